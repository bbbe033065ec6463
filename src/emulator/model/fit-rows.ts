import type { Area } from '../../sheets/grid';
import type { BookSheet } from '../book/book-sheet';

/** In points: what Excel lets a row be. */
export const HIGHEST_ROW = 409.5;
const LINE = 15;
/** About what a character of the usual font takes, in points. */
const CHARACTER = 5.5;
const WRAPPED = 3;

/** Makes rows as high as their wrapped texts need: about, for nothing here measures letters. */
export function fitRows(sheet: BookSheet, area: Area): void {
  for (const row of rowsIn(area)) {
    let lines = 1;
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.valueAt(row, column);
      if (typeof value !== 'string' || sheet.styleAt(row, column)?.tb !== WRAPPED) continue;
      const fitting = Math.max(1, Math.floor(sheet.columnWidth(column) / CHARACTER));
      const needed = value.split('\n').map((line) => Math.max(1, Math.ceil(line.length / fitting)));
      lines = Math.max(
        lines,
        needed.reduce((sum, count) => sum + count, 0),
      );
    }
    sheet.fitRowHeight(row, Math.min(HIGHEST_ROW, lines * LINE));
  }
}

export function rowsIn({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
