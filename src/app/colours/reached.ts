import type { Better } from '../../domain/plans/plan';
import type { Bound, Ratio } from '../../domain/rates/ratio';

/** How a native formula holds a figure against its target, multiplied and never divided. */
export interface Comparison {
  /** Between the figure, times `ofFigure`, and the target, times `ofTarget`. */
  readonly sign: '>=' | '<=' | '>' | '<';
  readonly ofFigure: number;
  readonly ofTarget: number;
}

/**
 * Met: figure >= target; where lower is better figure <= target; of a target that has to be passed > and <. All formulas and colours
 * compare by it, as `meets` does.
 * @example whenMet({ isStrict: true }, 'higher') // { sign: '>', ofFigure: 1, ofTarget: 1 }
 */
export function whenMet(
  { isStrict }: { readonly isStrict?: boolean | undefined },
  better: Better | undefined,
): Comparison {
  const sign = better === 'lower' ? (isStrict ? '<' : '<=') : isStrict ? '>' : '>=';
  return { sign, ofFigure: 1, ofTarget: 1 };
}

/**
 * Near, or met: figure >= target * part; where lower is better figure * part <= target. The part itself is near, whether its target has
 * to be passed or not.
 * @example whenNear({ numerator: 80, denominator: 100 }, 'higher') // { sign: '>=', ofFigure: 100, ofTarget: 80 }
 */
export function whenNear(part: Ratio, better: Better | undefined): Comparison {
  return better === 'lower'
    ? { sign: '<=', ofFigure: part.numerator, ofTarget: part.denominator }
    : { sign: '>=', ofFigure: part.denominator, ofTarget: part.numerator };
}

/**
 * How many of the numerator are lacking (or, where lower is better, too many) at a denominator, as a native expression.
 * @example lackingExpression('D7', 'E7', { numerator: 13, denominator: 100 }, 'higher') // 'ROUNDUP(E7*13/100,0)-D7'
 */
export function lackingExpression(
  numerator: string,
  denominator: string,
  target: Bound,
  better: Better | undefined,
): string {
  const bound = `${denominator}*${target.numerator}/${target.denominator}`;
  if (better === 'lower')
    return target.isStrict ? `${numerator}+1-ROUNDUP(${bound},0)` : `${numerator}-ROUNDDOWN(${bound},0)`;
  return target.isStrict ? `ROUNDDOWN(${bound},0)+1-${numerator}` : `ROUNDUP(${bound},0)-${numerator}`;
}
