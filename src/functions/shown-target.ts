import type { PlanIndicator } from '../domain/plans/plan';
import { displayRate } from '../domain/rates/display-rate';
import { toNumber, type Bound } from '../domain/rates/ratio';
import type { ResultValue } from './function-entry';

/**
 * A target as a cell holds it: a number, or, where it has to be passed, a text that says so and that the functions which judge
 * understand; "" where there is none.
 * @example shownTarget({ numerator: 98, denominator: 100, isStrict: true }, {}) // '> 98%'
 */
export function shownTarget(
  target: Bound | null | undefined,
  { better, kind = 'share' }: Pick<PlanIndicator, 'better' | 'kind'>,
): ResultValue {
  if (!target?.isStrict) return target ? toNumber(target) : '';
  const figure = kind === 'share' ? displayRate(target, { decimals: 6 }) : String(toNumber(target)).replace('.', ',');
  return `${better === 'lower' ? '<' : '>'} ${figure}`;
}
