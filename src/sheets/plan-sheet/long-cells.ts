import { foldKey } from '../../domain/text/vietnamese-text';
import type { CellValue } from '../cells/grid';
import { rowMarks } from './vocabulary';

/** What Excel lets a cell hold, in UTF-16 units. */
export const LONGEST_CELL = 32_767;

/**
 * Rows whose cells all fit: what is left of a longer text goes on in a row below that is marked in its first cell.
 * @example splitLongCells([[1, longText]]).length // 2
 */
export function splitLongCells<C>(rows: readonly (readonly C[])[]): readonly (readonly (C | string | null)[])[] {
  return rows.flatMap((row) => {
    const pieces = row.map((cell) => (typeof cell === 'string' ? piecesOf(cell) : [cell]));
    const height = Math.max(1, ...pieces.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      pieces.map((piece, column) => (line > 0 && column === 0 ? rowMarks.continued : (piece[line] ?? null))),
    );
  });
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || from === 0;) {
    let end = from + LONGEST_CELL;
    // Half of a surrogate pair is no text, and Excel takes a leading apostrophe for its own mark.
    while (/[\uDC00-\uDFFF']/.test(text.charAt(end)) && end > from + 1) end -= 1;
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}

export interface SheetRow {
  /** Zero-based, on the worksheet. */
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** Puts the cells of marked rows back to those above them. */
export function joinLongCells(rows: readonly SheetRow[], markColumn: number): readonly SheetRow[] {
  const joined: { row: number; cells: CellValue[] }[] = [];
  for (const { row, cells } of rows) {
    const mark = cells[markColumn];
    const last = joined[joined.length - 1];
    if (typeof mark !== 'string' || foldKey(mark) !== rowMarks.continued || last === undefined) {
      joined.push({ row, cells: [...cells] });
      continue;
    }
    cells.forEach((cell, column) => {
      if (column === markColumn || cell === null) return;
      const before = last.cells[column] ?? null;
      // Only texts go on; anything else is no part of one and is told as an error of its cell.
      if (typeof cell === 'string' && (before === null || typeof before === 'string'))
        last.cells[column] = (before ?? '') + cell;
      else last.cells[column] = { error: String(typeof cell === 'object' ? cell.error : cell) };
    });
  }
  return joined;
}
