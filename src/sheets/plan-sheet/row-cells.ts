import type { PlanSheetFacts, PlanSheetMistakeCode } from '../../domain/plans/plan-sheet-mistake';
import type { CellValue } from '../cells/grid';
import { readExact, splitList, tidyName, tidyText, type Tidy } from './exact-text';
import type { SheetRow } from './long-cells';
import type { Mistakes } from './mistakes';
import { isBlankCell, isOrder, shown, type SheetTable } from './sheet-tables';
import { planTables, type ColumnWords } from './vocabulary';

/** A text, and whether it was written in the exact form: then it is meant so, however odd. */
export interface ReadText {
  readonly text: string;
  readonly isExact: boolean;
}

/** Days of these years as Excel counts them: a number here is a date that Excel made of what was typed. */
const DATES = { from: 36_526, to: 73_415 };
const DATED = new Set(['issued', 'deadline', 'number']);

/** One row of a table, read by the keys of its columns; what cannot be read is told and reads as blank. */
export class RowCells {
  readonly row: number;

  constructor(
    private readonly table: SheetTable,
    private readonly line: SheetRow,
    private readonly mistakes: Mistakes,
  ) {
    this.row = line.row;
  }

  value(key: string): CellValue {
    const column = this.table.columns.get(key);
    return column === undefined ? null : this.at(column);
  }

  at(column: number): CellValue {
    return this.line.cells[column] ?? null;
  }

  isBlank(key: string): boolean {
    return isBlankCell(this.value(key));
  }

  /** The worksheet column to name in a mistake about this key. */
  columnOf(key: string): number {
    return this.table.columns.get(key) ?? 0;
  }

  headingOf(key: string): string {
    const words: readonly ColumnWords[] = planTables[this.table.key].columns;
    return words.find((word) => word.key === key)?.heading ?? key;
  }

  /** null for a blank cell. @param field what the text is, where the column alone does not say it */
  text(key: string, tidy: Tidy = tidyText, field: { key: string; label: string } | null = null): ReadText | null {
    const value = this.value(key);
    const label = field?.label ?? this.headingOf(key);
    if (value === null) return null;
    if (typeof value === 'object') return this.tell('cell-error', key, { error: value.error });
    if (typeof value === 'boolean')
      return this.tell('not-text', key, { field: label, written: value ? 'TRUE' : 'FALSE' });
    if (typeof value === 'number') {
      const isDate = DATED.has(field?.key ?? key) && value >= DATES.from && value <= DATES.to;
      return isDate ? this.tell('date-number', key, { field: label }) : { text: shown(value), isExact: false };
    }
    const exact = readExact(value, 'văn bản');
    if (typeof exact === 'string') return { text: exact, isExact: true };
    if (exact !== undefined) return this.tell('exact-unreadable', key, { written: value });
    const text = tidy(value);
    return text === '' ? null : { text, isExact: false };
  }

  /** A text that may be left out. */
  optional(key: string, tidy: Tidy = tidyText): string {
    return this.text(key, tidy)?.text ?? '';
  }

  /** A text that has to be there: blank is told. */
  filled(key: string, tidy: Tidy = tidyText): ReadText {
    const before = this.mistakes.count;
    const read = this.text(key, tidy);
    if (read !== null) return read;
    // A cell that was told of already is not blank.
    if (this.mistakes.count === before) this.tell('blank', key, { field: this.headingOf(key) });
    return { text: '', isExact: false };
  }

  list(key: string): readonly string[] {
    const value = this.value(key);
    const exact = typeof value === 'string' ? readExact(value, 'danh sách') : undefined;
    if (exact === undefined) {
      const read = this.text(key, tidyText);
      if (read === null) return [];
      return read.isExact ? [read.text] : splitList(read.text);
    }
    if (Array.isArray(exact) && exact.every((item) => typeof item === 'string')) return exact;
    this.tell('exact-unreadable', key, { written: shown(value) });
    return [];
  }

  /** A whole number with how it was written; null for a blank cell and one that is told. */
  whole(key: string): { readonly number: number; readonly isExact: boolean } | null {
    const read = this.text(key, tidyName);
    if (read === null) return null;
    const number = /^\d{1,16}[.)]?$/u.test(read.text) ? parseInt(read.text, 10) : NaN;
    if (Number.isSafeInteger(number)) return { number, isExact: read.isExact };
    return this.tell('bad-number', key, { field: this.headingOf(key), written: read.text });
  }

  /** The order number of a row that has its own order anyway. */
  checkOrder(): void {
    const value = this.value('order');
    if (!isOrder(value)) this.tell('bad-number', 'order', { field: this.headingOf('order'), written: shown(value) });
  }

  tellAt<C extends PlanSheetMistakeCode>(code: C, column: number, facts: PlanSheetFacts[C]): void {
    this.mistakes.add(code, this.row, column, facts);
  }

  tell<C extends PlanSheetMistakeCode>(code: C, key: string, facts: PlanSheetFacts[C]): null {
    this.mistakes.add(code, this.row, this.columnOf(key), facts);
    return null;
  }
}
