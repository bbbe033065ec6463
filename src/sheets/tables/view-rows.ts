import type { TextGrid } from '../cells/text-grid';
import { viewGrid } from '../cells/view-grid';
import type { Table } from './table';
import type { TableView } from './turn-table';

/**
 * Some rows of a table as a table of their own, with its columns and headings. Cells keep their addresses on the worksheet.
 * @param names a column whose cells show these words, a text for each row
 * @example viewRows(sheet, table, [5, 8]) // rows 5 and 8 are its rows 1 and 2
 */
export function viewRows(
  sheet: TextGrid,
  table: Table,
  rows: readonly number[],
  names?: { readonly column: number; readonly texts: readonly string[] },
): TableView {
  const view = viewGrid(sheet, {
    rows: rows.length + 1,
    columns: sheet.columns,
    isTurned: false,
    cell: (row, column) => ({ row: rows[row - 1] ?? table.firstRow - 1, column }),
    label: (row, column) => (column === names?.column ? (names.texts[row - 1] ?? null) : null),
  });
  return { sheet: view, table: { ...table, top: 0, firstRow: 1, lastRow: rows.length } };
}
