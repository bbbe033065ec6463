import type { IndicatorId } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import type { BodyRow } from '../tables/body-rows';
import { readRowDossiers, type DossierColumns, type RowDossiers } from './dossier-columns';
import { areaAddress } from '../cells/grid';
import { labelOf } from '../tables/labels';
import type { Entry, MarkColumns } from './reading';
import { readRowMark, type RowMark } from '../cells/row-mark';
import type { TextGrid } from '../cells/text-grid';
import type { Table } from '../tables/table';

/** The unit's indicators counted over rows of procedures (or of fields), and what is wrong in them. */
export interface Tally {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

export interface Count {
  numerator: number;
  denominator: number;
  state: Entry['state'];
  readable: boolean;
}

export const newCount = (): Count => ({ numerator: 0, denominator: 0, state: 'read', readable: true });

export function worsen(count: Count, state: Entry['state']): void {
  if (count.state !== 'invalid' && state !== 'read') count.state = state;
}

/** What is counted while the rows of a sheet are gone through. */
interface Counting {
  readonly sheet: TextGrid;
  readonly table: Table;
  readonly columns: ReadonlyMap<string, number>;
  readonly marks: MarkColumns;
  readonly problems: Problem[];
  readonly endToEnd: Count;
  readonly active: Count;
  readonly online: Count;
  anyDossierCell: boolean;
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
  const counting: Counting = {
    sheet,
    table,
    columns,
    marks,
    problems: [],
    endToEnd: newCount(),
    active: newCount(),
    online: newCount(),
    anyDossierCell: false,
  };
  for (const row of data) {
    const provided = countMarks(counting, row);
    if (dossiers !== null) countDossiers(counting, row, dossiers, provided);
    else countActiveMarks(counting, row, provided);
  }
  if (dossiers !== null && !counting.anyDossierCell) {
    for (const count of [counting.active, counting.online]) worsen(count, 'no-data');
  }
  return { entries: data.length === 0 ? [] : entriesOf(counting, data, dossiers), problems: counting.problems };
}

/** Note (1): eligible, and of these provided. A mark that cannot be read leaves the indicator without data. */
function countMarks({ sheet, table, columns, marks, problems, endToEnd }: Counting, { row, name }: BodyRow): RowMark {
  const eligible = readRowMark(sheet, table, row, marks.eligible, problems);
  const isSame = marks.provided === marks.eligible;
  const provided = isSame ? eligible : readRowMark(sheet, table, row, marks.provided, problems);
  if (eligible.bad !== null || provided.bad !== null) worsen(endToEnd, eligible.bad ?? provided.bad ?? 'no-data');
  if (eligible.yes) endToEnd.denominator += 1;
  if (eligible.yes && provided.yes) endToEnd.numerator += 1;
  const isKnownIneligible = marks.eligible !== null && eligible.bad === null && !eligible.yes;
  if (provided.yes && isKnownIneligible && marks.provided !== null && columns.has('provided')) {
    const at = { cell: sheet.address(row, marks.provided), indicator: 'endToEndProcedureRate' };
    problems.push(problem('provided-not-eligible', { procedure: name }, at));
  }
  return provided;
}

/** Notes (2) and (3): online dossiers count wherever they stand; a procedure only where it allows them. */
function countDossiers(counting: Counting, { row, name }: BodyRow, dossiers: DossierColumns, provided: RowMark): void {
  const { sheet, table, marks, problems, active, online } = counting;
  const figures = readRowDossiers(sheet, row, dossiers, dossierLabels(table, dossiers));
  problems.push(...figures.problems);
  counting.anyDossierCell ||= figures.state !== 'blank';
  addDossiers(online, figures);
  if (marks.allows.length === 0) return;
  const allowed = readAllowed(counting, row, provided);
  if (allowed.yes) addActive(active, figures);
  else if (allowed.bad !== null) worsen(active, 'no-data');
  else if ((figures.online ?? 0) > 0) {
    const facts = { procedure: name, count: figures.online ?? 0 };
    problems.push(problem('online-not-allowed', facts, { cell: sheet.address(row, dossiers.online) }));
  }
}

/** Without counts of dossiers, two columns of marks tell (2): had dossiers, had online ones. */
function countActiveMarks(counting: Counting, { row }: BodyRow, provided: RowMark): void {
  const { sheet, table, columns, marks, problems, active } = counting;
  const [had, hadOnline] = [columns.get('activeProcedures'), columns.get('onlineActiveProcedures')];
  if (had === undefined || hadOnline === undefined) return;
  if (marks.allows.length > 0 && !readAllowed(counting, row, provided).yes) return;
  const any = readRowMark(sheet, table, row, had, problems);
  const online = readRowMark(sheet, table, row, hadOnline, problems);
  if (any.bad !== null || online.bad !== null) worsen(active, any.bad ?? online.bad ?? 'no-data');
  if (any.yes) active.denominator += 1;
  if (any.yes && online.yes) active.numerator += 1;
  if (!online.yes || any.yes || any.bad !== null) return;
  const labels = { numeratorLabel: labelOf(table, hadOnline), denominatorLabel: labelOf(table, had) };
  const at = { cell: sheet.address(row, hadOnline), indicator: 'onlineActiveProcedureRate' };
  problems.push(problem('numerator-exceeds-denominator', { numerator: 1, denominator: 0, ...labels }, at));
  worsen(active, 'invalid');
}

/** Whether a procedure allows online submission: marked so, or provided end to end. */
function readAllowed({ sheet, table, marks, problems }: Counting, row: number, provided: RowMark): RowMark {
  const found = marks.allows.map((column) => {
    if (column === marks.provided) return provided;
    // The eligible column was read, and its problems told, for (1).
    return readRowMark(sheet, table, row, column, column === marks.eligible ? [] : problems);
  });
  return { yes: found.some(({ yes }) => yes), bad: found.find(({ bad }) => bad !== null)?.bad ?? null };
}

function entriesOf(
  { sheet, columns, marks, endToEnd, active, online }: Counting,
  data: readonly BodyRow[],
  dossiers: DossierColumns | null,
): Entry[] {
  const entries: Entry[] = [];
  const rangeOf = (column: number): string => columnRange(sheet, data, column);
  if (marks.eligible !== null && marks.provided !== null && marks.eligible !== marks.provided) {
    entries.push(entryOf('endToEndProcedureRate', endToEnd, rangeOf(marks.provided), rangeOf(marks.eligible)));
  }
  if (dossiers !== null) {
    const [numerator, denominator] = [
      rangeOf(dossiers.online),
      rangeOf(dossiers.total ?? dossiers.offline[0] ?? dossiers.online),
    ];
    if (marks.allows.length > 0) entries.push(entryOf('onlineActiveProcedureRate', active, numerator, denominator));
    entries.push(entryOf('onlineDossierRate', online, numerator, denominator));
    return entries;
  }
  const [had, hadOnline] = [columns.get('activeProcedures'), columns.get('onlineActiveProcedures')];
  if (had !== undefined && hadOnline !== undefined) {
    entries.push(entryOf('onlineActiveProcedureRate', active, rangeOf(hadOnline), rangeOf(had)));
  }
  return entries;
}

export function entryOf(indicator: IndicatorId, count: Count, numerator: string, denominator: string): Entry {
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

/** The cells of a column in these rows, as one area. */
export function columnRange(sheet: TextGrid, data: readonly BodyRow[], column: number): string {
  const { top, left } = sheet.grid;
  const first = data[0]?.row ?? 0;
  const last = data[data.length - 1]?.row ?? first;
  return areaAddress({ top: first + top, bottom: last + top, left: column + left, right: column + left });
}
