import type { Better } from '../../domain/plans/plan';
import type { Bound, Ratio } from '../../domain/rates/ratio';

/** The whole target: what reaches this part of it has met it. */
export const ALL: Ratio = { numerator: 1, denominator: 1 };

/** How a native formula holds a figure against a part of its target, multiplied and never divided. */
export interface Comparison {
  /** Between the figure, times `ofFigure`, and the target, times `ofTarget`. */
  readonly sign: '>=' | '<=' | '>' | '<';
  readonly ofFigure: number;
  readonly ofTarget: number;
}

/**
 * Higher is better: figure >= target * part. Lower is better: figure * part <= target. Of a strict target > and <. All formulas and
 * colours compare by it, as `meets` and the band of near do.
 * @example comparisonWith({ numerator: 80, denominator: 100 }, {}, 'higher') // { sign: '>=', ofFigure: 100, ofTarget: 80 }
 */
export function comparisonWith(
  part: Ratio,
  { isStrict }: { readonly isStrict?: boolean | undefined },
  better: Better | undefined,
): Comparison {
  if (better === 'lower') return { sign: isStrict ? '<' : '<=', ofFigure: part.numerator, ofTarget: part.denominator };
  return { sign: isStrict ? '>' : '>=', ofFigure: part.denominator, ofTarget: part.numerator };
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
