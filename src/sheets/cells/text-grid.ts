import type { Problem } from '../../domain/problem';
import { isNormalised, normaliseText } from '../../domain/text/vietnamese-text';
import type { DecodedCells } from './decode-cells';
import { cellAddress, isCellError, type Area, type CellValue, type Grid } from './grid';
import { headingWords } from './heading-words';

/** A grid made ready for reading: legacy text decoded, texts normalised on demand, merged areas looked up fast. Positions are local (0-based within the grid). */
export interface TextGrid {
  readonly grid: Grid;
  readonly rows: number;
  readonly columns: number;
  readonly problems: readonly Problem[];
  /** Whether words can head figures that only the plan in force has. */
  isPlanHeading(words: string): boolean;
  /** Whether a text names a unit of the plan in force. */
  isUnit(text: string): boolean;
  value(row: number, column: number): CellValue;
  /** The value as the cell holds it, before any decoding of legacy text: what a formula will see. */
  raw(row: number, column: number): CellValue;
  /** The cell's text, normalised; "" for blank cells and error values. Numbers as JavaScript writes them. */
  text(row: number, column: number): string;
  /** The cell's text as comparable words (see headingWords). */
  words(row: number, column: number): string;
  /** The merged area (local coordinates) that covers a position, if any. */
  mergeAt(row: number, column: number): Area | undefined;
  /** The position on the worksheet (0-based) of a local one. */
  place(row: number, column: number): { readonly row: number; readonly column: number };
  /** A1 address on the worksheet. */
  address(row: number, column: number): string;
  /** The number format code of a cell, where it is known. */
  format(row: number, column: number): string | undefined;
  /** Rows of this grid are columns of the worksheet. */
  readonly isTurned: boolean;
}

/** What tells words that only the plan in force uses as headings, and its units. */
export interface HeadingWords {
  readonly isHeading: (words: string) => boolean;
  readonly isUnit?: (text: string) => boolean;
}

const noHeadings: HeadingWords = { isHeading: () => false };

/** Prepares a grid for reading. @param decoded its cells where they may hold legacy text (see may-hold-legacy-text) */
export function toTextGrid(
  grid: Grid,
  headings: HeadingWords = noHeadings,
  decoded: DecodedCells = { cells: grid.cells, problems: [] },
): TextGrid {
  const { cells, problems } = decoded;
  const merges = new Map<number, Area>();
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  for (const area of grid.merges ?? []) {
    const local = {
      top: area.top - grid.top,
      left: area.left - grid.left,
      bottom: area.bottom - grid.top,
      right: area.right - grid.left,
    };
    const bottom = Math.min(local.bottom, cells.length - 1);
    const right = Math.min(local.right, columns - 1);
    for (let row = Math.max(local.top, 0); row <= bottom; row++) {
      for (let column = Math.max(local.left, 0); column <= right; column++) merges.set(row * 16384 + column, local);
    }
  }
  const value = (row: number, column: number): CellValue => cells[row]?.[column] ?? null;
  const normalised = remember(textOf);
  const toWords = remember(headingWords);
  const text = (row: number, column: number): string => {
    const held = value(row, column);
    if (held === null) return '';
    if (typeof held === 'number') return String(held);
    // Most are what they shall be, and cost less to look at than to look up.
    return typeof held === 'string' && isNormalised(held) ? held : normalised(held);
  };
  const mergeAt = (row: number, column: number): Area | undefined =>
    merges.size === 0 ? undefined : merges.get(row * 16384 + column);
  return {
    grid,
    rows: cells.length,
    columns,
    problems,
    isPlanHeading: headings.isHeading,
    isUnit: headings.isUnit ?? ((): boolean => false),
    isTurned: false,
    value,
    raw: (row, column) => grid.cells[row]?.[column] ?? null,
    text,
    mergeAt,
    words: (row, column) => toWords(text(row, column)),
    place: (row, column) => ({ row: row + grid.top, column: column + grid.left }),
    address: (row, column) => cellAddress(row + grid.top, column + grid.left),
    format: (row, column) => grid.formats?.get(column + grid.left)?.[row],
  };
}

/** Sheets hold the same texts over and over, and each is asked for many times. */
function remember<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** A cell value as text; "" for blank cells and errors. */
function textOf(value: CellValue): string {
  if (value === null || isCellError(value)) return '';
  return typeof value === 'string' ? normaliseText(value) : String(value);
}
