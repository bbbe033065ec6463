import { areCounts, strictStep } from './assessment';
import type { Better } from '../plans/plan';
import { reducedRatio, type Bound, type Ratio } from '../rates/ratio';

/** What the rest of the period must reach. */
export type RateNeeded =
  /** The target is kept even if nothing more comes to the numerator: the rate is 0; where lower is better, even if everything does: the rate is 1. */
  | { readonly kind: 'assured'; readonly rate: Ratio; readonly remaining: number; readonly fewest: number }
  | {
      readonly kind: 'needed';
      /** From above 0 to 1. */
      readonly rate: Ratio;
      /** How many units of the denominator are still to come. */
      readonly remaining: number;
      /** How many of them, at the least, must belong to the numerator. */
      readonly fewest: number;
    }
  /** Where lower is better: the rate that the rest may have at the most, from 0 to below 1, and how many that is. */
  | { readonly kind: 'allowed'; readonly rate: Ratio; readonly remaining: number; readonly most: number }
  /** Where lower is better: already this many are too many even for the period's end, whatever comes. */
  | { readonly kind: 'exceeded'; readonly remaining: number; readonly excess: number }
  /** Even all that is still to come is not enough. */
  | { readonly kind: 'impossible'; readonly remaining: number; readonly fewest: number }
  /** Counts that cannot be right, or an expected total below what has already arisen. */
  | { readonly kind: 'invalid' };

/**
 * The rate that the rest of the period must reach for the target to be met at its end: (t*D - n)/(D - d).
 * Where lower is better it is the rate that the rest may have at the most, and assured where even a rest of nothing
 * else keeps the target.
 * Exact; only where its lowest terms do not fit safe integers is it rounded up at the 15th decimal (down where lower is better).
 * @param numerator n so far
 * @param denominator d so far
 * @param target t, from 0 to 1
 * @param expectedDenominator D at the period's end
 * @example rateNeeded(60, 400, { numerator: 13, denominator: 100 }, 1000)
 * // { kind: 'needed', rate: 7/60, remaining: 600, fewest: 70 }
 */
export function rateNeeded(
  numerator: number,
  denominator: number,
  target: Bound,
  expectedDenominator: number,
  better: Better = 'higher',
): RateNeeded {
  if (!areCounts(numerator, denominator) || !areCounts(denominator, expectedDenominator)) return { kind: 'invalid' };
  const whole = BigInt(target.denominator);
  const step = BigInt(better === 'lower' ? -strictStep(target) : strictStep(target));
  const missing = BigInt(target.numerator) * BigInt(expectedDenominator) - whole * BigInt(numerator) + step;
  const remaining = expectedDenominator - denominator;
  if (better === 'lower') return allowed(missing, whole, remaining);
  if (missing <= 0n) return { kind: 'assured', rate: { numerator: 0, denominator: 1 }, remaining, fewest: 0 };
  const fewest = Number((missing + whole - 1n) / whole);
  if (fewest > remaining) return { kind: 'impossible', remaining, fewest };
  const room = whole * BigInt(remaining);
  return { kind: 'needed', rate: reducedRatio(missing, room) ?? roundedUp(missing, room), remaining, fewest };
}

/** @param room t*D - n, times `whole`: below 0 the target is lost */
function allowed(room: bigint, whole: bigint, remaining: number): RateNeeded {
  if (room < 0n) return { kind: 'exceeded', remaining, excess: Number((-room + whole - 1n) / whole) };
  const all = whole * BigInt(remaining);
  if (room >= all) return { kind: 'assured', rate: { numerator: 1, denominator: 1 }, remaining, fewest: 0 };
  const rate = reducedRatio(room, all) ?? roundedDown(room, all);
  return { kind: 'allowed', rate, remaining, most: Number(room / whole) };
}

function roundedDown(numerator: bigint, denominator: bigint): Ratio {
  const scale = 10n ** 15n;
  return { numerator: Number((numerator * scale) / denominator), denominator: Number(scale) };
}

function roundedUp(numerator: bigint, denominator: bigint): Ratio {
  const scale = 10n ** 15n;
  return { numerator: Number((numerator * scale + denominator - 1n) / denominator), denominator: Number(scale) };
}
