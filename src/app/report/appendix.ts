import { exactRateOf, figureOf, recordsByGroup, type UnitRecord } from '../../domain/consolidation/consolidation';
import { displayTargetOf } from '../../domain/verdicts/figure';
import { ratioOfDecimal } from '../../domain/rates/ratio';
import { displayBesideTarget } from '../../domain/rates/display-beside-target';
import { formatCount } from '../../domain/rates/display-rate';
import type { PlanIndicator } from '../../domain/plans/plan';
import { indicatorName, numbered } from '../../text/vi/indicator-words';
import { statusLabels } from '../../text/vi/status-labels';
import { shownFigure } from '../../text/vi/lacks';
import { appendixText } from '../../text/vi/report-appendix';
import { displayNote } from '../../text/vi/report';
import { groupTitle } from '../../text/vi/report-summary';
import type { Tone } from '../host/palette';
import { paragraph, row } from './blocks';
import type { ReportBlock, ReportCell, ReportRow } from './report-document';
import type { ReportRequest } from './report-request';

/** What fits a narrow column without being broken within a number. */
const NARROW = 7;

/** With more indicators their columns are too narrow for counts and rate on one line. */
const MOST_ON_ONE_LINE = 3;

/** A row a unit: the figures of each indicator and its verdict in words, groups as headings between them. */
export function appendixBlocks({ consolidation, display }: ReportRequest): readonly ReportBlock[] {
  const { plan } = consolidation;
  const { indicators } = plan;
  const places = new Map(consolidation.records.map((record, index) => [record, index + 1]));
  const isWide = indicators.length <= MOST_ON_ONE_LINE;
  return [
    ...indicators.map((indicator) => paragraph(`${numbered(indicator)} ${indicatorName(indicator)}.`, 'note')),
    paragraph(displayNote(display), 'note'),
    {
      kind: 'table',
      columns: [
        { heading: appendixText.ordinal, role: 'ordinal' },
        { heading: appendixText.unit, role: 'name' },
        ...indicators.map((indicator) => ({
          heading: appendixText.indicator(indicator, isWide),
          role: 'figure' as const,
        })),
      ],
      rows: recordsByGroup(consolidation).flatMap(({ group, records }): ReportRow[] => [
        {
          kind: 'section',
          text: groupTitle(
            group,
            plan.sections.find(({ id }) => id === group.section),
          ),
        },
        ...records.map((record) => {
          const cells = indicators.map((indicator) => verdictCell(record, indicator, display, isWide));
          return row(places.get(record) ?? '', record.unit, ...cells);
        }),
      ]),
    },
  ];
}

function verdictCell(
  record: UnitRecord,
  indicator: PlanIndicator,
  display: ReportRequest['display'],
  isWide: boolean,
): ReportCell {
  if (record.collected !== 'in') return { text: appendixText.collected[record.collected], tone: 'neutral' };
  const figure = figureOf(record, indicator.id);
  if (figure === undefined) return { text: statusLabels['no-data'], tone: 'neutral' };
  const { status, counts } = figure;
  const tone: Tone = status === 'met' || status === 'near' || status === 'missed' ? status : 'neutral';
  if (figure.figure !== undefined) {
    const shown = displayTargetOf(ratioOfDecimal(figure.figure), indicator.kind);
    return { text: [shown, statusLabels[status]].join('\n'), tone };
  }
  const rate = exactRateOf(figure);
  if (rate === null) return { text: statusLabels[status], tone };
  const target = figure.target?.value ?? null;
  const { better } = indicator;
  const { numerator, denominator } = counts;
  const lines =
    isWide || numerator === null || denominator === null
      ? [shownFigure({ counts, rate, target, better }, display)]
      : [
          narrowCounts(formatCount(numerator), formatCount(denominator)),
          displayBesideTarget(rate, target, display, better),
        ];
  return { text: [...lines, statusLabels[status]].join('\n'), tone };
}

function narrowCounts(numerator: string, denominator: string): string {
  return [numerator, denominator].join(numerator.length + denominator.length < NARROW ? '/' : '/\n');
}
