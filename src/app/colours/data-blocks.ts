import { columnsOfCounting } from '../../sheets/observations/counting';
import type { Reading } from '../../sheets/observations/reading';

/** Rows that follow each other (local positions, inclusive). */
export interface Block {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Runs of data rows: rows between them that hold nothing in the used columns are taken in, totals never. Few and
 * bounded, so that rows inserted between others are counted at once.
 */
export function dataBlocks(reading: Reading): readonly Block[] {
  const used = [...new Set(reading.indicators.flatMap(({ counting }) => columnsOfCounting(counting)))];
  const isEmptyBetween = (from: number, to: number): boolean => {
    for (let row = from; row <= to; row++)
      if (used.some((column) => reading.sheet.value(row, column) !== null)) return false;
    return true;
  };
  const blocks: { top: number; bottom: number }[] = [];
  for (const row of countedRows(reading)) {
    const last = blocks[blocks.length - 1];
    if (last && isEmptyBetween(last.bottom + 1, row - 1)) last.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks;
}

/** The rows a unit's indicators are counted over; a form with nothing but its total row is judged by that row. */
export function countedRows(reading: Reading): readonly number[] {
  const rowsOf = (kind: string): number[] => reading.rows.filter((row) => row.kind === kind).map(({ row }) => row);
  const data = rowsOf('data');
  return data.length > 0 ? data : rowsOf('total').slice(-1);
}
