import type { Better } from '../plans/plan';
import { wholePart } from '../rates/parts';
import { compareRatios, toNumber, type Bound, type Ratio } from '../rates/ratio';

/** Numerator and denominator of an indicator; null is blank (no data), which is not 0. */
export interface Counts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export type Status = 'met' | 'near' | 'missed' | 'not-applicable' | 'no-data' | 'invalid' | 'no-target';

export interface Assessment {
  readonly status: Status;
  /** From 0 to 1, unrounded; null where there is none. */
  readonly rate: number | null;
  /** Rate less target, in percentage points ("điểm %"): negative below the target; null without either. */
  readonly gap: number | null;
  /**
   * The fewest further units of the numerator at this denominator, or, where lower is better, the fewest that are too
   * many; 0 when met, null where it cannot be said.
   */
  readonly shortfall: number | null;
}

export interface AssessmentOptions {
  /** The part of the target from which a missed one is near; 80% where it is not given. */
  readonly near?: Ratio | undefined;
  /** Which side of the target is met; the higher one where it is not given. */
  readonly better?: Better | undefined;
}

/** "Gần đạt" starts at 80% of the target: the product's default, a setting of the workbook. */
export const defaultNear: Ratio = { numerator: 80, denominator: 100 };

const without = (status: Status): Assessment => ({ status, rate: null, gap: null, shortfall: null });

/**
 * Judges counts against a target, exactly: a verdict never depends on rounding or floating point.
 * Blank is no-data; negative or fractional counts and a numerator above its denominator are invalid; a denominator
 * of 0 is not-applicable, for nothing arose; without a target the rate is told and none is invented. Where lower is
 * better, a rate up to the target is met, and near while the near part of it is still within the target. What is exactly on a
 * strict target has not met it, and is near.
 * Source: notes (1)(2)(3), Phụ lục I.
 * @param target from 0 to 1
 * @example assessCounts({ numerator: 15, denominator: 20 }, { numerator: 100, denominator: 100 })
 * // { status: 'missed', rate: 0.75, gap: -25, shortfall: 5 }
 */
export function assessCounts(
  counts: Counts,
  target: Bound | null | undefined,
  options: AssessmentOptions = {},
): Assessment {
  const { numerator, denominator } = counts;
  if (numerator === null || denominator === null) return without('no-data');
  if (!areCounts(numerator, denominator)) return without('invalid');
  if (denominator === 0) return without('not-applicable');
  const judged = judge({ numerator, denominator }, target, options);
  return { ...judged, shortfall: target ? shortfallOfCounts(numerator, denominator, target, options.better) : null };
}

/**
 * Judges a rate that stands without its counts. No shortfall can be told, and a rate above 1 is invalid.
 * @param rate null is blank: no-data
 * @example assessRate({ numerator: 967, denominator: 1000 }, { numerator: 30, denominator: 100 }).status // 'met'
 */
export function assessRate(
  rate: Ratio | null,
  target: Bound | null | undefined,
  options: AssessmentOptions = {},
): Assessment {
  if (rate === null) return without('no-data');
  if (rate.numerator > rate.denominator) return without('invalid');
  return judge(rate, target, options);
}

function judge(rate: Ratio, target: Bound | null | undefined, options: AssessmentOptions): Assessment {
  if (!target) return { ...without('no-target'), rate: toNumber(rate) };
  const near = isNear(rate, target, options.near ?? defaultNear, options.better);
  const status = meets(rate, target, options.better) ? 'met' : near ? 'near' : 'missed';
  return { status, rate: toNumber(rate), gap: gapInPoints(rate, target), shortfall: null };
}

/**
 * Whether a rate is on the right side of its target, exactly; the target itself is met on either side, unless it is strict.
 * @example meets({ numerator: 1, denominator: 100 }, { numerator: 2, denominator: 100 }, 'lower') // true
 */
export function meets(rate: Ratio, target: Bound, better: Better = 'higher'): boolean {
  const side = compareRatios(rate, target);
  return (better === 'lower' ? -side : side) >= strictStep(target);
}

/** What is whole and has to be above a bound is at least 1 above it: a side of -1, 0 or 1, or counts multiplied crosswise. */
export function strictStep({ isStrict }: Bound): 0 | 1 {
  return isStrict ? 1 : 0;
}

/** Whether no share meets a target: "trên 100%", "dưới 0%". */
export function isBeyondAll({ isStrict, numerator, denominator }: Bound, better: Better): boolean {
  return isStrict === true && (better === 'lower' ? numerator <= 0 : numerator >= denominator);
}

/** Both sides are whole numbers multiplied crosswise; nothing but 0 is within a target of 0, so that none but 0 is near it. */
function isNear(rate: Ratio, target: Ratio, near: Ratio, better: Better = 'higher'): boolean {
  const isLower = better === 'lower';
  const own = rate.numerator * (isLower ? near.numerator : near.denominator) * target.denominator;
  const bound = target.numerator * (isLower ? near.denominator : near.numerator) * rate.denominator;
  if (Number.isSafeInteger(own) && Number.isSafeInteger(bound)) return isLower ? own <= bound : own >= bound;
  const [r, whole] = [BigInt(rate.numerator), BigInt(rate.denominator)];
  const [t, full] = [BigInt(target.numerator), BigInt(target.denominator)];
  const [part, of] = [BigInt(near.numerator), BigInt(near.denominator)];
  return isLower ? r * part * full <= t * of * whole : r * full * of >= t * part * whole;
}

/** One division of exact integers (else reduced before it is divided), so that 14% less 13% is exactly 1 point. */
function gapInPoints(rate: Ratio, target: Ratio): number {
  const [reached, wanted] = [rate.numerator * target.denominator * 100, target.numerator * rate.denominator * 100];
  const both = rate.denominator * target.denominator;
  if ([reached, wanted, both].every(Number.isSafeInteger)) return (reached - wanted) / both;
  const difference =
    100n * (BigInt(rate.numerator) * BigInt(target.denominator) - BigInt(target.numerator) * BigInt(rate.denominator));
  const whole = BigInt(rate.denominator) * BigInt(target.denominator);
  let [a, b] = [difference < 0n ? -difference : difference, whole];
  while (b !== 0n) [a, b] = [b, a % b];
  return Number(difference / a) / Number(whole / a);
}

/** True for counts that can be right: whole, not negative, the numerator within its denominator. @example areCounts(12, 10) // false */
export function areCounts(numerator: number, denominator: number): boolean {
  return (
    Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator >= 0 && numerator <= denominator
  );
}

/**
 * The fewest further units of the numerator that reach the target at this denominator: the least x with (n+x)/d >= t;
 * where lower is better, the fewest that are too many: the least x with (n-x)/d <= t. Of a strict target > and <.
 * @returns 0 when met; null where nothing arose, the counts cannot be right or no counts meet the target (one above 100%)
 * @example shortfallOfCounts(10, 100, { numerator: 13, denominator: 100 }) // 3
 * @example shortfallOfCounts(3, 100, { numerator: 1, denominator: 100 }, 'lower') // 2
 */
export function shortfallOfCounts(
  numerator: number,
  denominator: number,
  target: Bound,
  better: Better = 'higher',
): number | null {
  if (!areCounts(numerator, denominator) || denominator === 0 || target.numerator > target.denominator) return null;
  if (meets({ numerator, denominator }, target, better)) return 0;
  if (isBeyondAll(target, better)) return null;
  const isLower = better === 'lower';
  const step = strictStep(target);
  const few = target.numerator * denominator + (isLower ? -step : step);
  if (Number.isSafeInteger(few + target.denominator))
    return isLower
      ? numerator - wholePart(few, target.denominator)
      : wholePart(few + target.denominator - 1, target.denominator) - numerator;
  const whole = BigInt(target.denominator);
  const share = BigInt(target.numerator) * BigInt(denominator) + BigInt(isLower ? -step : step);
  return isLower ? numerator - Number(share / whole) : Number(divideUp(share, whole)) - numerator;
}

/**
 * The fewest further dossiers that reach the target when each of them adds to the denominator: the least x with
 * (n+x)/(d+x) >= t for online ones; where lower is better, the least x of faultless ones with n/(d+x) <= t. Of a strict
 * target > and <.
 * @returns 0 when met; null where nothing arose, the counts cannot be right, or no number of dossiers is enough
 * (a target of 100% with a dossier that was not online, one of 0% with a late dossier)
 * @example shortfallOfNewDossiers(10, 100, { numerator: 13, denominator: 100 }) // 4
 * @example shortfallOfNewDossiers(3, 100, { numerator: 1, denominator: 100 }, 'lower') // 200
 */
export function shortfallOfNewDossiers(
  numerator: number,
  denominator: number,
  target: Bound,
  better: Better = 'higher',
): number | null {
  if (!areCounts(numerator, denominator) || denominator === 0) return null;
  if (meets({ numerator, denominator }, target, better)) return 0;
  const [n, d, t, whole] = [
    BigInt(numerator),
    BigInt(denominator),
    BigInt(target.numerator),
    BigInt(target.denominator),
  ];
  if (better === 'lower' ? t === 0n : t >= whole) return null;
  const step = BigInt(strictStep(target));
  const further = Number(
    better === 'lower' ? divideUp(n * whole + step, t) - d : divideUp(t * d - whole * n + step, whole - t),
  );
  return Number.isSafeInteger(further) ? further : null;
}

function divideUp(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}

export interface PooledCounts extends Counts {
  /** How many pairs were added up, were blank, and could not be right; the last two are left out of the sums. */
  readonly pooled: number;
  readonly blank: number;
  readonly invalid: number;
}

/**
 * The counts of a total: sums of numerators and of denominators, never the average of rates.
 * A pair with a blank, and one that cannot be right, is left out of BOTH sums and told.
 * @returns counts of null where no pair could be added
 * @example poolCounts([{ numerator: 8, denominator: 10 }, { numerator: 1, denominator: 90 }]) // 9/100, pooled 2
 */
export function poolCounts(list: Iterable<Counts>): PooledCounts {
  let [numerators, denominators, pooled, blank, invalid] = [0, 0, 0, 0, 0];
  for (const { numerator, denominator } of list) {
    if (numerator === null || denominator === null) blank += 1;
    else if (!areCounts(numerator, denominator)) invalid += 1;
    else {
      numerators += numerator;
      denominators += denominator;
      pooled += 1;
    }
  }
  const some = pooled > 0;
  return { numerator: some ? numerators : null, denominator: some ? denominators : null, pooled, blank, invalid };
}
