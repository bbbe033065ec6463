import { moveCell, type LineEdit, type SheetLineEdit } from '../../../files/xlsx/lines/line-edit';
import { moveName } from '../../../files/xlsx/lines/move-data';
import { moveReferences } from '../../../files/xlsx/lines/move-references';
import type { Book } from '../book';
import type { BookSheet } from '../book-sheet';
import { fillCalculatedColumns } from './calculated-columns';
import { refuseLines } from './line-refusals';
import { moveRules, moveSheet } from './move-sheet';

/**
 * Inserts or deletes whole rows or columns, with all that follows them in Excel: cells and their looks, formulas on every worksheet,
 * names, conditional formats, validations, merged cells, tables, charts, frozen rows, links, page breaks. The selection stays
 * where it is. A link goes on leading to the address that it says, as Excel leaves it.
 * @param location whose refusal it is
 * @throws HostError where Excel refuses it, or where it is not emulated; then nothing has changed
 */
export function editLines(book: Book, sheet: BookSheet, lines: LineEdit, location: string): void {
  refuseLines(book, sheet, lines, location);
  const edit: SheetLineEdit = { ...lines, sheet: sheet.name };
  book.names = book.names.map((name) => moveName(name, edit));
  for (const each of book.sheets) moveRules(each, edit);
  book.moveFormulas(
    () => moveSheet(sheet, edit),
    (home, place, typed) => {
      const moved = home === sheet ? moveCell(place, edit) : place;
      return moved === null ? null : { ...moved, typed: moveReferences(typed, { home: home.name }, edit) };
    },
  );
  if (!sheet.isAdded) book.lineEdits.push({ ...edit, sheet: sheet.fileName });
  fillCalculatedColumns(book, sheet, edit);
}
