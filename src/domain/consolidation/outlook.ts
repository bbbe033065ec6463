import type { IndicatorId } from '../plans/plan';
import type { Bound, Ratio } from '../rates/ratio';
import type { Consolidation, UnitFigure } from './consolidation';
import { forecast, type Forecast } from './forecast';

/** What lies before a unit that has not reached a target yet. */
export interface Outlook {
  readonly unit: string;
  readonly figure: UnitFigure;
  readonly target: Bound;
  readonly forecast: Forecast;
}

/**
 * What the rest of the period must bring, for each unit and target that is not reached so far.
 * @param passed the share of the period that has passed, from 0 to 1
 * @param grows whether an indicator's denominator grows with time; null where that is not known: then nothing is foretold
 * @example outlooksOf(consolidation, { numerator: 273, denominator: 365 }, () => true)[0]?.forecast.needed.kind // 'needed'
 */
export function outlooksOf(
  { plan, records }: Consolidation,
  passed: Ratio,
  grows: (indicator: IndicatorId) => boolean | null,
): readonly Outlook[] {
  const planned = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return records.flatMap(({ unit, figures }) =>
    figures.flatMap((figure): Outlook[] => {
      const { status, counts, target, indicator } = figure;
      const growing = grows(indicator);
      if ((status !== 'near' && status !== 'missed') || !target?.value || growing === null) return [];
      const own = planned.get(indicator);
      const made = own === undefined ? null : forecast(counts, target.value, passed, growing, own.better);
      return made === null ? [] : [{ unit, figure, target: target.value, forecast: made }];
    }),
  );
}
