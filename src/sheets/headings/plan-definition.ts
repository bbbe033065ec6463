import type { Indicator } from '../../domain/indicators/indicator';
import type { MeasureId } from '../../domain/measures/measures';
import type { Better, FigureKind, IndicatorId } from '../../domain/plans/plan';

/** One thing that a side of an indicator adds up: a measure, or what a plan's formula says in words of headings. */
export interface Part {
  /** The measure that it is; null where the words are only found as they stand. */
  readonly measure: MeasureId | null;
  /** The formula's words; null where the measure says it all. */
  readonly words: string | null;
}

/** An indicator of the plan, or a known one beside it, as sheets are read for it. */
export interface Definition {
  readonly id: IndicatorId;
  readonly number: number | null;
  readonly heading: string;
  /** Both empty where only a written rate can be read. */
  readonly numerator: readonly Part[];
  readonly denominator: readonly Part[];
  readonly better: Better;
  /** What its figures are: a share, or a score or a count that is judged as it stands. */
  readonly kind: FigureKind;
  /** The indicator of the library that it is; null for one that only the plan has. */
  readonly known: Indicator | null;
  /** The plan itself says how it is counted. */
  readonly isStated: boolean;
}
