import { problem, type Problem } from '../../domain/problem';
import type { BodyRow } from './body-rows';
import { readCount } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';

/**
 * Compares what stands in total rows with the sums of the rows they cover: a section's subtotal with the rows of its
 * section, "Cộng (I+II)" with those of the sections that it names, any other total with all rows or those next to it.
 */
export function checkTotalRows(
  sheet: TextGrid,
  rows: readonly BodyRow[],
  columns: readonly { column: number; label: string }[],
): readonly Problem[] {
  if (!rows.some(({ kind }) => kind === 'total' || kind === 'section-total')) return [];
  const all = rows.filter((row) => row.kind === 'data');
  const sumOfAll = new Map(columns.map(({ column, label }) => [column, sumOf(sheet, all, column, label)]));
  const hasSeveral = rows.filter(({ kind }) => kind === 'total').length > 1;
  return rows.flatMap((row, index) => {
    if (row.kind !== 'total' && row.kind !== 'section-total') return [];
    const named = namedSections(rows, row.name);
    // "Tổng 5 xã, phường" below five rows is of all of them.
    const isOfAll = Number(/\d+/.exec(row.name)?.[0]) === all.length;
    const covered = [coveredSection(rows, index, 1), coveredSection(rows, index, -1)].filter(
      ({ length }) => length > 0,
    );
    return columns.flatMap(({ column, label }) => {
      if (named !== null) return checkTotal(sheet, row.row, column, label, [sumOf(sheet, named, column, label)]);
      const ofSections = covered.map((section) => sumOf(sheet, section, column, label));
      const ofAll = sumOfAll.get(column) ?? null;
      const sums =
        row.kind === 'total' || isOfAll ? [ofAll, ...ofSections] : ofSections.length > 0 ? ofSections : [ofAll];
      const written = hasSeveral ? sheet.value(row.row, column) : null;
      if (typeof written === 'number' && !sums.includes(null))
        return checkTotal(sheet, row.row, column, label, closestTo(written, sums));
      return checkTotal(sheet, row.row, column, label, sums);
    });
  });
}

/** Of lists with a total each, what a total was meant to be is the sum that it comes closest to. */
function closestTo(written: number, sums: readonly (number | null)[]): readonly (number | null)[] {
  const distance = (sum: number | null): number => (sum === null ? Infinity : Math.abs(sum - written));
  return [...sums].sort((one, other) => distance(one) - distance(other));
}

/**
 * The data rows of the sections (or rows) that a total names by their numbers; null where it names none, or not all are there.
 * @example namedSections(rows, 'Cộng (I+II)') // the rows below I and II
 */
function namedSections(rows: readonly BodyRow[], name: string): readonly BodyRow[] | null {
  const list = /\(?\s*((?:[IVX]+|[A-ZĐ]|\d+)(?:\s*[+,]\s*(?:[IVX]+|[A-ZĐ]|\d+))+)\s*\)?[.:]?\s*$/u.exec(name)?.[1];
  if (list === undefined) return null;
  const parts = list.split(/[+,]/).map((number) => {
    const at = rows.findIndex((row) => row.kind !== 'total' && row.number === number.trim());
    const found = rows[at];
    if (found === undefined) return null;
    return found.kind === 'data' || found.kind === 'part' ? [found] : coveredSection(rows, at, 1);
  });
  return parts.some((part) => part === null || part.length === 0) ? null : parts.flatMap((part) => part ?? []);
}

/** The data rows between a total and the next section or total of its own depth or above it, downwards (1) or upwards (-1). */
function coveredSection(rows: readonly BodyRow[], index: number, step: 1 | -1): readonly BodyRow[] {
  const depth = rows[index]?.depth ?? 0;
  const covered: BodyRow[] = [];
  for (let at = index + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (!row || row.kind === 'total') break;
    if ((row.kind === 'section' || row.kind === 'section-total') && row.depth <= depth) break;
    // "II" that its rows add up to ends what "I" covers.
    if (row.kind === 'part' && row.number !== '' && row.depth <= depth && (rows[index]?.number ?? '') !== '') break;
    if (row.kind === 'data') covered.push(row);
  }
  return covered;
}

function checkTotal(
  sheet: TextGrid,
  row: number,
  column: number,
  label: string,
  sums: readonly (number | null)[],
): readonly Problem[] {
  const written = readCount(sheet, row, column, label);
  if (written.kind !== 'count')
    return written.kind === 'invalid' || written.kind === 'unreadable'
      ? [{ ...written.problem, severity: 'warning' }]
      : [];
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

/** Rows 1.1, 1.2 below a unit are parts of it: where each has a figure, they make it up. */
export function checkPartRows(
  sheet: TextGrid,
  rows: readonly BodyRow[],
  columns: readonly { column: number; label: string }[],
): readonly Problem[] {
  return rows.flatMap((whole, index) => {
    if (whole.kind !== 'data' || rows[index + 1]?.kind !== 'part') return [];
    const after = rows.slice(index + 1);
    const end = after.findIndex(({ kind }) => kind !== 'part');
    const parts = end < 0 ? after : after.slice(0, end);
    // One part alone ("Trong đó: toàn trình") need not be the whole.
    if (parts.length < 2) return [];
    return columns.flatMap(({ column, label }) => {
      const written = readCount(sheet, whole.row, column, label);
      const figures = parts.map(({ row }) => readCount(sheet, row, column, label));
      if (written.kind !== 'count' || figures.some(({ kind }) => kind !== 'count')) return [];
      const sum = figures.reduce((so, figure) => so + (figure.kind === 'count' ? figure.value : 0), 0);
      if (sum === written.value) return [];
      const identity = `${label} của ${whole.name} = ${parts.map(({ name }) => name).join(' + ')}`;
      const facts = { identity, total: written.value, sum };
      return [problem('parts-differ-from-total', facts, { cell: sheet.address(whole.row, column) })];
    });
  });
}
