import { readRate } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import type { BodyRow } from '../tables/body-rows';
import type { Table, TableColumn } from '../tables/table';
import type { Counting } from './counting';
import { readSide, valueOf } from './read-pair';
import { rateAgrees } from './rate-check';
import { rateColumn } from './rate-column';

/** A "Tỷ lệ" that says of nothing what it is of. */
export function isBareRate({ meaning, content, isOfOtherPeriod }: TableColumn): boolean {
  return (
    meaning.role === 'rate' && meaning.indicator === undefined && content === 'figures' && isOfOtherPeriod !== true
  );
}

/**
 * The columns of bare rates ("Tổng số | Trực tiếp | Trực tuyến | Tỷ lệ") that the figures show to be an indicator's: two rows or
 * more, neither 0% nor 100%, and most of those that can be compared, are its numerator in its denominator. A rate that does not
 * fit there is a slip, and is told as one.
 */
export function provenRates(
  sheet: TextGrid,
  table: Table,
  rows: readonly BodyRow[],
  counting: Counting,
): readonly number[] {
  if (counting.kind !== 'counts') return [];
  const { numerator, denominator } = counting;
  return table.columns.filter(isBareRate).flatMap(({ column }) => {
    const rate = rateColumn(sheet, table, column, rows);
    if (rate === null) return [];
    let [right, wrong] = [0, 0];
    for (const { row } of rows) {
      const read = readRate(sheet, row, column, rate.reading);
      const top = valueOf(readSide(sheet, table, row, numerator, denominator.plus));
      const bottom = valueOf(readSide(sheet, table, row, denominator, numerator.plus));
      if (read.kind !== 'rate' || top === null || bottom === null || top <= 0 || bottom <= top) continue;
      if (![top, bottom].every(Number.isInteger)) continue;
      if (rateAgrees(read.rate, top, bottom)) right += 1;
      else wrong += 1;
    }
    return right > 1 && right > wrong ? [column] : [];
  });
}
