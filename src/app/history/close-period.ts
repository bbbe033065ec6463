import { exactRateOf, type Consolidation, type UnitFigure } from '../../domain/consolidation/consolidation';
import type { PlanIndicator } from '../../domain/plans/plan';
import type { Period } from '../../domain/periods/period';
import { toNumber } from '../../domain/rates/ratio';
import { historyText } from '../../text/vi/history';
import { statusLabels } from '../../text/vi/status-labels';
import { periodName } from '../../text/vi/periods';
import type { Host } from '../host/host';
import { HostError } from '../host/host';
import type { NewCell, NewSheet } from '../host/new-sheet';
import { sealed } from '../made/sealed';
import type { Change } from '../made/take-back';
import { boundCell } from '../plan-sheet/write-targets';
import { HISTORY_TABLE, historyColumns, historyHeadings, historyWidths, type HistoryColumn } from './history-columns';
import { historyKey, readHistory } from './read-history';

export interface Closing {
  readonly consolidation: Consolidation;
  readonly period: Period;
  /** yyyy-mm-dd */
  readonly closedOn: string;
}

/** What came of closing a period. */
export interface Closed {
  readonly sheet: string;
  /** 1 for the first closing of the period. */
  readonly round: number;
  readonly rows: number;
  /** What it takes to take it back. */
  readonly change: Change;
}

/** Above the table: a title, a hint and a blank row. */
const HEADINGS = 3;

/**
 * Writes a period's figures into the workbook's history: a visible table that anyone can read and sort. A period that was
 * closed before is closed once more, and its earlier rows stay.
 * @throws HostError `protected`; `no-table` where columns that are needed were taken out of the table
 */
export async function closePeriod(host: Host, closing: Closing): Promise<Closed> {
  const table = await host.readTable(HISTORY_TABLE);
  const history = readHistory(table);
  const { from, to } = closing.period;
  const round = (history.rounds.get(historyKey({ from, to, plan: closing.consolidation.plan.id })) ?? 0) + 1;
  const rows = rowsOf(closing, round);
  if (table === null) {
    const sheet = await host.addSheet(historySheet(rows));
    return { sheet, round, rows: rows.length, change: await sealed(host, sheet) };
  }
  const at = historyColumns.map((column) => table.headings.indexOf(historyText.headings[column]));
  if (at.includes(-1)) throw new HostError('no-table');
  const width = table.headings.length;
  // People may have moved columns and added their own: what is theirs stays blank in new rows.
  const added = rows.map((row) => {
    const cells = new Array<NewCell>(width).fill(null);
    historyColumns.forEach((column, index) => (cells[at[index] ?? 0] = row[column]));
    return cells;
  });
  const changed = await host.changeTable(HISTORY_TABLE, { cells: [], added });
  return { sheet: table.sheet, round, rows: rows.length, change: { kind: 'table', changed } };
}

type Row = Readonly<Record<HistoryColumn, NewCell>>;

/** A row a unit and indicator; units without figures have none: nothing is not 0. */
function rowsOf({ consolidation: { plan, records }, period, closedOn }: Closing, round: number): readonly Row[] {
  const planned = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return records.flatMap(({ unit, figures }) =>
    figures.map((figure): Row => ({
      period: periodName(period),
      from: { date: period.from },
      to: { date: period.to },
      plan: plan.id,
      unit,
      indicator: figure.indicator,
      heading: headingIn(planned.get(figure.indicator)),
      numerator: countCell(figure.counts.numerator),
      denominator: countCell(figure.counts.denominator),
      rate: rateCell(figure),
      target: figure.target?.value == null ? null : boundCell(figure.target.value, planned.get(figure.indicator) ?? {}),
      verdict: statusLabels[figure.status],
      source: sourceText(figure),
      round,
      closedOn: { date: closedOn },
    })),
  );
}

function headingIn(planned: PlanIndicator | undefined): string {
  return planned === undefined ? '' : `(${planned.number}) ${planned.heading}`;
}

function countCell(count: number | null): NewCell {
  return count === null ? null : { count };
}

function rateCell(figure: UnitFigure): NewCell {
  if (figure.figure !== undefined) return figure.figure;
  const rate = exactRateOf(figure);
  return rate === null ? null : { share: toNumber(rate), decimals: 2 };
}

function sourceText({ source: { file, sheet, cells } }: UnitFigure): string {
  const counts = [cells.numerator, cells.denominator].filter((cell) => cell !== undefined);
  const at = counts.length > 0 ? counts.join(' / ') : (cells.rate ?? '');
  return `${file === null ? '' : `${file} › `}${sheet}!${at}`;
}

function historySheet(rows: readonly Row[]): NewSheet {
  const bottom = HEADINGS + rows.length;
  const right = historyColumns.length - 1;
  return {
    name: historyText.sheetName,
    rows: [
      [historyText.title],
      [historyText.hint],
      [],
      [...historyHeadings],
      ...rows.map((row) => historyColumns.map((column) => row[column])),
    ],
    headingRows: [0],
    widths: historyColumns.map((column) => historyWidths[column]),
    look: {
      tables: [],
      centred: [],
      remarks: [{ top: 1, left: 0, bottom: 1, right: 0 }],
      frozen: { rows: HEADINGS + 1, columns: 0 },
    },
    paper: { orientation: 'Landscape', pagesWide: 1, titleRows: { first: HEADINGS, last: HEADINGS } },
    table: { name: HISTORY_TABLE, area: { top: HEADINGS, left: 0, bottom, right } },
  };
}
