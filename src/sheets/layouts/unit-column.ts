import type { TextGrid } from '../cells/text-grid';
import type { Table } from '../tables/table';

/** Each name asked about costs more than reading its row: no unit's list of procedures is longer. */
const LOOKED_AT = 2000;

/** Where no heading says "đơn vị": the column in which at least two units of the plan stand. */
export function unitColumnByNames(
  sheet: TextGrid,
  table: Table,
  isKnownUnit: (name: string) => boolean,
): number | undefined {
  return table.columns.find(({ column }) => holdsUnits(sheet, table, column, isKnownUnit, 2))?.column;
}

/** Whether so many units of the plan stand among the first names of a column. */
export function holdsUnits(
  sheet: TextGrid,
  table: Table,
  column: number,
  isKnownUnit: (name: string) => boolean,
  least: number,
): boolean {
  let known = 0;
  const last = Math.min(table.lastRow, table.firstRow + LOOKED_AT);
  for (let row = table.firstRow; row <= last && known < least; row++) {
    if (typeof sheet.value(row, column) !== 'string') continue;
    const text = sheet.text(row, column);
    if (text !== '' && isKnownUnit(text)) known += 1;
  }
  return known >= least;
}
