import { readSpan } from './span';

/** How often a task comes again. */
export type Cycle = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day';

export type EndlessTime =
  | { readonly kind: 'recurring'; readonly cycle: Cycle | null; readonly dueDay: string | null }
  | { readonly kind: 'ongoing' };

const cycles: readonly (readonly [RegExp, Cycle])[] = [
  [/(?:hàng|hằng|mỗi|từng) năm|(?<!\d)1 năm ?\/ ?(?:1 )?lần|mỗi năm (?:một|1) lần/u, 'year'],
  [/0?6 tháng(?: (?:một|1) lần| ?\/ ?(?:1 )?lần)|(?:hàng|hằng|mỗi) 0?6 tháng/u, 'half-year'],
  [/(?:hàng|hằng|mỗi|từng) quý|(?<!\d)1 quý ?\/ ?(?:1 )?lần/u, 'quarter'],
  [/(?:hàng|hằng|mỗi|từng) tháng|(?<!\d)1 tháng ?\/ ?(?:1 )?lần/u, 'month'],
  [/(?:hàng|hằng|mỗi|từng) tuần/u, 'week'],
  [/(?:hàng|hằng|mỗi) ngày/u, 'day'],
];

const periodically = /định k[ỳì]/u;
const always = /thường xuyên|liên tục/u;

/** What is left beside "hằng năm" may name a day or a month; any year will do to find it. */
const ANY_YEAR = 2023;

/**
 * Reads a time that comes again and again, or always; null for any other, and where an end is written beside it:
 * "Thường xuyên; hoàn thành trước 30/9/2022" is two times, which a person has to settle.
 * @param key of foldKey
 * @example readRecurrence('trước ngày 15/12 hằng năm') // { kind: 'recurring', cycle: 'year', dueDay: '12-15' }
 */
export function readRecurrence(key: string): EndlessTime | null {
  const found = cycles.find(([pattern]) => pattern.test(key));
  const isRecurring = found !== undefined || periodically.test(key);
  if (!isRecurring && !always.test(key)) return null;
  if (/(?<!\p{L})(?:không|chưa|trừ)(?!\p{L})/u.test(key)) return null;
  const rest = withoutRecurrence(key);
  const end = readSpan(rest, ANY_YEAR);
  const isEndless = !/\d{4}/u.test(rest) || isOfYears(rest);
  if (!isEndless) return null;
  if (isRecurring) {
    const isDay = found?.[1] === 'year' && end?.kind === 'by' && !isOfYears(rest);
    return { kind: 'recurring', cycle: found?.[1] ?? null, dueDay: isDay ? end.last.slice(5) : null };
  }
  // "Thường xuyên" beside a month or a day without a year: an end as well.
  return end !== null && !isOfYears(rest) ? null : { kind: 'ongoing' };
}

function withoutRecurrence(key: string): string {
  return [...cycles.map(([pattern]) => pattern), periodically, always]
    .reduce((text, pattern) => text.replace(new RegExp(pattern, 'gu'), ' '), key)
    .replace(/[,;:()]|(?<!\p{L})(?:và|báo cáo|vào)(?!\p{L})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[-/ ]+|[-/ ]+$/gu, '');
}

/** "Thường xuyên trong năm 2022", "hằng năm, giai đoạn 2021-2025", "hằng năm từ 2022": within years, not by a day. */
function isOfYears(rest: string): boolean {
  return /^(?:(?:trong|cả|suốt|giai đoạn|từ|kể từ|đến|hết|các|trở đi|năm(?: nay)?|\d{4}|-) ?)+$/u.test(rest);
}
