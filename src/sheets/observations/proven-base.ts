import { readCount, readRate } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import type { BodyRow } from '../tables/body-rows';
import type { Table, TableColumn } from '../tables/table';
import { NO_COUNTS } from './candidate-columns';
import type { CountSide, Counting } from './counting';
import { isBareRate } from './proven-rate';
import { rateAgrees } from './rate-check';
import { rateColumn } from './rate-column';
import { readSide, valueOf } from './read-pair';

/**
 * A column that a sheet's own "Tỷ lệ" is counted of, where it is another than the denominator that was taken: "Tổng số hồ sơ
 * (không tính chứng thực)", "Hồ sơ thuộc TTHC cung cấp DVCTT". Every rate of the sheet fits it, and none or not all fit the one
 * that was taken. Undefined where no rate says so: then the usual denominator holds.
 */
export function provenBase(
  sheet: TextGrid,
  table: Table,
  rows: readonly BodyRow[],
  counting: Extract<Counting, { kind: 'counts' }>,
): TableColumn | undefined {
  const rates = table.columns.filter(isBareRate);
  const { numerator, denominator } = counting;
  const used = [...numerator.plus, ...numerator.minus, ...denominator.plus, ...denominator.minus];
  const others = table.columns.filter(
    ({ column, content, isOfOtherPeriod, meaning }) =>
      content === 'figures' &&
      isOfOtherPeriod !== true &&
      !NO_COUNTS.has(meaning.role) &&
      !used.includes(column) &&
      rows.some(({ row }) => sheet.value(row, column) !== null),
  );
  if (rates.length === 0 || others.length === 0) return undefined;
  return others.find((other) =>
    rates.some(({ column }) => {
      const seen = rowsOfRate(sheet, table, rows, column, numerator, denominator, other.column);
      // 100% of a column that happens to hold the same number says little.
      if (seen.every(({ isWhole }) => isWhole)) return false;
      return seen.every(({ fitsOther }) => fitsOther) && !seen.every(({ fitsTaken }) => fitsTaken);
    }),
  );
}

/** Of each row whose rate tells the two denominators apart, which of them it fits. */
function rowsOfRate(
  sheet: TextGrid,
  table: Table,
  rows: readonly BodyRow[],
  rateAt: number,
  numerator: CountSide,
  denominator: CountSide,
  otherAt: number,
): readonly { readonly fitsTaken: boolean; readonly fitsOther: boolean; readonly isWhole: boolean }[] {
  const rate = rateColumn(sheet, table, rateAt, rows);
  if (rate === null) return [];
  return rows.flatMap(({ row }) => {
    const read = readRate(sheet, row, rateAt, rate.reading);
    const top = valueOf(readSide(sheet, table, row, numerator, denominator.plus));
    const bottom = valueOf(readSide(sheet, table, row, denominator, numerator.plus));
    const other = valueOf(readCount(sheet, row, otherAt, ''));
    if (read.kind !== 'rate' || top === null || bottom === null || other === null) return [];
    if (top <= 0 || bottom <= 0 || other <= 0 || other === bottom) return [];
    // Two halves add up to a whole, and are no counts all the same.
    if (![top, bottom, other].every(Number.isInteger)) return [];
    const fits = { fitsTaken: rateAgrees(read.rate, top, bottom), fitsOther: rateAgrees(read.rate, top, other) };
    return [{ ...fits, isWhole: top === other }];
  });
}
