import type { Better, IndicatorId, Target } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import { compareRatios, type Ratio } from '../../domain/rates/ratio';

/**
 * A figure that is exactly the one of a target such as "dưới 1%" does not meet it: that is told, for whoever sees 1% beside 1% would
 * take it for met.
 * @param figure what was judged
 * @param cell where it stands
 */
export function onStrictBound(
  figure: Ratio | null,
  target: Target | null,
  cell: string | undefined,
  { indicator, better = 'higher' }: { readonly indicator: IndicatorId; readonly better?: Better | undefined },
): readonly Problem[] {
  if (figure === null || !target?.value?.isStrict || figure.denominator === 0) return [];
  if (compareRatios(figure, target.value) !== 0) return [];
  const facts = { planned: target.text, better };
  return [problem('on-strict-bound', facts, { ...(cell === undefined ? {} : { cell }), indicator })];
}
