import type { TextGrid } from '../cells/text-grid';
import { viewGrid } from '../cells/view-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { withBareTotal } from './bare-total';
import { contentOf } from './find-tables';
import { provenColumns } from './proven-columns';
import { withShortOnline } from './short-online';
import type { Table, TableColumn } from './table';

/** A row that becomes a column: where it stands, and its heading with the sections above it. */
export interface TurnedRow {
  readonly row: number;
  readonly path: readonly string[];
}

/** A table seen in another order. Its cells keep their addresses on the worksheet. */
export interface TableView {
  readonly sheet: TextGrid;
  readonly table: Table;
}

/**
 * Turns a table whose rows say what is counted, so that it reads like one whose columns do: column 0 holds the headings of
 * the figures' columns (units, periods, or a single "Số liệu"), each row of figures becomes a column.
 * @param figures the columns of figures; each becomes a row
 */
export function turnTable(
  sheet: TextGrid,
  table: Table,
  rows: readonly TurnedRow[],
  figures: readonly number[],
  vocabulary: PlanVocabulary,
): TableView {
  const headingRow = table.firstRow - 1;
  const nameOf = (row: number): string => {
    const path = table.columns.find(({ column }) => column === figures[row - 1])?.path ?? [];
    return path[path.length - 1] ?? '';
  };
  const turned = viewGrid(sheet, {
    rows: figures.length + 1,
    columns: rows.length + 1,
    isTurned: true,
    cell: (row, column) => ({
      row: column === 0 ? headingRow : (rows[column - 1]?.row ?? headingRow),
      column: row === 0 ? (table.columns[0]?.column ?? 0) : (figures[row - 1] ?? 0),
    }),
    label: (row, column) => {
      if (row === 0) return column === 0 ? '' : (rows[column - 1]?.path.join(' > ') ?? '');
      return column === 0 ? nameOf(row) : null;
    },
  });
  const paths = rows.map(({ path }) => path);
  return { sheet: turned, table: tableOfView(turned, paths, figures.length, vocabulary) };
}

/** The table of a view: a column of names, then one of figures for each path. */
export function tableOfView(
  view: TextGrid,
  paths: readonly (readonly string[])[],
  lastRow: number,
  vocabulary: PlanVocabulary,
): Table {
  const said = withShortOnline(paths);
  const columns = paths.map((path, index): TableColumn => {
    const found = contentOf(view, index + 1, 1, lastRow);
    const content = found === 'names' ? 'figures' : found;
    const words = said[index] ?? path;
    const meaning = vocabulary.meaningOf(words, content);
    return { column: index + 1, path, content, meaning, owner: vocabulary.ownerOf(words) };
  });
  const names: TableColumn = { column: 0, path: ['Đơn vị'], content: 'names', meaning: { role: 'unit' }, owner: null };
  return {
    top: 0,
    firstRow: 1,
    lastRow,
    columns: [names, ...withBareTotal(provenColumns(view, columns, { firstRow: 1, lastRow }, vocabulary))],
  };
}
