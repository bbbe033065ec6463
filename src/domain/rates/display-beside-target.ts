import type { Better } from '../plans/plan';
import { displayFlipsVerdict } from './display-flips';
import { displayRate, type DisplayOptions } from './display-rate';
import type { Bound, Ratio } from './ratio';

/** The most decimals that a rate is ever shown with. */
const MOST_DECIMALS = 6;

/**
 * A rate as it may stand beside its target: with the decimals that were chosen, and with more where the shown value
 * would tell another verdict than the exact one. What is shown as 13% beside a target of 13% has met it.
 * @param target null where there is none to stand beside
 * @param better which side of it is met
 * @throws RangeError for decimals other than 0 to 6
 * @example displayBesideTarget({ numerator: 1296, denominator: 10_000 }, { numerator: 13, denominator: 100 }, { mode: 'round' })
 * // '12,96%', for '13%' would not be missed
 */
export function displayBesideTarget(
  rate: Ratio,
  target: Bound | null,
  options: DisplayOptions = {},
  better: Better = 'higher',
): string {
  const first = options.decimals ?? 1;
  for (let decimals = first; decimals <= MOST_DECIMALS; decimals += 1) {
    const shown = { ...options, decimals };
    if (target === null || !displayFlipsVerdict(rate.numerator, rate.denominator, target, shown, better)) {
      return displayRate(rate, shown);
    }
  }
  // So close to the target only a cut keeps a missed one below it.
  return displayRate(rate, { decimals: MOST_DECIMALS, mode: 'cut' });
}

/** A target with all of its decimals. @example displayTarget({ numerator: 135, denominator: 1000 }) // '13,5%' */
export function displayTarget(target: Ratio): string {
  return displayRate(target, { decimals: MOST_DECIMALS });
}
