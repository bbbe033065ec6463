import type { FigureKind } from '../../domain/plans/plan';
import { scaleOfColumn, type RateReading } from '../cells/figures';
import { readPairText } from '../cells/pair-text';
import type { TextGrid } from '../cells/text-grid';
import { saysPercent } from '../cells/heading-words';
import type { BodyRow } from '../tables/body-rows';
import { labelOf } from '../tables/labels';
import type { Table } from '../tables/table';
import type { IndicatorColumns } from './counting';

/** A column of rates with how its numbers are to be read, told from these rows. */
export function rateColumn(
  sheet: TextGrid,
  table: Table,
  column: number | null | undefined,
  rows: readonly BodyRow[],
  kind: FigureKind = 'share',
): IndicatorColumns['rate'] {
  if (column === undefined || column === null) return null;
  if (kind !== 'share') {
    return { column, reading: { label: labelOf(table, column), headingSaysPercent: false, scale: 'figure' } };
  }
  const scale = scaleOfColumn(
    sheet,
    column,
    rows.map(({ row }) => row),
  );
  const hasPairs = rows.some(({ row }) => readPairText(sheet.text(row, column)) !== null);
  return { column, reading: rateReading(sheet, table, column, scale, hasPairs) };
}

function rateReading(
  sheet: TextGrid,
  table: Table,
  column: number,
  scale: RateReading['scale'],
  hasPairs: boolean,
): RateReading {
  const path = table.columns.find((candidate) => candidate.column === column)?.path ?? [];
  // A custom function sees no number formats: 0,75 under "(%)" may well be a cell formatted as 75%.
  const mayBeFormatted = sheet.grid.formats === undefined && scale === 'fraction';
  const headingSaysPercent = path.some(saysPercent) && !mayBeFormatted;
  return { label: labelOf(table, column), headingSaysPercent, scale, ...(hasPairs ? { hasPairs } : {}) };
}
