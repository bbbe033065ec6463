/** Days from Excel's day 0 to 1/1/1970; right for dates from 1/3/1900 on, the ones that plans and reports have. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The first date whose serial number is not shifted by Excel's 29/2/1900 that never was, and its last one. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/**
 * Excel's serial number of a date.
 * @param date yyyy-mm-dd, from 1900-03-01
 * @throws RangeError for what is no date
 * @example serialOfDate('2022-09-30') // 44834
 */
export function serialOfDate(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || Number.isNaN(time)) throw new RangeError(`Not a date: ${date}`);
  return time / DAY + EPOCH;
}

/**
 * The date of a serial number, whatever its time of day; null for what Excel itself would not show as a date, and for
 * the first two months of 1900.
 * @returns yyyy-mm-dd
 * @example dateOfSerial(44834.5) // '2022-09-30'
 */
export function dateOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return null;
  return new Date((day - EPOCH) * DAY).toISOString().slice(0, 10);
}

/** As Vietnamese readers write it. @example shownDate('2022-09-30') // '30/09/2022' */
export function shownDate(date: string): string {
  return date.split('-').reverse().join('/');
}
