import type { Area, CellValue } from '../cells/grid';
import type { TextGrid } from '../cells/text-grid';
import { headingWords } from '../headings/heading-words';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { contentOf } from './find-tables';
import type { Table, TableColumn } from './table';

/** A row that becomes a column: where it stands, and its heading with the sections above it. */
export interface TurnedRow {
  readonly row: number;
  readonly path: readonly string[];
}

/** A table seen with its rows as columns. Its cells keep their addresses on the worksheet. */
export interface TurnedTable {
  readonly sheet: TextGrid;
  readonly table: Table;
}

/**
 * Turns a table whose rows say what is counted, so that it reads like one whose columns do: column 0 holds the headings of
 * the figures' columns (units, or a single "Số liệu"), each row of figures becomes a column.
 * @param figures the columns of figures; each becomes a row
 */
export function turnTable(
  sheet: TextGrid,
  table: Table,
  rows: readonly TurnedRow[],
  figures: readonly number[],
  vocabulary: PlanVocabulary,
): TurnedTable {
  const headingRow = table.firstRow - 1;
  const rowOf = (column: number): number => (column === 0 ? headingRow : (rows[column - 1]?.row ?? headingRow));
  const columnOf = (row: number): number => figures[row - 1] ?? figures[0] ?? 0;
  const nameOf = (row: number): string => {
    const path = table.columns.find(({ column }) => column === figures[row - 1])?.path ?? [];
    return path[path.length - 1] ?? '';
  };
  const value = (row: number, column: number): CellValue => {
    if (row === 0) return column === 0 ? null : (rows[column - 1]?.path.join(' > ') ?? null);
    return column === 0 ? nameOf(row) : sheet.value(rowOf(column), columnOf(row));
  };
  const text = (row: number, column: number): string => {
    const found = row === 0 || column === 0 ? value(row, column) : null;
    return row === 0 || column === 0
      ? typeof found === 'string'
        ? found
        : ''
      : sheet.text(rowOf(column), columnOf(row));
  };
  const place = (row: number, column: number): { row: number; column: number } =>
    sheet.place(rowOf(column), row === 0 ? (table.columns[0]?.column ?? 0) : columnOf(row));
  const turned: TextGrid = {
    grid: sheet.grid,
    rows: figures.length + 1,
    columns: rows.length + 1,
    problems: [],
    isTurned: true,
    isPlanHeading: (words) => sheet.isPlanHeading(words),
    value,
    raw: (row, column) => {
      const [from, at] = [rowOf(column), row === 0 ? 0 : columnOf(row)];
      return sheet.raw(from, at);
    },
    text,
    words: (row, column) => headingWords(text(row, column)),
    mergeAt: (): Area | undefined => undefined,
    place,
    address: (row, column) => sheet.address(rowOf(column), row === 0 ? (table.columns[0]?.column ?? 0) : columnOf(row)),
    format: (row, column) => sheet.format(rowOf(column), columnOf(row)),
  };
  const columns = rows.map(({ path }, index): TableColumn => {
    const content = contentOf(turned, index + 1, 1, figures.length);
    const meaning = vocabulary.meaningOf(path, content === 'names' ? 'figures' : content);
    return {
      column: index + 1,
      path,
      content: content === 'names' ? 'figures' : content,
      meaning,
      owner: vocabulary.ownerOf(path),
    };
  });
  const names: TableColumn = { column: 0, path: ['Đơn vị'], content: 'names', meaning: { role: 'unit' }, owner: null };
  return { sheet: turned, table: { top: 0, firstRow: 1, lastRow: figures.length, columns: [names, ...columns] } };
}
