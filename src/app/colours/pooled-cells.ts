import type { Reading } from '../../sheets/observations/reading';
import type { Block } from './data-blocks';
import { absoluteRange, areaOf, isFilled } from './expressions';
import { countOf, isPointMisread, writtenCounts, type WrittenCounts } from './written-counts';

/** Expressions over the cells of a column within a block. */
export interface Cells {
  range(column: number, block: Block): string;
  /** Numbers; 0 where there is none. */
  counts(column: number, block: Block): string;
  filled(column: number, block: Block): string;
  /** 1 where a cell holds something that is no count. */
  unreadable(column: number, block: Block): string;
}

export function cellsOf(reading: Reading): Cells {
  const { sheet } = reading;
  const { grid } = sheet;
  const rows = reading.rows.map(({ row }) => row);
  const known = new Map<number, WrittenCounts>();
  const written = (column: number): WrittenCounts => {
    const found = known.get(column) ?? writtenCounts(sheet, column, rows);
    known.set(column, found);
    return found;
  };
  const range = (column: number, block: Block): string =>
    absoluteRange(grid.sheet, areaOf(sheet, block.top, block.bottom, column));
  const count = (column: number, block: Block): string => countOf(range(column, block), written(column));
  return {
    range,
    counts: (column, block) =>
      written(column).hasTexts
        ? `IFERROR(${count(column, block)},0)`
        : `IF(ISNUMBER(${range(column, block)}),${range(column, block)},0)`,
    filled: (column, block) => `IFERROR(${isFilled(range(column, block), written(column).hasTexts)},TRUE)`,
    unreadable: (column, block) => {
      const misread = written(column).hasTexts ? `+${isPointMisread(range(column, block))}` : '';
      return `(ISERROR(${count(column, block)})${misread})`;
    },
  };
}
