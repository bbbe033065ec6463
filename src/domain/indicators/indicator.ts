import type { Counted, MeasureId } from '../measures/measures';
import type { Better, IndicatorId } from '../plans/plan';

/** A rate that the add-in has a formula for: sums of measures, numerator / denominator, from 0 to 1. */
export interface Indicator {
  readonly id: IndicatorId;
  /** Short, for columns and lists. */
  readonly label: string;
  /** The heading in a plan's table. */
  readonly fullLabel: string;
  readonly numeratorLabel: string;
  readonly denominatorLabel: string;
  /** What the numerator counts. */
  readonly counts: Counted;
  readonly numerator: readonly MeasureId[];
  readonly denominator: readonly MeasureId[];
  readonly better: Better;
  /**
   * Other denominators that are met for the same name: a plan's own note goes before the usual one. `isOwn`: nothing else is counted
   * of it, so that a sheet which has it may well mean it.
   */
  readonly variants: readonly {
    readonly label: string;
    readonly denominator: readonly MeasureId[];
    readonly isOwn?: true;
  }[];
  readonly source: string;
}
