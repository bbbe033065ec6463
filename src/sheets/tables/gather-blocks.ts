import type { TextGrid } from '../cells/text-grid';
import { viewGrid } from '../cells/view-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import type { Table } from './table';
import { tableOfView, type TableView } from './turn-table';

/** A unit over several rows: what each of them counts, and where it stands. */
interface Block {
  readonly row: number;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Gathers units that stand over several rows, one for each thing that is counted ("Tổng số hồ sơ", "Hồ sơ trực tuyến"), into
 * one row each. Null where the table is none such: a unit's rows must repeat the same things.
 * @param unitColumn where the units stand, merged over their rows or in the first of them
 * @param nameColumn where it is said what a row counts
 * @param figureColumn whose figures are taken
 * @param lines where the units stand in lines above their rows: these rows
 */
export function gatherBlocks(
  sheet: TextGrid,
  table: Table,
  unitColumn: number,
  nameColumn: number,
  figureColumn: number,
  vocabulary: PlanVocabulary,
  lines?: ReadonlySet<number>,
): TableView | null {
  const blocks = findBlocks(sheet, table, unitColumn, nameColumn, lines);
  const names = [...new Set(blocks.flatMap(({ counts }) => [...counts.keys()]))];
  const isRepeated = blocks.length > 0 && blocks.every(({ counts }) => counts.size > 1);
  if (!isRepeated || names.length > MOST_COUNTS) return null;
  const view = viewGrid(sheet, {
    rows: blocks.length + 1,
    columns: names.length + 1,
    isTurned: false,
    cell: (row, column) => {
      const block = blocks[row - 1];
      if (block === undefined) return { row: table.firstRow - 1, column: column === 0 ? unitColumn : figureColumn };
      if (column === 0) return { row: block.row, column: unitColumn };
      // A thing that a unit's rows lack is read from a cell that holds nothing of it.
      return { row: block.counts.get(names[column - 1] ?? '') ?? sheet.rows, column: figureColumn };
    },
    label: (row, column) => (row > 0 ? null : column === 0 ? 'Đơn vị' : (names[column - 1] ?? '')),
  });
  const paths = names.map((name) => [name]);
  return { sheet: view, table: tableOfView(view, paths, blocks.length, vocabulary) };
}

/** More different things than this are no counts but remarks. */
const MOST_COUNTS = 60;

function findBlocks(
  sheet: TextGrid,
  table: Table,
  unitColumn: number,
  nameColumn: number,
  lines?: ReadonlySet<number>,
): readonly Block[] {
  const blocks: { row: number; counts: Map<string, number> }[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const isLine = lines?.has(row) === true;
    const name = isLine ? '' : sheet.text(row, nameColumn);
    if (lines === undefined ? sheet.text(row, unitColumn) !== '' : isLine) blocks.push({ row, counts: new Map() });
    const last = blocks[blocks.length - 1];
    if (name === '' || last === undefined) continue;
    if (last.counts.has(name)) return [];
    last.counts.set(name, row);
  }
  return blocks;
}
