import type { VerdictColumn } from '../app/host';
import { areaAddress, type Area } from '../sheets/grid';

/** The worksheet's name that remembers our column of verdicts: it moves with the cells. */
export const VERDICTS_NAME = 'DVCTT_DanhGia';

/** About as wide as "(1) Chưa đạt, còn thiếu 3 TTHC; (2) Đạt; (3) Gần đạt". */
const WIDTH_IN_POINTS = 300;

/** Our column of verdicts before we write; loaded with the sheet's figures. */
export interface LoadedVerdicts {
  readonly name: Excel.NamedItem;
  readonly range: Excel.Range;
}

/** Queues the loading of our column; the caller syncs. */
export function loadOurVerdicts(sheet: Excel.Worksheet): LoadedVerdicts {
  const name = sheet.names.getItemOrNullObject(VERDICTS_NAME);
  const range = name.getRangeOrNullObject();
  name.load('name');
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { name, range };
}

/** Where our column stands now; null where there is none, or its cells were deleted. */
export function areaOfVerdicts({ name, range }: LoadedVerdicts): Area | null {
  if (name.isNullObject || range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** Clears cells of our old column and writes the new one as texts, so that no text can become a formula. */
export async function applyVerdicts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name }: LoadedVerdicts,
  cleared: readonly Area[],
  column: VerdictColumn | null,
): Promise<void> {
  cleared.forEach((area) => {
    const range = sheet.getRange(areaAddress(area));
    range.clear(Excel.ClearApplyTo.contents);
    range.numberFormat = repeated(area, 'General');
  });
  if (!name.isNullObject) name.delete();
  if (column !== null) {
    const range = sheet.getRange(areaAddress(column.area));
    range.numberFormat = repeated(column.area, '@');
    range.values = column.texts.map((text) => [text]);
    range.getRow(0).format.font.bold = true;
    range.format.columnWidth = WIDTH_IN_POINTS;
    sheet.names.add(VERDICTS_NAME, range, column.comment);
  }
  await context.sync();
}

function repeated({ top, bottom }: Area, format: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => [format]);
}
