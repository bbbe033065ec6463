import { dateOfSerial } from '../../domain/periods/date-serial';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';

/** How many of its kind a year has, by the heading. */
const TIMES: Readonly<Record<string, number>> = { thang: 12, quy: 4 };

/**
 * Whether the numbers of a column name its rows: "Tháng" above 1, 2, 3, or above 01/2026, 02/2026, which Excel keeps as days.
 * They are months or quarters of a year, each perhaps once for every unit.
 * @example namesTimes(sheet, ['Tháng'], 0, 3, 14) // true of 1, 2, 3 … 12 and "Cộng"
 */
export function namesTimes(
  sheet: TextGrid,
  path: readonly string[],
  column: number,
  firstRow: number,
  lastRow: number,
): boolean {
  const most = path.length === 1 ? TIMES[headingWords(path[0] ?? '')] : undefined;
  if (most === undefined) return false;
  const numbers: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const value = sheet.value(row, column);
    if (typeof value === 'number') numbers.push(value);
  }
  const areTimes = numbers.every((each) => Number.isInteger(each) && each >= 1 && each <= most);
  return numbers.length > 1 && (areTimes || (most === 12 && numbers.every(isDay)));
}

/** A day of this century as Excel keeps it. @example isDay(44562) // true: 01/01/2022 */
function isDay(value: number): boolean {
  return Number.isInteger(value) && value > 36_525 && value < 73_051;
}

/** A row's name where the number is a time: "Tháng 3", or the month of a day. @example timeName('Tháng', '44562') // 'Tháng 01/2022' */
export function timeName(heading: string, name: string): string {
  const number = Number(name);
  if (!/^\d+$/.test(name)) return name;
  if (!isDay(number)) return `${heading} ${name}`;
  const [year = '', month = ''] = (dateOfSerial(number) ?? '').split('-');
  return `Tháng ${month}/${year}`;
}
