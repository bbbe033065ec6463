import { foldAccents } from '../text/vietnamese-text';
import { periodOf, type Period, type PeriodKind } from './period';

/** A period as it is written: its year may be missing, and then so are its dates. */
export interface WrittenPeriod {
  readonly kind: PeriodKind | 'range';
  /** Which of its kind within the year, from 1; 0 for a range. */
  readonly index: number;
  readonly year: number | null;
  /** yyyy-mm-dd, both included; null without a year. */
  readonly from: string | null;
  readonly to: string | null;
  /** "Lũy kế": from the beginning of the year on. */
  readonly isCumulative: boolean;
  readonly writtenAs: string;
}

interface Wording {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => { kind: PeriodKind; index: number };
  /** Words that it was made for, and words that it must not take. */
  readonly example: string;
  readonly unlike: string;
}

const YEAR = String.raw`(?: ?(?:nam|[/,.-]) ?(?<year>20\d\d)| (?<year2>20\d\d))?`;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Texts that speak of another document, of its day or of a law: their years are no periods. */
const OF_DOCUMENTS =
  /\b(ke hoach|quyet dinh|nghi quyet|nghi dinh|thong tu|cong van|chi thi|van ban|can cu)\b|\bso ?: ?\d|\/(qd|kh|nq|nd|tt|cv|ubnd)\b/;
/** "ngày 5 tháng 10 năm 2022": a day, by which something was signed. */
const DAY = /\bngay [\d.… ]{0,8}thang \d{1,2}( nam 20\d\d)?/g;

/** How periods are written; the first that is found in a text is it. */
export const wordings: readonly Wording[] = [
  {
    pattern: new RegExp(String.raw`\bquy (?<q>iv|i{1,3}|[1-4])\b${YEAR}`),
    read: ({ q = '' }) => ({ kind: 'quarter', index: ROMAN[q] ?? Number(q) }),
    example: 'Quý III năm 2022',
    unlike: 'Quý cơ quan',
  },
  {
    pattern: new RegExp(String.raw`\b(?:6|sau) ?(?:thang|t)(?<half> (?:dau|cuoi))?(?: nam)?(?![a-z])${YEAR}`),
    read: ({ half = '' }) => ({ kind: 'half', index: half.includes('cuoi') ? 2 : 1 }),
    example: '6 tháng đầu năm 2022',
    unlike: 'Tháng 6 năm 2022',
  },
  {
    pattern: new RegExp(String.raw`\b(?:9|chin) ?(?:thang|t)(?: dau)?(?: nam)?(?![a-z])${YEAR}`),
    read: () => ({ kind: 'nine-months', index: 1 }),
    example: '9 tháng đầu năm 2022',
    unlike: 'Tháng 9 năm 2022',
  },
  {
    pattern: new RegExp(String.raw`\b(?:12|muoi hai) thang(?: nam)?(?![a-z])${YEAR}`),
    read: () => ({ kind: 'year', index: 1 }),
    example: '12 tháng năm 2022',
    unlike: 'Tháng 12 năm 2022',
  },
  {
    pattern: new RegExp(String.raw`\bthang (?<m>1[0-2]|0?[1-9])(?!\d)${YEAR}`),
    read: ({ m = '' }) => ({ kind: 'month', index: Number(m) }),
    example: 'Tháng 9/2026',
    unlike: '9 tháng năm 2026',
  },
  {
    pattern: /(?:^|[ _.(-])t ?(?<m>1[0-2]|0?[1-9])(?:[ ._/-]+(?<year>20\d\d))?(?=$|[ _.)-])/,
    read: ({ m = '' }) => ({ kind: 'month', index: Number(m) }),
    example: 'T9.2022',
    unlike: 'TT9',
  },
  {
    pattern: /^(?<m>1[0-2]|0?[1-9])[/.-](?<year>20\d\d)$/,
    read: ({ m = '' }) => ({ kind: 'month', index: Number(m) }),
    example: '09/2022',
    unlike: '31/09/2022',
  },
  {
    pattern: /\bnam (?<year>20\d\d)\b(?! ?- ?20)/,
    read: () => ({ kind: 'year', index: 1 }),
    example: 'Báo cáo năm 2025',
    unlike: 'Giai đoạn 2021 - 2025',
  },
];

const RANGE =
  /\btu (?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d) ?(?:den|-) ?(?:het )?(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)/;
const UNTIL = /\b(?:luy ke|cong don)\b.*?\b(?:den|het) (?:ngay )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d))?/;
const CUMULATIVE = /\b(luy ke|luy tien|cong don)\b/;

/**
 * The period that a text names; null where it names none. A range of days that is exactly a month, a quarter, half a year,
 * nine months or a year is that; days of signing and years of other documents are none.
 * @param year of a period that is written without one, where it is known from elsewhere
 * @example readPeriod('Quý III/2022') // quarter 3 of 2022, from 2022-07-01 to 2022-09-30
 */
export function readPeriod(text: string, year: number | null = null): WrittenPeriod | null {
  const words = foldAccents(text).replace(/\s+/g, ' ');
  const range = RANGE.exec(words);
  if (range !== null) {
    const [, d1 = '', m1 = '', y1 = '', d2 = '', m2 = '', y2 = ''] = range;
    return rangeOf(isoDay(y1, m1, d1), isoDay(y2, m2, d2), CUMULATIVE.test(words), text);
  }
  const until = UNTIL.exec(words);
  if (until !== null) {
    const [, day = '', month = '', written] = until;
    const own = written ?? (year === null ? undefined : String(year));
    if (own !== undefined) return rangeOf(`${own}-01-01`, isoDay(own, month, day), true, text);
  }
  const said = words.replace(DAY, ' ');
  for (const { pattern, read } of wordings) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const groups = found.groups ?? {};
    const { kind, index } = read(groups);
    // A year alone belongs to the document that the text speaks of.
    if (kind === 'year' && OF_DOCUMENTS.test(words)) return null;
    const own = Number(groups['year'] ?? groups['year2'] ?? 0) || yearBeside(said) || year;
    return named(kind, index, own ?? null, CUMULATIVE.test(words), text);
  }
  return null;
}

/** "Quý III … năm 2022": the year may stand further on. */
function yearBeside(words: string): number {
  return OF_DOCUMENTS.test(words) ? 0 : Number(/\bnam (20\d\d)\b/.exec(words)?.[1] ?? 0);
}

function named(
  kind: PeriodKind,
  index: number,
  year: number | null,
  isCumulative: boolean,
  writtenAs: string,
): WrittenPeriod {
  // "Lũy kế tháng 9" runs from the beginning of the year to the end of September.
  const dates = year === null ? { from: null, to: null } : periodOf(kind, year, index, 'month-end');
  const from = isCumulative && year !== null ? `${year}-01-01` : dates.from;
  return { kind, index, year, from, to: dates.to, isCumulative, writtenAs };
}

const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'nine-months', 'year'];

/** Days from one to another as the named period that they are exactly, by the month's end or its 14th day, else as a range. */
function rangeOf(from: string, to: string, isCumulative: boolean, writtenAs: string): WrittenPeriod {
  const same = allPeriods(Number(to.slice(0, 4))).find((period) => period.from === from && period.to === to);
  const dates = { from, to, isCumulative, writtenAs };
  if (same === undefined) return { kind: 'range', index: 0, year: Number(to.slice(0, 4)), ...dates };
  return { kind: same.kind, index: same.index, year: same.year, ...dates };
}

function allPeriods(year: number): readonly Period[] {
  const counts: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 2, 'nine-months': 1, year: 1 };
  return KINDS.flatMap((kind) =>
    Array.from({ length: counts[kind] }, (_, at) => at + 1).flatMap((index) =>
      (['month-end', 'day-14'] as const).map((end) => periodOf(kind, year, index, end)),
    ),
  );
}

function isoDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Whether two writings mean the same period: the same kind and number, of one year where both name it. Nine months are the
 * same whether or not "lũy kế" stands before them.
 */
export function isSamePeriod(one: WrittenPeriod, other: WrittenPeriod): boolean {
  if (one.from !== null && other.from !== null) return one.from === other.from && one.to === other.to;
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  return one.kind === other.kind && one.index === other.index && spansFromStart(one) === spansFromStart(other);
}

/** From the beginning of the year, by its name or because it is said to be cumulated. */
function spansFromStart({ kind, index, isCumulative }: WrittenPeriod): boolean {
  return isCumulative || kind === 'nine-months' || kind === 'year' || (kind === 'half' && index === 1);
}

/** The months (1 to 12) that a named period covers; none for a range. @example monthsOf(readPeriod('Quý II')!) // [4, 5, 6] */
export function monthsOf({ kind, index, isCumulative }: WrittenPeriod): readonly number[] {
  const LENGTH: Readonly<Record<WrittenPeriod['kind'], number>> = {
    month: 1,
    quarter: 3,
    half: 6,
    'nine-months': 9,
    year: 12,
    range: 0,
  };
  const length = LENGTH[kind];
  const last = index * length;
  const first = isCumulative ? 1 : last - length + 1;
  return length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
