import type { IndicatorId, Target } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import { compareRatios, type Ratio } from '../../domain/rates/ratio';
import { saysStrictBound } from '../headings/vocabulary/strict-bounds';

/**
 * A figure that is exactly the one of a target such as "dưới 1%" does not meet it by its words. Targets are kept as figures,
 * which are met when they are reached: so it is told beside the verdict, for a person to decide.
 */
export function onStrictBound(
  figure: Ratio | null,
  target: Target | null,
  cell: string | undefined,
  indicator: IndicatorId,
): readonly Problem[] {
  if (figure === null || target?.value == null || figure.denominator === 0) return [];
  if (compareRatios(figure, target.value) !== 0 || !saysStrictBound(target.text)) return [];
  return [problem('on-strict-bound', { planned: target.text }, { ...(cell === undefined ? {} : { cell }), indicator })];
}
