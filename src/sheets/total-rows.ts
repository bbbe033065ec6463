import { problem, type Problem } from '../domain/problem';
import type { BodyRow } from './body-rows';
import { readCount } from './figures';
import type { TextGrid } from './text-grid';

/**
 * Compares what stands in total rows with the sums of the rows they cover: a section's subtotal with the rows of its
 * section, the total with all rows. A total that equals either its section's or the whole sum is right.
 */
export function checkTotalRows(
  sheet: TextGrid,
  rows: readonly BodyRow[],
  columns: readonly { column: number; label: string }[],
): readonly Problem[] {
  return rows.flatMap((row, index) => {
    if (row.kind !== 'total' && row.kind !== 'section-total') return [];
    const covered = [coveredSection(rows, index, 'after'), coveredSection(rows, index, 'before')];
    const all = rows.filter((other) => other.kind === 'data');
    const scopes = row.kind === 'total' ? [all, ...covered] : [...covered.filter((scope) => scope.length > 0), all];
    return columns.flatMap(({ column, label }) => checkTotal(sheet, row.row, column, label, scopes));
  });
}

/** The data rows between a total and the next section or total in one direction. */
function coveredSection(rows: readonly BodyRow[], index: number, direction: 'after' | 'before'): readonly BodyRow[] {
  const step = direction === 'after' ? 1 : -1;
  const covered: BodyRow[] = [];
  for (let at = index + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (!row || row.kind === 'section' || row.kind === 'section-total' || row.kind === 'total') break;
    if (row.kind === 'data') covered.push(row);
  }
  return covered;
}

function checkTotal(
  sheet: TextGrid,
  row: number,
  column: number,
  label: string,
  scopes: readonly (readonly BodyRow[])[],
): readonly Problem[] {
  const written = readCount(sheet, row, column, label);
  if (written.kind !== 'count')
    return written.kind === 'invalid' || written.kind === 'unreadable'
      ? [{ ...written.problem, severity: 'warning' }]
      : [];
  const sums = scopes.map((scope) => sumOf(sheet, scope, column, label));
  const expected = sums[0];
  if (expected === undefined || expected === null || sums.some((sum) => sum === written.value)) return [];
  return [
    problem(
      'total-row-mismatch',
      { label, written: written.value, sum: expected },
      { cell: sheet.address(row, column) },
    ),
  ];
}

function sumOf(sheet: TextGrid, rows: readonly BodyRow[], column: number, label: string): number | null {
  let sum = 0;
  for (const { row } of rows) {
    const figure = readCount(sheet, row, column, label);
    if (figure.kind === 'invalid' || figure.kind === 'unreadable') return null;
    if (figure.kind === 'count') sum += figure.value;
  }
  return sum;
}
