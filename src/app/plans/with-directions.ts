import type { Plan } from '../../domain/plans/plan';
import { vocabularyOf } from '../../sheets/headings/plan-vocabulary';

/**
 * The plan with the side on which each indicator has to be, where the plan does not say it and its name does ("Tỷ lệ hồ sơ trễ hạn"):
 * sheets are judged by it, and so must colours, formulas and the consolidation be, which know the plan alone.
 * @example withDirections(planOfJson).indicators[0].better // 'lower'
 */
export function withDirections(plan: Plan): Plan {
  const { definitions } = vocabularyOf(plan);
  const isLower = (id: string): boolean => definitions.some((each) => each.id === id && each.better === 'lower');
  const indicators = plan.indicators.map((one) =>
    one.better === undefined && isLower(one.id) ? { ...one, better: 'lower' as const } : one,
  );
  return indicators.every((one, at) => one === plan.indicators[at]) ? plan : { ...plan, indicators };
}
