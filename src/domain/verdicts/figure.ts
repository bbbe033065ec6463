import type { Better, FigureKind } from '../plans/plan';
import { displayTarget } from '../rates/display-beside-target';
import { formatNumber } from '../rates/display-rate';
import { toNumber, type Bound, type Ratio } from '../rates/ratio';
import { assessRate, type Assessment, type AssessmentOptions } from './assessment';

/**
 * Judges a score or a count as it stands: 85 points against 80. It has no percentage points and no shortfall, and it may
 * be above 1; a share is judged by `assessRate`.
 * @param figure null is blank: no-data
 * @returns `rate` is the figure itself
 * @example assessFigure({ numerator: 85, denominator: 1 }, { numerator: 80, denominator: 1 }).status // 'met'
 */
export function assessFigure(
  figure: Ratio | null,
  target: Bound | null | undefined,
  options: AssessmentOptions = {},
): Assessment {
  // Above 1 a rate is invalid, so both are made shares of the larger one: their order and their parts stay.
  if (figure === null) return assessRate(null, target, options);
  const [a, b] = [figure, target ?? figure];
  const most = Math.max(a.numerator * b.denominator, b.numerator * a.denominator, 1);
  const shareOf = (one: Ratio, other: Ratio): Ratio => ({
    numerator: one.numerator * other.denominator,
    denominator: most,
  });
  const judged = assessRate(shareOf(a, b), target ? { ...target, ...shareOf(b, a) } : null, options);
  return { ...judged, rate: toNumber(figure), gap: null };
}

/**
 * A target as a reader knows it: a share in per cent, a score in points, a count as a number; a strict one with the word for it.
 * @param better which side of it is met
 * @example displayTargetOf({ numerator: 85, denominator: 1 }, 'score') // '85 điểm'
 * @example displayTargetOf({ numerator: 98, denominator: 100, isStrict: true }) // 'trên 98%'
 */
export function displayTargetOf(target: Bound, kind: FigureKind = 'share', better: Better = 'higher'): string {
  const beyond = target.isStrict ? (better === 'lower' ? 'dưới ' : 'trên ') : '';
  if (kind === 'share') return beyond + displayTarget(target);
  const number = beyond + formatNumber(toNumber(target));
  return kind === 'score' ? `${number} điểm` : number;
}
