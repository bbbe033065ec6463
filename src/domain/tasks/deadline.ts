import { foldKey, normaliseText } from '../text/vietnamese-text';
import { isPlanYear, type Span } from './calendar';
import { readRecurrence, type Cycle } from './recurrence';
import { readSpan } from './span';
import { readStartDates, type StartDate } from './start-dates';

interface Written {
  /** What the plan says, as written. */
  readonly text: string;
}

/** One last day, yyyy-mm-dd: "Tháng 9/2022", "Trước 30/9/2022", "Năm 2022". */
export interface LastDay extends Written {
  readonly kind: 'by';
  readonly last: string;
}

/** From a first to a last day: "Tháng 9-10/2022", "Quý III-IV/2022"; `years` are whole ones: "2021-2025". */
export interface DateRange extends Written, Span {
  readonly kind: 'range' | 'years';
}

/** Again and again: "Hàng năm", "Hằng quý"; of "định kỳ" the cycle is not known. */
export interface Recurring extends Written {
  readonly kind: 'recurring';
  readonly cycle: Cycle | null;
  /** mm-dd, where a yearly one names a day: "Trước ngày 15/12 hằng năm". */
  readonly dueDay: string | null;
}

/** At all times: "Thường xuyên". */
export interface Ongoing extends Written {
  readonly kind: 'ongoing';
}

/** It starts on a day, for all or level by level, and does not end. */
export interface Starting extends Written {
  readonly kind: 'from';
  readonly starts: readonly StartDate[];
}

/** Blank, or not to be read with certainty: a question to a person. */
export interface UnknownDeadline extends Written {
  readonly kind: 'unknown';
}

/** When a task is to be done. */
export type Deadline = LastDay | DateRange | Recurring | Ongoing | Starting | UnknownDeadline;

/** What a plan tells of its times. */
export interface DeadlineFacts {
  /** The plan's year, for times without one ("Quý IV"); null where it is not known. */
  readonly year: number | null;
}

/** No deadline is longer; a longer text is a note. */
const LONGEST = 1000;

/**
 * Reads a deadline as plans write it. The whole text must be understood: what is left over makes it `unknown`, which is
 * a question to a person and never a guess. Case, composition, spaces, kinds of dashes and tone placement do not count.
 * "Trước 30/9" counts 30/9 itself, so that nobody is called late on the day that is named; "trước tháng 6" ends with May.
 * Source: Phụ lục II, "Thời gian hoàn thành", and the plans of later years.
 * @example readDeadline('Tháng 9-10/2022', { year: 2022 })
 * // { kind: 'range', first: '2022-09-01', last: '2022-10-31', text: 'Tháng 9-10/2022' }
 */
export function readDeadline(text: string, facts: DeadlineFacts): Deadline {
  if (text.trim() === '' || text.length > LONGEST) return { kind: 'unknown', text };
  const year = facts.year !== null && isPlanYear(facts.year) ? facts.year : null;
  const key = tidyKey(text);
  const again = readRecurrence(key);
  if (again !== null) return { ...again, text };
  const span = readSpan(key, year);
  if (span !== null) return { ...span, text };
  const starts = readStartDates(text.split(/\n+/u).map(normaliseText).join('\n'), year);
  return starts === null ? { kind: 'unknown', text } : { kind: 'from', starts, text };
}

/** The key without what only surrounds the time: brackets around all of it, a full stop. */
function tidyKey(text: string): string {
  const key = foldKey(text).replace(/[\s.;,:]+$/u, '');
  return /^\([^()]*\)$/u.test(key) ? key.slice(1, -1).trim() : key;
}
