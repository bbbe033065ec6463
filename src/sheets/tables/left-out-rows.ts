import { problem, type Problem } from '../../domain/problem';
import type { TextGrid } from '../cells/text-grid';
import type { BodyRow } from './body-rows';

/** More names make a sentence that nobody reads to its end. */
export const FEW_ROWS = 5;

/** Rows with figures that became neither data nor a total, a part or a heading: named, once for the table. */
export function tellLeftOutRows(
  sheet: TextGrid,
  rows: readonly BodyRow[],
  figureColumns: readonly number[],
): readonly Problem[] {
  const left = rows.filter(
    ({ kind, row }) => kind === 'skip' && figureColumns.some((column) => typeof sheet.value(row, column) === 'number'),
  );
  const [first] = left;
  if (first === undefined) return [];
  const names = left
    .slice(0, FEW_ROWS)
    .map(({ name, row, nameColumn }) => (name === '' ? sheet.address(row, nameColumn) : name));
  return [
    problem('rows-left-out', { names, count: left.length }, { cell: sheet.address(first.row, first.nameColumn) }),
  ];
}
