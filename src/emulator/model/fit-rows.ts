import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { intersect } from '../formulas/a1';

/** In points: what Excel lets a row be. */
export const HIGHEST_ROW = 409.5;
const LINE = 15;
/** A row is a whole number of pixels high. */
const PIXEL = 0.75;
/** About what a character of the usual font takes, in points. */
const CHARACTER = 5.5;
const USUAL_SIZE = 11;
const WRAPPED = 3;

/**
 * Makes rows as high as all their wrapped texts need, but those in merged cells: about, for nothing here measures letters.
 */
export function fitRows(sheet: BookSheet, area: Area): void {
  const { left, right } = sheet.usedArea(true, []) ?? area;
  for (const row of rowsIn(area)) {
    let height = LINE;
    for (let column = left; column <= right; column++) {
      const place = { top: row, left: column, bottom: row, right: column };
      if (sheet.merges.some((merge) => intersect(merge, place) !== null)) continue;
      const scale = sheet.formatAt(row, column).size / USUAL_SIZE;
      const lines = linesAt(sheet, row, column, CHARACTER * scale);
      height = Math.max(height, lines * LINE * scale);
    }
    sheet.fitRowHeight(row, Math.min(HIGHEST_ROW, Math.ceil(height / PIXEL) * PIXEL));
  }
}

/** How many lines a text takes in its cell: one, unless it is wrapped. */
function linesAt(sheet: BookSheet, row: number, column: number, character: number): number {
  const value = sheet.valueAt(row, column);
  if (typeof value !== 'string' || sheet.styleAt(row, column)?.tb !== WRAPPED) return 1;
  const fitting = Math.max(1, Math.floor(sheet.columnWidth(column) / character));
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fitting)), 0);
}

export function rowsIn({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
