import type { Plan, PlanIndicator } from '../../domain/plans/plan';

/** Columns of one indicator, zero-based. */
export interface IndicatorColumns {
  readonly indicator: PlanIndicator;
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number;
  readonly target: number;
  readonly verdict: number;
  readonly rankInGroup: number;
  readonly rankOverall: number;
}

/** Where everything stands in a row of the consolidation. */
export interface SummaryColumns {
  readonly order: number;
  readonly unit: number;
  readonly indicators: readonly IndicatorColumns[];
  /** Over all indicators. */
  readonly met: number;
  readonly judged: number;
  readonly rankInGroup: number;
  readonly rankOverall: number;
  /** Where tasks are followed: what each unit leads. */
  readonly tasks: { readonly done: number; readonly inProgress: number; readonly late: number } | null;
  readonly note: number;
}

const FIRST = 2;
const OF_INDICATOR = 7;

/** @example summaryColumns(bacKan2022).note // 27 */
export function summaryColumns({ indicators }: Plan, hasTasks = false): SummaryColumns {
  const behind = FIRST + OF_INDICATOR * indicators.length;
  const tasks = behind + 4;
  return {
    order: 0,
    unit: 1,
    indicators: indicators.map((indicator, index) => {
      const first = FIRST + OF_INDICATOR * index;
      return {
        indicator,
        numerator: first,
        denominator: first + 1,
        rate: first + 2,
        target: first + 3,
        verdict: first + 4,
        rankInGroup: first + 5,
        rankOverall: first + 6,
      };
    }),
    met: behind,
    judged: behind + 1,
    rankInGroup: behind + 2,
    rankOverall: behind + 3,
    tasks: hasTasks ? { done: tasks, inProgress: tasks + 1, late: tasks + 2 } : null,
    note: hasTasks ? tasks + 3 : tasks,
  };
}
