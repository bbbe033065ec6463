import type { TextGrid } from '../cells/text-grid';
import type { Table } from '../tables/table';

/** Where no heading says "đơn vị": the column in which at least two units of the plan stand. */
export function unitColumnByNames(
  sheet: TextGrid,
  table: Table,
  isKnownUnit: (name: string) => boolean,
): number | undefined {
  return table.columns.find(({ column }) => {
    let known = 0;
    for (let row = table.firstRow; row <= table.lastRow && known < 2; row++) {
      const text = sheet.text(row, column);
      if (text !== '' && isKnownUnit(text)) known += 1;
    }
    return known >= 2;
  })?.column;
}
