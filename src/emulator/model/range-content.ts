import { type Area, type CellValue, isCellError } from '../../sheets/cells/grid';
import type { Content } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { followWriting, hiddenByFilters } from '../book/tables';
import { columnsOf, isUnbounded, rowsOf } from '../formulas/a1';
import { HostError, invalidArgument, notEmulated } from '../protocol/host-error';
import { type ModelContext, requireUnprotected } from './context';
import { enterValue } from './enter-value';

const MOST_CELLS = 5_000_000;

/** Reads one thing of every cell; null for whole columns and rows, of which Excel tells no cells. */
export function readCells<T>(area: Area, read: (row: number, column: number) => T, location: string): T[][] | null {
  if (isUnbounded(area)) return null;
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS) {
    throw new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit: a range may have five million cells.',
      location,
    );
  }
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) => read(area.top + row, area.left + column)),
  );
}

/** A value as Office.js shows it: "" for blank, the code for an error. */
export function shownValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  switch (typeof value) {
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    default:
      return 'String';
  }
}

/** Spreads one value over the area, or checks that the array has its shape. */
export function matrixFor(area: Area, input: unknown, location: string): unknown[][] {
  if (!Array.isArray(input)) {
    return Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => input));
  }
  const hasShape =
    input.length === rowsOf(area) && input.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!hasShape) throw wrongShape(location);
  return input as unknown[][];
}

export function wrongShape(location: string): HostError {
  return invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Enters values or formulas into an area, all or nothing. */
export function enterCells(ctx: ModelContext, sheet: BookSheet, area: Area, input: unknown, location: string): void {
  requireUnprotected(sheet, location);
  if (isUnbounded(area)) throw invalidArgument(location);
  const matrix = matrixFor(area, input, location);
  // Excel puts values into wrong rows then (office-js issue 224): whoever writes must clear the filter, or go cell by cell.
  const hidden = hiddenByFilters(sheet);
  const isAcross = rowsOf(area) > 1 && [...hidden].some((row) => row >= area.top && row <= area.bottom);
  if (isAcross) throw notEmulated(`${location} across rows that a filter hides`);
  const formats: { row: number; column: number; numberFormat: string }[] = [];
  const contents = matrix.map((line, rowOffset) =>
    line.map((value, columnOffset): Content | undefined => {
      const row = area.top + rowOffset;
      const column = area.left + columnOffset;
      const current = sheet.formatAt(row, column).numberFormat;
      const entered = enterValue(value, current, location);
      if (entered?.numberFormat !== undefined && current === 'General') {
        formats.push({ row, column, numberFormat: entered.numberFormat });
      }
      return entered?.content;
    }),
  );
  ctx.book.write(sheet, area, contents);
  for (const { row, column, numberFormat } of formats) sheet.setFormat(row, column, { numberFormat });
  followWriting(ctx.book, sheet, area);
  ctx.notifyChanged(sheet, area);
}
