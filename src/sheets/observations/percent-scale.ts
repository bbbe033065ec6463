import { problem, type Problem } from '../../domain/problem';
import { readRate, type RateReading, type WrittenRate } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import type { BodyRow } from '../tables/body-rows';
import type { Table } from '../tables/table';
import type { Counting, IndicatorColumns } from './counting';
import { rateAgrees } from './rate-check';
import { readPair } from './read-pair';
import type { Entry } from './reading';

/**
 * What the plain numbers below a "(%)" are. `all`: none is above 1, so that 0,2 may be 20% or 0,2%, and nothing tells which;
 * `some`: the others are percentages, and a 0,2 among them may still be a 20% that was pasted without its format.
 */
export type PercentScale = 'percent' | 'fraction' | 'all' | 'some';

/**
 * Tells it by the rows that have both counts: 0,2 beside 20/100 is a fraction, whatever the heading says. Without such a row
 * numbers up to 1 are in doubt, and only where they are all that there is to judge a row by.
 */
export function scaleBelowPercent(
  sheet: TextGrid,
  table: Table,
  column: number,
  rows: readonly BodyRow[],
  counting: Counting | undefined,
): PercentScale {
  let [fractions, percents, above, doubtful] = [0, 0, 0, 0];
  for (const { row } of rows) {
    const rate = plainRate(sheet, row, column);
    if (rate === null) continue;
    const { numerator, denominator } = rate.ratio;
    if (numerator > denominator) above += 1;
    const pair =
      counting?.kind === 'counts' ? readPair(sheet, table, row, counting.numerator, counting.denominator) : null;
    if (pair === null || pair.state === 'blank') doubtful += numerator <= denominator ? 1 : 0;
    if (pair?.state !== 'read' || !pair.numerator || !pair.denominator) continue;
    const asPercent = { ratio: { numerator, denominator: denominator * 100 }, decimals: rate.decimals + 2 };
    const fits = [rate, { ...rate, ...asPercent }].map((each) =>
      rateAgrees(each, pair.numerator ?? 0, pair.denominator ?? 0),
    );
    if (fits[0] !== fits[1])
      [fractions, percents] = fits[0] === true ? [fractions + 1, percents] : [fractions, percents + 1];
  }
  if (above === 0 && percents === 0 && fractions > 0) return 'fraction';
  if (doubtful === 0 || (percents > 0 && fractions === 0)) return 'percent';
  return above === 0 ? 'all' : 'some';
}

/** A number other than 0 without any "%", read as a fraction; null for anything else. */
export function plainRate(sheet: TextGrid, row: number, column: number): WrittenRate | null {
  const read = readRate(sheet, row, column, { label: '', headingSaysPercent: false, scale: 'fraction' });
  return read.kind === 'rate' && read.rate.scaleAssumed ? read.rate : null;
}

/** The numbers up to 1 below a "(%)" that are all that their rows are judged by, once for each column. */
export function tellPercentScale(
  sheet: TextGrid,
  indicators: readonly IndicatorColumns[],
  entries: readonly Entry[],
): readonly Problem[] {
  const found = new Map<
    number,
    { unclear: NonNullable<RateReading['unclear']>; label: string; indicator: string; rates: WrittenRate[] }
  >();
  indicators.forEach(({ rate, indicator }) => {
    const unclear = rate?.reading.unclear;
    if (rate === null || unclear === undefined) return;
    const at = found.get(rate.column) ?? { unclear, label: rate.reading.label, indicator, rates: [] };
    found.set(rate.column, at);
    for (const entry of entries) {
      if (entry.indicator !== indicator || entry.row === null || entry.counts.numerator !== null) continue;
      const plain = plainRate(sheet, entry.row, rate.column);
      if (plain !== null && (unclear === 'grades' || plain.ratio.numerator <= plain.ratio.denominator))
        at.rates.push(plain);
    }
  });
  return [...found.values()].flatMap(({ unclear, label, indicator, rates }) => {
    const [first] = rates;
    if (first === undefined) return [];
    const facts = { label, written: first.written, cells: rates.map(({ cell }) => cell), isJudged: unclear === 'some' };
    const told = unclear === 'grades' ? { ...facts, isOfGrades: true as const } : facts;
    const severity = unclear === 'some' ? 'warning' : 'error';
    return [problem('rate-scale-unclear', told, { cell: first.cell, indicator, severity })];
  });
}
