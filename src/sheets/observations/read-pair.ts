import { problem, type Problem } from '../../domain/problem';
import { plainCount, readCount, type Figure } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import { labelOf } from '../tables/labels';
import type { Table } from '../tables/table';
import { withoutOtherSide, type CountSide } from './counting';

/** One row's numerator and denominator; `state` is what the row does to the whole. */
export interface RowPair {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly state: 'read' | 'blank' | 'invalid' | 'no-data';
  readonly problems: readonly Problem[];
}

const BLANK: RowPair = { numerator: null, denominator: null, state: 'blank', problems: [] };

/**
 * Reads and checks a row: the numerator within the denominator, neither blank alone. A blank numerator beside a total of 0
 * is nothing: nothing arose there.
 */
export function readPair(
  sheet: TextGrid,
  table: Table,
  row: number,
  numerator: CountSide,
  denominator: CountSide,
): RowPair {
  const top = readSide(sheet, table, row, numerator, []);
  const bottom = readSide(sheet, table, row, denominator, numerator.plus);
  if (top.kind === 'count' && bottom.kind === 'count' && top.value <= bottom.value)
    return { numerator: top.value, denominator: bottom.value, state: 'read', problems: [] };
  if (top.kind === 'blank' && bottom.kind === 'blank') return BLANK;
  const [n, d] = [valueOf(top), valueOf(bottom)];
  const problems = [top, bottom].flatMap((figure) => ('problem' in figure ? [figure.problem] : []));
  if (top.kind === 'invalid' || bottom.kind === 'invalid')
    return { numerator: n, denominator: d, state: 'invalid', problems };
  if (problems.length > 0) return { numerator: n, denominator: d, state: 'no-data', problems };
  if (n === null && d === 0) return { numerator: 0, denominator: 0, state: 'read', problems };
  const labels = { top: labelsOf(table, numerator.plus), bottom: labelsOf(table, denominator.plus) };
  if (n === null || d === null) {
    const [column = 0] = n === null ? numerator.plus : withoutOtherSide(denominator.plus, numerator.plus);
    const facts = {
      label: n === null ? labels.top : labels.bottom,
      otherLabel: n === null ? labels.bottom : labels.top,
      otherValue: n ?? d ?? 0,
    };
    const missing = problem('missing-count', facts, { cell: sheet.address(row, column) });
    return { numerator: n, denominator: d, state: 'no-data', problems: [missing] };
  }
  const facts = { numerator: n, denominator: d, numeratorLabel: labels.top, denominatorLabel: labels.bottom };
  const exceeds = problem('numerator-exceeds-denominator', facts, { cell: sheet.address(row, numerator.plus[0] ?? 0) });
  return { numerator: n, denominator: d, state: 'invalid', problems: [exceeds] };
}

/**
 * Adds up columns; a blank one counts nothing, but where all are blank there is no sum. What the other side counts too
 * does not fill a sum: its blank beside a numerator is a missing count.
 */
export function readSide(
  sheet: TextGrid,
  table: Table,
  row: number,
  { plus, minus }: CountSide,
  otherSide: readonly number[],
): Figure {
  const [only = 0] = plus;
  const figureOf = (column: number): Figure =>
    plainCount(sheet.value(row, column)) ?? readCount(sheet, row, column, labelOf(table, column));
  if (plus.length === 1 && minus.length === 0) return figureOf(only);
  const [figures, less] = [plus.map(figureOf), minus.map(figureOf)];
  const filling = withoutOtherSide(plus, otherSide);
  // What the other side counts too is told there.
  const own = [...figures.filter((_, index) => filling.includes(plus[index] ?? -1)), ...less];
  const bad = own.find((figure) => figure.kind === 'invalid') ?? own.find((figure) => figure.kind === 'unreadable');
  if (bad) return bad;
  if (figures.every((figure, index) => figure.kind === 'blank' || !filling.includes(plus[index] ?? -1)))
    return { kind: 'blank' };
  return { kind: 'count', value: sumOf(figures) - sumOf(less) };
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + (figure.kind === 'count' ? figure.value : 0), 0);
}

export function valueOf(figure: Figure): number | null {
  return figure.kind === 'count' || figure.kind === 'invalid' ? figure.value : null;
}

export function labelsOf(table: Table, columns: readonly number[]): string {
  return columns.map((column) => labelOf(table, column)).join(' + ');
}
