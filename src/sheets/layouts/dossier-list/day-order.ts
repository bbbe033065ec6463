import type { TextGrid } from '../../cells/text-grid';
import type { Table } from '../../tables/table';
import type { DossierColumn } from './column-words';
import { onlyOrderOf, readDay, type DayOrder } from './read-day';

/** How the days of a list's columns are written. */
export interface DayOrders {
  readonly of: ReadonlyMap<DossierColumn, DayOrder>;
  /** Columns whose texts are read with the month first, each with a row that can be nothing else. */
  readonly monthFirst: readonly (readonly [column: DossierColumn, row: number])[];
  /** Columns of which day and month may be swapped, each with its first row of a date. */
  readonly swapped: readonly (readonly [column: DossierColumn, row: number])[];
}

const DAYS = ['receivedOn', 'dueOn', 'returnedOn'] as const;

/** So few days may stand so by chance. */
const ENOUGH = 5;

/** Of an export with the month first three days in five can be nothing else; of fewer than one in five some are slips. */
const SHARE = 5;

/**
 * Texts of days are dd/mm, unless a column, or else all columns together, hold many that can only be mm/dd and none that can only
 * be dd/mm: an export that writes the month first. A single slip makes none; it is told as a day that cannot be read.
 */
export function dayOrders(sheet: TextGrid, table: Table, columns: ReadonlyMap<DossierColumn, number>): DayOrders {
  const seen = DAYS.flatMap((is) => {
    const column = columns.get(is);
    return column === undefined ? [] : [{ is, ...lookAt(sheet, table, column) }];
  });
  const isAllMonthFirst = saysMonthFirst({
    hasDayFirst: seen.some(({ hasDayFirst }) => hasDayFirst),
    monthFirst: seen.reduce((sum, { monthFirst }) => sum + monthFirst, 0),
    texts: seen.reduce((sum, { texts }) => sum + texts, 0),
  });
  const orders = new Map<DossierColumn, DayOrder>();
  const monthFirst: (readonly [DossierColumn, number])[] = [];
  const swapped: (readonly [DossierColumn, number])[] = [];
  for (const column of seen) {
    const isMonthFirst = column.texts > 0 && (isAllMonthFirst || saysMonthFirst(column));
    orders.set(column.is, isMonthFirst ? 'month-first' : 'day-first');
    if (areSwapped(column)) swapped.push([column.is, column.firstDate]);
    else if (isMonthFirst) monthFirst.push([column.is, column.firstText]);
  }
  return { of: orders, monthFirst, swapped };
}

interface Seen {
  readonly hasDayFirst: boolean;
  /** Texts that can only be mm/dd. */
  readonly monthFirst: number;
  readonly texts: number;
  readonly dates: number;
  /** The row of the first text that can only be mm/dd, else of the first text. */
  readonly firstText: number;
  readonly firstDate: number;
  /** A date has a day above 12, or a text has none. */
  readonly isSound: boolean;
}

function saysMonthFirst({
  hasDayFirst,
  monthFirst,
  texts,
}: Pick<Seen, 'hasDayFirst' | 'monthFirst' | 'texts'>): boolean {
  return !hasDayFirst && monthFirst > 0 && monthFirst * SHARE >= texts;
}

/**
 * Whether a column's days were taken apart by an Excel that reads them the other way round: what it could read became a date with
 * day and month swapped (never a day above 12), and what it could not stayed text (always above 12). Which day is meant can then
 * not be told.
 */
function areSwapped({ isSound, dates, texts }: Seen): boolean {
  return !isSound && dates >= ENOUGH && texts >= ENOUGH;
}

function lookAt(sheet: TextGrid, { firstRow, lastRow }: Table, column: number): Seen {
  let [monthFirst, texts, dates, firstText, firstDate] = [0, 0, 0, -1, -1];
  let [hasDayFirst, isSound] = [false, false];
  for (let row = firstRow; row <= lastRow; row++) {
    const value = sheet.value(row, column);
    if (typeof value === 'number') {
      const day = readDay(value);
      if (typeof day !== 'number') continue;
      dates += 1;
      if (firstDate < 0) firstDate = row;
      if (!isSound && new Date(Date.UTC(1899, 11, 30 + day)).getUTCDate() > 12) isSound = true;
    } else if (typeof value === 'string' && value !== '') {
      const order = onlyOrderOf(value);
      if (order === null && typeof readDay(value) !== 'number') continue;
      texts += 1;
      if (firstText < 0 || (order === 'month-first' && monthFirst === 0)) firstText = row;
      if (order === 'month-first') monthFirst += 1;
      else if (order === 'day-first') hasDayFirst = true;
      else isSound = true;
    }
  }
  return { hasDayFirst, monthFirst, texts, dates, firstText, firstDate, isSound };
}
