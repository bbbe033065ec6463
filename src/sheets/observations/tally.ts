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
  for (const { row } of data) {
    const read = countRow(sheet, table, row, counting, problems);
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

function countRow(sheet: TextGrid, table: Table, row: number, counting: Counting, problems: Problem[]): RowCount {
  switch (counting.kind) {
    case 'counts': {
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
    case 'marks':
      return countMarks(sheet, table, row, counting, problems);
    case 'rows':
      return countConditions(sheet, table, row, counting, problems);
    case 'rate':
      return { numerator: 0, denominator: 0, state: 'read', isFilled: false, isReadable: true };
  }
}

/** A row's marks; no mark is none, so that nothing of it can be missing. */
function countMarks(
  sheet: TextGrid,
  table: Table,
  row: number,
  counting: Extract<Counting, { kind: 'marks' }>,
  problems: Problem[],
): RowCount {
  const columns = [...new Set([...counting.numerator, ...counting.denominator])];
  const marks = new Map(columns.map((column) => [column, readRowMark(sheet, table, row, column, problems)] as const));
  const sum = (side: readonly number[]): number => side.filter((column) => marks.get(column)?.yes === true).length;
  const [numerator, denominator] = [sum(counting.numerator), sum(counting.denominator)];
  const bad = [...marks.values()].map((mark) => mark.bad);
  const state = bad.includes('invalid') ? 'invalid' : bad.includes('no-data') ? 'no-data' : 'read';
  const read = { numerator, denominator, isFilled: true, isReadable: true };
  if (state !== 'read' || numerator <= denominator) return { ...read, state };
  problems.push(exceeds(sheet, table, row, counting.numerator, counting.denominator, numerator, denominator));
  return { ...read, state: 'invalid' };
}

/**
 * Whether a row is due and done. Marks before the last thing that is due say which rows are looked at at all; one that cannot
 * be read leaves the indicator without data.
 */
function countConditions(
  sheet: TextGrid,
  table: Table,
  row: number,
  counting: Extract<Counting, { kind: 'rows' }>,
  problems: Problem[],
): RowCount {
  const marksOf = (conditions: readonly Condition[]): RowMark =>
    allOf(conditions.flatMap((each) => ('marked' in each ? [anyMark(sheet, table, row, each.marked, problems)] : [])));
  const pair = pairOfRows(counting);
  const none = { numerator: 0, denominator: 0, isReadable: true } as const;
  const gate = marksOf(counting.due.slice(0, -1));
  if (pair === null) {
    if (!gate.yes) return { ...none, state: gate.bad === null ? 'read' : 'no-data', isFilled: true };
    const [due, done] = [marksOf(counting.due.slice(-1)), marksOf(counting.done)];
    const [n, d] = [due.yes && done.yes ? 1 : 0, due.yes ? 1 : 0];
    const read = { ...none, numerator: n, denominator: d, isFilled: true };
    if (!counting.isStrict || !done.yes || due.yes || due.bad !== null)
      return { ...read, state: due.bad ?? done.bad ?? 'read' };
    const [top, bottom] = [counting.done, counting.due.slice(-1)].map((side) => side.flatMap(columnsOfCondition));
    problems.push(exceeds(sheet, table, row, top ?? [], bottom ?? [], 1, 0));
    return { ...read, state: 'invalid' };
  }
  const read = readPair(sheet, table, row, pair.numerator, pair.denominator);
  problems.push(...read.problems);
  const isFilled = read.state !== 'blank';
  if (!gate.yes) return { ...none, state: gate.bad === null ? 'read' : 'no-data', isFilled };
  const state = read.state === 'blank' ? 'read' : read.state;
  if ((read.denominator ?? 0) <= 0) return { ...none, state, isFilled };
  return { ...none, numerator: (read.numerator ?? 0) > 0 ? 1 : 0, denominator: 1, state, isFilled };
}

/** A mark in any of some columns. */
function anyMark(sheet: TextGrid, table: Table, row: number, columns: readonly number[], problems: Problem[]): RowMark {
  const marks = columns.map((column) => readRowMark(sheet, table, row, column, problems));
  return { yes: marks.some(({ yes }) => yes), bad: marks.find(({ bad }) => bad !== null)?.bad ?? null };
}

function allOf(marks: readonly RowMark[]): RowMark {
  return { yes: marks.every(({ yes }) => yes), bad: marks.find(({ bad }) => bad !== null)?.bad ?? null };
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
