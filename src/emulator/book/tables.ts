import { type Area, isCellError } from '../../sheets/cells/grid';
import { intersect } from '../formulas/a1';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import { sameName } from './names';

/** A native table. Its headings stand in its first row. */
export interface TableEntry {
  readonly id: string;
  name: string;
  /** With the row of headings; at least one row below it. */
  area: Area;
  /** "TableStyleLight9"; empty for none. */
  style: string;
  /** By column of the table, the texts that a filter shows. */
  readonly filters: Map<number, ReadonlySet<string>>;
  /** All its rows were deleted: the one blank row below the headings waits to be filled. */
  isEmptied: boolean;
  /** Its name in the file; null where it was added since. */
  readonly fileName: string | null;
}

export function findTable(book: Book, name: string): { sheet: BookSheet; table: TableEntry } | null {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => sameName(each.name, name) || each.id === name);
    if (table !== undefined) return { sheet, table };
  }
  return null;
}

export function bodyOf({ area }: TableEntry): Area {
  return { ...area, top: area.top + 1 };
}

export function headerOf({ area }: TableEntry): Area {
  return { ...area, bottom: area.top };
}

/** The names of the columns, as their headings give them. */
export function columnNames(sheet: BookSheet, table: TableEntry): string[] {
  const { top, left, right } = table.area;
  return Array.from({ length: right - left + 1 }, (_, index) => textAt(sheet, top, left + index));
}

/**
 * Makes the headings of a table what Excel takes: texts, none blank, each of them once.
 * @example settleHeadings(book, sheet, table) // ['Đơn vị', 'Đơn vị', ''] become ['Đơn vị', 'Đơn vị2', 'Column1']
 */
export function settleHeadings(book: Book, sheet: BookSheet, table: TableEntry): void {
  const used = new Set<string>();
  const names = columnNames(sheet, table).map((text) => {
    const name =
      text === '' ? numbered('Column', 1, used) : used.has(text.toLowerCase()) ? numbered(text, 2, used) : text;
    used.add(name.toLowerCase());
    return name;
  });
  const header = headerOf(table);
  const isSettled = names.every((name, index) => sheet.valueAt(header.top, header.left + index) === name);
  if (!isSettled) book.write(sheet, header, [names.map((value) => ({ value }))]);
}

/** Rows of a sheet that filters of its tables hide now. */
export function hiddenByFilters(sheet: BookSheet): Set<number> {
  const hidden = new Set<number>();
  for (const table of sheet.tables) {
    const { top, bottom, left } = bodyOf(table);
    for (const [column, shown] of table.filters) {
      for (let row = top; row <= bottom; row++) {
        if (!shown.has(textAt(sheet, row, left + column))) hidden.add(row);
      }
    }
  }
  return hidden;
}

/** Call after cells were written: headings are settled, and what is typed into an emptied table's row makes it a row. */
export function followWriting(book: Book, sheet: BookSheet, area: Area): void {
  for (const table of sheet.tables) {
    if (intersect(headerOf(table), area) !== null) settleHeadings(book, sheet, table);
    if (intersect(bodyOf(table), area) !== null) table.isEmptied = false;
  }
}

function numbered(name: string, first: number, used: ReadonlySet<string>): string {
  for (let number = first; ; number += 1) {
    const candidate = `${name}${String(number)}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

function textAt(sheet: BookSheet, row: number, column: number): string {
  const value = sheet.valueAt(row, column);
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}
