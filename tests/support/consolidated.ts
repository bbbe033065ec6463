import { assessCounts, assessRate } from '../../src/domain/verdicts/assessment';
import {
  exactRateOf,
  type Consolidation,
  type UnitFigure,
  type UnitRecord,
} from '../../src/domain/consolidation/consolidation';
import type { PastFigure, PastPeriod } from '../../src/domain/consolidation/past-period';
import { targetFor, type Plan } from '../../src/domain/plans/plan';
import { ratioOfDecimal } from '../../src/domain/rates/ratio';

/** Counts, blanks as null; or a rate that stands alone. */
export type Written = readonly [number | null, number | null] | number;

/** A unit's figures by indicator, or how far they are in. */
export type Sent = Readonly<Record<string, Written>> | 'missing' | 'open';

/** A figure as it comes from a sheet, judged by the plan's target. */
export function figureOfWritten(plan: Plan, unit: string, indicator: string, written: Written): UnitFigure {
  const target = targetFor(plan, unit, indicator) ?? null;
  const source = { file: null, sheet: 'Tổng hợp', cells: {} };
  const [numerator, denominator] = typeof written === 'number' ? [null, null] : written;
  const counts = { numerator, denominator };
  const { rate, status, shortfall } =
    typeof written === 'number'
      ? assessRate(ratioOfDecimal(written), target?.value)
      : assessCounts(counts, target?.value);
  return { indicator, counts, rate, target, status, shortfall, source };
}

/** The units of a plan with what each has sent; `sentBy` is asked for each, nothing said is missing. */
export function consolidated(plan: Plan, sentBy: (unit: string) => Sent | undefined): Consolidation {
  const records = plan.groups.flatMap((group) =>
    group.units.map(({ name: unit }): UnitRecord => {
      const sent = sentBy(unit) ?? 'missing';
      if (typeof sent === 'string') return { unit, group: group.id, collected: sent, figures: [] };
      const figures = plan.indicators.flatMap(({ id }) => {
        const written = sent[id];
        return written === undefined ? [] : [figureOfWritten(plan, unit, id, written)];
      });
      return { unit, group: group.id, collected: 'in', figures };
    }),
  );
  return { plan, records };
}

/** The same figures as a period that was closed. */
export function pastOf({ plan, records }: Consolidation, name = 'Kỳ trước'): PastPeriod {
  const figures = records.flatMap((record) =>
    record.figures.map((figure): PastFigure => {
      const { indicator, counts, status } = figure;
      return { unit: record.unit, indicator, counts, rate: exactRateOf(figure), status };
    }),
  );
  return { name, from: '2022-01-01', to: '2022-06-30', planId: plan.id, closedOn: '2022-07-05', figures };
}
