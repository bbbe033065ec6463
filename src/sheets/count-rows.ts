import type { IndicatorId } from '../domain/plan';
import { problem, type Problem } from '../domain/problem';
import type { BodyRow } from './body-rows';
import { classifyColumn, type ColumnRole } from './column-role';
import { readCount, type Figure } from './figures';
import { headingWords } from './heading-words';
import type { Entry } from './reading';
import type { Table } from './table';
import type { TextGrid } from './text-grid';

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
  problems: Problem[],
): Entry[] {
  const column = figureColumn(table, nameColumn);
  if (column === null) return [];
  const rowOf = new Map<ColumnRole, BodyRow>();
  for (const row of data) {
    const { role } = classifyColumn([row.name], 'figures');
    if (!rowOf.has(role)) rowOf.set(role, row);
  }
  return PAIRS.flatMap((pair) => {
    const top = rowOf.get(pair.numerator);
    const bottom = pair.denominator.map((role) => rowOf.get(role)).find((row) => row !== undefined);
    return top && bottom ? [readPair(sheet, column, pair.indicator, top, bottom, problems)] : [];
  });
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
  top: BodyRow,
  bottom: BodyRow,
  problems: Problem[],
): Entry {
  const numerator = readCount(sheet, top.row, column, top.name);
  const denominator = readCount(sheet, bottom.row, column, bottom.name);
  const cells = { numerator: sheet.address(top.row, column), denominator: sheet.address(bottom.row, column) };
  const counts = { numerator: valueOf(numerator), denominator: valueOf(denominator) };
  const base = { writtenAs: null, unitCell: null, row: null, indicator, counts, writtenRate: null, cells };
  const tell = (found: Problem): number => problems.push({ ...found, indicator });
  for (const figure of [numerator, denominator])
    if (figure.kind === 'invalid' || figure.kind === 'unreadable') tell(figure.problem);
  if (numerator.kind === 'invalid' || denominator.kind === 'invalid') return { ...base, state: 'invalid' };
  if (numerator.kind !== 'count' || denominator.kind !== 'count') {
    const missing = missingCount(top, numerator, bottom, denominator, cells);
    if (missing) tell(missing);
    return { ...base, state: 'no-data' };
  }
  if (numerator.value <= denominator.value) return { ...base, state: 'read' };
  const facts = {
    numerator: numerator.value,
    denominator: denominator.value,
    numeratorLabel: top.name,
    denominatorLabel: bottom.name,
  };
  tell(problem('numerator-exceeds-denominator', facts, { cell: cells.numerator }));
  return { ...base, state: 'invalid' };
}

function missingCount(
  top: BodyRow,
  numerator: Figure,
  bottom: BodyRow,
  denominator: Figure,
  cells: { numerator: string; denominator: string },
): Problem | null {
  if (numerator.kind === 'blank' && denominator.kind === 'count') {
    return problem(
      'missing-count',
      { label: top.name, otherLabel: bottom.name, otherValue: denominator.value },
      { cell: cells.numerator },
    );
  }
  if (denominator.kind !== 'blank' || numerator.kind !== 'count') return null;
  return problem(
    'missing-count',
    { label: bottom.name, otherLabel: top.name, otherValue: numerator.value },
    { cell: cells.denominator },
  );
}

function valueOf(figure: Figure): number | null {
  return figure.kind === 'count' || figure.kind === 'invalid' ? figure.value : null;
}
