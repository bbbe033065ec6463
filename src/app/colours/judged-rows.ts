import type { AssessedGrid } from '../../sheets/observations/assess-grid';
import type { Reading } from '../../sheets/observations/reading';
import { withoutOtherSide } from '../../sheets/observations/summary-entry';
import { isFilled, rowCell } from './expressions';
import { countsUsable, sumsUsable, type Judged } from './verdict-rules';
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
  if (of.numerator.length === 0 || (!hasCounts && of.rate)) return judgedRate();
  const counts = judgedCounts(of, cell, written);
  if (!hasRatesAlone) return [{ ...counts.judged, when: null }];
  return [
    { ...counts.judged, when: counts.isWritten },
    ...judgedRate().map((rate) => ({ ...rate, when: `NOT(${counts.isWritten})` })),
  ];
}

function judgedCounts(
  of: SummaryColumns,
  cell: (column: number) => string,
  written: (column: number) => WrittenCounts,
): { readonly judged: Omit<JudgedCells, 'when'>; readonly isWritten: string } {
  const count = (column: number): string => countOf(cell(column), written(column));
  const sum = (columns: readonly number[]): string => {
    const parts = columns.map(count).join('+');
    return columns.length > 1 ? `(${parts})` : parts;
  };
  const whole = sum(of.denominator);
  const denominator = of.subtract === null ? whole : `(${whole}-${count(of.subtract)})`;
  const numerator = sum(of.numerator);
  const others = withoutOtherSide(of.denominator, of.numerator);
  const filled = (columns: readonly number[]): string =>
    `OR(${columns.map((column) => isFilled(cell(column), written(column).hasTexts)).join(',')})`;
  const used = [...of.numerator, ...of.denominator, ...(of.subtract === null ? [] : [of.subtract])];
  const counted =
    used.length > 2 ? sumsUsable(used.map(count), numerator, denominator) : countsUsable(numerator, denominator);
  const conditions = [filled(of.numerator), filled(others), counted];
  return {
    judged: { numerator, denominator, usable: `AND(${conditions.join(',')})` },
    isWritten: `IFERROR(${filled([...of.numerator, ...others])},TRUE)`,
  };
}
