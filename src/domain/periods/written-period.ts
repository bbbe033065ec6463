import { periodAt, periodOf, periodsAYear, type PeriodKind } from './period';

/** A period as it is written: its year may be missing, and then so are its dates. */
export interface WrittenPeriod {
  /** 'range' for days or months that are no named period: "8 tháng đầu năm", "Từ 01/6 đến 14/6/2026". */
  readonly kind: PeriodKind | 'range';
  /** Which of its kind within the year, from 1; of a range of whole months in a year first × 100 + last, of another one 0. */
  readonly index: number;
  readonly year: number | null;
  /** yyyy-mm-dd, both included; null without a year, and where only the day is said up to which figures reach. */
  readonly from: string | null;
  readonly to: string | null;
  /** "Lũy kế": from the beginning of the year on. */
  readonly isCumulative: boolean;
  readonly writtenAs: string;
}

/** How a text says it: its own words, and whether they say that it is cumulated. */
interface Said {
  readonly isCumulative: boolean;
  readonly writtenAs: string;
}

const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'nine-months', 'year'];

const LENGTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, half: 6, 'nine-months': 9, year: 12 };

/**
 * Months of one year, by the name that they have together.
 * @param last 1 to 12, not before the first
 * @example monthsTogether(1, 9, 2026, said).kind // 'nine-months'
 * @example monthsTogether(1, 8, 2026, said) // a range from 2026-01-01 to 2026-08-31
 */
export function monthsTogether(first: number, last: number, year: number | null, said: Said): WrittenPeriod {
  const kind = KINDS.find((each) => {
    const length = LENGTHS[each];
    return length === last - first + 1 && last % length === 0 && last / length <= periodsAYear(each);
  });
  const from = said.isCumulative ? 1 : first;
  const dates =
    year === null
      ? { from: null, to: null }
      : { from: periodOf('month', year, from, 'month-end').from, to: periodOf('month', year, last, 'month-end').to };
  if (kind === undefined) return { kind: 'range', index: first * 100 + last, year, ...dates, ...said };
  return { kind, index: last / LENGTHS[kind], year, ...dates, ...said };
}

/** Days from one to another as the months that they are exactly, by the month's end or its 14th day, else as a range. */
export function daysTogether(from: string, to: string, said: Said): WrittenPeriod {
  const year = Number(to.slice(0, 4));
  const dates = { from, to, ...said };
  for (const end of ['month-end', 'day-14'] as const) {
    const [first, last] = [periodAt('month', from, end), periodAt('month', to, end)];
    if (first.year === last.year && first.from === from && last.to === to)
      return { ...monthsTogether(first.index, last.index, last.year, said), ...dates };
  }
  return { kind: 'range', index: 0, year, ...dates };
}

/**
 * Whether two writings mean the same period: the same days, or the same months of one year where a year is missing or a report
 * month ends on its 14th day. Nine months are the same whether or not "lũy kế" stands before them.
 */
export function isSamePeriod(one: WrittenPeriod, other: WrittenPeriod): boolean {
  if (one.from !== null && other.from !== null)
    return (one.from === other.from && one.to === other.to) || isSameName(one, other);
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  const [months, others] = [monthsOf(one), monthsOf(other)];
  return months.length > 0 && months.length === others.length && months[0] === others[0];
}

/** "Tháng 9/2026", and the days from 15/8 to 14/9/2026 that it is made of. */
function isSameName(one: WrittenPeriod, other: WrittenPeriod): boolean {
  const isNamed = monthsOf(one).length > 0 && one.isCumulative === other.isCumulative;
  return isNamed && one.kind === other.kind && one.index === other.index && one.year === other.year;
}

/** Whether two periods have no month in common; one without a year is of any year. @example areApart(july, quarter2) // true */
export function areApart(a: WrittenPeriod, b: WrittenPeriod): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  const [own, other] = [monthsOf(a), monthsOf(b)];
  return own.length > 0 && other.length > 0 && !own.some((month) => other.includes(month));
}

/** From the beginning of the year, by its name or because it is said to be cumulated; a first month is no span. */
export function spansFromStart(period: WrittenPeriod): boolean {
  return period.isCumulative || (period.kind !== 'month' && monthsOf(period)[0] === 1);
}

/** The months (1 to 12) that a period covers; none for a range of days. @example monthsOf(readPeriod('Quý II')!) // [4, 5, 6] */
export function monthsOf({ kind, index, isCumulative }: WrittenPeriod): readonly number[] {
  const length = kind === 'range' ? (index % 100) - Math.floor(index / 100) + 1 : LENGTHS[kind];
  const last = kind === 'range' ? index % 100 : index * length;
  const first = isCumulative ? 1 : last - length + 1;
  return last === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
