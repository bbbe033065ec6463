import { dayOf, isPlanYear, monthsOf, type Span } from './calendar';

/** A time as plans write it: a day, a month, a quarter, a year, or several of one kind in a row. */
export interface WrittenTime {
  readonly unit: 'day' | 'month' | 'year';
  /** Several months, quarters or years: a span by itself ("Tháng 9-10/2022"). */
  readonly isSeveral: boolean;
  /** The year that is written with it, if any. */
  readonly year: number | null;
  /** The days that it covers in a year; null for what no calendar has. */
  readonly spanIn: (year: number) => Span | null;
}

interface Form {
  readonly pattern: RegExp;
  /** @param groups of the match, '' where there is none */
  readonly read: (groups: readonly string[]) => WrittenTime | null;
}

const JOINT = String.raw`(?: ?[-,+&] ?| và | đến )`;
const YEAR = String.raw`(?: ?[/.-] ?(\d{4})| (?:của )?năm (\d{4}))?(?!\d)`;
const MONTH = String.raw`\d{1,2}(?![\d/])`;
const QUARTER = String.raw`(?:iv|i{1,3}|[1-4])(?![\p{L}\d])`;
const PLAIN_YEAR = String.raw`(?:năm )?\d{4}(?!\d)`;

/** Longer forms first: "tháng 9-10/2022" before "tháng 9". */
const forms: readonly Form[] = [
  {
    pattern: /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/u,
    read: ([day, , month, year]) => aDay(day, month, year),
  },
  { pattern: /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm |\/)(\d{4})(?!\d)/u, read: ([d, m, y]) => aDay(d, m, y) },
  { pattern: /^(?:ngày )?(\d{1,2})\/(\d{1,2})(?: năm (\d{4}))?(?![\d/.-])/u, read: ([d, m, y]) => aDay(d, m, y) },
  { pattern: /^ngày (\d{1,2}) tháng (\d{1,2})(?![\d/.-])/u, read: ([day, month]) => aDay(day, month, '') },
  {
    pattern: new RegExp(`^tháng (${MONTH}(?:${JOINT}(?:tháng )?\\d{1,2}(?!\\d))+)${YEAR}`, 'u'),
    read: ([list = '', ...years]) => months(inARow(list, Number), yearOf(years)),
  },
  { pattern: /^tháng (\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/u, read: ([month, year]) => aMonth(month, year) },
  { pattern: /^tháng (\d{1,2})(?: năm (\d{4}))?(?![\d/.-])/u, read: ([month, year]) => aMonth(month, year) },
  { pattern: /^(?:t\.? ?)?(\d{1,2})\/(\d{4})(?!\d)/u, read: ([month, year]) => aMonth(month, year) },
  {
    pattern: new RegExp(`^qu[ýí] (${QUARTER}(?:${JOINT}(?:qu[ýí] )?${QUARTER})+)${YEAR}`, 'u'),
    read: ([list = '', ...years]) => quarters(inARow(list.replace(/qu[ýí] /gu, ''), quarterOf), yearOf(years)),
  },
  {
    pattern: new RegExp(`^qu[ýí] (${QUARTER})${YEAR}`, 'u'),
    read: ([quarter = '', ...years]) => quarters([quarterOf(quarter), quarterOf(quarter)], yearOf(years)),
  },
  {
    pattern: /^0?([69]) tháng(?: (đầu|cuối))?(?: (?:của )?năm)?(?: (\d{4}))?(?![\d/.-])/u,
    read: ([count, part, year]) => partOfYear(Number(count), part === 'cuối', numberOrNull(year)),
  },
  {
    pattern: new RegExp(`^(${PLAIN_YEAR}(?:${JOINT}${PLAIN_YEAR})+)`, 'u'),
    read: ([list = '']) => years(inARow(list.replace(/năm /gu, ''), Number)),
  },
  { pattern: new RegExp(`^(${PLAIN_YEAR})`, 'u'), read: ([year = '']) => years(Array(2).fill(digitsOf(year))) },
  { pattern: /^năm(?: nay)?(?![ \p{L}\d])/u, read: () => time('year', false, null, (year) => monthsOf(year, 1, 12)) },
];

/**
 * Reads the time that a text begins with.
 * @param key of {@link foldKey}
 * @returns the time and what follows it; null where the text begins with none, or with one that no calendar has
 * @example readWrittenTime('tháng 9/2022')?.time.spanIn(2022)?.last // '2022-09-30'
 */
export function readWrittenTime(key: string): { readonly time: WrittenTime; readonly rest: string } | null {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(key);
    if (match === null) continue;
    const time = read(Array.from(match.slice(1), (group: string | undefined) => group ?? ''));
    return time === null ? null : { time, rest: key.slice(match[0].length) };
  }
  return null;
}

function time(
  unit: WrittenTime['unit'],
  isSeveral: boolean,
  year: number | null,
  spanIn: WrittenTime['spanIn'],
): WrittenTime | null {
  if (year !== null && !isPlanYear(year)) return null;
  // A month 13 is found by trying it.
  return spanIn(year ?? 2000) === null ? null : { unit, isSeveral, year, spanIn };
}

function aDay(day: string | undefined, month: string | undefined, year: string | undefined): WrittenTime | null {
  return time('day', false, numberOrNull(year), (each) => {
    const date = dayOf(each, Number(month), Number(day));
    return date === null ? null : { first: date, last: date };
  });
}

function aMonth(month: string | undefined, year: string | undefined): WrittenTime | null {
  return months([Number(month), Number(month)], numberOrNull(year));
}

function months(row: readonly number[] | null, year: number | null): WrittenTime | null {
  const [from, to] = row ?? [];
  if (from === undefined || to === undefined) return null;
  return time('month', from !== to, year, (each) => monthsOf(each, from, to));
}

function quarters(row: readonly number[] | null, year: number | null): WrittenTime | null {
  const [from, to] = row ?? [];
  if (from === undefined || to === undefined) return null;
  return time('month', from !== to, year, (each) => monthsOf(each, 3 * from - 2, 3 * to));
}

/** "6 tháng đầu năm" ends with June; "6 tháng cuối năm" is the half that ends with December. */
function partOfYear(count: number, isLast: boolean, year: number | null): WrittenTime | null {
  const [from, to] = isLast ? [13 - count, 12] : [1, count];
  return time('month', isLast, year, (each) => monthsOf(each, from, to));
}

function years(row: readonly number[] | null): WrittenTime | null {
  const [from, to] = row ?? [];
  if (from === undefined || to === undefined || !isPlanYear(from)) return null;
  const span = { first: monthsOf(from, 1, 12)?.first ?? '', last: monthsOf(to, 1, 12)?.last ?? '' };
  return time('year', from !== to, to, () => span);
}

/**
 * The first and the last of "9-10-11" or "9, 10 và 11": each the next of the one before. Two with a dash between may lie
 * apart ("9-12"). Anything else is several times, not one: null.
 */
function inARow(list: string, read: (item: string) => number): readonly number[] | null {
  const items = list.split(new RegExp(`${JOINT}(?:tháng )?`, 'u')).map(read);
  const [from = 0, to = 0] = [items[0], items[items.length - 1]];
  const isFromTo = items.length === 2 && /-|đến/u.test(list) && from < to;
  const isNext = items.every((item, index) => item === from + index);
  return isFromTo || (isNext && items.length > 1) ? [from, to] : null;
}

function quarterOf(written: string): number {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(written);
  return roman < 0 ? Number(written) : roman + 1;
}

function yearOf(groups: readonly string[]): number | null {
  return numberOrNull(groups.find((group) => group !== ''));
}

function digitsOf(text: string): number {
  return Number(text.replace(/\D/gu, ''));
}

function numberOrNull(written: string | undefined): number | null {
  return written === undefined || written === '' ? null : Number(written);
}
