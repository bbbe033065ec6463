import { compareWith, type IndicatorChange } from '../../domain/consolidation/comparison';
import { totalOf } from '../../domain/consolidation/consolidation';
import type { PlanIndicator } from '../../domain/plans/plan';
import type { PastPeriod } from '../../domain/consolidation/past-period';
import { indicatorLabel, numbered } from '../../text/vi/indicator-words';
import { reportText } from '../../text/vi/report';
import { comparedPeriod, comparisonText, describeUnitChanges } from '../../text/vi/report-comparison';
import { describeTotalChange, otherPlan, scoresAreNotCompared, type Earlier } from '../../text/vi/report-comparison';
import { summaryText } from '../../text/vi/report-summary';
import { paragraph, row, type ReportSection } from './blocks';
import { periodColors } from './chart-colors';
import { rateOf } from './groups-section';
import type { ReportBlock } from './report-document';
import type { ReportRequest } from './report-request';

interface Compared {
  readonly which: Earlier;
  readonly past: PastPeriod;
  readonly changes: readonly IndicatorChange[];
}

/** IV: the pooled rates beside those of earlier periods, and which units fell; or why they cannot be compared. */
export function comparisonSection(request: ReportRequest): ReportSection {
  const { consolidation, previous, lastYear, display } = request;
  const earlier = [
    { which: 'previous', past: previous },
    { which: 'lastYear', past: lastYear },
  ] as const;
  const compared: Compared[] = [];
  const lines: string[] = [];
  for (const { which, past } of earlier) {
    const changes = past === null ? null : compareWith(consolidation, past);
    if (past === null) lines.push(comparisonText.none[which]);
    else if (changes === null) lines.push(otherPlan(which, past));
    else {
      lines.push(comparedPeriod(which, past));
      compared.push({ which, past, changes });
    }
  }
  const units = compared.flatMap(({ which, changes }) =>
    consolidation.plan.indicators.flatMap((indicator, index) => {
      const change = isShare(indicator) ? changes[index] : undefined;
      return change === undefined ? [] : (describeUnitChanges(indicator, which, change, display) ?? []);
    }),
  );
  const scores = consolidation.plan.indicators.filter((indicator) => !isShare(indicator));
  return {
    heading: reportText.headings.comparison,
    blocks: [
      ...lines.map((line) => paragraph(line)),
      ...(compared.length === 0 ? [] : [tableOf(request, compared)]),
      ...units.map((line) => paragraph(line)),
      ...(scores.length === 0 || compared.length === 0 ? [] : [paragraph(scoresAreNotCompared(scores), 'note')]),
      ...(compared.length === 0 ? [] : [chartOf(request, compared)]),
    ],
  };
}

function isShare({ kind = 'share' }: PlanIndicator): boolean {
  return kind === 'share';
}

function tableOf({ consolidation, display }: ReportRequest, compared: readonly Compared[]): ReportBlock {
  const { plan, records } = consolidation;
  const rows = plan.indicators.flatMap((indicator, index) => {
    if (!isShare(indicator)) return [];
    const changes = compared.map(({ changes }) => changes[index]);
    return [
      row(
        numbered(indicator),
        indicatorLabel(indicator),
        rateOf(totalOf(records, indicator.id), display),
        ...changes.map((change) => (change === undefined ? summaryText.noRate : rateOf(change.before, display))),
        ...changes.map((change) =>
          change === undefined ? comparisonText.cannotSay : describeTotalChange(change, display),
        ),
      ),
    ];
  });
  return {
    kind: 'table',
    columns: [
      { heading: comparisonText.ordinal, role: 'ordinal' },
      { heading: comparisonText.indicator, role: 'name' },
      { heading: comparisonText.now, role: 'figure' },
      ...compared.map(({ which }) => ({ heading: comparisonText.columns[which], role: 'figure' as const })),
      ...compared.map(({ which }) => ({ heading: comparisonText.changes[which], role: 'text' as const })),
    ],
    rows,
  };
}

function chartOf({ display }: ReportRequest, compared: readonly Compared[]): ReportBlock {
  return {
    kind: 'chart',
    chart: {
      ...{ name: 'DVCTT_SoSanh', title: comparisonText.chartTitle, type: 'columns', most: 1 },
      ...{ series: compared.length + 1, colors: periodColors, format: percentFormat(display.decimals) },
    },
  };
}

function percentFormat(decimals: number): string {
  return decimals === 0 ? '0%' : `0.${'#'.repeat(decimals)}%`;
}
