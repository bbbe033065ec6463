import { historyText } from '../../text/vi/history';

/** The native table that keeps closed periods; found by this name wherever people move it. */
export const HISTORY_TABLE = 'DVCTT_LichSu';

/** Its columns, in the order in which they are written; people may move them. */
export const historyColumns = [
  'period',
  'from',
  'to',
  'plan',
  'unit',
  'indicator',
  'heading',
  'numerator',
  'denominator',
  'rate',
  'target',
  'verdict',
  'source',
  'round',
  'closedOn',
] as const;

export type HistoryColumn = (typeof historyColumns)[number];

export const historyWidths: Readonly<Record<HistoryColumn, number>> = {
  period: 20,
  from: 12,
  to: 12,
  plan: 16,
  unit: 34,
  indicator: 26,
  heading: 44,
  numerator: 10,
  denominator: 10,
  rate: 10,
  target: 10,
  verdict: 18,
  source: 44,
  round: 8,
  closedOn: 12,
};

/** Headings in the order of the columns. */
export const historyHeadings: readonly string[] = historyColumns.map((column) => historyText.headings[column]);
