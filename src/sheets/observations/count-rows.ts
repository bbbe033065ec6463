import type { IndicatorId } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import type { BodyRow } from '../tables/body-rows';
import { classifyColumn, type ColumnRole } from '../headings/column-role';
import { readCount, type Figure } from '../cells/figures';
import { headingWords } from '../headings/heading-words';
import type { OwnReader } from './own-reader';
import type { Entry } from './reading';
import type { Table } from '../tables/table';
import type { TextGrid } from '../cells/text-grid';

interface CountPair {
  readonly indicator: IndicatorId;
  readonly numerator: ColumnRole;
  readonly denominator: readonly ColumnRole[];
}

const PAIRS: readonly CountPair[] = [
  { indicator: 'endToEndProcedureRate', numerator: 'provided', denominator: ['eligible'] },
  { indicator: 'onlineActiveProcedureRate', numerator: 'onlineActiveProcedures', denominator: ['activeProcedures'] },
  { indicator: 'onlineDossierRate', numerator: 'online', denominator: ['periodTotal', 'total'] },
];

/**
 * Reads a summary whose rows are the counts themselves ("Số TTHC đủ điều kiện …", "Số hồ sơ trực tuyến") beside one
 * column of figures; the rows are told by the same words as headings of columns.
 */
export function readCountRows(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  nameColumn: number,
  own: OwnReader,
  problems: Problem[],
): Entry[] {
  const column = figureColumn(table, nameColumn);
  if (column === null) return [];
  const rowOf = new Map<ColumnRole, BodyRow>();
  for (const row of data) {
    const { role } = classifyColumn([row.name], 'figures');
    if (!rowOf.has(role)) rowOf.set(role, row);
  }
  const known = PAIRS.flatMap((pair) => {
    const top = rowOf.get(pair.numerator);
    const bottom = pair.denominator.map((role) => rowOf.get(role)).find((row) => row !== undefined);
    return top && bottom ? [readPair(sheet, column, pair.indicator, [top], [bottom], problems)] : [];
  });
  const ofPlan = own.indicators.flatMap(({ id, formula }) => {
    if (formula === null) return [];
    const [top, bottom] = [own.rowsOfSide(data, formula.numerator), own.rowsOfSide(data, formula.denominator)];
    if (!top || !bottom || top.every((row) => bottom.includes(row))) return [];
    return [readPair(sheet, column, id, top, bottom, problems)];
  });
  return [...known, ...ofPlan];
}

/** The one column of figures; of several, the one headed as such. */
function figureColumn(table: Table, nameColumn: number): number | null {
  const figures = table.columns.filter(
    ({ column, content, meaning }) =>
      column !== nameColumn && content === 'figures' && meaning.role !== 'stt' && meaning.role !== 'target',
  );
  const headed = figures.filter(({ path }) =>
    /^(so lieu|so luong|gia tri|ket qua|thuc hien)\b/.test(headingWords(path[path.length - 1] ?? '')),
  );
  const [only, second] = headed.length > 0 ? headed : figures;
  return only && !second ? only.column : null;
}

function readPair(
  sheet: TextGrid,
  column: number,
  indicator: IndicatorId,
  top: readonly BodyRow[],
  bottom: readonly BodyRow[],
  problems: Problem[],
): Entry {
  const numerator = readSide(sheet, column, top, []);
  const denominator = readSide(sheet, column, bottom, top);
  const at = (rows: readonly BodyRow[]): string => sheet.address(rows[0]?.row ?? 0, column);
  const cells = { numerator: at(top), denominator: at(bottom) };
  const counts = { numerator: valueOf(numerator), denominator: valueOf(denominator) };
  const rowsOf = (rows: readonly BodyRow[]): number[] => rows.map(({ row }) => row);
  const countRows = { column, numerator: rowsOf(top), denominator: rowsOf(bottom) };
  const base = { writtenAs: null, unitCell: null, row: null, indicator, counts, writtenRate: null, cells, countRows };
  const tell = (found: Problem): number => problems.push({ ...found, indicator });
  for (const figure of [numerator, denominator])
    if (figure.kind === 'invalid' || figure.kind === 'unreadable') tell(figure.problem);
  if (numerator.kind === 'invalid' || denominator.kind === 'invalid') return { ...base, state: 'invalid' };
  if (numerator.kind !== 'count' || denominator.kind !== 'count') {
    const [label, otherLabel] = [nameOf(top), nameOf(bottom)];
    if (numerator.kind === 'blank' && denominator.kind === 'count')
      tell(problem('missing-count', { label, otherLabel, otherValue: denominator.value }, { cell: cells.numerator }));
    if (denominator.kind === 'blank' && numerator.kind === 'count') {
      const facts = { label: otherLabel, otherLabel: label, otherValue: numerator.value };
      tell(problem('missing-count', facts, { cell: cells.denominator }));
    }
    return { ...base, state: 'no-data' };
  }
  if (numerator.value <= denominator.value) return { ...base, state: 'read' };
  const facts = {
    numerator: numerator.value,
    denominator: denominator.value,
    numeratorLabel: nameOf(top),
    denominatorLabel: nameOf(bottom),
  };
  tell(problem('numerator-exceeds-denominator', facts, { cell: cells.numerator }));
  return { ...base, state: 'invalid' };
}

/** Adds up rows; blank only where all are that the other side does not count too. */
function readSide(sheet: TextGrid, column: number, rows: readonly BodyRow[], otherSide: readonly BodyRow[]): Figure {
  const parts = rows.map(({ row, name }) => readCount(sheet, row, column, name));
  const bad = parts.find(({ kind }) => kind === 'invalid') ?? parts.find(({ kind }) => kind === 'unreadable');
  if (bad) return bad;
  const isAlone = rows.some((row) => !otherSide.includes(row));
  const filling = parts.filter((_, index) => !isAlone || !otherSide.some((row) => row === rows[index]));
  if (filling.every(({ kind }) => kind === 'blank')) return { kind: 'blank' };
  return { kind: 'count', value: parts.reduce((sum, part) => sum + (part.kind === 'count' ? part.value : 0), 0) };
}

function nameOf(rows: readonly BodyRow[]): string {
  return rows.map(({ name }) => name).join(' + ');
}

function valueOf(figure: Figure): number | null {
  return figure.kind === 'count' || figure.kind === 'invalid' ? figure.value : null;
}
