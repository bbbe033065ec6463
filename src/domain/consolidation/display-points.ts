import { displayRate, type DisplayOptions } from '../rates/display-rate';
import { ratioOfDecimal, reducedRatio } from '../rates/ratio';
import type { PointChange } from './changes';

/**
 * The size of a change in points, shown as rates are: decimal comma, cut (or rounded) at the chosen decimals, no unit.
 * @returns "0" also for a change that is too small to be seen at these decimals: its sign tells that there is one
 * @throws RangeError for decimals other than 0 to 6
 * @example displayPoints(changeInPoints({ numerator: 155, denominator: 1000 }, { numerator: 13, denominator: 100 })) // '2,5'
 */
export function displayPoints({ points, size }: PointChange, options: DisplayOptions = {}): string {
  const share = points === null ? null : reducedRatio(BigInt(points.numerator), 100n * BigInt(points.denominator));
  return displayRate(share ?? ratioOfDecimal(size / 100), options).replace('%', '');
}

/** The smallest change that can be seen at these decimals. @example leastPoints({ decimals: 1 }) // '0,1' */
export function leastPoints(options: DisplayOptions = {}): string {
  const decimals = options.decimals ?? 1;
  return displayRate({ numerator: 1, denominator: 10 ** (decimals + 2) }, { decimals }).replace('%', '');
}
