import { problem, type Problem } from '../../domain/problem';
import { areaAddress } from '../cells/grid';
import { readRowMark, type RowMark } from './row-mark';
import type { TextGrid } from '../cells/text-grid';
import type { BodyRow } from '../tables/body-rows';
import type { Table } from '../tables/table';
import {
  columnsOfCondition,
  pairOfRows,
  withoutOtherSide,
  type Condition,
  type Counting,
  type IndicatorColumns,
} from './counting';
import { labelsOf, readPair } from './read-pair';
import { withIndicator } from './read-summary-row';
import type { Entry } from './reading';

/** The unit's indicators counted over rows of procedures (or of fields), and what is wrong in them. */
export interface Tally {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** What one row adds. `isFilled`: it holds anything at all; `isReadable`: both counts could be read. */
interface RowCount {
  readonly numerator: number;
  readonly denominator: number;
  readonly state: 'read' | 'invalid' | 'no-data';
  readonly isFilled: boolean;
  readonly isReadable: boolean;
}

/** Counts the rows of a unit's sheet. One bad row spoils the indicators that use it, not the others. */
export function tally(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  indicators: readonly IndicatorColumns[],
): Tally {
  const problems: Problem[] = [];
  const counted = data.length === 0 ? [] : indicators.filter(({ counting }) => counting.kind !== 'rate');
  const entries = counted.map((of) => {
    const found: Problem[] = [];
    const entry = tallyOne(sheet, table, data, of, found);
    problems.push(...withIndicator(found, of.indicator));
    return entry;
  });
  return { entries, problems };
}

function tallyOne(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  { indicator, counting }: IndicatorColumns,
  problems: Problem[],
): Entry {
  let [numerator, denominator, isFilled, isReadable] = [0, 0, false, true];
  let state: Entry['state'] = 'read';
  const countRow = rowCounter(sheet, table, counting, problems);
  for (const { row } of data) {
    const read = countRow(row);
    numerator += read.numerator;
    denominator += read.denominator;
    isFilled ||= read.isFilled;
    isReadable &&= read.isReadable;
    if (read.state === 'invalid' || (read.state === 'no-data' && state === 'read')) state = read.state;
  }
  if (!isFilled && state === 'read') state = 'no-data';
  const hasCounts = isReadable && state !== 'no-data';
  const [top, bottom] = shownColumns(counting);
  return {
    writtenAs: null,
    unitCell: null,
    row: null,
    indicator,
    counts: hasCounts ? { numerator, denominator } : { numerator: null, denominator: null },
    state,
    writtenRate: null,
    cells: { numerator: columnRange(sheet, data, top), denominator: columnRange(sheet, data, bottom) },
  };
}

/** What of a counting is the same for every row is found out once. */
function rowCounter(sheet: TextGrid, table: Table, counting: Counting, problems: Problem[]): (row: number) => RowCount {
  switch (counting.kind) {
    case 'counts':
      return (row) => countPair(sheet, table, row, counting, problems);
    case 'marks':
      return markCounter(sheet, table, counting, problems);
    case 'rows':
      return conditionCounter(sheet, table, counting, problems);
    case 'rate':
      return () => ({ numerator: 0, denominator: 0, state: 'read', isFilled: false, isReadable: true });
  }
}

function countPair(
  sheet: TextGrid,
  table: Table,
  row: number,
  counting: Extract<Counting, { kind: 'counts' }>,
  problems: Problem[],
): RowCount {
  const read = readPair(sheet, table, row, counting.numerator, counting.denominator);
  problems.push(...read.problems);
  return {
    numerator: read.numerator ?? 0,
    denominator: read.denominator ?? 0,
    state: read.state === 'blank' ? 'read' : read.state,
    isFilled: read.state !== 'blank',
    isReadable:
      read.state === 'read' || read.state === 'blank' || (read.numerator !== null && read.denominator !== null),
  };
}

/** A row's marks; no mark is none, so that nothing of it can be missing. */
function markCounter(
  sheet: TextGrid,
  table: Table,
  counting: Extract<Counting, { kind: 'marks' }>,
  problems: Problem[],
): (row: number) => RowCount {
  const columns = [...new Set([...counting.numerator, ...counting.denominator])];
  const isMarked: boolean[] = columns.map(() => false);
  return (row) => {
    let state: RowCount['state'] = 'read';
    for (const [index, column] of columns.entries()) {
      const { yes, bad } = readRowMark(sheet, table, row, column, problems);
      isMarked[index] = yes;
      if (bad === 'invalid' || (bad !== null && state === 'read')) state = bad;
    }
    const sum = (side: readonly number[]): number => side.filter((column) => isMarked[columns.indexOf(column)]).length;
    const [numerator, denominator] = [sum(counting.numerator), sum(counting.denominator)];
    if (state !== 'read' || numerator <= denominator) return rowCount(numerator, denominator, state, true);
    problems.push(exceeds(sheet, table, row, counting.numerator, counting.denominator, numerator, denominator));
    return rowCount(numerator, denominator, 'invalid', true);
  };
}

/**
 * Whether a row is due and done. Marks before the last thing that is due say which rows are looked at at all; one that cannot
 * be read leaves the indicator without data.
 */
function conditionCounter(
  sheet: TextGrid,
  table: Table,
  counting: Extract<Counting, { kind: 'rows' }>,
  problems: Problem[],
): (row: number) => RowCount {
  const pair = pairOfRows(counting);
  const gates = markedOf(counting.due.slice(0, -1));
  const [lastDue, done] = [markedOf(counting.due.slice(-1)), markedOf(counting.done)];
  const marksOf = (marked: readonly (readonly number[])[], row: number): RowMark =>
    allMarked(sheet, table, row, marked, problems);
  return (row) => {
    const gate = marksOf(gates, row);
    if (pair === null) {
      if (!gate.yes) return rowCount(0, 0, gate.bad === null ? 'read' : 'no-data', true);
      const [isDue, isDone] = [marksOf(lastDue, row), marksOf(done, row)];
      const [n, d] = [isDue.yes && isDone.yes ? 1 : 0, isDue.yes ? 1 : 0];
      if (!counting.isStrict || !isDone.yes || isDue.yes || isDue.bad !== null)
        return rowCount(n, d, isDue.bad ?? isDone.bad ?? 'read', true);
      const [top, bottom] = [counting.done, counting.due.slice(-1)].map((side) => side.flatMap(columnsOfCondition));
      problems.push(exceeds(sheet, table, row, top ?? [], bottom ?? [], 1, 0));
      return rowCount(n, d, 'invalid', true);
    }
    const read = readPair(sheet, table, row, pair.numerator, pair.denominator);
    for (const found of read.problems) problems.push(found);
    const isFilled = read.state !== 'blank';
    if (!gate.yes) return rowCount(0, 0, gate.bad === null ? 'read' : 'no-data', isFilled);
    const state = read.state === 'blank' ? 'read' : read.state;
    if ((read.denominator ?? 0) <= 0) return rowCount(0, 0, state, isFilled);
    return rowCount((read.numerator ?? 0) > 0 ? 1 : 0, 1, state, isFilled);
  };
}

/** One shape for all rows: they are many. */
function rowCount(numerator: number, denominator: number, state: RowCount['state'], isFilled: boolean): RowCount {
  return { numerator, denominator, state, isFilled, isReadable: true };
}

function markedOf(conditions: readonly Condition[]): readonly (readonly number[])[] {
  return conditions.flatMap((condition) => ('marked' in condition ? [condition.marked] : []));
}

const MARKED: RowMark = { yes: true, bad: null };

/** A mark in any column of each of some sets. */
function allMarked(
  sheet: TextGrid,
  table: Table,
  row: number,
  sets: readonly (readonly number[])[],
  problems: Problem[],
): RowMark {
  if (sets.length === 0) return MARKED;
  let [yes, bad]: [boolean, RowMark['bad']] = [true, null];
  for (const columns of sets) {
    let any = false;
    for (const column of columns) {
      const mark = readRowMark(sheet, table, row, column, problems);
      any ||= mark.yes;
      bad ??= mark.bad;
    }
    yes &&= any;
  }
  return { yes, bad };
}

function exceeds(
  sheet: TextGrid,
  table: Table,
  row: number,
  top: readonly number[],
  bottom: readonly number[],
  numerator: number,
  denominator: number,
): Problem {
  const labels = { numeratorLabel: labelsOf(table, top), denominatorLabel: labelsOf(table, bottom) };
  const cell = sheet.address(row, top[0] ?? 0);
  return problem('numerator-exceeds-denominator', { numerator, denominator, ...labels }, { cell });
}

/** The columns that are shown as numerator and denominator: what is done, what is due. */
export function shownColumns(counting: Counting): readonly [number, number] {
  switch (counting.kind) {
    case 'counts':
      return [
        counting.numerator.plus[0] ?? 0,
        withoutOtherSide(counting.denominator.plus, counting.numerator.plus)[0] ?? 0,
      ];
    case 'marks':
      return [counting.numerator[0] ?? 0, withoutOtherSide(counting.denominator, counting.numerator)[0] ?? 0];
    case 'rows': {
      const last = (conditions: readonly Condition[]): readonly number[] => {
        const condition = conditions[conditions.length - 1];
        return condition === undefined ? [] : columnsOfCondition(condition);
      };
      const [top, bottom] = [last(counting.done), last(counting.due)];
      return [top[0] ?? 0, withoutOtherSide(bottom, top)[0] ?? 0];
    }
    case 'rate':
      return [0, 0];
  }
}

/** The cells of a column in these rows, as one area. */
export function columnRange(sheet: TextGrid, data: readonly BodyRow[], column: number): string {
  const first = sheet.place(data[0]?.row ?? 0, column);
  const last = sheet.place(data[data.length - 1]?.row ?? data[0]?.row ?? 0, column);
  return areaAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}
