import { assessCounts, assessRate, defaultNear } from '../../../src/domain/verdicts/assessment';
import type { Consolidation, UnitFigure, UnitRecord } from '../../../src/domain/consolidation/consolidation';
import { targetFor, type Plan } from '../../../src/domain/plans/plan';
import { toNumber, type Ratio } from '../../../src/domain/rates/ratio';

/** Counts, a rate alone, or a word for what cannot be judged. */
export type Given = readonly [number | null, number | null] | Ratio | 'wrong';

/** A consolidation of hand-given figures: unit to one figure an indicator; units that are not named are missing. */
export function consolidationOf(
  plan: Plan,
  given: Readonly<Record<string, readonly (Given | undefined)[]>>,
  open: readonly string[] = [],
): Consolidation {
  return {
    plan,
    records: plan.groups.flatMap((group) =>
      group.units.map(({ name: unit }): UnitRecord => {
        const figures = given[unit];
        const base = { unit, group: group.id };
        if (open.includes(unit)) return { ...base, collected: 'open', figures: [] };
        if (figures === undefined) return { ...base, collected: 'missing', figures: [] };
        return {
          ...base,
          collected: 'in',
          figures: plan.indicators.flatMap(({ id }, index) => {
            const one = figures[index];
            return one === undefined ? [] : [figureOf(plan, unit, id, one)];
          }),
        };
      }),
    ),
  };
}

function figureOf(plan: Plan, unit: string, indicator: string, given: Given): UnitFigure {
  const target = targetFor(plan, unit, indicator) ?? null;
  const source = { file: `${unit}.xlsx`, sheet: 'Biểu 1', cells: { numerator: 'D7', denominator: 'E7' } };
  const base = { indicator, target, source };
  if (given === 'wrong') {
    const counts = { numerator: 7, denominator: 9 };
    return { ...base, counts, rate: null, status: 'invalid', shortfall: null };
  }
  if ('numerator' in given) {
    const { rate, status } = assessRate(given, target?.value, { near: defaultNear });
    const counts = { numerator: null, denominator: null };
    return {
      ...base,
      counts,
      rate: rate ?? toNumber(given),
      status,
      shortfall: null,
      source: { ...source, cells: { rate: 'F7' } },
    };
  }
  const [numerator, denominator] = given;
  const counts = { numerator, denominator };
  const { rate, status, shortfall } = assessCounts(counts, target?.value, { near: defaultNear });
  return { ...base, counts, rate, status, shortfall };
}
