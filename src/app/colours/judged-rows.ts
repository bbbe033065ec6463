import type { AssessedGrid } from '../../sheets/assess-grid';
import type { Reading } from '../../sheets/reading';
import { isFilled, rowCell } from './expressions';
import { countsUsable, type Judged } from './verdict-rules';
import { countOf, writtenCounts, type WrittenCounts } from './written-counts';
import { rateOf, writtenScale } from './written-rates';

/** What a row of a summary is judged by. `when`: the condition of the row; null where it holds for all rows. */
export interface JudgedCells extends Pick<Judged, 'numerator' | 'denominator' | 'usable' | 'rounds'> {
  readonly when: string | null;
}

type SummaryColumns = Reading['summary'][number];

/**
 * The counts of a row, or its typed rate where it has no counts; both, where the sheet has rows of either kind.
 * @param row the worksheet's row (zero-based) that the expressions are relative to
 * @param rows the rows of the body, local positions
 */
export function judgedRows(
  assessed: AssessedGrid,
  reading: Reading,
  of: SummaryColumns,
  row: number,
  rows: readonly number[],
): readonly JudgedCells[] {
  const { sheet } = assessed;
  const cell = (column: number): string => rowCell(row, column + sheet.grid.left);
  const entries = reading.entries.filter((entry) => entry.indicator === of.indicator);
  const hasCounts = entries.some(({ counts }) => counts.numerator !== null || counts.denominator !== null);
  const hasRatesAlone = entries.some(
    ({ counts, writtenRate }) => counts.numerator === null && counts.denominator === null && writtenRate !== null,
  );
  const written = (column: number): WrittenCounts => writtenCounts(sheet, column, rows);
  const judgedRate = (): JudgedCells[] => {
    if (of.rate === null) return [];
    const rateCell = cell(of.rate.column);
    const rate = rateOf(
      rateCell,
      writtenScale(assessed, reading, of.indicator, of.rate),
      written(of.rate.column).hasTexts,
    );
    const usable = `AND(LEN(TRIM(${rateCell}))>0,${rate}>=0,${rate}<=1)`;
    return [{ numerator: rate, denominator: '1', usable, rounds: true, when: null }];
  };
  if (of.numerator === null || (!hasCounts && of.rate)) return judgedRate();
  const counts = judgedCounts(of, of.numerator, cell, written);
  if (!hasRatesAlone) return [{ ...counts.judged, when: null }];
  return [
    { ...counts.judged, when: counts.isWritten },
    ...judgedRate().map((rate) => ({ ...rate, when: `NOT(${counts.isWritten})` })),
  ];
}

function judgedCounts(
  of: SummaryColumns,
  numeratorColumn: number,
  cell: (column: number) => string,
  written: (column: number) => WrittenCounts,
): { readonly judged: Omit<JudgedCells, 'when'>; readonly isWritten: string } {
  const count = (column: number): string => countOf(cell(column), written(column));
  const sum = of.denominator.map(count).join('+');
  const whole = of.denominator.length > 1 ? `(${sum})` : sum;
  const denominator = of.subtract === null ? whole : `(${whole}-${count(of.subtract)})`;
  const numerator = count(numeratorColumn);
  const others =
    of.denominator.length > 1 ? of.denominator.filter((column) => column !== numeratorColumn) : of.denominator;
  const filled = (columns: readonly number[]): string =>
    `OR(${columns.map((column) => isFilled(cell(column), written(column).hasTexts)).join(',')})`;
  const parts = of.denominator.length > 1 ? others.map((column) => `${count(column)}>=0`) : [];
  const conditions = [filled([numeratorColumn]), filled(others), ...parts, countsUsable(numerator, denominator)];
  return {
    judged: { numerator, denominator, usable: `AND(${conditions.join(',')})` },
    isWritten: `IFERROR(${filled([numeratorColumn, ...others])},TRUE)`,
  };
}
