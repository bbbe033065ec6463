import type { Area } from '../../sheets/cells/grid';
import type { Book, Content } from './book';
import type { BookSheet } from './book-sheet';
import { growWithTyping } from './table-growth';
import { followWriting } from './tables';

/** One cell's new content, as a person left it. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** Takes over cells that were changed in the model from outside: their formulas become known and are calculated. */
export function adoptEdits(book: Book, sheet: BookSheet, edits: readonly CellEdit[]): Area {
  const rows = edits.map(({ row }) => row);
  const columns = edits.map(({ column }) => column);
  const area: Area = {
    top: rows.reduce((least, row) => Math.min(least, row)),
    left: columns.reduce((least, column) => Math.min(least, column)),
    bottom: rows.reduce((most, row) => Math.max(most, row)),
    right: columns.reduce((most, column) => Math.max(most, column)),
  };
  const contents: (Content | undefined)[][] = [];
  for (const { row, column, content } of edits) (contents[row - area.top] ??= [])[column - area.left] = content;
  book.write(sheet, area, contents);
  followWriting(book, sheet, area);
  growWithTyping(sheet, area);
  return area;
}
