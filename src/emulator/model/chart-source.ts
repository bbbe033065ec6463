import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import type { SeriesEntry } from '../book/charts';

/**
 * The series that Excel sees in columns: a first row without numbers names them, and a first column without numbers, or
 * below a blank corner, names the categories.
 */
export function readSeries(sheet: BookSheet, area: Area): SeriesEntry[] {
  const { top, left, bottom, right } = area;
  const isNumber = (row: number, column: number): boolean => typeof sheet.valueAt(row, column) === 'number';
  const isBlankCorner = sheet.valueAt(top, left) === null;
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const hasCategories = right > left && (isBlankCorner || range(top + 1, bottom).every((row) => !isNumber(row, left)));
  const firstColumn = hasCategories ? left + 1 : left;
  const hasNames =
    bottom > top && (isBlankCorner || range(firstColumn, right).every((column) => !isNumber(top, column)));
  const firstRow = hasNames ? top + 1 : top;
  return range(firstColumn, right).map((column) => ({
    nameCell: hasNames ? { top, bottom: top, left: column, right: column } : null,
    categories: hasCategories ? { top: firstRow, bottom, left, right: left } : null,
    values: { top: firstRow, bottom, left: column, right: column },
    color: null,
    hasLabels: false,
  }));
}
