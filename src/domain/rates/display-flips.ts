import type { Better } from '../plans/plan';
import { meets } from '../verdicts/assessment';
import { shownParts, type DisplayOptions } from './display-rate';
import type { Bound } from './ratio';

/**
 * True where the displayed value would tell another verdict than the exact one: 12,96% rounded to one decimal is shown
 * as 13% although a target of 13% is missed; 98,04% cut to 98% although it is above "trên 98%".
 * @param better which side of the target is met
 * @example displayFlipsVerdict(1296, 10000, { numerator: 13, denominator: 100 }, { mode: 'round' }) // true
 */
export function displayFlipsVerdict(
  numerator: number,
  denominator: number,
  target: Bound,
  options: DisplayOptions = {},
  better: Better = 'higher',
): boolean {
  if (denominator <= 0) return false;
  const shown = {
    numerator: Number(shownParts(numerator, denominator, options)),
    denominator: 10 ** ((options.decimals ?? 1) + 2),
  };
  return meets(shown, target, better) !== meets({ numerator, denominator }, target, better);
}
