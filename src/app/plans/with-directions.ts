import type { IndicatorId, Plan } from '../../domain/plans/plan';
import { vocabularyOf } from '../../sheets/headings/plan-vocabulary';

/**
 * The plan with the side on which each indicator has to be, where the plan does not say it and its name does ("Tỷ lệ hồ sơ trễ
 * hạn"): sheets are judged by it, and so must colours, formulas and the consolidation be, which know the plan alone.
 * @example withDirections(planOfJson).indicators[0].better // 'lower'
 */
export function withDirections(plan: Plan): Plan {
  const lower = lowerByName(plan);
  const indicators = plan.indicators.map((one) =>
    one.better === undefined && lower.has(one.id) ? { ...one, better: 'lower' as const } : one,
  );
  return indicators.every((one, at) => one === plan.indicators[at]) ? plan : { ...plan, indicators };
}

/** The indicators of which there should be few by their names, whatever the plan says. */
export function lowerByName(plan: Plan): ReadonlySet<IndicatorId> {
  const unsaid = plan.indicators.map(({ id, number, heading, definition, source, formula, kind }) => ({
    ...{ id, number, heading, definition, source, formula },
    ...(kind === undefined ? {} : { kind }),
  }));
  const { definitions } = vocabularyOf({ ...plan, indicators: unsaid });
  return new Set(definitions.flatMap(({ id, better }) => (better === 'lower' ? [id] : [])));
}
