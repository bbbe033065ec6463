import type { Status } from '../../domain/verdicts/assessment';
import type { PastFigure, PastPeriod } from '../../domain/consolidation/past-period';
import { dateOfSerial } from '../../domain/periods/date-serial';
import { ratioOfDecimal, type Ratio } from '../../domain/rates/ratio';
import { statusLabels } from '../../text/vi/status-labels';
import { historyText } from '../../text/vi/history';
import type { SheetTable, TableValue } from '../host/new-sheet';
import { historyColumns, type HistoryColumn } from './history-columns';

export interface History {
  /** The latest closing of each period, the newest period first. */
  readonly periods: readonly PastPeriod[];
  /** The round of the last closing, by the period's key and plan. */
  readonly rounds: ReadonlyMap<string, number>;
  /** Sentences about rows that cannot be read: they are passed over, never mended. */
  readonly problems: readonly string[];
}

export const noHistory: History = { periods: [], rounds: new Map(), problems: [] };

interface Row {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly plan: string;
  readonly round: number;
  readonly closedOn: string;
  readonly heading: string;
  readonly figure: PastFigure;
}

/**
 * Reads the table of closed periods as people left it: columns moved, rows sorted or deleted, cells edited. A row that
 * makes no sense is named and passed over.
 */
export function readHistory(table: SheetTable | null): History {
  if (table === null) return noHistory;
  const at = new Map(historyColumns.map((column) => [column, table.headings.indexOf(historyText.headings[column])]));
  const lacking = historyColumns.filter((column) => isNeeded(column) && at.get(column) === -1);
  if (lacking.length > 0) {
    return { ...noHistory, problems: lacking.map((column) => historyText.columnMissing(historyText.headings[column])) };
  }
  const problems: string[] = [];
  const rows: Row[] = [];
  table.rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === null || cell === '')) return;
    const read = readRow((column) => cells[at.get(column) ?? -1] ?? null);
    if (typeof read !== 'string') rows.push(read);
    else {
      const number = table.area.top + index + 2;
      problems.push(historyText.rowUnreadable(table.sheet, number, historyText.headings[read]));
    }
  });
  return { ...gather(rows), problems };
}

/** Words for people that nothing is read from. */
function isNeeded(column: HistoryColumn): boolean {
  return !['period', 'heading', 'target', 'source'].includes(column);
}

type Cells = (column: HistoryColumn) => TableValue;

/** The row, or the column that cannot be read. */
function readRow(cell: Cells): Row | HistoryColumn {
  const [from, to, closedOn] = [dateOf(cell('from')), dateOf(cell('to')), dateOf(cell('closedOn'))];
  if (from === null) return 'from';
  if (to === null || to < from) return 'to';
  if (closedOn === null) return 'closedOn';
  const [plan, unit, indicator] = [textOf(cell('plan')), textOf(cell('unit')), textOf(cell('indicator'))];
  if (plan === '') return 'plan';
  if (unit === '') return 'unit';
  if (indicator === '') return 'indicator';
  const [numerator, denominator] = [countOf(cell('numerator')), countOf(cell('denominator'))];
  if (numerator === undefined) return 'numerator';
  if (denominator === undefined) return 'denominator';
  const status = statusOf(textOf(cell('verdict')));
  if (status === null) return 'verdict';
  const score = scoreOf({ numerator, denominator }, status, cell('rate'));
  const rate = score === null ? rateOf({ numerator, denominator }, status, cell('rate')) : null;
  if (rate === undefined) return 'rate';
  const round = cell('round');
  if (typeof round !== 'number' || !Number.isInteger(round) || round < 1) return 'round';
  const period = textOf(cell('period')) || `${from} – ${to}`;
  const value = score === null ? { rate } : { rate, figure: score };
  const figure = { unit, indicator, counts: { numerator, denominator }, ...value, status };
  return { period, from, to, plan, round, closedOn, heading: textOf(cell('heading')), figure };
}

/** Above 1, without counts behind it, is no rate but a score or a number. */
function scoreOf({ numerator, denominator }: PastFigure['counts'], status: Status, written: TableValue): number | null {
  const isJudged = ['met', 'near', 'missed', 'no-target'].includes(status);
  if (!isJudged || numerator !== null || denominator !== null) return null;
  return typeof written === 'number' && written > 1 ? written : null;
}

/** Rates follow from the counts, whatever the cell shows; only a rate without counts is taken from its cell. */
function rateOf(
  { numerator, denominator }: PastFigure['counts'],
  status: Status,
  written: TableValue,
): Ratio | null | undefined {
  if (!['met', 'near', 'missed', 'no-target'].includes(status)) return null;
  if (numerator !== null && denominator !== null) return denominator > 0 ? { numerator, denominator } : undefined;
  return typeof written === 'number' && written >= 0 && written <= 1 ? ratioOfDecimal(written) : undefined;
}

function gather(rows: readonly Row[]): Pick<History, 'periods' | 'rounds'> {
  const rounds = new Map<string, number>();
  for (const row of rows) rounds.set(keyOf(row), Math.max(row.round, rounds.get(keyOf(row)) ?? 0));
  const periods = new Map<string, PastPeriod & { figures: PastFigure[]; headings: Map<string, string> }>();
  for (const row of rows) {
    const key = keyOf(row);
    if (row.round !== rounds.get(key)) continue;
    const { period: name, from, to, plan: planId, closedOn } = row;
    const found = periods.get(key) ?? { name, from, to, planId, closedOn, ...nothingYet() };
    found.figures.push(row.figure);
    if (row.heading !== '') found.headings.set(row.figure.indicator, row.heading);
    periods.set(key, found);
  }
  const newestFirst = [...periods.values()].sort((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from));
  return { periods: newestFirst, rounds };
}

function nothingYet(): { figures: PastFigure[]; headings: Map<string, string> } {
  return { figures: [], headings: new Map() };
}

/** @example historyKey({ from: '2022-01-01', to: '2022-09-30', plan: 'bac-kan-2022' }) */
export function historyKey(of: { readonly from: string; readonly to: string; readonly plan: string }): string {
  return `${of.plan} ${of.from}/${of.to}`;
}

const keyOf = (row: Row): string => historyKey(row);

function dateOf(value: TableValue): string | null {
  return typeof value === 'number' ? dateOfSerial(value) : null;
}

function textOf(value: TableValue): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** Null for a blank, undefined for what is no count. */
function countOf(value: TableValue): number | null | undefined {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? value : undefined;
}

function statusOf(label: string): Status | null {
  const found = (Object.keys(statusLabels) as Status[]).find((status) => statusLabels[status] === label);
  return found ?? null;
}
