/** Days from the first to the last, both counted, as yyyy-mm-dd. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const MONTHS_A_YEAR = 12;

/** Years that plans speak of: anything else that has four figures is no year. @example isPlanYear(1022) // false */
export function isPlanYear(year: number): boolean {
  return year >= 1990 && year <= 2100;
}

/** The day as yyyy-mm-dd; null for one that no calendar has. @example dayOf(2022, 9, 31) // null */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > MONTHS_A_YEAR || day < 1 || day > lengthOfMonth(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Whole months of one year, 1 to 12; null where they are none. @example monthsOf(2022, 7, 9)?.last // '2022-09-30' */
export function monthsOf(year: number, from: number, to: number): Span | null {
  if (from < 1 || from > to || to > MONTHS_A_YEAR) return null;
  const first = `${year}-${twoDigits(from)}-01`;
  return { first, last: `${year}-${twoDigits(to)}-${twoDigits(lengthOfMonth(year, to))}` };
}

/** @param date yyyy-mm-dd @example dayBefore('2026-06-01') // '2026-05-31' */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** @param one, other yyyy-mm-dd @example isSameMonth('2022-09-01', '2022-09-30') // true */
export function isSameMonth(one: string, other: string): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
