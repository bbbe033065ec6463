import { foldKey } from '../text/vietnamese-text';
import { dayBefore, dayOf, type Span } from './calendar';
import { readWrittenTime, type WrittenTime } from './written-time';

/** A time that ends: by a last day, within a range, or in whole years. */
export type EndingTime = { readonly kind: 'by'; readonly last: string } | ({ readonly kind: 'range' | 'years' } & Span);

/** Words that stand before a time and change nothing. */
const fillers =
  /^(?:(?:phấn đấu|dự kiến|cơ bản|phải|hoàn thành|hoàn thiện|thực hiện|triển khai|xong|thời gian|thời hạn|hạn cuối|hạn chót|hạn|là|chậm nhất|muộn nhất|vào|giai đoạn|thời kỳ|từ nay|trong|ngay trong|các)(?: |: ?)|: ?|- )+/u;

const connector = /^(?: ?- ?(?:đến )?| (?:cho )?(?:đến|tới) )(?:hết |cuối )?/u;

/**
 * Reads a time that has an end; null where the text says more, or less, than that.
 * @param key of foldKey
 * @param year for times without one; null where it is not known, then they cannot be read
 * @example readSpan('quý iii/2022', null) // { kind: 'by', last: '2022-09-30' }
 */
export function readSpan(key: string, year: number | null): EndingTime | null {
  const text = key.replace(fillers, '').trim();
  const before = /^(?:đến )?trước (?:hết )?(.+)$/u.exec(text)?.[1];
  if (before !== undefined) return endBefore(readWhole(before), year);
  const end = /^(?:(?:cho )?(?:đến|tới)(?: (?:hết|cuối))?|hết|cuối|kết thúc) (.+)$/u.exec(text)?.[1];
  if (end !== undefined) return endOf(readWhole(end.replace(fillers, '')), year);
  const throughout = /^(?:suốt|cả) (.+)$/u.exec(text)?.[1];
  const whole = readWhole(throughout ?? text.replace(/^từ (?=.)/u, ''));
  // "Từ tháng 9/2022" alone has no end; "từ tháng 9-10/2022" has.
  if (whole !== null && (whole.isSeveral || throughout !== undefined)) return rangeOf(whole, whole, year);
  if (whole !== null) return text.startsWith('từ ') ? null : endOf(whole, year);
  return readFromTo(text.replace(/^(?:kể )?từ (?:từ )?/u, ''), year);
}

/** A text that is one time and nothing else; null for any other. @example readWhole('tháng 9/2022')?.unit // 'month' */
export function readWhole(text: string): WrittenTime | null {
  const read = readWrittenTime(text);
  return read?.rest === '' ? read.time : null;
}

function readFromTo(text: string, year: number | null): EndingTime | null {
  const start = readWrittenTime(text);
  const joint = start === null ? undefined : connector.exec(start.rest)?.[0];
  if (start === null || joint === undefined) return null;
  const end = readWhole(start.rest.slice(joint.length));
  return end === null || start.time.isSeveral || end.isSeveral ? null : rangeOf(start.time, end, year);
}

/** Either end lends the other its year: "từ tháng 9 đến tháng 12/2022". */
function rangeOf(from: WrittenTime, to: WrittenTime, year: number | null): EndingTime | null {
  const first = daysOf(from, to.year ?? year)?.first;
  const last = daysOf(to, from.year ?? year)?.last;
  if (first === undefined || last === undefined || first >= last) return null;
  return { kind: from.unit === 'year' && to.unit === 'year' ? 'years' : 'range', first, last };
}

function endOf(time: WrittenTime | null, year: number | null): EndingTime | null {
  if (time === null || time.isSeveral) return null;
  const days = daysOf(time, year);
  return days === null ? null : { kind: 'by', last: days.last };
}

function endBefore(time: WrittenTime | null, year: number | null): EndingTime | null {
  if (time === null || time.isSeveral) return null;
  const days = daysOf(time, year);
  if (days === null) return null;
  return { kind: 'by', last: time.unit === 'day' ? days.first : dayBefore(days.first) };
}

/**
 * The days of a time, in its own year or else in the one given; null without any.
 * @param year for a time that is written without one
 */
export function daysOf(time: WrittenTime, year: number | null): Span | null {
  const own = time.year ?? year;
  return own === null ? null : time.spanIn(own);
}

/**
 * A day with its year, as d/m/yyyy, in words ("ngày 30 tháng 9 năm 2022") or as yyyy-mm-dd; null for anything else.
 * @returns yyyy-mm-dd
 * @example readDay('30/9/2022') // '2022-09-30'
 */
export function readDay(text: string): string | null {
  const key = foldKey(text);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(key) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const time = readWhole(key);
  return time?.unit === 'day' && time.year !== null ? (daysOf(time, null)?.first ?? null) : null;
}
