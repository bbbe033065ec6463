import {
  exactRateOf,
  figureOf,
  totalOf,
  totalOfFigures,
  type Consolidation,
} from '../../domain/consolidation/consolidation';
import { pastFigure, type PastPeriod } from '../../domain/consolidation/past-period';
import { displayRate, formatNumber, type DisplayOptions } from '../../domain/rates/display-rate';
import type { Period } from '../../domain/periods/period';
import { periodName } from '../../text/vi/periods';

export interface SeriesRow {
  readonly name: string;
  /** By the plan's indicators; "–" where there is none. */
  readonly rates: readonly string[];
}

/** The rates of a unit, or of all together, over the closed periods and the one that is open, the newest first. */
export function seriesOf(
  past: readonly PastPeriod[],
  { plan, records }: Consolidation,
  period: Period,
  unit: string | null,
  display: DisplayOptions,
): readonly SeriesRow[] {
  const record = records.find((one) => one.unit === unit);
  const now: SeriesRow = {
    name: periodName(period),
    rates: plan.indicators.map(({ id }) => {
      if (unit === null) return displayRate(totalOf(records, id), display);
      const figure = record && figureOf(record, id);
      if (figure?.figure !== undefined) return formatNumber(figure.figure);
      const rate = figure === undefined ? null : exactRateOf(figure);
      return rate === null ? '–' : displayRate(rate, display);
    }),
  };
  const earlier = past
    .filter(({ to }) => to < period.to)
    .map((one): SeriesRow => ({
      name: one.name,
      rates: plan.indicators.map(({ id }) => {
        if (unit === null) {
          return displayRate(totalOfFigures(one.figures.filter(({ indicator }) => indicator === id)), display);
        }
        const own = pastFigure(one, unit, id);
        if (own?.figure !== undefined) return formatNumber(own.figure);
        const rate = own?.rate ?? null;
        return rate === null ? '–' : displayRate(rate, display);
      }),
    }));
  return [now, ...earlier];
}
