import type { IndicatorId } from '../plans/plan';
import { changeInPoints, type PointChange } from './changes';
import { exactRateOf, figureOf, totalOf, totalOfFigures, type Consolidation, type Total } from './consolidation';
import { pastFigure, type PastPeriod } from './past-period';

/** How one unit's rate has changed. */
export interface UnitChange {
  readonly unit: string;
  readonly change: PointChange;
}

/** One indicator beside an earlier period. */
export interface IndicatorChange {
  readonly indicator: IndicatorId;
  readonly now: Total;
  readonly before: Total;
  /** Of the pooled rates; null where either has none. */
  readonly change: PointChange | null;
  /** Units that have a rate in both periods, the largest change first, units with the same one in the plan's order. */
  readonly units: readonly UnitChange[];
}

/**
 * The figures beside those of an earlier period, by indicator.
 * @returns null where the earlier period was judged by another plan: names and even codes of units are used again over
 * time, and formulas differ, so such figures are never joined
 * @example compareWith(consolidation, secondQuarter)?.[0]?.change?.size // 2.5
 */
export function compareWith({ plan, records }: Consolidation, past: PastPeriod): readonly IndicatorChange[] | null {
  if (past.planId !== plan.id) return null;
  return plan.indicators.map(({ id: indicator }) => {
    const now = totalOf(records, indicator);
    const before = totalOfFigures(past.figures.filter((figure) => figure.indicator === indicator));
    const units = records.flatMap((record): UnitChange[] => {
      const [figure, earlier] = [figureOf(record, indicator), pastFigure(past, record.unit, indicator)];
      const rate = figure === undefined ? null : exactRateOf(figure);
      if (rate === null || !earlier?.rate) return [];
      return [{ unit: record.unit, change: changeInPoints(rate, earlier.rate) }];
    });
    return {
      ...{ indicator, now, before, change: changeOfTotals(now, before) },
      units: [...units].sort((one, other) => other.change.size - one.change.size),
    };
  });
}

function changeOfTotals(now: Total, before: Total): PointChange | null {
  if (now.numerator === null || before.numerator === null || !now.denominator || !before.denominator) return null;
  return changeInPoints(
    { numerator: now.numerator, denominator: now.denominator },
    { numerator: before.numerator, denominator: before.denominator },
  );
}
