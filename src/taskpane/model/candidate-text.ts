import type { Candidate } from '../../app/collect/candidate';
import type { WorkbookSettings } from '../../app/host/settings';
import { exactRateOf } from '../../domain/consolidation/consolidation';
import { displayRate, formatCount, formatNumber } from '../../domain/rates/display-rate';
import type { Plan } from '../../domain/plans/plan';
import { statusLabels } from '../../text/vi/status-labels';

/** What a source says of a unit, so that two can be told apart. @example '(1) 15/20 = 75%; (3) 48/800 = 6%' */
export function candidateText({ figures }: Candidate, plan: Plan, { decimals, mode }: WorkbookSettings): string {
  return figures
    .map((figure) => {
      const number = plan.indicators.find(({ id }) => id === figure.indicator)?.number ?? '';
      const { numerator, denominator } = figure.counts;
      const counts =
        numerator === null || denominator === null ? null : `${formatCount(numerator)}/${formatCount(denominator)}`;
      if (figure.figure !== undefined) return `(${number}) ${formatNumber(figure.figure)}`;
      const exact = exactRateOf(figure);
      const rate = exact === null ? statusLabels[figure.status] : displayRate(exact, { decimals, mode });
      return `(${number}) ${[counts, rate].filter((part) => part !== null).join(' = ')}`;
    })
    .join('; ');
}
