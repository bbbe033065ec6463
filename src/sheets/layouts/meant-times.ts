import { isSamePeriod, monthsOf, type WrittenPeriod } from '../../domain/periods/written-period';

/** What a row of a time is: of the period that is meant, a sum of finer rows (a quarter above its months), or of another time. */
export type TimeRow = 'meant' | 'sum' | 'other';

/**
 * Months count, the quarters above or below them are their sums, what is cumulated holds them already, and what lies outside
 * the sheet's period is not meant.
 * @param periods of the rows; null where a row names none
 * @param wanted the period that is asked about; null where nobody says one: then all times are
 * @example meantTimes([march, april, quarter1], quarter1) // ['meant', 'other', 'sum']
 */
export function meantTimes(
  periods: readonly (WrittenPeriod | null)[],
  wanted: WrittenPeriod | null,
): readonly (TimeRow | null)[] {
  const plain = periods.flatMap((period) => (period === null || period.isCumulative ? [] : [period]));
  const isWhole = wanted !== null && plain.length > 1 && plain.every((each) => isSamePeriod(each, wanted));
  const finest = Math.min(...plain.map((period) => monthsOf(period).length || Infinity));
  const months = wanted === null || isWhole ? null : new Set(monthsOf(wanted));
  return periods.map((period) => {
    if (period === null) return null;
    if (period.isCumulative) return 'other';
    const own = monthsOf(period);
    const isWithin =
      (months === null || months.size === 0 || own.every((month) => months.has(month))) &&
      (wanted?.year == null || period.year === null || period.year === wanted.year);
    // What also holds months that are not meant is no sum of those that are.
    if (!isWithin) return 'other';
    return own.length > finest ? 'sum' : 'meant';
  });
}
