import { readDeadline, type DeadlineFacts, type Ongoing, type Recurring } from './deadline';
import type { Level } from './level';
import type { StartDate } from './start-dates';

/**
 * `date`: the last day, or the start where the text only has that. `none`: it recurs or goes on. `depends-on-level`: the
 * levels start on different days, and which is meant was not said or has no day of its own.
 */
export type DeadlineDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'none'; readonly deadline: Recurring | Ongoing }
  | { readonly kind: 'depends-on-level'; readonly starts: readonly StartDate[] }
  | { readonly kind: 'unknown' };

/**
 * The date that a deadline's text stands for: its last day; for a text of start dates the start of that level.
 * @param level only start dates per level need it
 * @returns yyyy-mm-dd, or why there is none
 * @example deadlineDate('Quý III/2022', { year: null }) // { kind: 'date', date: '2022-09-30' }
 */
export function deadlineDate(text: string, facts: DeadlineFacts, level: Level | null = null): DeadlineDate {
  const deadline = readDeadline(text, facts);
  switch (deadline.kind) {
    case 'by':
    case 'range':
    case 'years':
      return { kind: 'date', date: deadline.last };
    case 'recurring':
    case 'ongoing':
      return { kind: 'none', deadline };
    case 'from': {
      const start = startFor(deadline.starts, level);
      return start === null ? { kind: 'depends-on-level', starts: deadline.starts } : { kind: 'date', date: start.on };
    }
    case 'unknown':
      return { kind: 'unknown' };
  }
}

/**
 * The start date that holds for a level: the earliest of those for everyone and for that level. Null where none is, and
 * where the level is not known although it matters. Special ones never stand for a whole level.
 * @example startFor([{ on: '2022-12-01', scope: 'levels', levels: ['district'], words: '' }], 'commune') // null
 */
export function startFor(starts: readonly StartDate[], level: Level | null): StartDate | null {
  const own = starts.filter(
    ({ scope, levels }) => scope === 'everyone' || (scope === 'levels' && level !== null && levels.includes(level)),
  );
  return own.reduce<StartDate | null>((first, start) => (first === null || start.on < first.on ? start : first), null);
}
