import type { IndicatorColumns } from '../../sheets/observations/counting';
import type { Reading } from '../../sheets/observations/reading';
import { NO_BREAK_SPACE, quoteText } from './expressions';

/** How the plain numbers of a column of rates are to be taken: 13 as 13%, 0.13 as 13%, or some so and some so. */
export type WrittenScale = 'percent' | 'fraction' | 'mixed';

type RateColumn = NonNullable<IndicatorColumns['rate']>;

/** The scale of a column as its cells were read, number formats included; as the column's heading says where it is empty. */
export function writtenScale(reading: Reading, indicator: string, rate: RateColumn): WrittenScale {
  // As it stands.
  if (rate.reading.scale === 'figure') return 'fraction';
  const scales = new Set<WrittenScale>();
  for (const entry of reading.entries) {
    if (entry.indicator !== indicator || entry.row === null || entry.writtenRate === null) continue;
    const value = reading.sheet.value(entry.row, rate.column);
    if (typeof value !== 'number' || value === 0) continue;
    const { numerator, denominator } = entry.writtenRate.ratio;
    scales.add(Math.abs(numerator / denominator - value) < Math.abs(value) / 2 ? 'fraction' : 'percent');
  }
  const [scale] = scales;
  if (scales.size > 1) return 'mixed';
  return scale ?? (rate.reading.headingSaysPercent ? 'percent' : rate.reading.scale);
}

/**
 * The rate in one cell as a fraction; text percentages ("96,7 %", "96.7%") too, where the column has any. What cannot
 * be read is an error.
 * @param reached words before a percentage, as they stand: "đạt "
 * @example rateOf('$F7', 'percent', false) // '($F7/100)'
 */
export function rateOf(cell: string, scale: WrittenScale, hasTexts: boolean, reached: readonly string[] = []): string {
  const number = scaled(cell, scale);
  if (!hasTexts) return number;
  const plain = [...reached, NO_BREAK_SPACE, ' '].reduce(
    (text, blank) => `SUBSTITUTE(${text},${quoteText(blank)},"")`,
    cell,
  );
  // Rates have no thousands: a point is a decimal mark as a comma is.
  const read = `NUMBERVALUE(SUBSTITUTE(${plain},".",","),",",".")`;
  return `IF(ISNUMBER(${cell}),${number},IF(ISNUMBER(FIND("%",${cell})),${read},${scaled(read, scale)}))`;
}

function scaled(number: string, scale: WrittenScale): string {
  if (scale === 'fraction') return `(${number}+0)`;
  return scale === 'percent' ? `(${number}/100)` : `IF(${number}>1,${number}/100,${number})`;
}
