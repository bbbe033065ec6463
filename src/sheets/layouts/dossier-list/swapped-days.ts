import type { TextGrid } from '../../cells/text-grid';
import type { Table } from '../../tables/table';
import { readDay } from './read-day';

/** So few days may stand so by chance. */
const ENOUGH = 5;

/**
 * Whether a column's days were taken apart by an Excel that writes the month first: what it could read as such became a date
 * with day and month swapped (never a day above 12), and what it could not stayed text (always above 12). Which day is meant
 * can then not be told.
 * @returns the first row with a date, null where the days are sound
 */
export function swappedDays(sheet: TextGrid, { firstRow, lastRow }: Table, column: number): number | null {
  let [dates, texts, first] = [0, 0, -1];
  for (let row = firstRow; row <= lastRow; row++) {
    const value = sheet.value(row, column);
    const day = readDay(value);
    if (typeof day !== 'number') continue;
    const isLate = new Date(Date.UTC(1899, 11, 30 + day)).getUTCDate() > 12;
    if ((typeof value === 'number') === isLate) return null;
    if (typeof value === 'number') {
      dates += 1;
      if (first < 0) first = row;
    } else texts += 1;
  }
  return dates >= ENOUGH && texts >= ENOUGH ? first : null;
}
