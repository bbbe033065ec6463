import { COLOURED_AREA, COLOURS_BASIS, SHEET_BASIS } from '../app/made/names';
import type { ColouredBy } from '../app/host/host';
import { rangeArea } from './range-of';

/** The workbook's setting that remembers the ids of the rules we added, by the worksheet's id. */
export const RULES_SETTING = 'dvctt.rules';

/** What is on a worksheet before we colour it; loaded with the sheet's figures, so that it costs no round trip. */
export interface LoadedColours {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly names: Excel.NamedItemCollection;
  readonly setting: Excel.Setting;
  readonly worksheets: Excel.WorksheetCollection;
  readonly sheet: Excel.Worksheet;
  readonly basis: Excel.NamedItem;
  readonly area: Excel.Range;
  readonly madeBy: Excel.NamedItem;
}

/** Queues the loading of the worksheet's rules and names; the caller syncs. */
export function loadOurColours(context: Excel.RequestContext, sheet: Excel.Worksheet): LoadedColours {
  const formats = sheet.getRange().conditionalFormats;
  const { names } = sheet;
  const { worksheets } = context.workbook;
  const setting = context.workbook.settings.getItemOrNullObject(RULES_SETTING);
  const basis = names.getItemOrNullObject(COLOURS_BASIS);
  const madeBy = names.getItemOrNullObject(SHEET_BASIS);
  const area = names.getItemOrNullObject(COLOURED_AREA).getRangeOrNullObject();
  basis.load('formula');
  madeBy.load('formula');
  area.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.load('id');
  formats.load('items/id,items/type');
  names.load('items/name');
  worksheets.load('items/id');
  setting.load('value');
  return { formats, names, setting, worksheets, sheet, basis, area, madeBy };
}

/** Whether our colours stand there; an earlier version left nothing but the ids of its rules. */
export function colouredBy({ setting, sheet, basis, area }: LoadedColours): ColouredBy | null {
  if (basis.isNullObject) return hasRules(setting, sheet.id) ? { basis: null, area: null } : null;
  return { basis: String(basis.formula), area: area.isNullObject ? null : rangeArea(area) };
}

/** By what the worksheet was made as a whole; null where the add-in did not make it. */
export function madeBySheet({ madeBy }: LoadedColours): string | null {
  return madeBy.isNullObject ? null : String(madeBy.formula);
}

/** Whether the workbook remembers rules of ours on a worksheet. */
export function hasRules(setting: Excel.Setting, sheetId: string): boolean {
  if (setting.isNullObject) return false;
  const value: unknown = setting.value;
  if (typeof value !== 'object' || value === null) return false;
  const ids: unknown = Object.entries(value).find(([id]) => id === sheetId)?.[1];
  return Array.isArray(ids) && ids.length > 0;
}
