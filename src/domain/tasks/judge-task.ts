import { serialOfDate } from '../periods/date-serial';
import { isSameMonth } from './calendar';
import type { Deadline, Recurring } from './deadline';
import { startFor } from './deadline-date';
import type { Level } from './level';
import type { Cycle } from './recurrence';
import type { StartDate } from './start-dates';

/** What was confirmed of a task. */
export interface Confirmed {
  readonly state: 'not-started' | 'in-progress' | 'done';
  /** yyyy-mm-dd; null where the day was not told, and where it is not done. */
  readonly doneOn: string | null;
}

/** How a task stands on a day. Only a task with a last day can be late. */
export type Verdict =
  'not-due' | 'due-this-month' | 'late' | 'running' | 'not-started-yet' | 'done' | 'done-late' | 'unclear';

/** Why: the one rule that gave the verdict, with the day it speaks of (yyyy-mm-dd). */
export type VerdictRule =
  | {
      readonly code:
        | 'done-in-time'
        | 'done-after-last-day'
        | 'last-day-past'
        | 'last-day-this-month'
        | 'last-day-later'
        | 'before-range'
        | 'begun-before-range'
        | 'within-range'
        | 'due-day-this-month'
        | 'before-start'
        | 'begun-before-start'
        | 'since-start';
      /** The last day; before a range or a start, and since a start, the first. */
      readonly day: string;
    }
  /** Before the start of its level, while what `special` says has started. */
  | { readonly code: 'before-start-but-special'; readonly day: string; readonly special: readonly StartDate[] }
  | { readonly code: 'depends-on-level'; readonly starts: readonly StartDate[] }
  | { readonly code: 'done-on-unknown-day' | 'done-without-last-day' | 'ongoing' | 'deadline-blank' }
  | { readonly code: 'recurring'; readonly cycle: Cycle | null }
  | { readonly code: 'done-this-time'; readonly cycle: Cycle }
  | { readonly code: 'deadline-unknown'; readonly text: string };

export interface TaskJudgement {
  readonly verdict: Verdict;
  readonly rule: VerdictRule;
}

const notStarted: Confirmed = { state: 'not-started', doneOn: null };

/**
 * Judges a task for one party on a day. Only `by`, `range` and `years` have a last day, on which nobody is late yet;
 * recurring and ongoing tasks and start dates are never late by themselves. What was done on a later day than the one
 * asked about was not done yet on it. A recurring task that was done comes again in its next year, quarter, month …
 * Source: Phụ lục II, “Thời gian hoàn thành”.
 * @param level of the party; start dates may differ by level
 * @param date yyyy-mm-dd
 * @example judgeTask(readDeadline('Tháng 9/2022', { year: 2022 }), null, '2022-10-01').verdict // 'late'
 */
export function judgeTask(
  deadline: Deadline,
  level: Level | null,
  date: string,
  confirmed: Confirmed = notStarted,
): TaskJudgement {
  const isDone = confirmed.state === 'done' && (confirmed.doneOn === null || confirmed.doneOn <= date);
  const done = isDone ? judgeDone(deadline, confirmed.doneOn, date) : null;
  if (done !== null) return done;
  const isBegun = confirmed.state === 'in-progress';
  switch (deadline.kind) {
    case 'by':
      return judgeLastDay(deadline.last, date) ?? said('not-due', { code: 'last-day-later', day: deadline.last });
    case 'range':
    case 'years': {
      const { first, last } = deadline;
      if (date < first && isBegun) return said('running', { code: 'begun-before-range', day: first });
      if (date < first) return said('not-started-yet', { code: 'before-range', day: first });
      return judgeLastDay(last, date) ?? said('running', { code: 'within-range', day: last });
    }
    case 'recurring':
      return judgeRecurring(deadline, date);
    case 'ongoing':
      return said('running', { code: 'ongoing' });
    case 'from':
      return judgeStarts(deadline.starts, level, date, isBegun);
    case 'unknown':
      return said(
        'unclear',
        deadline.text.trim() === '' ? { code: 'deadline-blank' } : { code: 'deadline-unknown', text: deadline.text },
      );
  }
}

/**
 * Whether a task that is not done stands differently on different days: without a day nothing can be said of it.
 * @example dependsOnDay({ kind: 'ongoing', text: 'Thường xuyên' }) // false
 */
export function dependsOnDay(deadline: Deadline): boolean {
  if (deadline.kind === 'recurring') return deadline.dueDay !== null;
  return deadline.kind !== 'ongoing' && deadline.kind !== 'unknown';
}

/** Null where it was done in an earlier year, quarter … of a recurring task: it has come again. */
function judgeDone(deadline: Deadline, doneOn: string | null, date: string): TaskJudgement | null {
  if (doneOn === null) return said('done', { code: 'done-on-unknown-day' });
  if (deadline.kind === 'by' || deadline.kind === 'range' || deadline.kind === 'years')
    return doneOn > deadline.last
      ? said('done-late', { code: 'done-after-last-day', day: deadline.last })
      : said('done', { code: 'done-in-time', day: deadline.last });
  if (deadline.kind !== 'recurring' || deadline.cycle === null) return said('done', { code: 'done-without-last-day' });
  const { cycle } = deadline;
  return turnOf(doneOn, cycle) === turnOf(date, cycle) ? said('done', { code: 'done-this-time', cycle }) : null;
}

/** Late, or due in this month; null where the last day is in a later month. */
function judgeLastDay(last: string, date: string): TaskJudgement | null {
  if (date > last) return said('late', { code: 'last-day-past', day: last });
  return isSameMonth(date, last) ? said('due-this-month', { code: 'last-day-this-month', day: last }) : null;
}

/** A yearly task that names its day is due in that month, up to it; afterwards only a person knows. */
function judgeRecurring({ cycle, dueDay }: Recurring, date: string): TaskJudgement {
  const day = dueDay === null ? null : `${date.slice(0, 4)}-${dueDay}`;
  return day !== null && date <= day && isSameMonth(date, day)
    ? said('due-this-month', { code: 'due-day-this-month', day })
    : said('running', { code: 'recurring', cycle });
}

function judgeStarts(starts: readonly StartDate[], level: Level | null, date: string, isBegun: boolean): TaskJudgement {
  const own = startFor(starts, level)?.on ?? sameForAllLevels(starts, level, date);
  if (own === null) return said('unclear', { code: 'depends-on-level', starts });
  if (date >= own) return said('running', { code: 'since-start', day: own });
  if (isBegun) return said('running', { code: 'begun-before-start', day: own });
  const special = starts.filter(({ scope, on }) => scope === 'special' && on <= date);
  return said(
    'not-started-yet',
    special.length === 0 ? { code: 'before-start', day: own } : { code: 'before-start-but-special', day: own, special },
  );
}

/** Without a level a day can still be judged that lies before all of the levels' starts, or after them. */
function sameForAllLevels(starts: readonly StartDate[], level: Level | null, date: string): string | null {
  const days = starts
    .filter(({ scope }) => scope === 'levels')
    .map(({ on }) => on)
    .sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (level !== null || first === undefined || last === undefined) return null;
  if (date < first) return first;
  return date >= last ? last : null;
}

/** Which turn of a recurring task a day falls into. */
function turnOf(date: string, cycle: Cycle): string {
  const month = Number(date.slice(5, 7));
  const year = date.slice(0, 4);
  switch (cycle) {
    case 'year':
      return year;
    case 'half-year':
      return `${year} ${Math.ceil(month / 6)}`;
    case 'quarter':
      return `${year} ${Math.ceil(month / 3)}`;
    case 'month':
      return date.slice(0, 7);
    case 'week':
      // Serial number 2 is a Monday.
      return String(Math.floor((serialOfDate(date) - 2) / 7));
    case 'day':
      return date;
  }
}

function said(verdict: Verdict, rule: VerdictRule): TaskJudgement {
  return { verdict, rule };
}
