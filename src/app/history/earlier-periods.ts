import type { PastPeriod } from '../../domain/consolidation/past-period';
import { periodBefore, periodLastYear, type Period } from '../../domain/periods/period';
import type { Plan } from '../../domain/plans/plan';
import { joinedBy, type PlanJoins } from './plan-joins';
import type { History } from './read-history';

export interface EarlierPeriods {
  readonly previous: PastPeriod | null;
  readonly lastYear: PastPeriod | null;
}

/**
 * The closed periods that a period is compared with: the one before it (of its kind where it was closed, else the latest that
 * ends before it begins or is a part of it) and the same one a year earlier. Where one was closed by this plan and by
 * another, this plan's is taken; another plan's is in this one's words where an officer has said what it has become.
 * @example earlierPeriods(history, plan, periodOf('quarter', 2022, 3, 'month-end')).previous?.name // 'Quý II/2022'
 */
export function earlierPeriods(
  { periods }: History,
  plan: Plan,
  period: Period,
  joins: PlanJoins = new Map(),
): EarlierPeriods {
  const find = ({ from, to }: Period): PastPeriod | null => {
    const same = periods.filter((past) => past.from === from && past.to === to);
    const found = same.find(({ planId }) => planId === plan.id) ?? same[0];
    return found === undefined ? null : joinedBy(found, plan, joins);
  };
  return {
    previous: find(periodBefore(period)) ?? latestBefore(periods, plan, period),
    lastYear: find(periodLastYear(period)),
  };
}

/** The latest closed one that ends before this one begins, or is a part of it; of two that end together the longer. */
function latestBefore(periods: readonly PastPeriod[], plan: Plan, { from, to }: Period): PastPeriod | null {
  const before = periods.filter(
    (past) => past.planId === plan.id && (past.to < from || (past.from >= from && past.to <= to && !isWhole(past))),
  );
  function isWhole(past: PastPeriod): boolean {
    return past.from === from && past.to === to;
  }
  const [first] = before;
  if (first === undefined) return null;
  const isLater = (one: PastPeriod, other: PastPeriod): boolean =>
    one.to > other.to || (one.to === other.to && one.from < other.from);
  return before.reduce((so, each) => (isLater(each, so) ? each : so), first);
}
