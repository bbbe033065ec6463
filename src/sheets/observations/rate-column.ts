import type { FigureKind } from '../../domain/plans/plan';
import { scaleOfColumn, type RateReading } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import { headingWords, saysPercent } from '../cells/heading-words';
import type { BodyRow } from '../tables/body-rows';
import { labelOf } from '../tables/labels';
import type { Table } from '../tables/table';
import type { IndicatorColumns } from './counting';
import { plainRate, scaleBelowPercent } from './percent-scale';

/** A column of rates with how its numbers are to be read, told from these rows and, below a "(%)", from their counts. */
export function rateColumn(
  sheet: TextGrid,
  table: Table,
  column: number | null | undefined,
  rows: readonly BodyRow[],
  kind: FigureKind = 'share',
  { counting, better }: Partial<Pick<IndicatorColumns, 'counting' | 'better'>> = {},
): IndicatorColumns['rate'] {
  if (column === undefined || column === null) return null;
  if (kind !== 'share') {
    return { column, reading: { label: labelOf(table, column), headingSaysPercent: false, scale: 'figure' } };
  }
  const places = rows.map(({ row }) => row);
  const path = table.columns.find((candidate) => candidate.column === column)?.path ?? [];
  const scale = scaleOfColumn(sheet, column, places);
  // A custom function sees no number formats: 0,75 under "(%)" may well be a cell formatted as 75%.
  const mayBeFormatted = sheet.grid.formats === undefined && scale === 'fraction';
  // Late dossiers are few: 0,5 of them is half a per cent as likely as half of all.
  const isPercent =
    path.some(saysPercent) ||
    (scale === 'fraction' && (better === 'lower' || isAmongPercents(sheet, table, column, places)));
  const isAsked = (isPercent || scale === 'percent') && !mayBeFormatted;
  const below = isAsked ? scaleBelowPercent(sheet, table, column, rows, counting) : null;
  const areGrades = !isPercent && scale === 'percent' && mayBeGrades(sheet, path, column, places);
  const unclear = areGrades ? 'grades' : below === 'all' || below === 'some' ? below : undefined;
  const reading: RateReading = {
    label: labelOf(table, column),
    headingSaysPercent: isPercent && below !== null && below !== 'fraction',
    scale: isPercent && below === 'fraction' ? below : scale,
    ...(unclear === undefined ? {} : { unclear }),
    ...(unclear === 'all' || unclear === 'grades' ? { isIncomparable: true } : {}),
  };
  return { column, reading };
}

/** "Mức độ hài lòng": 4,2 may be of five points, and is hardly 4,2%. Not beside a "%" or a number above ten. */
function mayBeGrades(sheet: TextGrid, path: readonly string[], column: number, rows: readonly number[]): boolean {
  if (!path.some((heading) => /\bhai long\b/.test(headingWords(heading)))) return false;
  const texts = rows.map((row) => sheet.text(row, column));
  const plain = rows.flatMap((row) => plainRate(sheet, row, column) ?? []);
  return (
    plain.length > 0 &&
    !texts.some(saysPercent) &&
    plain.every(({ ratio }) => ratio.numerator <= ratio.denominator * 10)
  );
}

/** Whoever writes 80,5 in the rate beside it may mean 0,5% by 0,5: late dossiers are that few. */
function isAmongPercents(sheet: TextGrid, table: Table, column: number, rows: readonly number[]): boolean {
  return table.columns.some(
    (other) =>
      other.column !== column &&
      other.meaning.role === 'rate' &&
      other.content === 'figures' &&
      scaleOfColumn(sheet, other.column, rows) === 'percent',
  );
}
