import { problem, type Problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import type { BodyRow } from './body-rows';
import { rowNamed } from './row-names';
import type { Table } from './table';

/** More names make a sentence that nobody reads to its end. */
export const FEW_ROWS = 5;

/**
 * Rows with figures that are not counted, named once for each reason: no unit, a line of targets or of rates, a part of the unit
 * above.
 * @param figureColumns of counts and rates
 * @param kinds which rows are meant; of lists parts are told by their sums
 */
export function tellLeftOutRows(
  sheet: TextGrid,
  rows: readonly BodyRow[],
  figureColumns: readonly number[],
  kinds: readonly BodyRow['kind'][] = ['skip'],
): readonly Problem[] {
  const told = new Map<ReturnType<typeof reasonOf>, BodyRow[]>();
  for (const row of rows) {
    if (!kinds.includes(row.kind) || !figureColumns.some((column) => /\d/.test(sheet.text(row.row, column)))) continue;
    const why = reasonOf(row);
    told.set(why, [...(told.get(why) ?? []), row]);
  }
  return [...told].flatMap(([why, left]) => {
    const [first] = left;
    if (first === undefined) return [];
    const names = left
      .slice(0, FEW_ROWS)
      .map(({ name, row, nameColumn }) => (name === '' ? sheet.address(row, nameColumn) : name));
    const facts = { names, count: left.length, ...(why === undefined ? {} : { why }) };
    return [problem('rows-left-out', facts, { cell: sheet.address(first.row, first.nameColumn) })];
  });
}

/**
 * Rows with figures in a table's columns that stand apart below it, named as what belongs to no table: the end of a body is a
 * conclusion of ours, and figures behind it may be meant.
 * @param end the first row of the next table, or behind the sheet's last
 */
export function tellRowsBelow(sheet: TextGrid, { columns, lastRow }: Table, end: number): readonly Problem[] {
  const figures = columns.flatMap(({ column, content }) => (content === 'figures' ? [column] : []));
  const left: { readonly name: string; readonly cell: string }[] = [];
  for (let row = lastRow + 1; row < end; row++) {
    if (!figures.some((column) => typeof sheet.value(row, column) === 'number')) continue;
    const named = columns.find(({ column }) => /\p{L}/u.test(sheet.text(row, column)));
    if (named === undefined) continue;
    left.push({ name: sheet.text(row, named.column), cell: sheet.address(row, named.column) });
  }
  const [first] = left;
  if (first === undefined) return [];
  const names = left.slice(0, FEW_ROWS).map(({ name }) => name);
  return [
    problem('rows-left-out', { names, count: left.length, why: 'below' }, { cell: first.cell, severity: 'warning' }),
  ];
}

function reasonOf({ kind, name }: BodyRow): 'part' | 'target-line' | 'rate-line' | undefined {
  if (kind === 'part') return 'part';
  const named = rowNamed(foldKey(name));
  return named === 'target-line' ? named : named === 'rate-line' || named === 'average' ? 'rate-line' : undefined;
}
