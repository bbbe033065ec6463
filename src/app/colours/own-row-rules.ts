import type { Ratio } from '../../domain/rates/ratio';
import type { AssessedGrid } from '../../sheets/observations/assess-grid';
import type { PlanColumns } from '../../sheets/observations/plan-columns';
import type { Reading } from '../../sheets/observations/reading';
import { withoutOtherSide } from '../../sheets/observations/summary-entry';
import type { ColourRule } from '../host/host';
import { countedRows } from './data-blocks';
import { isFilled, rowCell } from './expressions';
import { isMarked } from './mark-lists';
import { columnsOf } from './own-sums';
import { countsUsable, sumsUsable, verdictRules, type Judged } from './verdict-rules';
import { countOf, writtenCounts } from './written-counts';

/**
 * Where an own indicator's colour stands: its numerator, else another of its columns. Several indicators may count one
 * column, and one cell tells no two verdicts: an indicator whose columns are all taken stays without colour.
 */
export function freeColumn(columns: readonly number[], taken: ReadonlySet<number>): number | null {
  return columns.find((column) => !taken.has(column)) ?? null;
}

/** Each row's own part against the unit's target; rows in which nothing arose, or nothing is due, keep their look. */
export function ownRowRules(
  assessed: AssessedGrid,
  reading: Reading,
  of: PlanColumns,
  column: number,
  target: Ratio,
  near: Ratio,
): ColourRule[] {
  const rows = countedRows(reading);
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined || reading.rows.every(({ kind }) => kind !== 'data')) return [];
  const { top, left } = assessed.sheet.grid;
  const area = { top: first + top, bottom: last + top, left: column + left, right: column + left };
  const cell = (at: number): string => rowCell(area.top, at + left);
  const aim = { target: String(target.numerator), scale: target.denominator };
  if (of.kind === 'counts') return verdictRules(area, { ...judgedCounts(assessed, of, cell, rows), ...aim }, near);
  const sum = (columns: readonly number[]): string => `(${columns.map((at) => `1*${isMarked(cell(at))}`).join('+')})`;
  const [numerator, denominator] = [sum(of.numerator), sum(of.denominator)];
  const usable = `${numerator}<=${denominator}`;
  const applies = `${numerator}+${denominator}>0`;
  return verdictRules(area, { numerator, denominator, ...aim, usable, applies }, near);
}

function judgedCounts(
  { sheet }: AssessedGrid,
  of: PlanColumns,
  cell: (column: number) => string,
  rows: readonly number[],
): Pick<Judged, 'numerator' | 'denominator' | 'usable' | 'applies'> {
  const written = new Map(columnsOf(of).map((column) => [column, writtenCounts(sheet, column, rows)] as const));
  const writtenIn = (column: number): ReturnType<typeof writtenCounts> =>
    written.get(column) ?? { hasTexts: true, words: [] };
  const count = (column: number): string => countOf(cell(column), writtenIn(column));
  const sum = (columns: readonly number[]): string =>
    columns.length === 1 ? columns.map(count).join('') : `(${columns.map(count).join('+')})`;
  const filled = (columns: readonly number[]): string =>
    `OR(${columns.map((at) => isFilled(cell(at), writtenIn(at).hasTexts)).join(',')})`;
  const [numerator, denominator] = [sum(of.numerator), sum(of.denominator)];
  const paired = withoutOtherSide(of.denominator, of.numerator);
  const used = columnsOf(of);
  const counted =
    used.length > 2 ? sumsUsable(used.map(count), numerator, denominator) : countsUsable(numerator, denominator);
  const conditions = [filled(of.numerator), filled(paired), counted];
  return {
    numerator,
    denominator,
    usable: `AND(${conditions.join(',')})`,
    applies: `IFERROR(${filled([...of.numerator, ...paired])},TRUE),IFERROR(OR(${denominator}<>0,${numerator}<>0),TRUE)`,
  };
}
