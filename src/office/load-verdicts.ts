import type { Area } from '../sheets/cells/grid';
import { VERDICTS_BASIS } from '../app/made/names';
import { rangeArea } from './range-of';

/** The worksheet's name that remembers our column of verdicts: it moves with the cells. */
export const VERDICTS_NAME = 'DVCTT_DanhGia';

/** Our column of verdicts before we write; loaded with the sheet's figures. */
export interface LoadedVerdicts {
  readonly name: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly basis: Excel.NamedItem;
}

/** Queues the loading of our column; the caller syncs. */
export function loadOurVerdicts(sheet: Excel.Worksheet): LoadedVerdicts {
  const name = sheet.names.getItemOrNullObject(VERDICTS_NAME);
  const range = name.getRangeOrNullObject();
  const basis = sheet.names.getItemOrNullObject(VERDICTS_BASIS);
  basis.load('formula');
  name.load('name,comment');
  range.load('rowIndex,columnIndex,rowCount,columnCount,formulas');
  return { name, range, basis };
}

/** Where our column stands now; null where there is none, or its cells were deleted. */
export function areaOfVerdicts({ name, range }: LoadedVerdicts): Area | null {
  if (name.isNullObject || range.isNullObject) return null;
  return rangeArea(range);
}
