import type { MeasureId } from '../../domain/measures/measures';
import { monthsOf, type WrittenPeriod } from '../../domain/periods/written-period';
import { problem, type Problem } from '../../domain/problem';
import { readCount } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { periodBlocks } from '../tables/choose-period';
import type { Table } from '../tables/table';

/** A period whose figures stand somewhere: in columns, or in rows. */
interface Told<T> {
  readonly period: WrittenPeriod | null;
  readonly at: T;
}

/** A period, and those that together are all of it. */
interface Whole<T> {
  readonly whole: Told<T>;
  readonly parts: readonly Told<T>[];
}

/**
 * Holds the columns of a quarter (half a year, a year) against those of its months beside them: where dossiers do not add up
 * nobody can know which of the two is right.
 * @example checkPeriodColumns(sheet, table, vocabulary) // F4: 70 where Tháng 7 + Tháng 8 + Tháng 9 are 60
 */
export function checkPeriodColumns(sheet: TextGrid, table: Table, vocabulary: PlanVocabulary): readonly Problem[] {
  const wholes = wholesOf(periodBlocks(table).map(({ period, columns }) => ({ period, at: columns })));
  const names = table.columns.find(({ content, meaning }) => content === 'names' && meaning.role !== 'stt')?.column;
  const nameAt = (row: number): string =>
    names === undefined ? 'other' : vocabulary.meaningOf([sheet.text(row, names)], 'figures').role;
  const rows = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, at) => table.firstRow + at);
  const named = wholes.length === 0 ? [] : rows.map(nameAt);
  const holdsOthers = [...named, ...table.columns.map(({ meaning }) => meaning.role)].includes('carriedOverDossiers');
  const roleOf = (column: number): string =>
    table.columns.find((each) => each.column === column)?.meaning.role ?? 'other';
  return wholes.flatMap(({ whole, parts }) =>
    whole.at.flatMap((column, index) => {
      const others = parts.flatMap(({ at }) => at[index] ?? []);
      const isAlike = others.length === parts.length && others.every((other) => roleOf(other) === roleOf(column));
      if (!isAlike) return [];
      return rows.flatMap((row, at) => {
        const role = roleOf(column) in vocabulary.measures ? roleOf(column) : (named[at] ?? '');
        if (!addsUp(role, holdsOthers, vocabulary)) return [];
        const cells = others.map((other) => [row, other] as const);
        return checkSum(sheet, [row, column], cells, { whole, parts });
      });
    }),
  );
}

/** The same of one unit's rows: a quarter's row against those of its months. */
export function checkPeriodRows(
  sheet: TextGrid,
  table: Table,
  vocabulary: PlanVocabulary,
  rows: readonly { readonly row: number; readonly period: WrittenPeriod | null }[],
): readonly Problem[] {
  const holdsOthers = table.columns.some(({ meaning }) => meaning.role === 'carriedOverDossiers');
  const columns = table.columns.filter(({ meaning: { role } }) => addsUp(role, holdsOthers, vocabulary));
  return wholesOf(rows.map(({ row, period }) => ({ period, at: row }))).flatMap(({ whole, parts }) =>
    columns.flatMap(({ column }) => {
      const cells = parts.map(({ at }) => [at, column] as const);
      return checkSum(sheet, [whole.at, column], cells, { whole, parts });
    }),
  );
}

const KINDS: readonly WrittenPeriod['kind'][] = ['month', 'quarter', 'half'];

function wholesOf<T>(told: readonly Told<T>[]): readonly Whole<T>[] {
  return told.flatMap((whole): Whole<T>[] => {
    const { period } = whole;
    if (period === null || period.kind === 'month') return [];
    const months = monthsOf(period);
    const kind = KINDS.find((each) => {
      const of = partsOf(told, whole, each);
      const held = of.flatMap((part) => (part.period === null ? [] : monthsOf(part.period)));
      return of.length > 1 && held.length === months.length && new Set(held).size === months.length;
    });
    return kind === undefined ? [] : [{ whole, parts: partsOf(told, whole, kind) }];
  });
}

function partsOf<T>(told: readonly Told<T>[], whole: Told<T>, kind: WrittenPeriod['kind']): readonly Told<T>[] {
  const months = whole.period === null ? [] : monthsOf(whole.period);
  const year = whole.period?.year ?? null;
  return told.filter(
    (part) =>
      part !== whole &&
      part.period?.kind === kind &&
      !part.period.isCumulative &&
      (year === null || part.period.year === null || part.period.year === year) &&
      monthsOf(part.period).every((month) => months.includes(month)),
  );
}

/** Dossiers of months add up, not those that are still open or were taken over, nor procedures. */
function addsUp(role: MeasureId, holdsOthers: boolean, { measures }: PlanVocabulary): boolean {
  const measure = measures[role];
  if (measure === undefined || measure.counts === 'procedures' || /^(?:pending|carriedOver)/.test(role)) return false;
  // A total that holds what was carried over holds it again in each month.
  return role !== 'allDossiers' || !holdsOthers;
}

type Cell = readonly [row: number, column: number];

function checkSum<T>(
  sheet: TextGrid,
  at: Cell,
  cells: readonly Cell[],
  { whole, parts }: Whole<T>,
): readonly Problem[] {
  const total = readCount(sheet, ...at, '');
  const figures = cells.map((cell) => readCount(sheet, ...cell, ''));
  if (total.kind !== 'count' || !figures.every(({ kind }) => kind === 'count' || kind === 'blank')) return [];
  const sum = figures.reduce((so, figure) => so + (figure.kind === 'count' ? figure.value : 0), 0);
  if (sum === total.value || figures.every(({ kind }) => kind === 'blank')) return [];
  const identity = `${nameOf(whole)} = ${parts.map(nameOf).join(' + ')}`;
  return [problem('parts-differ-from-total', { identity, total: total.value, sum }, { cell: sheet.address(...at) })];
}

function nameOf<T>({ period }: Told<T>): string {
  return period?.writtenAs ?? '';
}
