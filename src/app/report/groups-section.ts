import { displayTargetOf } from '../../domain/verdicts/figure';
import { recordsByGroup, totalOf, verdictsOn, type Total } from '../../domain/consolidation/consolidation';
import { indicatorLabel, numbered } from '../../text/vi/indicator-words';
import { reportText } from '../../text/vi/report';
import { groupTitle, summaryText } from '../../text/vi/report-summary';
import { row, type ReportSection } from './blocks';
import { rateCell } from './report-cells';
import type { ReportCell, ReportRow } from './report-document';
import type { ReportRequest } from './report-request';

/** II: each group with its targets, its pooled figures and how many of its units meet them. */
export function groupsSection({ consolidation, display }: ReportRequest): ReportSection {
  const { plan } = consolidation;
  const rows = recordsByGroup(consolidation).flatMap(({ group, records }): ReportRow[] => [
    {
      kind: 'section',
      text: groupTitle(
        group,
        plan.sections.find(({ id }) => id === group.section),
      ),
    },
    ...plan.indicators.map((indicator) => {
      const target = group.targets[indicator.id]?.value ?? null;
      const total = totalOf(records, indicator.id);
      return row(
        numbered(indicator),
        indicatorLabel(indicator),
        target === null ? summaryText.noTarget : displayTargetOf(target, indicator.kind, indicator.better),
        total.numerator ?? summaryText.noRate,
        total.denominator ?? summaryText.noRate,
        rateOf(total, display),
        target === null ? summaryText.noRate : `${verdictsOn(records, indicator.id).met}/${records.length}`,
      );
    }),
  ]);
  const { group } = summaryText;
  const figures = [group.target, group.numerator, group.denominator, group.rate, group.met];
  return {
    heading: reportText.headings.groups,
    blocks: [
      {
        kind: 'table',
        columns: [
          { heading: summaryText.ordinal, role: 'ordinal' },
          { heading: group.indicator, role: 'name' },
          ...figures.map((heading) => ({ heading, role: 'figure' as const })),
        ],
        rows,
      },
    ],
  };
}

export function rateOf({ numerator, denominator }: Total, display: ReportRequest['display']): ReportCell {
  if (numerator === null || denominator === null) return summaryText.noRate;
  return denominator === 0 ? summaryText.nothingArose : rateCell({ numerator, denominator }, display);
}
