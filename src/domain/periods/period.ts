export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

/**
 * When periods end: with the calendar month, or on its 14th day, as where a report year runs from 15 December to
 * 14 December.
 */
export type PeriodEnd = 'month-end' | 'day-14';

/** A reporting period. Dates are yyyy-mm-dd, both included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which of its kind within the year, from 1; 1 for nine months and the year. */
  readonly index: number;
  readonly end: PeriodEnd;
  readonly from: string;
  readonly to: string;
}

/** First and last month of each kind's nth period. */
const MONTHS: Readonly<Record<PeriodKind, { readonly length: number; readonly count: number }>> = {
  month: { length: 1, count: 12 },
  quarter: { length: 3, count: 4 },
  half: { length: 6, count: 2 },
  'nine-months': { length: 9, count: 1 },
  year: { length: 12, count: 1 },
};

/** How many periods of a kind a year has. @example periodsAYear('quarter') // 4 */
export function periodsAYear(kind: PeriodKind): number {
  return MONTHS[kind].count;
}

/**
 * A period of a year.
 * @throws RangeError for an index that the kind does not have
 * @example periodOf('month', 2022, 9, 'day-14') // from 2022-08-15 to 2022-09-14
 */
export function periodOf(kind: PeriodKind, year: number, index: number, end: PeriodEnd): Period {
  const { length, count } = MONTHS[kind];
  if (!Number.isInteger(index) || index < 1 || index > count) throw new RangeError(`No period ${index} of ${kind}`);
  const [first, last] = [(index - 1) * length, index * length - 1];
  const dates =
    end === 'month-end'
      ? { from: dayOf(year, first, 1), to: dayOf(year, last + 1, 0) }
      : { from: dayOf(year, first - 1, 15), to: dayOf(year, last, 14) };
  return { kind, year, index, end, ...dates };
}

/** The period of the same kind just before it; before nine months the half year, for they grow out of it. */
export function periodBefore({ kind, year, index, end }: Period): Period {
  if (kind === 'nine-months') return periodOf('half', year, 1, end);
  if (index > 1) return periodOf(kind, year, index - 1, end);
  return periodOf(kind, year - 1, MONTHS[kind].count, end);
}

/** The same period a year earlier. */
export function periodLastYear({ kind, year, index, end }: Period): Period {
  return periodOf(kind, year - 1, index, end);
}

/** The year that a period belongs to, as a period: a forecast goes to its end. */
export function yearOf({ year, end }: Period): Period {
  return periodOf('year', year, 1, end);
}

/**
 * The period of a kind that a day falls in; of nine months, which leave the last quarter out, those of the day's year.
 * @param date yyyy-mm-dd
 * @example periodAt('month', '2022-12-20', 'day-14') // month 1 of 2023
 */
export function periodAt(kind: PeriodKind, date: string, end: PeriodEnd): Period {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = end === 'day-14' && day > 14 ? month : month - 1;
  const [ofYear, ofMonth] = [year + Math.floor(shifted / 12), shifted % 12];
  const { length, count } = MONTHS[kind];
  return periodOf(kind, ofYear, Math.min(count, Math.floor(ofMonth / length) + 1), end);
}

/** A key by which a period is found again; equal keys are the same days. @example '2022-08-15/2022-09-14' */
export function periodKey({ from, to }: Pick<Period, 'from' | 'to'>): string {
  return `${from}/${to}`;
}

/** Days from one to another, both included. @example daysIn('2022-01-01', '2022-09-30') // 273 */
export function daysIn(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
}

/** @param month zero-based, may lie outside the year */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
