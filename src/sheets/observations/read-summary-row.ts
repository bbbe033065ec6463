import type { IndicatorId } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import { readRate, shownRate, type RateReading, type WrittenRate } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import type { Table } from '../tables/table';
import { withoutOtherSide, type IndicatorColumns } from './counting';
import { plainRate } from './percent-scale';
import { rateAgrees } from './rate-check';
import { readPair, type RowPair } from './read-pair';
import type { CellRefs, Entry } from './reading';
import { readTarget } from './target-column';
import { readVerdict } from './verdict-column';

export interface SummaryRow {
  readonly row: number;
  readonly writtenAs: string | null;
  readonly unitCell: string | null;
}

const NO_COUNTS: RowPair = { numerator: null, denominator: null, state: 'blank', problems: [] };

/** Reads one indicator of one row of a summary: counts where both stand, else the typed rate. */
export function readSummaryRow(
  sheet: TextGrid,
  table: Table,
  at: SummaryRow,
  columns: IndicatorColumns,
): { entry: Entry; problems: readonly Problem[] } {
  const { indicator, counting } = columns;
  const pair =
    counting.kind === 'counts' ? readPair(sheet, table, at.row, counting.numerator, counting.denominator) : NO_COUNTS;
  const rate = columns.rate ? readRate(sheet, at.row, columns.rate.column, columns.rate.reading) : null;
  const { target, verdict } = columns;
  const writtenTarget = target ? readTarget(sheet, at.row, target.column, target.reading) : null;
  const writtenVerdict = verdict == null ? null : readVerdict(sheet, at.row, verdict);
  const cells = cellRefs(sheet, at.row, columns);
  // Written out, for a spread of each row's objects costs more than all that is read of it.
  const entryOf = (said: Pick<Entry, 'counts' | 'state' | 'writtenRate'>): Entry => {
    const { row, writtenAs, unitCell } = at;
    const { counts, state, writtenRate } = said;
    const bare = { row, writtenAs, unitCell, indicator, cells, counts, state, writtenRate };
    const entry = writtenVerdict ? { ...bare, writtenVerdict } : bare;
    return writtenTarget ? { ...entry, writtenTarget } : entry;
  };
  const counts = { numerator: pair.numerator, denominator: pair.denominator };
  const problems: Problem[] = [...pair.problems];
  if (pair.state === 'blank' && rate?.kind === 'rate' && rate.counts !== undefined) {
    problems.push(...checkRate(rate.rate, rate.counts));
    const read = { counts: rate.counts, state: 'read', writtenRate: rate.rate } as const;
    return { entry: entryOf(read), problems: withIndicator(problems, indicator) };
  }
  if (pair.state === 'blank' && rate?.kind === 'nothing') {
    const nothing = { counts: { numerator: 0, denominator: 0 }, state: 'read', writtenRate: null } as const;
    return { entry: entryOf(nothing), problems: [] };
  }
  if (pair.state === 'blank' && columns.rate?.reading.isIncomparable === true) {
    // 0,2 of which nobody knows whether it is 20%, or 4,2 that may be points: told once for the column.
    if (plainRate(sheet, at.row, columns.rate.column) !== null)
      return { entry: entryOf({ counts, state: 'no-data', writtenRate: null }), problems: [] };
  }
  if (pair.state === 'blank') {
    const { state, writtenRate } = stateOfRate(columns.rate?.reading.scale, rate, problems);
    return { entry: entryOf({ counts, state, writtenRate }), problems: withIndicator(problems, indicator) };
  }
  const isNothing = counts.numerator === 0 && counts.denominator === 0;
  const writtenRate = rate?.kind === 'rate' ? rate.rate : null;
  if (rate && (rate.kind === 'invalid' || rate.kind === 'unreadable') && !isNothing)
    problems.push({ ...rate.problem, severity: 'warning' });
  if (rate?.kind === 'nothing' && counts.numerator !== null && counts.denominator !== null && counts.numerator > 0) {
    const facts = { written: rate.written, numerator: counts.numerator, denominator: counts.denominator };
    const exact = counts.numerator / counts.denominator;
    problems.push(problem('rate-mismatch', { ...facts, exact }, { cell: cells.rate ?? '' }));
  }
  if (pair.state === 'read' && writtenRate) problems.push(...checkRate(writtenRate, counts));
  return { entry: entryOf({ counts, state: pair.state, writtenRate }), problems: withIndicator(problems, indicator) };
}

export function withIndicator(problems: readonly Problem[], indicator: IndicatorId): readonly Problem[] {
  return problems.length === 0 ? problems : problems.map((found) => ({ ...found, indicator }));
}

function stateOfRate(
  scale: RateReading['scale'] | undefined,
  rate: ReturnType<typeof readRate> | null,
  problems: Problem[],
): { state: Entry['state']; writtenRate: WrittenRate | null } {
  if (rate === null || rate.kind === 'blank' || rate.kind === 'nothing') return { state: 'no-data', writtenRate: null };
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
  // A score has no whole that it might exceed.
  if (scale === 'figure' || ratio.numerator <= ratio.denominator) return { state: 'read', writtenRate: rate.rate };
  const facts = { written, numerator: percent, denominator: 100, numeratorLabel: '', denominatorLabel: '' };
  problems.push(problem('numerator-exceeds-denominator', facts, { cell }));
  return { state: 'invalid', writtenRate: rate.rate };
}

function checkRate(rate: WrittenRate, counts: Pick<RowPair, 'numerator' | 'denominator'>): readonly Problem[] {
  const { numerator, denominator } = counts;
  if (numerator === null || denominator === null || rateAgrees(rate, numerator, denominator)) return [];
  const exact = denominator === 0 ? 0 : numerator / denominator;
  return [problem('rate-mismatch', { written: shownRate(rate), numerator, denominator, exact }, { cell: rate.cell })];
}

function cellRefs(sheet: TextGrid, row: number, { counting, rate }: IndicatorColumns): CellRefs {
  const at = (column: number): string => sheet.address(row, column);
  if (counting.kind !== 'counts') return rate ? { rate: at(rate.column) } : {};
  const { numerator, denominator } = counting;
  const [top] = numerator.plus;
  const [bottom] = withoutOtherSide(denominator.plus, numerator.plus);
  if (top === undefined || bottom === undefined) return rate ? { rate: at(rate.column) } : {};
  const counts = { numerator: at(top), denominator: at(bottom) };
  return rate ? { rate: at(rate.column), numerator: counts.numerator, denominator: counts.denominator } : counts;
}
