import { foldAccents, foldKey } from '../../../domain/text/vietnamese-text';
import { headingWords } from '../../cells/heading-words';
import type { TextGrid } from '../../cells/text-grid';
import { askAbout, type ColumnAnswers } from '../../observations/choose-columns';
import type { AmbiguousRole } from '../../observations/reading';
import type { Table, TableColumn } from '../../tables/table';
import { dossierColumns, type DossierColumn } from './column-words';
import { cellsOfDone, findDone, type DoneCells, type DoneColumn } from './done-columns';
import { findMarks } from './find-marks';
import { onlyOrderOf, readDay } from './read-day';
import type { ListColumns } from './read-dossier';
import { isTotalRow } from './total-row';
import { isTimingOnly, meantBy, serviceLevels, statuses, wayOf } from './value-words';

export interface DossierColumnsFound extends ListColumns {
  /** A column of several names of units that is not taken as such, for too few of them are the plan's; null for none. */
  readonly offices: number | null;
  /** Things that two columns hold equally well. */
  readonly ambiguous: readonly AmbiguousRole[];
}

/** How many rows are looked at to tell what a column holds. */
const SAMPLE = 200;

/**
 * The columns of a list with a row for each dossier; null where the table is none such. Each row has a code of its own, and
 * says how the dossier came or when: a table of procedures, units or counts has neither.
 */
export function findDossierColumns(sheet: TextGrid, table: Table, answers: ColumnAnswers): DossierColumnsFound | null {
  if (!table.columns.some((column) => fitting('dossierCode', column) !== null)) return null;
  const columns = new Map<DossierColumn, number>();
  const ambiguous: AmbiguousRole[] = [];
  const marks = findMarks(sheet, table);
  const done = findDone(sheet, table);
  const marked = new Set([...marks.values(), ...done.values()].flatMap((each) => each.map(({ column }) => column)));
  const isFree = ({ column }: TableColumn): boolean => !marked.has(column) && ![...columns.values()].includes(column);
  for (const is of KINDS) {
    const found = candidatesOf(is, sheet, table).filter(isFree);
    const answered = found.find(({ column }) => column === answers.get(is));
    const [only, second] = answered === undefined ? found : [answered];
    if (only === undefined) continue;
    if (second === undefined || FIRST_WINS.has(is)) columns.set(is, only.column);
    else ambiguous.push(askAbout({ role: is }, found));
  }
  // What words tell nothing of is told by marks.
  const asked = new Set(ambiguous.map(({ role }) => role));
  const used = new Map([...marks].filter(([is]) => !asked.has(is)));
  for (const [is, [first]] of used) if (first !== undefined && !columns.has(is)) columns.set(is, first.column);
  const cells = new Map<DoneColumn, DoneCells>();
  for (const [is, found] of done) {
    const [only, second] = found.filter(({ column }) => found.length === 1 || column === answers.get(is));
    if (only === undefined || second !== undefined) ambiguous.push(askAbout({ role: is }, found));
    else {
      columns.set(is, only.column);
      cells.set(is, cellsOfDone(sheet, table, only));
    }
  }
  const isThere = (is: DossierColumn): boolean => columns.has(is) || ambiguous.some(({ role }) => role === is);
  const code = columns.get('dossierCode');
  if (code === undefined || !(isThere('dossierChannel') || isThere('receivedOn'))) return null;
  if (!hasCodes(sheet, table, code, isThere)) return null;
  return {
    columns,
    marks: used,
    done: cells,
    ambiguous,
    offices: isThere('dossierUnit') ? null : findOffices(sheet, table),
  };
}

const KINDS: readonly DossierColumn[] = [...new Set(dossierColumns.map(({ is }) => is))];

/** A second column of these adds nothing that is counted. */
const FIRST_WINS: ReadonlySet<DossierColumn> = new Set<DossierColumn>(['dossierCode', 'dossierProcedure']);

/** The line of the words that a column's heading fits; its place says which is better. */
function fitting(is: DossierColumn, { path }: TableColumn): number | null {
  const leaf = headingWords(path[path.length - 1] ?? '');
  const withParent = headingWords(path.slice(-2).join(' '));
  const line = dossierColumns.findIndex(
    (rule) => rule.is === is && (rule.words.test(leaf) || rule.words.test(withParent)),
  );
  return line < 0 ? null : line;
}

/** The columns that may hold a thing: of the best line of words, and where there are several, those whose cells are of the kind. */
function candidatesOf(is: DossierColumn, sheet: TextGrid, table: Table): readonly TableColumn[] {
  const isOfKind = remember((column: TableColumn) => isEvident(is, sheet, table, column.column));
  const fit = table.columns.flatMap((column) => {
    const line = fitting(is, column);
    if (line === null) return [];
    return dossierColumns[line]?.isWeak === true && !isOfKind(column) ? [] : [{ column, line }];
  });
  const best = Math.min(...fit.map(({ line }) => line));
  const found = fit.filter(({ line }) => line === best).map(({ column }) => column);
  if (found.length < 2) return found;
  const evident = found.filter(isOfKind);
  return evident.length > 0 ? evident : found;
}

/** What the cells of a kind of column look like; where any do, a text is as good as another. */
const LOOKS: Partial<Readonly<Record<DossierColumn, (sheet: TextGrid, row: number, column: number) => boolean>>> = {
  dossierChannel: (sheet, row, column) => wayOf(foldAccents(sheet.text(row, column))) !== null,
  receivedOn: isDay,
  dueOn: isDay,
  returnedOn: isDay,
  dossierTiming: (sheet, row, column) => isTimingOnly(foldAccents(sheet.text(row, column))),
  dossierStatus: (sheet, row, column) => meantBy(statuses, foldAccents(sheet.text(row, column))) !== null,
  dossierLevel: (sheet, row, column) => meantBy(serviceLevels, foldAccents(sheet.text(row, column))) !== null,
};

function isDay(sheet: TextGrid, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return typeof readDay(value) === 'number' || (typeof value === 'string' && onlyOrderOf(value) !== null);
}

/** Whether at least half of a column's cells are of a kind; of units, whether most of several names are the plan's. */
function isEvident(is: DossierColumn, sheet: TextGrid, table: Table, column: number): boolean {
  if (is === 'dossierUnit') return holdsUnits(sheet, table, column);
  const looks = LOOKS[is];
  if (looks === undefined) return true;
  let [filled, like] = [0, 0];
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + SAMPLE); row++) {
    if (sheet.text(row, column) === '') continue;
    filled += 1;
    if (looks(sheet, row, column)) like += 1;
  }
  return like > 0 && like * 2 >= filled;
}

function findOffices(sheet: TextGrid, table: Table): number | null {
  const heading = (column: TableColumn): boolean => fitting('dossierUnit', column) !== null;
  const found = table.columns.filter(heading).find(({ column }) => {
    const names = namesIn(sheet, table, column);
    const others = names.filter((name) => sheet.isUnit(name) || ELSEWHERE.test(foldKey(name)));
    return names.length > 1 && (others.length > 1 || names.some((name) => sheet.isUnit(name)));
  });
  return found?.column ?? null;
}

/** Names that no office within a unit has. */
const ELSEWHERE = /^(ubnd\s)?(xã|phường|thị trấn|đặc khu|sở)\s/u;

/** One name all down the column is the sheet's own unit, or an office within it. */
function holdsUnits(sheet: TextGrid, table: Table, column: number): boolean {
  const names = namesIn(sheet, table, column);
  return names.length > 1 && names.filter((name) => sheet.isUnit(name)).length * 2 >= names.length;
}

function namesIn(sheet: TextGrid, { firstRow, lastRow }: Table, column: number): readonly string[] {
  const names = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) names.add(sheet.text(row, column));
  names.delete('');
  return [...names];
}

/**
 * A column headed "Số hồ sơ" may be a count: its numbers are codes only where nearly each is another one, none is small, and the
 * table tells more of a single dossier than a day. One headed as a code is one.
 */
function hasCodes(sheet: TextGrid, table: Table, column: number, isThere: (is: DossierColumn) => boolean): boolean {
  const heading = headingWords(table.columns.find((each) => each.column === column)?.path.at(-1) ?? '');
  const mayBeCount = /^so (ho so|bn|bien nhan)$/.test(heading);
  const codes = new Set<string>();
  let [filled, numbers] = [0, 0];
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + SAMPLE); row++) {
    const value = sheet.value(row, column);
    if (value === null || value === '' || isTotalRow(sheet, table, row)) continue;
    filled += 1;
    if (typeof value === 'number') {
      numbers += 1;
      if (mayBeCount && value < 10_000) return false;
    }
    codes.add(sheet.text(row, column));
  }
  if (filled === 0 || !mayBeCount) return filled > 0;
  const isSingle = (['dossierChannel', 'dueOn', 'returnedOn', 'dossierStatus'] as const).some(isThere);
  return codes.size * 10 >= filled * 9 && (numbers === 0 || isSingle);
}

function remember<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key) as V;
  };
}
