import { displayBesideTarget } from '../../domain/rates/display-beside-target';
import { displayTargetOf } from '../../domain/verdicts/figure';
import { exactRateOf } from '../../domain/consolidation/consolidation';
import { sharePassed } from '../../domain/consolidation/forecast';
import { outlooksOf, type Outlook } from '../../domain/consolidation/outlook';
import { yearOf } from '../../domain/periods/period';
import { numbered, plannedIndicator } from '../../text/vi/indicator-words';
import { reportText } from '../../text/vi/report';
import { describeNeed, describePassed, describeReach, growsWithTime } from '../../text/vi/report-outlook';
import { notForetold, outlookText, toBeDone } from '../../text/vi/report-outlook';
import { paragraph, row, type ReportSection } from './blocks';
import type { ReportRow } from './report-document';
import type { ReportRequest } from './report-request';

/**
 * V: what the rest of the year must bring; null where none of it is left. Figures of a month or quarter in the middle
 * of the year say nothing of the year's, for they leave out what came before.
 */
export function outlookSection(request: ReportRequest): ReportSection | null {
  const { consolidation, period, asOf } = request;
  const year = yearOf(period);
  const upTo = asOf > period.to ? period.to : asOf;
  const passed = sharePassed(year, upTo);
  if (passed.numerator >= passed.denominator) return null;
  const heading = reportText.headings.outlook;
  if (passed.numerator === 0) return { heading, blocks: [paragraph(outlookText.notBegun)] };
  if (period.from !== year.from) return { heading, blocks: [paragraph(outlookText.notFromNewYear)] };
  const { indicators } = consolidation.plan;
  const grows = new Map(indicators.map((indicator) => [indicator.id, growsWithTime(indicator)]));
  const [fixed, unknown] = [false, null].map((kind) => indicators.filter(({ id }) => grows.get(id) === kind));
  // Of procedures there is nothing to foretell: what is missing now is what has to be done.
  const outlooks = outlooksOf(consolidation, passed, (id) => (grows.get(id) === true ? true : null));
  const impossible = outlooks.filter(isImpossible);
  const needed = outlooks.filter((outlook) => !isImpossible(outlook));
  const found = outlooks.length > 0;
  return {
    heading,
    blocks: [
      paragraph(describePassed(passed, upTo, year)),
      paragraph(found ? describeReach(impossible.length, needed.length) : outlookText.nobody),
      ...(found ? [tableOf([...impossible, ...needed], request)] : []),
      ...(fixed?.length ? [paragraph(toBeDone(fixed, year))] : []),
      ...(unknown?.length ? [paragraph(notForetold(unknown))] : []),
    ],
  };
}

function tableOf(outlooks: readonly Outlook[], { consolidation, display }: ReportRequest) {
  const rows = outlooks.map((outlook, index): ReportRow => {
    const { unit, figure, target } = outlook;
    const indicator = plannedIndicator(consolidation.plan, figure.indicator);
    const rate = exactRateOf(figure);
    const need = describeNeed(outlook, indicator, display);
    return row(
      index + 1,
      unit,
      numbered(indicator),
      displayTargetOf(target, 'share', indicator.better),
      rate === null ? '' : displayBesideTarget(rate, target, display, indicator.better),
      isImpossible(outlook) ? { text: need, tone: 'missed' } : need,
    );
  });
  return {
    kind: 'table' as const,
    columns: [
      { heading: outlookText.ordinal, role: 'ordinal' as const },
      { heading: outlookText.unit, role: 'name' as const },
      { heading: outlookText.indicator, role: 'figure' as const },
      { heading: outlookText.target, role: 'figure' as const },
      { heading: outlookText.now, role: 'figure' as const },
      { heading: outlookText.rest, role: 'text' as const },
    ],
    rows,
  };
}

function isImpossible({ forecast }: Outlook): boolean {
  return forecast.needed.kind === 'impossible' || forecast.needed.kind === 'exceeded';
}
