import type { IndicatorId } from '../plans/plan';
import type { PastFigure, PastPeriod } from './past-period';

/** What became of a unit of an earlier plan: one of today's, or a part of it; several of them (`split`); none (`gone`). */
export type Became = { readonly unit: string } | 'split' | 'gone';

/** What an officer has said of an earlier plan's units and indicators, in today's plan's words. */
export interface PlanJoin {
  /** By the earlier plan's unit. */
  readonly units: ReadonlyMap<string, Became>;
  /** By today's indicator: the earlier one that counts the same; null where none did. */
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorId | null>;
}

/** Whether every unit of an earlier period was spoken of: else nobody knows whose its figures are today. */
export function isWholeJoin({ figures }: PastPeriod, { units }: PlanJoin): boolean {
  return figures.every(({ unit }) => units.has(unit));
}

/**
 * An earlier period of another plan as if it had been closed by this one: the figures of units that were merged are their
 * counts added up, never their rates averaged; where one of them has no counts the merged unit has no figure, and what the
 * others counted stays in the total. Figures of a unit that became several count in the total alone, too, and those of a
 * unit that is no more in nothing.
 * Source: units and codes are used again over the years (Nghị quyết 202/2025/QH15), so no name joins two years by itself.
 * @returns null where a unit of the period was not spoken of
 * @example joinPast(lastYear, join, 'ke-hoach-2026')?.figures[0]?.counts // { numerator: 30, denominator: 120 }
 */
export function joinPast(past: PastPeriod, join: PlanJoin, planId: string): PastPeriod | null {
  if (!isWholeJoin(past, join)) return null;
  const named = [...new Set(past.figures.map(({ unit }) => unit))];
  const parts = new Map<string, string[]>();
  for (const unit of named) {
    const became = join.units.get(unit);
    if (became === undefined || became === 'gone') continue;
    const now = became === 'split' ? inTotalAlone(unit, past) : became.unit;
    parts.set(now, [...(parts.get(now) ?? []), unit]);
  }
  const of = (unit: string, indicator: IndicatorId): PastFigure | undefined =>
    past.figures.find((figure) => figure.unit === unit && figure.indicator === indicator);
  const figures = [...parts].flatMap(([unit, own]) =>
    [...join.indicators].flatMap(([indicator, earlier]): PastFigure[] => {
      if (earlier === null) return [];
      const found = own.flatMap((each) => of(each, earlier) ?? []);
      const [only] = found;
      if (only === undefined) return [];
      if (own.length === 1) return [{ ...only, unit, indicator }];
      const sum = found.length < own.length ? null : merged(unit, indicator, found);
      return sum === null ? found.map((each) => ({ ...each, unit: inTotalAlone(each.unit, past), indicator })) : [sum];
    }),
  );
  return { ...past, planId, joinedFrom: past.planId, figures };
}

/** Another name than any unit's of today: it stands beside none of them. */
function inTotalAlone(unit: string, { name }: PastPeriod): string {
  return `${unit} (${name})`;
}

/** Null where a part has no counts that can be added. */
function merged(unit: string, indicator: IndicatorId, parts: readonly PastFigure[]): PastFigure | null {
  const counts = parts.flatMap(({ counts: { numerator, denominator }, status }) =>
    numerator === null || denominator === null || status === 'no-data' || status === 'invalid'
      ? []
      : [{ numerator, denominator }],
  );
  if (counts.length < parts.length) return null;
  const numerator = counts.reduce((sum, each) => sum + each.numerator, 0);
  const denominator = counts.reduce((sum, each) => sum + each.denominator, 0);
  const added = { unit, indicator, counts: { numerator, denominator } };
  // What it was judged as part by part says nothing of the whole.
  return denominator === 0
    ? { ...added, rate: null, status: 'not-applicable' }
    : { ...added, rate: { numerator, denominator }, status: 'no-target' };
}
