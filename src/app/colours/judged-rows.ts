import {
  withoutOtherSide,
  type Counting,
  type CountSide,
  type IndicatorColumns,
} from '../../sheets/observations/counting';
import type { Reading } from '../../sheets/observations/reading';
import { followCell, isFilled } from './expressions';
import { countsUsable, sumsUsable, type Judged } from './verdict-rules';
import { countOf, writtenCounts, type WrittenCounts } from './written-counts';
import { rateOf, writtenScale } from './written-rates';
import { pairOf, rateWords, type PairForm } from './written-words';

/** What a row of a summary is judged by. `when`: the condition of the row; null where it holds for all rows. */
export interface JudgedCells extends Pick<Judged, 'numerator' | 'denominator' | 'usable' | 'rounds'> {
  readonly when: string | null;
}

type Counts = Extract<Counting, { kind: 'counts' }>;

/**
 * The counts of a row, or its typed rate where it has no counts; both, where the sheet has rows of either kind; nothing where cells
 * are written as no formula takes them.
 * @param row the row (local) that the expressions are relative to
 * @param rows the rows of the body, local positions
 */
export function judgedRows(
  reading: Reading,
  of: IndicatorColumns,
  row: number,
  rows: readonly number[],
): readonly JudgedCells[] {
  const { sheet } = reading;
  if (of.rate?.reading.isIncomparable === true) return [];
  const words = of.rate === null ? null : rateWords(sheet, of.rate.column, rows);
  if (of.rate !== null && words === null) return [];
  const cell = (column: number): string => followCell(sheet, row, column);
  const written = (column: number): WrittenCounts => writtenCounts(sheet, column, rows);
  const entries = reading.entries.filter((entry) => entry.indicator === of.indicator);
  const hasRatesAlone = entries.some(
    ({ counts, writtenRate }) => counts.numerator === null && counts.denominator === null && writtenRate !== null,
  );
  const judgedRate = (): JudgedCells[] => {
    if (of.rate === null) return [];
    const rateCell = cell(of.rate.column);
    const { hasTexts } = written(of.rate.column);
    const rate = rateOf(rateCell, writtenScale(reading, of.indicator, of.rate), hasTexts, words?.reached);
    // A score has no whole that it might exceed.
    const most = of.rate.reading.scale === 'figure' ? '' : `,${rate}<=1`;
    const usable = `AND(LEN(TRIM(${rateCell}))>0,${rate}>=0${most})`;
    const alone: JudgedCells = { numerator: rate, denominator: '1', usable, rounds: true, when: null };
    return words?.pairs == null ? [alone] : besidePairs(rateCell, words.pairs, alone);
  };
  const hasPairs = words !== null && words.pairs !== null;
  const hasCounts = entries.some(({ counts }) => counts.numerator !== null || counts.denominator !== null);
  if (of.counting.kind !== 'counts' || (!hasCounts && of.rate)) return judgedRate();
  const counts = judgedCounts(of.counting, cell, written);
  if (!hasRatesAlone && !hasPairs) return [{ ...counts.judged, when: null }];
  return [
    { ...counts.judged, when: counts.isWritten },
    ...judgedRate().map((rate) => ({
      ...rate,
      when: rate.when === null ? `NOT(${counts.isWritten})` : `NOT(${counts.isWritten}),${rate.when}`,
    })),
  ];
}

/** A column of rates in some of whose cells two counts stand: those are judged as counts. */
function besidePairs(cell: string, form: PairForm, rate: JudgedCells): JudgedCells[] {
  const { isPair, isSound, numerator, denominator } = pairOf(cell, form);
  const usable = `AND(${isSound},${countsUsable(numerator, denominator)})`;
  return [
    { numerator, denominator, usable, when: isPair },
    { ...rate, when: `NOT(${isPair})` },
  ];
}

/** Counts of one row as expressions, and whether any is written at all. */
export function judgedCounts(
  { numerator: top, denominator: bottom }: Pick<Counts, 'numerator' | 'denominator'>,
  cell: (column: number) => string,
  written: (column: number) => WrittenCounts,
): { readonly judged: Omit<JudgedCells, 'when'>; readonly isWritten: string } {
  const count = (column: number): string => countOf(cell(column), written(column));
  const [numerator, denominator] = [sumOf(top, count), sumOf(bottom, count)];
  const others = withoutOtherSide(bottom.plus, top.plus);
  const filled = (columns: readonly number[]): string =>
    `OR(${columns.map((column) => isFilled(cell(column), written(column).hasTexts)).join(',')})`;
  const used = [...top.plus, ...bottom.plus, ...top.minus, ...bottom.minus];
  const counted =
    used.length > 2 ? sumsUsable(used.map(count), numerator, denominator) : countsUsable(numerator, denominator);
  // A denominator of 0 is not judged, so that a blank numerator beside it needs no look.
  const conditions = [filled(top.plus), filled(others), counted];
  return {
    judged: { numerator, denominator, usable: `AND(${conditions.join(',')})` },
    isWritten: `IFERROR(${filled([...top.plus, ...others])},TRUE)`,
  };
}

/** Columns added up, less others, in brackets where it is more than one. */
export function sumOf({ plus, minus }: CountSide, count: (column: number) => string): string {
  const sum = [plus.map(count).join('+'), ...minus.map(count)].join('-');
  return plus.length + minus.length > 1 ? `(${sum})` : sum;
}
