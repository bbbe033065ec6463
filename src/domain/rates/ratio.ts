import { plainWidth } from '../text/plain-width';

/**
 * An exact, non-negative rational. Targets and thresholds are kept so: 13,5% is 135/1000, never 0.135,
 * because a verdict must never depend on floating point.
 */
export interface Ratio {
  /** Non-negative safe integer. */
  readonly numerator: number;
  /** Positive safe integer. */
  readonly denominator: number;
}

/**
 * What a target bounds: the figure itself is within it, unless the bound is strict ("trên 98%", "dưới 1%"): then only what is
 * beyond the figure is. It goes with the figure, so that whoever judges by the one judges by the other.
 */
export interface Bound extends Ratio {
  readonly isStrict?: true;
}

const percentText = /^(\d+)(?:[.,](\d+))? ?%$/u;

/**
 * A percentage as written, exactly: its decimals become powers of ten and nothing is reduced or rounded.
 * The scale is never guessed: without "%" the answer is null. A comma and a point are both decimal marks here, for a
 * percentage in the thousands is no target and no rate.
 * @param text blanks of any kind around and before "%", full-width characters
 * @returns null where the text is no plain percentage or has more digits than can be kept exactly
 * @example ratioOfPercent('13,5 %') // { numerator: 135, denominator: 1000 }
 */
export function ratioOfPercent(text: string): Ratio | null {
  const match = percentText.exec(plainWidth(text));
  if (match === null) return null;
  const [, whole = '', decimals = ''] = match;
  return safeRatio(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length));
}

/**
 * The exact ratio of the shortest decimal that names this double: what an officer typed or Excel shows, not the
 * binary fraction behind it. Where that decimal has more digits than a ratio can keep (0.1 + 0.2), it is rounded to
 * at most 15 decimals, the precision of Excel's own display.
 * @param x from 0 to Number.MAX_SAFE_INTEGER
 * @throws RangeError outside that range and for NaN: check before, a negative rate is not a rate
 * @example ratioOfDecimal(0.135) // { numerator: 135, denominator: 1000 }
 */
export function ratioOfDecimal(x: number): Ratio {
  if (!(x >= 0 && x <= Number.MAX_SAFE_INTEGER)) throw new RangeError(`Not a ratio: ${String(x)}`);
  const shortest = ratioOfDigits(String(x));
  if (shortest !== null) return shortest;
  for (let decimals = 15; ; decimals -= 1) {
    const rounded = ratioOfDigits(String(Number(x.toFixed(decimals))));
    if (rounded !== null) return rounded;
  }
}

/**
 * {@link ratioOfDecimal} of the at most 15 digits that Excel computes with and shows: 7/100*100 is 7.000000000000001 in
 * binary, and 7 to the officer.
 * @param x from 0 to Number.MAX_SAFE_INTEGER
 * @example ratioOfShown(7.000000000000001) // { numerator: 7, denominator: 1 }
 */
export function ratioOfShown(x: number): Ratio {
  if (x === 0) return { numerator: 0, denominator: 1 };
  // Nearly all that was typed has up to four decimals; a quotient of exact integers that gives the same double is that decimal.
  for (const denominator of FEW_DECIMALS) {
    const numerator = Math.round(x * denominator);
    if (numerator > 0 && numerator < 1e15 && numerator / denominator === x) return { numerator, denominator };
  }
  return ratioOfDecimal(Number(x.toPrecision(15)));
}

const FEW_DECIMALS = [1, 10, 100, 1000, 10_000] as const;

/** Reads what String(number) writes: digits, a point, an exponent. */
function ratioOfDigits(digits: string): Ratio | null {
  const point = digits.indexOf('.');
  const places = point < 0 ? 0 : digits.length - point - 1;
  if (places <= 15 && !digits.includes('e')) {
    const kept = Number(point < 0 ? digits : digits.slice(0, point) + digits.slice(point + 1));
    return Number.isSafeInteger(kept) ? { numerator: kept, denominator: 10 ** places } : null;
  }
  const [mantissa = '', exponentText = '0'] = digits.split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const exponent = Number(exponentText) - decimals.length;
  const numerator = BigInt(whole + decimals);
  return exponent >= 0
    ? safeRatio(numerator * 10n ** BigInt(exponent), 1n)
    : safeRatio(numerator, 10n ** BigInt(-exponent));
}

/**
 * Compares numerator/denominator with a ratio by cross-multiplication, in BigInt when the products leave the safe range.
 * @param numerator integer
 * @param denominator positive integer
 * @returns -1 below, 0 exactly equal, 1 above
 * @example compareToRatio(13, 100, { numerator: 130, denominator: 1000 }) // 0
 */
export function compareToRatio(numerator: number, denominator: number, ratio: Ratio): -1 | 0 | 1 {
  const left = numerator * ratio.denominator;
  const right = ratio.numerator * denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return order(left, right);
  return order(BigInt(numerator) * BigInt(ratio.denominator), BigInt(ratio.numerator) * BigInt(denominator));
}

/** Compares two ratios exactly: -1, 0 or 1. @example compareRatios(ratioOfDecimal(0.3), { numerator: 3, denominator: 10 }) // 0 */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  return compareToRatio(a.numerator, a.denominator, b);
}

/**
 * The product in lowest terms.
 * @throws RangeError where it cannot be kept in safe integers
 * @example multiplyRatios({ numerator: 80, denominator: 100 }, { numerator: 13, denominator: 100 }) // 13/125
 */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  const product = reducedRatio(
    BigInt(a.numerator) * BigInt(b.numerator),
    BigInt(a.denominator) * BigInt(b.denominator),
  );
  if (product === null) throw new RangeError('The product of two ratios is out of range');
  return product;
}

/** The nearest double: for showing and for cells, never for comparing. @example toNumber({ numerator: 135, denominator: 1000 }) // 0.135 */
export function toNumber(ratio: Ratio): number {
  return ratio.numerator / ratio.denominator;
}

/** Lowest terms of a non-negative fraction; null where even those do not fit safe integers. */
export function reducedRatio(numerator: bigint, denominator: bigint): Ratio | null {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return safeRatio(numerator / a, denominator / a);
}

function safeRatio(numerator: bigint, denominator: bigint): Ratio | null {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  if (numerator > limit || denominator > limit) return null;
  return { numerator: Number(numerator), denominator: Number(denominator) };
}

function order<T extends number | bigint>(left: T, right: T): -1 | 0 | 1 {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}
