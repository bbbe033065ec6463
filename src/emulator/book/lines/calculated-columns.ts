import type { LineEdit } from '../../../files/xlsx/lines/line-edit';
import { shiftReferences } from '../../formulas/shift-references';
import type { Book } from '../book';
import type { BookSheet } from '../book-sheet';
import { bodyOf, type TableEntry } from '../tables';

/** Rows inserted into a table get the formula of each column in which every row has the same one, as Excel fills calculated columns. */
export function fillCalculatedColumns(book: Book, sheet: BookSheet, { kind, lines, at, count }: LineEdit): void {
  if (kind === 'delete' || lines === 'columns') return;
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    if (at < body.top || at > body.bottom) continue;
    for (let column = body.left; column <= body.right; column++) {
      const own = calculated(sheet, table, column, (row) => row < at || row >= at + count);
      if (own === null) continue;
      for (let row = at; row < at + count; row++) {
        const formula = shiftReferences(own.formula, row - own.row, 0);
        book.write(sheet, { top: row, bottom: row, left: column, right: column }, [[{ formula }]]);
      }
    }
  }
}

function calculated(
  sheet: BookSheet,
  table: TableEntry,
  column: number,
  isOld: (row: number) => boolean,
): { readonly formula: string; readonly row: number } | null {
  const { top, bottom } = bodyOf(table);
  let first: { formula: string; row: number } | null = null;
  for (let row = top; row <= bottom; row++) {
    if (!isOld(row)) continue;
    const formula = sheet.formulaAt(row, column)?.slice(1);
    if (formula === undefined) return null;
    first ??= { formula, row };
    if (shiftReferences(first.formula, row - first.row, 0) !== formula) return null;
  }
  return first;
}
