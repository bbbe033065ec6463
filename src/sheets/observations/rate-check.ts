import { compareToRatio, type Ratio } from '../../domain/rates/ratio';
import type { WrittenRate } from '../cells/figures';

/**
 * Whether a written rate agrees with its counts: equal to the exact rate when cut or rounded at its own decimals.
 * @example 96,7% agrees with 150/155 (96,774…%), and so does 96,8%; 97,5% does not.
 */
export function rateAgrees(rate: WrittenRate, numerator: number, denominator: number): boolean {
  if (denominator === 0) return rate.ratio.numerator === 0;
  // A rate that a formula computed carries 15 digits: compare there what binary fractions can carry.
  const decimals = Math.min(rate.decimals, 9);
  const scale = 100n * 10n ** BigInt(decimals);
  const exact = BigInt(numerator) * scale;
  const by = BigInt(denominator);
  const cut = exact / by;
  const rounded = (2n * exact + by) / (2n * by);
  const written = roundRatio(rate.ratio, scale);
  return written === cut || written === rounded;
}

function roundRatio(ratio: Ratio, scale: bigint): bigint {
  const by = BigInt(ratio.denominator);
  return (2n * BigInt(ratio.numerator) * scale + by) / (2n * by);
}

/**
 * Whether the rate as the sheet shows it meets a target that the exact counts miss, or the other way round.
 * A cell formatted 0% shows 29,96% as 30%.
 */
export function shownRateFlips(rate: WrittenRate, numerator: number, denominator: number, target: Ratio): boolean {
  if (denominator === 0) return false;
  const exactMeets = compareToRatio(numerator, denominator, target) >= 0;
  return exactMeets !== compareToRatioOf(shownRatio(rate), target);
}

function shownRatio(rate: WrittenRate): Ratio {
  if (rate.shownDecimals === null) return rate.ratio;
  const scale = 100 * 10 ** rate.shownDecimals;
  return { numerator: Number(roundRatio(rate.ratio, BigInt(scale))), denominator: scale };
}

function compareToRatioOf(rate: Ratio, target: Ratio): boolean {
  return compareToRatio(rate.numerator, rate.denominator, target) >= 0;
}
