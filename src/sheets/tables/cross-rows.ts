import type { TextGrid } from '../cells/text-grid';
import { viewGrid } from '../cells/view-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import type { Table, TableColumn } from './table';
import { tableOfView, type TableView } from './turn-table';
import type { UnitBlock } from './unit-blocks';

/** A column of the view: a column of the table in the rows of one word, under its headings. */
export interface CrossedColumn {
  readonly column: number;
  readonly key: string;
  readonly path: readonly string[];
}

/**
 * Units over several rows seen with a row each: every column stands there once for each word of their rows ("Chỉ tiêu", "Trực tuyến").
 * Cells keep their addresses on the worksheet.
 * @param nameless how the one row is called where the blocks have no names
 */
export function crossRows(
  sheet: TextGrid,
  table: Table,
  blocks: readonly UnitBlock[],
  columns: readonly CrossedColumn[],
  vocabulary: PlanVocabulary,
  nameless: string,
): TableView {
  const headingRow = table.firstRow - 1;
  const first = blocks[0]?.at?.column ?? table.columns[0]?.column ?? 0;
  const view = viewGrid(sheet, {
    rows: blocks.length + 1,
    columns: columns.length + 1,
    isTurned: false,
    cell: (row, column) => {
      const block = blocks[row - 1];
      const crossed = columns[column - 1];
      if (block === undefined) return { row: headingRow, column: crossed?.column ?? first };
      if (crossed === undefined) return block.at ?? { row: Math.min(...block.rows.values()), column: first };
      // What a unit has no row of is read from a cell that holds nothing.
      return { row: block.rows.get(crossed.key) ?? sheet.rows, column: crossed.column };
    },
    label: (row, column) => {
      if (row === 0) return column === 0 ? 'Đơn vị' : (columns[column - 1]?.path.join(' > ') ?? '');
      return column === 0 && blocks[row - 1]?.at === null ? nameless : null;
    },
  });
  const paths = columns.map(({ path }) => path);
  return { sheet: view, table: tableOfView(view, paths, blocks.length, vocabulary) };
}

/** Columns of the view that are counted together: the first stands for all. */
export function addedUp(table: Table, groups: readonly (readonly number[])[]): Table {
  const columns = table.columns.map((column): TableColumn => {
    const group = groups.find((each) => each.includes(column.column));
    if (group === undefined) return column;
    const [own, ...rest] = group;
    return column.column === own
      ? { ...column, addends: rest }
      : { ...column, meaning: { role: 'other' }, isPartOfTotal: true };
  });
  return { ...table, columns };
}
