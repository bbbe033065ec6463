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
  return table.columns.find(({ column }) => {
    let known = 0;
    const last = Math.min(table.lastRow, table.firstRow + LOOKED_AT);
    for (let row = table.firstRow; row <= last && known < 2; row++) {
      if (typeof sheet.value(row, column) !== 'string') continue;
      const text = sheet.text(row, column);
      if (text !== '' && isKnownUnit(text)) known += 1;
    }
    return known >= 2;
  })?.column;
}
