import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import { rowNamed } from './row-names';
import type { Table } from './table';

/** A unit, a field or a total over several rows, each with a word that says what its figures are. */
export interface UnitBlock {
  readonly name: string;
  /** Where it is named; null where the table is of one unit and names none. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** Its rows by their words. */
  readonly rows: ReadonlyMap<string, number>;
}

export interface BlockRequest {
  /** The units': merged over their rows, in the first of them or in each; null where rows are one unit's. */
  readonly unitColumn: number | null;
  readonly wordColumn: number;
  readonly figureColumns: readonly number[];
  /** Where the units stand in lines above their rows: these rows. */
  readonly lines: ReadonlySet<number>;
  /** What a row's word says; null for a word that is none of those. */
  readonly keyOf: (text: string) => string | null;
  /** What the figures beside a name are that has no word. */
  readonly bareKey: string | null;
}

/** The blocks of a table in which every row of figures is told by its word; null where one is not. */
export function unitBlocks(sheet: TextGrid, table: Table, request: BlockRequest): readonly UnitBlock[] | null {
  const { unitColumn, wordColumn, figureColumns, lines, keyOf, bareKey } = request;
  const blocks: { name: string; at: UnitBlock['at']; rows: Map<string, number> }[] = [];
  if (unitColumn === null) blocks.push({ name: '', at: null, rows: new Map() });
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const isLine = lines.has(row);
    const word = isLine ? '' : sheet.text(row, wordColumn);
    const named = isLine
      ? { row, column: wordColumn }
      : unitColumn === null
        ? null
        : nameIn(sheet, table, row, request);
    const name = named === null ? '' : sheet.text(row, named.column);
    const last = blocks[blocks.length - 1];
    // A unit that stands in each of its rows is one block.
    const isNew = name !== '' && (last === undefined || foldKey(last.name) !== foldKey(name) || isLine);
    if (named !== null && isNew) blocks.push({ name, at: named, rows: new Map() });
    const hasFigures = figureColumns.some((column) => sheet.text(row, column) !== '');
    if (word === '' && !hasFigures) continue;
    const key = word === '' && isNew && !isLine ? bareKey : keyOf(word);
    const current = blocks[blocks.length - 1];
    if (!hasFigures && key === null) continue;
    if (key === null || current === undefined || current.rows.has(key)) return null;
    current.rows.set(key, row);
  }
  // "I. Khối phường" has no rows of its own.
  return blocks.filter(({ rows }) => rows.size > 0);
}

/** The unit's cell of a row, or a total's that stands left of it. */
function nameIn(
  sheet: TextGrid,
  { columns }: Table,
  row: number,
  { unitColumn, wordColumn }: BlockRequest,
): { row: number; column: number } | null {
  if (unitColumn === null || unitColumn === wordColumn) return null;
  if (sheet.text(row, unitColumn) !== '') return { row, column: unitColumn };
  const left = columns.find(
    ({ column }) => column < unitColumn && rowNamed(foldKey(sheet.text(row, column))) === 'total',
  );
  return left === undefined ? null : { row, column: left.column };
}
