import { problem, type Problem } from '../../domain/problem';
import type { BodyRow } from '../tables/body-rows';
import type { Figure } from '../cells/figures';
import { labelOf } from '../tables/labels';
import type { PlanColumns } from './plan-columns';
import type { Entry } from './reading';
import { readRowMark } from '../cells/row-mark';
import { readSum, withoutOtherSide } from './summary-entry';
import type { Table } from '../tables/table';
import { columnRange, entryOf, newCount, worsen, type Tally } from './tally-rows';
import type { TextGrid } from '../cells/text-grid';

/** One row's part of an own indicator; `state` is what the row does to the whole. */
export interface OwnRow {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly state: 'read' | 'blank' | 'invalid' | 'no-data';
  readonly problems: readonly Problem[];
}

/** Counts the plan's own indicators over the rows of a unit's sheet, by the rules of the dossier rate. */
export function tallyOwn(sheet: TextGrid, table: Table, data: readonly BodyRow[], own: readonly PlanColumns[]): Tally {
  const tallies = data.length === 0 ? [] : own.filter(({ numerator }) => numerator.length > 0);
  const problems: Problem[] = [];
  const entries = tallies.map((of) => {
    const { entry, found } = tallyOne(sheet, table, data, of);
    problems.push(...found);
    return entry;
  });
  return { entries, problems };
}

function tallyOne(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  of: PlanColumns,
): { readonly entry: Entry; readonly found: readonly Problem[] } {
  const count = newCount();
  const found: Problem[] = [];
  let isFilled = false;
  for (const { row } of data) {
    const read = readOwnRow(sheet, table, row, of);
    found.push(...read.problems);
    isFilled ||= read.state !== 'blank';
    if (read.state === 'invalid' || read.state === 'no-data') {
      worsen(count, read.state);
      if (read.numerator === null || read.denominator === null) count.readable = false;
    }
    count.numerator += read.numerator ?? 0;
    count.denominator += read.denominator ?? 0;
  }
  if (!isFilled) worsen(count, 'no-data');
  const range = (columns: readonly number[]): string => columnRange(sheet, data, columns[0] ?? 0);
  const entry = entryOf(
    of.indicator,
    count,
    range(of.numerator),
    range(withoutOtherSide(of.denominator, of.numerator)),
  );
  return { entry, found };
}

/** Reads one row: the numerator within the denominator, neither blank alone. */
export function readOwnRow(sheet: TextGrid, table: Table, row: number, of: PlanColumns): OwnRow {
  const read = of.kind === 'marks' ? readMarks(sheet, table, row, of) : readCounts(sheet, table, row, of);
  return { ...read, problems: read.problems.map((found) => ({ ...found, indicator: of.indicator })) };
}

function readCounts(sheet: TextGrid, table: Table, row: number, of: PlanColumns): OwnRow {
  const top = readSum(sheet, table, row, of.numerator, []);
  const bottom = readSum(sheet, table, row, of.denominator, of.numerator);
  const [numerator, denominator] = [valueOf(top), valueOf(bottom)];
  const problems = [top, bottom].flatMap((figure) => ('problem' in figure ? [figure.problem] : []));
  const kinds = [top.kind, bottom.kind];
  if (kinds.includes('invalid')) return { numerator, denominator, state: 'invalid', problems };
  if (kinds.includes('unreadable')) return { numerator, denominator, state: 'no-data', problems };
  if (top.kind === 'blank' && bottom.kind === 'blank')
    return { numerator: null, denominator: null, state: 'blank', problems };
  if (numerator === null || denominator === null) {
    const [lacking, other] = numerator === null ? [of.numerator, of.denominator] : [of.denominator, of.numerator];
    const [column = 0] = numerator === null ? lacking : withoutOtherSide(lacking, other);
    const facts = {
      label: labelsOf(table, lacking),
      otherLabel: labelsOf(table, other),
      otherValue: numerator ?? denominator ?? 0,
    };
    const missing = problem('missing-count', facts, { cell: sheet.address(row, column) });
    return { numerator, denominator, state: 'no-data', problems: [missing] };
  }
  if (numerator <= denominator) return { numerator, denominator, state: 'read', problems };
  return {
    numerator,
    denominator,
    state: 'invalid',
    problems: [exceeds(sheet, table, row, of, numerator, denominator)],
  };
}

/** A row's marks; no mark is none, so that nothing of it can be missing. */
function readMarks(sheet: TextGrid, table: Table, row: number, of: PlanColumns): OwnRow {
  const problems: Problem[] = [];
  const columns = [...new Set([...of.numerator, ...of.denominator])];
  const marks = new Map(columns.map((column) => [column, readRowMark(sheet, table, row, column, problems)] as const));
  const sum = (side: readonly number[]): number => side.filter((column) => marks.get(column)?.yes === true).length;
  const [numerator, denominator] = [sum(of.numerator), sum(of.denominator)];
  const bad = [...marks.values()].map((mark) => mark.bad);
  const state = bad.includes('invalid') ? 'invalid' : bad.includes('no-data') ? 'no-data' : 'read';
  if (state !== 'read' || numerator <= denominator) return { numerator, denominator, state, problems };
  problems.push(exceeds(sheet, table, row, of, numerator, denominator));
  return { numerator, denominator, state: 'invalid', problems };
}

function exceeds(
  sheet: TextGrid,
  table: Table,
  row: number,
  of: PlanColumns,
  numerator: number,
  denominator: number,
): Problem {
  const labels = { numeratorLabel: labelsOf(table, of.numerator), denominatorLabel: labelsOf(table, of.denominator) };
  const cell = sheet.address(row, of.numerator[0] ?? 0);
  return problem('numerator-exceeds-denominator', { numerator, denominator, ...labels }, { cell });
}

function labelsOf(table: Table, columns: readonly number[]): string {
  return columns.map((column) => labelOf(table, column)).join(' + ');
}

function valueOf(figure: Figure): number | null {
  return figure.kind === 'count' || figure.kind === 'invalid' ? figure.value : null;
}
