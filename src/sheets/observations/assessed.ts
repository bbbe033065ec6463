import type { Counts } from '../../domain/verdicts/assessment';
import type { Status } from '../../domain/verdicts/assessment';
import type { IndicatorId, Target } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';

export type Layout = 'unit-procedures' | 'unit-summary' | 'units-summary' | 'form-06a' | 'dossier-list';

/** The layout as it is told: a list with a row for each dossier is one, also where its dossiers are of several units. */
export function shownLayout({
  layout,
  readings,
}: {
  readonly layout: Layout | null;
  readonly readings: readonly { readonly countedFrom?: unknown }[];
}): Layout | null {
  return readings[0]?.countedFrom === undefined ? layout : 'dossier-list';
}

/** One indicator of one unit (or one row of it) as a worksheet shows it, judged against the plan. */
export interface IndicatorAssessment {
  /** The plan's own spelling; null where the plan does not have the unit or it is not certain. */
  readonly unit: string | null;
  /** The unit's name as it stands in the sheet (or was given), null where there is none. */
  readonly writtenAs: string | null;
  readonly indicator: IndicatorId;
  readonly counts: Counts;
  /** The exact unrounded ratio from 0 to 1, or null. */
  readonly rate: number | null;
  /** Of a score or a count: the figure itself, in place of a rate. */
  readonly figure?: number;
  readonly target: Target | null;
  readonly status: Status;
  /** The fewest further units of the numerator that reach the target; null where it cannot be said. */
  readonly shortfall: number | null;
  /** A1 addresses (ranges such as D7:D44 where a count is pooled over rows). */
  readonly cells: { readonly rate?: string; readonly numerator?: string; readonly denominator?: string };
}

export interface GridAssessment {
  /** null: nothing could be recognised; the problems say why. */
  readonly layout: Layout | null;
  readonly assessments: readonly IndicatorAssessment[];
  readonly problems: readonly Problem[];
}
