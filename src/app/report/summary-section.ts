import { scoresOf, totalOf, verdictsOn, type Consolidation } from '../../domain/consolidation/consolidation';
import type { PlanIndicator } from '../../domain/plans/plan';
import { indicatorLabel, numbered } from '../../text/vi/indicator-words';
import { reportText } from '../../text/vi/report';
import {
  describeScores,
  describeTotal,
  howManyReported,
  missingUnits,
  noTargetColumn,
} from '../../text/vi/report-summary';
import { openUnits, summaryText, verdictColumns } from '../../text/vi/report-summary';
import { paragraph, row, type ReportSection } from './blocks';
import { verdictColors } from './chart-colors';
import type { ReportBlock, ReportTable } from './report-document';
import type { ReportRequest } from './report-request';

/** I: who has reported, the verdicts of all units on each indicator, and the pooled rates, which have no target. */
export function summarySection({ consolidation, asOf, display }: ReportRequest): ReportSection {
  const { plan, records } = consolidation;
  const named = (collected: string): readonly string[] =>
    records.filter((record) => record.collected === collected).map(({ unit }) => unit);
  const [missing, open] = [named('missing'), named('open')];
  const lines = [
    howManyReported(named('in').length, records.length, asOf),
    missing.length === 0 ? summaryText.nobodyMissing : missingUnits(missing),
    ...(open.length === 0 ? [] : [openUnits(open)]),
    summaryText.verdicts,
  ];
  const table = verdictTable(consolidation);
  const chart: ReportBlock = {
    kind: 'chart',
    chart: {
      ...{
        name: 'DVCTT_DanhGia',
        title: summaryText.chartTitle,
        type: 'stacked',
        format: '0;;;',
        most: records.length,
      },
      // All but the ordinals, the names and the sum.
      series: table.columns.length - 3,
      colors: verdictColors,
    },
  };
  const totals = plan.indicators.map((indicator) =>
    (indicator.kind ?? 'share') === 'share'
      ? describeTotal(indicator, totalOf(records, indicator.id), display)
      : describeScores(indicator, scoresOf(records, indicator.id)),
  );
  return {
    heading: reportText.headings.summary,
    blocks: [
      ...lines.map((line) => paragraph(line)),
      table,
      paragraph(summaryText.totals),
      ...totals.map((line) => paragraph(line)),
      paragraph(summaryText.noCommonTarget),
      ...(records.length === 0 ? [] : [chart]),
    ],
  };
}

function verdictTable({ plan, records }: Consolidation): ReportTable {
  const verdicts = (indicator: PlanIndicator) => verdictsOn(records, indicator.id);
  const isAssigned = plan.indicators.every((indicator) => verdicts(indicator)['no-target'] === 0);
  const columns = [...verdictColumns, ...(isAssigned ? [] : [noTargetColumn])];
  return {
    kind: 'table',
    columns: [
      { heading: summaryText.ordinal, role: 'ordinal' },
      { heading: summaryText.indicatorHeading, role: 'name' },
      ...columns.map(({ heading }) => ({ heading, role: 'figure' as const })),
      { heading: summaryText.total, role: 'text' },
    ],
    rows: plan.indicators.map((indicator) => {
      const counts = verdicts(indicator);
      const figures = columns.map(({ statuses }) => statuses.reduce((sum, status) => sum + counts[status], 0));
      return row(numbered(indicator), indicatorLabel(indicator), ...figures, records.length);
    }),
  };
}
