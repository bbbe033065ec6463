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
