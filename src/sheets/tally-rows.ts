import type { IndicatorId } from '../domain/plan';
import { problem, type Problem } from '../domain/problem';
import type { BodyRow } from './body-rows';
import { readRowDossiers, type DossierColumns, type RowDossiers } from './dossier-columns';
import { areaAddress, isCellError } from './grid';
import { labelOf } from './labels';
import { readLevel, readMark, readYes } from './marks';
import type { Entry, MarkColumns } from './reading';
import type { TextGrid } from './text-grid';
import type { Table } from './table';

/** The unit's indicators counted over rows of procedures (or of fields), and what is wrong in them. */
export interface Tally {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

interface Count {
  numerator: number;
  denominator: number;
  state: Entry['state'];
  readable: boolean;
}

const newCount = (): Count => ({ numerator: 0, denominator: 0, state: 'read', readable: true });

function worsen(count: Count, state: Entry['state']): void {
  if (count.state !== 'invalid' && state !== 'read') count.state = state;
}

/** Counts the rows of a unit's sheet. One bad row spoils the indicators that use it, not the others. */
export function tallyRows(
  sheet: TextGrid,
  table: Table,
  data: readonly BodyRow[],
  columns: ReadonlyMap<string, number>,
  marks: MarkColumns,
  dossiers: DossierColumns | null,
): Tally {
  const problems: Problem[] = [];
  const [endToEnd, active, online] = [newCount(), newCount(), newCount()];
  let anyDossierCell = false;
  for (const row of data) {
    const eligible = readRowMark(sheet, table, row.row, marks.eligible, problems);
    const provided =
      marks.provided === marks.eligible ? eligible : readRowMark(sheet, table, row.row, marks.provided, problems);
    if (eligible.bad !== null || provided.bad !== null) worsen(endToEnd, eligible.bad ?? provided.bad ?? 'no-data');
    if (eligible.yes) endToEnd.denominator += 1;
    if (eligible.yes && provided.yes) endToEnd.numerator += 1;
    if (provided.yes && !eligible.yes && marks.eligible !== null && eligible.bad === null && columns.has('provided')) {
      problems.push(
        problem(
          'provided-not-eligible',
          { procedure: row.name },
          { cell: sheet.address(row.row, marks.provided ?? 0), indicator: 'endToEndProcedureRate' },
        ),
      );
    }
    if (dossiers === null) continue;
    const figures = readRowDossiers(sheet, row.row, dossiers, dossierLabels(table, dossiers));
    problems.push(...figures.problems);
    anyDossierCell ||= figures.state !== 'blank';
    addDossiers(online, figures);
    if (marks.allows.length === 0) continue;
    const allowed = marks.allows.map((column) =>
      column === marks.provided
        ? provided
        : readRowMark(sheet, table, row.row, column, column === marks.eligible ? [] : problems),
    );
    if (allowed.some((mark) => mark.yes)) addActive(active, figures);
    else if (allowed.some((mark) => mark.bad !== null)) worsen(active, 'no-data');
    else if ((figures.online ?? 0) > 0) {
      problems.push(
        problem(
          'online-not-allowed',
          { procedure: row.name, count: figures.online ?? 0 },
          { cell: sheet.address(row.row, dossiers.online) },
        ),
      );
    }
  }
  if (!anyDossierCell) [active, online].forEach((count) => worsen(count, 'no-data'));
  const entries: Entry[] = [];
  const rangeOf = (column: number): string => columnRange(sheet, data, column);
  if (marks.eligible !== null && marks.provided !== null && marks.eligible !== marks.provided) {
    entries.push(entryOf('endToEndProcedureRate', endToEnd, rangeOf(marks.provided), rangeOf(marks.eligible)));
  }
  if (dossiers !== null) {
    const denominator = rangeOf(dossiers.total ?? dossiers.offline[0] ?? dossiers.online);
    if (marks.allows.length > 0)
      entries.push(entryOf('onlineActiveProcedureRate', active, rangeOf(dossiers.online), denominator));
    entries.push(entryOf('onlineDossierRate', online, rangeOf(dossiers.online), denominator));
  }
  return { entries: data.length === 0 ? [] : entries, problems };
}

function entryOf(indicator: IndicatorId, count: Count, numerator: string, denominator: string): Entry {
  const counts =
    count.readable && count.state !== 'no-data'
      ? { numerator: count.numerator, denominator: count.denominator }
      : { numerator: null, denominator: null };
  return {
    writtenAs: null,
    unitCell: null,
    row: null,
    indicator,
    counts,
    state: count.state,
    writtenRate: null,
    cells: { numerator, denominator },
  };
}

function addDossiers(count: Count, figures: RowDossiers): void {
  if (figures.state === 'invalid' || figures.state === 'no-data') {
    worsen(count, figures.state);
    if (figures.online === null || figures.total === null) count.readable = false;
  }
  count.numerator += figures.online ?? 0;
  count.denominator += figures.total ?? 0;
}

function addActive(count: Count, figures: RowDossiers): void {
  if (figures.state === 'invalid' || figures.state === 'no-data') worsen(count, figures.state);
  if ((figures.total ?? 0) <= 0) return;
  count.denominator += 1;
  if ((figures.online ?? 0) > 0) count.numerator += 1;
}

interface RowMark {
  readonly yes: boolean;
  readonly bad: 'invalid' | 'no-data' | null;
}

/** A mark of one row; what is neither yes nor no is told once, with its cell. */
function readRowMark(sheet: TextGrid, table: Table, row: number, column: number | null, problems: Problem[]): RowMark {
  if (column === null) return { yes: false, bad: null };
  const value = sheet.value(row, column);
  if (isCellError(value)) {
    problems.push(
      problem(
        'cell-error',
        { error: value.error, label: labelOf(table, column) },
        { cell: sheet.address(row, column) },
      ),
    );
    return { yes: false, bad: 'invalid' };
  }
  const isLevelColumn = readLevel(value) !== null && readMark(value) === null;
  const yes = isLevelColumn ? readLevel(value) === 'endToEnd' : readYes(value);
  if (yes !== null) return { yes, bad: null };
  problems.push(
    problem(
      'not-a-number',
      { written: sheet.text(row, column), label: labelOf(table, column) },
      { cell: sheet.address(row, column) },
    ),
  );
  return { yes: false, bad: 'no-data' };
}

function dossierLabels(
  table: Table,
  dossiers: DossierColumns,
): { online: string; total: string; offline: string; carriedOver: string } {
  const offline = dossiers.offline.map((column) => labelOf(table, column)).join(' + ');
  const online = labelOf(table, dossiers.online);
  return {
    online,
    total: dossiers.total === null ? `${online} + ${offline}` : labelOf(table, dossiers.total),
    offline,
    carriedOver: dossiers.carriedOver === null ? '' : labelOf(table, dossiers.carriedOver),
  };
}

function columnRange(sheet: TextGrid, data: readonly BodyRow[], column: number): string {
  const { top, left } = sheet.grid;
  const first = data[0]?.row ?? 0;
  const last = data[data.length - 1]?.row ?? first;
  return areaAddress({ top: first + top, bottom: last + top, left: column + left, right: column + left });
}
