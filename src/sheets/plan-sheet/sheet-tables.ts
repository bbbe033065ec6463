import { foldKey } from '../../domain/text/vietnamese-text';
import type { CellValue, Grid } from '../cells/grid';
import { joinLongCells, type SheetRow } from './long-cells';
import type { Mistakes } from './mistakes';
import {
  exampleRows,
  HINT,
  planTables,
  rowMarks,
  tableOfTitle,
  versionOf,
  type ColumnWords,
  type PlanTableKey,
} from './vocabulary';

/** One table as it stands on the sheet. */
export interface SheetTable {
  readonly key: PlanTableKey;
  /** Row of the title, zero-based on the worksheet; what is missing in a table is told there. */
  readonly row: number;
  /** Columns by what they are, zero-based on the worksheet. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns with a heading that the table does not have by itself, in their order. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
  /** Without blank rows, hints and examples. */
  readonly rows: readonly SheetRow[];
  /** Someone wrote that the table is empty on purpose. */
  readonly saysNone: boolean;
}

export interface Marker {
  readonly row: number;
  readonly column: number;
  readonly version: string;
}

/** The marker stands at the top, though someone may have put a line or a column before it. */
const MARKER_WITHIN = 20;

/** Where a grid says that it is a plan's worksheet; null where it does not. */
export function findMarker(grid: Grid): Marker | null {
  for (const [row, cells] of grid.cells.slice(0, MARKER_WITHIN).entries())
    for (const [column, cell] of cells.slice(0, MARKER_WITHIN).entries()) {
      const version = typeof cell === 'string' ? versionOf(cell) : null;
      if (version !== null) return { row: row + grid.top, column: column + grid.left, version };
    }
  return null;
}

/** Parts a plan's worksheet into its tables, by their titles in the column of the marker. */
export function sheetTables(grid: Grid, marker: Marker, mistakes: Mistakes): ReadonlyMap<PlanTableKey, SheetTable> {
  const found = new Map<PlanTableKey, SheetTable>();
  let open: { key: PlanTableKey; row: number; rows: SheetRow[] } | null = null;
  const close = (): void => {
    if (open !== null) found.set(open.key, readTable(open, marker.column, mistakes));
  };
  for (const line of joinLongCells(rowsBelow(grid, marker), marker.column)) {
    const title = line.cells[marker.column];
    const key = typeof title === 'string' ? tableOfTitle(title) : null;
    if (key === null) {
      if (open === null) tellOutside(line, mistakes);
      else open.rows.push(line);
      continue;
    }
    close();
    open = { key, row: line.row, rows: [] };
    if (found.has(key)) mistakes.add('table-twice', line.row, marker.column, { table: planTables[key].title });
    tellOutside({ ...line, cells: line.cells.map((cell, c) => (c === marker.column ? null : cell)) }, mistakes);
  }
  close();
  return found;
}

/** Rows below the marker by worksheet columns, merged cells filled downwards; hints and blank rows are left out. */
function rowsBelow({ cells, top, left, merges = [] }: Grid, marker: Marker): SheetRow[] {
  const rows = cells.map((row, index) => ({
    row: top + index,
    cells: [...new Array<CellValue>(left).fill(null), ...row],
  }));
  for (const merge of merges) {
    const value = rows[merge.top - top]?.cells[merge.left] ?? null;
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, top + rows.length - 1); row += 1) {
      const line = rows[row - top];
      if (line !== undefined && merge.left < line.cells.length) line.cells[merge.left] = value;
    }
  }
  return rows.filter((line) => line.row > marker.row && !isBlank(line) && !isHint(line, marker.column));
}

function isBlank({ cells }: SheetRow): boolean {
  return cells.every(isBlankCell);
}

/** A cell of blanks alone looks empty, and is. */
export function isBlankCell(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function isHint({ cells }: SheetRow, markColumn: number): boolean {
  const first = cells[markColumn];
  const isAlone = cells.every((cell, column) => column === markColumn || isBlankCell(cell));
  return isAlone && typeof first === 'string' && foldKey(first).startsWith(foldKey(HINT));
}

function tellOutside({ row, cells }: SheetRow, mistakes: Mistakes): void {
  for (const [column, cell] of cells.entries())
    if (!isBlankCell(cell)) mistakes.add('outside', row, column, { written: shown(cell) });
}

function readTable(
  { key, row, rows }: { key: PlanTableKey; row: number; rows: readonly SheetRow[] },
  markColumn: number,
  mistakes: Mistakes,
): SheetTable {
  const [headings, ...body] = rows;
  const words: readonly ColumnWords[] = planTables[key].columns;
  const columns = new Map<string, number>();
  const others: { column: number; heading: string }[] = [];
  for (const [column, cell] of (headings?.cells ?? []).entries()) {
    if (isBlankCell(cell)) continue;
    const heading = shown(cell);
    const known = words.find((word) => foldKey(word.heading) === foldKey(heading));
    if (known === undefined) others.push({ column, heading });
    else if (columns.has(known.key)) mistakes.add('heading-twice', headings?.row ?? row, column, { written: heading });
    else columns.set(known.key, column);
  }
  if (!columns.has('order')) columns.set('order', markColumn);
  const hasHeadings = headings !== undefined;
  for (const { key: wanted, heading, isRequired } of words)
    if (hasHeadings && isRequired && !columns.has(wanted))
      mistakes.add('heading-missing', headings.row, markColumn, { table: planTables[key].title, heading });
  if (key !== 'assignments')
    for (const { column, heading } of others)
      mistakes.add('heading-unknown', headings?.row ?? row, column, { written: heading });
  const order = columns.get('order') ?? markColumn;
  const headed = new Set([...columns.values(), ...others.map(({ column }) => column)]);
  const kept = body.filter((line) => isData(line, order));
  for (const line of body)
    if (markOf(line, order) === foldKey(rowMarks.example) && !isExample(line, order))
      mistakes.add('example-filled', line.row, order, {});
  for (const line of kept)
    tellOutside({ ...line, cells: line.cells.map((cell, c) => (headed.has(c) ? null : cell)) }, mistakes);
  const saysNone = body.some((line) => markOf(line, order) === rowMarks.noUnits);
  return { key, row: headings?.row ?? row, columns, others, rows: kept, saysNone };
}

/** An order number alone is a row that is still to be filled in. */
function isData(line: SheetRow, order: number): boolean {
  const mark = markOf(line, order);
  if (mark === foldKey(rowMarks.example)) return false;
  if (mark === rowMarks.noUnits && line.cells.filter((cell) => !isBlankCell(cell)).length === 1) return false;
  return (
    line.cells.some((cell, column) => column !== order && !isBlankCell(cell)) || !isOrder(line.cells[order] ?? null)
  );
}

/** Whether a row marked as an example is one as we wrote it: what someone wrote over it is not to be lost. */
function isExample({ cells }: SheetRow, order: number): boolean {
  const valuesOf = (values: readonly CellValue[]): string => JSON.stringify(values.map(shown).sort());
  const found = valuesOf(cells.filter((cell, column) => column !== order && !isBlankCell(cell)));
  const examples = Object.values(exampleRows);
  return found === '[]' || examples.some((row) => valuesOf([...Object.values(row.cells), ...row.targets]) === found);
}

function markOf({ cells }: SheetRow, order: number): string | null {
  const cell = cells[order];
  return typeof cell === 'string' ? foldKey(cell) : null;
}

/** Whether a cell is fit for an order number: blank, a number, "1.", "01". */
export function isOrder(cell: CellValue): boolean {
  return isBlankCell(cell) || typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+[.)]?\s*$/u.test(cell));
}

/** A cell's value in words for a sentence about it. */
export function shown(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  return typeof cell === 'string' ? cell.trim() : String(cell).replace('.', ',');
}
