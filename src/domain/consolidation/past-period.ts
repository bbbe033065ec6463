import type { Counts, Status } from '../verdicts/assessment';
import type { IndicatorId } from '../plans/plan';
import type { Ratio } from '../rates/ratio';

/** A unit's figure of an earlier period, as it was closed into the workbook's history. */
export interface PastFigure {
  /** The plan's spelling at that time: a unit belongs to its plan. */
  readonly unit: string;
  readonly indicator: IndicatorId;
  readonly counts: Counts;
  /** Exact; null where there was none. */
  readonly rate: Ratio | null;
  /** A score or a number as it stood, where the indicator is no share. */
  readonly figure?: number;
  readonly status: Status;
}

/** A period that was closed. */
export interface PastPeriod {
  /** As a person reads it: "Quý II/2022". */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The plan it was judged by: years are never joined by the units' names alone. */
  readonly planId: string;
  /** When it was closed, yyyy-mm-dd. */
  readonly closedOn: string;
  readonly figures: readonly PastFigure[];
  /** What its indicators were called then. */
  readonly headings?: ReadonlyMap<IndicatorId, string>;
  /** The plan it was closed by, where an officer has said what its units and indicators are in this one. */
  readonly joinedFrom?: string;
}

/** A past figure of a unit; undefined where the period has none. */
export function pastFigure(period: PastPeriod, unit: string, indicator: IndicatorId): PastFigure | undefined {
  return period.figures.find((figure) => figure.unit === unit && figure.indicator === indicator);
}
