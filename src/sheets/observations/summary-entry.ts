import type { IndicatorId } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import { readCount, readRate, type Figure, type RateReading, type WrittenRate } from '../cells/figures';
import { labelOf } from '../tables/labels';
import { rateAgrees } from './rate-check';
import type { CellRefs, Entry } from './reading';
import type { Table } from '../tables/table';
import type { TextGrid } from '../cells/text-grid';

/** Where a row of a summary holds one indicator. Either side may be the sum of several columns, the denominator less one. */
export interface SummaryColumns {
  readonly indicator: IndicatorId;
  /** Empty where there is a rate alone. */
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  readonly subtract: number | null;
  readonly rate: { readonly column: number; readonly reading: RateReading } | null;
}

export interface SummaryRow {
  readonly row: number;
  readonly writtenAs: string | null;
  readonly unitCell: string | null;
}

/** Reads one indicator of one row of a summary: counts where both stand, else the typed rate. */
export function readSummaryEntry(
  sheet: TextGrid,
  table: Table,
  at: SummaryRow,
  columns: SummaryColumns,
): { entry: Entry; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { indicator } = columns;
  const numerator = columns.numerator.length === 0 ? null : readSum(sheet, table, at.row, columns.numerator, []);
  const denominator = columns.denominator.length === 0 ? null : readDenominator(sheet, table, at.row, columns);
  const rate = columns.rate ? readRate(sheet, at.row, columns.rate.column, columns.rate.reading) : null;
  const cells = cellRefs(sheet, at.row, columns);
  const base = { ...at, indicator, cells };
  const countsBlank =
    numerator === null || denominator === null || (numerator.kind === 'blank' && denominator.kind === 'blank');
  if (countsBlank) {
    const { state, writtenRate } = stateOfRate(rate, problems);
    const entry: Entry = { ...base, counts: { numerator: null, denominator: null }, state, writtenRate };
    return { entry, problems: withIndicator(problems, indicator) };
  }
  const counts = { numerator: valueOf(numerator), denominator: valueOf(denominator) };
  let state: Entry['state'] = 'read';
  for (const figure of [numerator, denominator]) {
    if (figure.kind === 'invalid' || figure.kind === 'unreadable') problems.push(figure.problem);
  }
  const kinds = [numerator.kind, denominator.kind];
  if (kinds.includes('invalid')) state = 'invalid';
  else if (kinds.includes('unreadable')) state = 'no-data';
  else if (kinds.includes('blank')) {
    state = 'no-data';
    problems.push(missing(sheet, table, at.row, columns, counts));
  } else if ((counts.numerator ?? 0) > (counts.denominator ?? 0)) {
    state = 'invalid';
    const facts = {
      numerator: counts.numerator ?? 0,
      denominator: counts.denominator ?? 0,
      numeratorLabel: numeratorLabel(table, columns),
      denominatorLabel: denominatorLabel(table, columns),
    };
    problems.push(
      problem('numerator-exceeds-denominator', facts, {
        ...(cells.numerator === undefined ? {} : { cell: cells.numerator }),
      }),
    );
  }
  const writtenRate = rate?.kind === 'rate' ? rate.rate : null;
  if (rate && (rate.kind === 'invalid' || rate.kind === 'unreadable') && !isNothing(counts))
    problems.push({ ...rate.problem, severity: 'warning' });
  if (state === 'read' && writtenRate) checkRate(writtenRate, counts, problems);
  return { entry: { ...base, counts, state, writtenRate }, problems: withIndicator(problems, indicator) };
}

const isNothing = (counts: { numerator: number | null; denominator: number | null }): boolean =>
  counts.numerator === 0 && counts.denominator === 0;

function withIndicator(problems: readonly Problem[], indicator: IndicatorId): readonly Problem[] {
  return problems.map((found) => ({ ...found, indicator }));
}

function stateOfRate(
  rate: ReturnType<typeof readRate> | null,
  problems: Problem[],
): { state: Entry['state']; writtenRate: WrittenRate | null } {
  if (rate === null || rate.kind === 'blank') return { state: 'no-data', writtenRate: null };
  if (rate.kind !== 'rate') {
    problems.push(rate.problem);
    return { state: rate.kind === 'invalid' ? 'invalid' : 'no-data', writtenRate: null };
  }
  const { ratio, cell, written, scaleAssumed } = rate.rate;
  const percent = Number(((ratio.numerator * 100) / ratio.denominator).toPrecision(15));
  if (scaleAssumed) {
    const readAs = `${String(percent).replace('.', ',')}%`;
    problems.push(problem('rate-scale-assumed', { written, readAs }, { cell }));
  }
  if (ratio.numerator <= ratio.denominator) return { state: 'read', writtenRate: rate.rate };
  const facts = {
    numerator: percent,
    denominator: 100,
    numeratorLabel: `tỷ lệ "${written}" (%)`,
    denominatorLabel: 'mức cao nhất (%)',
  };
  problems.push(problem('numerator-exceeds-denominator', facts, { cell }));
  return { state: 'invalid', writtenRate: rate.rate };
}

function checkRate(
  rate: WrittenRate,
  counts: { numerator: number | null; denominator: number | null },
  problems: Problem[],
): void {
  const { numerator, denominator } = counts;
  if (numerator === null || denominator === null || rateAgrees(rate, numerator, denominator)) return;
  const exact = denominator === 0 ? 0 : numerator / denominator;
  problems.push(problem('rate-mismatch', { written: rate.shown, numerator, denominator, exact }, { cell: rate.cell }));
}

function valueOf(figure: Figure): number | null {
  return figure.kind === 'count' || figure.kind === 'invalid' ? figure.value : null;
}

function readDenominator(sheet: TextGrid, table: Table, row: number, columns: SummaryColumns): Figure {
  const sum = readSum(sheet, table, row, columns.denominator, columns.numerator);
  if (columns.subtract === null || sum.kind !== 'count') return sum;
  const carried = readCount(sheet, row, columns.subtract, labelOf(table, columns.subtract));
  if (carried.kind === 'invalid' || carried.kind === 'unreadable') return carried;
  return { kind: 'count', value: sum.value - (carried.kind === 'count' ? carried.value : 0) };
}

/**
 * Adds up columns; a blank one counts nothing, but where all are blank there is no sum. What the other side counts too
 * does not fill a sum: its blank beside a numerator is a missing count.
 */
export function readSum(
  sheet: TextGrid,
  table: Table,
  row: number,
  columns: readonly number[],
  otherSide: readonly number[],
): Figure {
  const parts = columns.map((column) => readCount(sheet, row, column, labelOf(table, column)));
  const bad = parts.find((part) => part.kind === 'invalid') ?? parts.find((part) => part.kind === 'unreadable');
  if (bad) return bad;
  const filling = withoutOtherSide(columns, otherSide);
  if (parts.every((part, index) => part.kind === 'blank' || !filling.includes(columns[index] ?? -1)))
    return { kind: 'blank' };
  return { kind: 'count', value: parts.reduce((sum, part) => sum + (part.kind === 'count' ? part.value : 0), 0) };
}

/** The columns of a sum that are its alone; of one that is nothing but the other side's, all. */
export function withoutOtherSide(columns: readonly number[], otherSide: readonly number[]): readonly number[] {
  const alone = columns.filter((column) => !otherSide.includes(column));
  return alone.length > 0 ? alone : columns;
}

function missing(
  sheet: TextGrid,
  table: Table,
  row: number,
  columns: SummaryColumns,
  counts: { numerator: number | null; denominator: number | null },
): Problem {
  const lacksNumerator = counts.numerator === null;
  const [column = 0] = lacksNumerator ? columns.numerator : withoutOtherSide(columns.denominator, columns.numerator);
  const facts = {
    label: lacksNumerator ? numeratorLabel(table, columns) : denominatorLabel(table, columns),
    otherLabel: lacksNumerator ? denominatorLabel(table, columns) : numeratorLabel(table, columns),
    otherValue: counts.numerator ?? counts.denominator ?? 0,
  };
  return problem('missing-count', facts, { cell: sheet.address(row, column) });
}

function numeratorLabel(table: Table, columns: SummaryColumns): string {
  return columns.numerator.map((column) => labelOf(table, column)).join(' + ');
}

function denominatorLabel(table: Table, columns: SummaryColumns): string {
  return columns.denominator.map((column) => labelOf(table, column)).join(' + ');
}

function cellRefs(sheet: TextGrid, row: number, columns: SummaryColumns): CellRefs {
  const at = (column: number): string => sheet.address(row, column);
  const [numerator] = columns.numerator;
  const denominator = columns.denominator.find((column) => !columns.numerator.includes(column));
  return {
    ...(columns.rate ? { rate: at(columns.rate.column) } : {}),
    ...(numerator !== undefined && denominator !== undefined
      ? { numerator: at(numerator), denominator: at(denominator) }
      : {}),
  };
}
