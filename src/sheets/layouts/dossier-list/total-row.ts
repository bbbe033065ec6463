import { foldKey } from '../../../domain/text/vietnamese-text';
import type { TextGrid } from '../../cells/text-grid';
import { rowNamed } from '../../tables/row-names';
import type { Table } from '../../tables/table';

/** A row of totals below a list, whatever number stands in it. */
export function isTotalRow(sheet: TextGrid, table: Table, row: number): boolean {
  for (const { column } of table.columns) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    if (typeof value !== 'string') {
      if (typeof value === 'number') continue;
      return false;
    }
    const text = sheet.text(row, column);
    if (!/^\W*(t[oổ]ng|c[oộ]ng)/iu.test(text)) return false;
    const told = rowNamed(foldKey(text));
    return told === 'total' || told === 'section-total';
  }
  return false;
}
