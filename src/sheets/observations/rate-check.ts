import type { Better } from '../../domain/plans/plan';
import { partsOf } from '../../domain/rates/parts';
import type { Bound, Ratio } from '../../domain/rates/ratio';
import { meets } from '../../domain/verdicts/assessment';
import type { WrittenRate } from '../cells/figures';

/**
 * Whether a written rate agrees with its counts: equal to the exact rate when cut or rounded at its own decimals.
 * @example 96,7% agrees with 150/155 (96,774…%), and so does 96,8%; 97,5% does not.
 */
export function rateAgrees(rate: WrittenRate, numerator: number, denominator: number): boolean {
  if (denominator === 0) return rate.ratio.numerator === 0;
  // A rate that a formula computed carries 15 digits: compare there what binary fractions can carry.
  const scale = 10 ** (Math.min(rate.decimals, 9) + 2);
  const exact = [partsOf(numerator, denominator, scale, 'round'), partsOf(numerator, denominator, scale, 'cut')];
  const is = (how: 'round' | 'cut'): boolean =>
    exact.includes(partsOf(rate.ratio.numerator, rate.ratio.denominator, scale, how));
  // What was computed in binary fractions may lie on the other side of a half.
  return is('round') || (rate.decimals > 9 && is('cut'));
}

/**
 * Whether the rate as the sheet shows it meets a target that the exact counts miss, or the other way round.
 * A cell formatted 0% shows 29,96% as 30%, and 98,3% as 98%, which "trên 98%" is not.
 * @param better which side of the target is met
 */
export function shownRateFlips(
  rate: WrittenRate,
  numerator: number,
  denominator: number,
  target: Bound,
  better?: Better,
): boolean {
  if (denominator === 0) return false;
  return meets({ numerator, denominator }, target, better) !== meets(shownRatio(rate), target, better);
}

function shownRatio(rate: WrittenRate): Ratio {
  if (rate.shownDecimals === null) return rate.ratio;
  const scale = 100 * 10 ** rate.shownDecimals;
  return {
    numerator: Number(partsOf(rate.ratio.numerator, rate.ratio.denominator, scale, 'round')),
    denominator: scale,
  };
}
