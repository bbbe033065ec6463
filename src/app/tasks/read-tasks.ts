import type { Plan } from '../../domain/plans/plan';
import { createPartyMatcher } from '../../domain/tasks/party';
import { foldKey } from '../../domain/text/vietnamese-text';
import { cellAddress } from '../../sheets/cells/grid';
import { taskProblems } from '../../text/vi/task-problems';
import { taskSheetText } from '../../text/vi/task-sheet';
import type { SheetTable } from '../host/new-sheet';
import { readConfirmation } from './read-confirmation';
import type { TableReading, TaskProblem } from './table-reading';
import { textOf } from './table-values';
import { notConfirmed, type Confirmation } from './task-cells';
import { placesOf, taskColumns, type ColumnPlaces, type TaskColumn } from './task-columns';
import { identityOf, isSameEntry, taskEntries, type TaskEntry } from './task-entries';

/** A task, one who leads it, and what it says of it. */
export interface FollowedTask extends TaskEntry {
  /** Null where it cannot be read with certainty: a problem says why. */
  readonly confirmation: Confirmation | null;
  /** The row below the headings of the table, zero-based; null where it has none. */
  readonly row: number | null;
  /** The A1 address of the cell with its state; null where it has no row. */
  readonly cell: string | null;
}

export interface FollowUp {
  /** The worksheet of the table; null where the workbook has none. */
  readonly sheet: string | null;
  /** Everything of the plan, in its order. */
  readonly tasks: readonly FollowedTask[];
  /** What has no row: all of it before it is laid out, later what people deleted. */
  readonly missing: readonly FollowedTask[];
  readonly problems: readonly TaskProblem[];
}

/** Without them no row can be told from another. */
const KEYS: readonly TaskColumn[] = ['plan', 'task', 'unit'];
/** Columns for people alone, from which nothing is read and nothing calculated. */
const WORDS: readonly TaskColumn[] = ['text', 'result', 'deadline', 'rule', 'through', 'coordinating'];

/**
 * Reads the table of tasks as people left it: columns moved, rows sorted, deleted or doubled, cells edited. What cannot be
 * read is named with its row and column and counts as nothing; rows of other plans are left alone.
 * @param table null where the workbook has none: then nothing is confirmed
 */
export function readTasks(table: SheetTable | null, plan: Plan): FollowUp {
  const entries = taskEntries(plan);
  const unread = entries.map((entry): FollowedTask => ({
    ...entry,
    confirmation: notConfirmed,
    row: null,
    cell: null,
  }));
  if (table === null) return { sheet: null, tasks: unread, missing: unread, problems: [] };
  const problems: TaskProblem[] = [];
  const places = placesOf(table.headings);
  const reading = readingOf(table, places, problems);
  for (const column of taskColumns) {
    if (places.has(column) || WORDS.includes(column)) continue;
    const isKey = KEYS.includes(column) || column === 'state';
    reading.tell(isKey ? 'error' : 'warning', null, taskProblems.columnMissing(taskSheetText.headings[column], isKey));
  }
  if (KEYS.some((column) => !places.has(column))) {
    const lost = unread.map((task) => ({ ...task, confirmation: null }));
    return { sheet: table.sheet, tasks: lost, missing: [], problems };
  }
  const rowsOf = findRows(table, plan, entries, reading);
  const tasks = entries.map((entry): FollowedTask => followed(entry, rowsOf.get(entry) ?? [], plan, reading));
  const missing = tasks.filter(({ row }) => row === null);
  // A plan of which nothing stands here was not laid out yet, which is no mishap.
  if (missing.length > 0 && missing.length < tasks.length)
    reading.tell('warning', null, taskProblems.rowsMissing(table.sheet, missing.map(identityOf)));
  return { sheet: table.sheet, tasks, missing, problems };
}

function readingOf(table: SheetTable, places: ColumnPlaces, problems: TaskProblem[]): TableReading {
  const { sheet, area, rows } = table;
  return {
    sheet,
    has: (column) => places.has(column),
    value: (row, column) => rows[row]?.[places.get(column) ?? -1] ?? null,
    addressOf: (row, column) => cellAddress(area.top + 1 + row, area.left + (places.get(column) ?? 0)),
    tell: (severity, cell, sentence) => problems.push({ severity, sheet, cell, sentence }),
  };
}

/** The rows of each entry; a row of this plan that belongs to none is named. */
function findRows(
  { rows, sheet }: SheetTable,
  plan: Plan,
  entries: readonly TaskEntry[],
  reading: TableReading,
): ReadonlyMap<TaskEntry, readonly number[]> {
  const byTask = new Map<string, TaskEntry[]>();
  for (const entry of entries) {
    const key = foldKey(entry.assigned.task.id);
    byTask.set(key, [...(byTask.get(key) ?? []), entry]);
  }
  // Rows have the plan's own spelling as a rule: other ones are looked up when there is one.
  let match: ReturnType<typeof createPartyMatcher> | null = null;
  const partyNamed = (unit: string): string | null => {
    match ??= createPartyMatcher(plan);
    const found = match(unit);
    return found.kind === 'party' ? found.party.name : null;
  };
  const found = new Map<TaskEntry, number[]>();
  rows.forEach((cells, row) => {
    if (cells.every((cell) => cell === null || cell === '')) return;
    const [planId, task, unit] = KEYS.map((column) => textOf(reading.value(row, column))) as [string, string, string];
    if (planId === '') {
      reading.tell('warning', reading.addressOf(row, 'plan'), taskProblems.planBlank(at(row, 'plan')));
      return;
    }
    if (planId !== plan.id) return;
    const ofTask = byTask.get(foldKey(task));
    if (ofTask === undefined) {
      reading.tell('error', reading.addressOf(row, 'task'), taskProblems.taskUnknown(at(row, 'task'), task));
      return;
    }
    const key = foldKey(unit);
    const entry =
      ofTask.find(({ member }) => foldKey(member.party.name) === key) ??
      ofTask.find(({ member }) => member.party.name === partyNamed(unit));
    if (entry === undefined)
      reading.tell('error', reading.addressOf(row, 'unit'), taskProblems.unitUnknown(at(row, 'unit'), unit, task));
    else found.set(entry, [...(found.get(entry) ?? []), row]);
  });
  return found;

  function at(row: number, column: TaskColumn): { sheet: string; cell: string; column: string } {
    return { sheet, cell: reading.addressOf(row, column), column: taskSheetText.headings[column] };
  }
}

/** Rows that say the same are one; of rows that say different things nobody knows which holds. */
function followed(entry: TaskEntry, rows: readonly number[], plan: Plan, reading: TableReading): FollowedTask {
  const [first = null] = rows;
  if (first === null) return { ...entry, confirmation: notConfirmed, row: null, cell: null };
  const read = rows.map((row) => readConfirmation(entry, row, plan, reading));
  const [confirmation = null] = read;
  const cell = reading.addressOf(first, 'state');
  if (rows.length === 1) return { ...entry, confirmation, row: first, cell };
  const isSame = read.every((each) => JSON.stringify(each) === JSON.stringify(confirmation));
  const cells = rows.map((row) => reading.addressOf(row, 'task'));
  const sentence = taskProblems.doubled(reading.sheet, cells, identityOf(entry), isSame);
  reading.tell(isSame ? 'warning' : 'error', cells[1] ?? null, sentence);
  return { ...entry, confirmation: isSame ? confirmation : null, row: first, cell };
}

/** Rows of the table that belong to one task and one who leads it. @example rowsOfTask(table, plan, { task: 'I.1', unit }) */
export function rowsOfTask(table: SheetTable, plan: Plan, wanted: ReturnType<typeof identityOf>): readonly number[] {
  const entries = taskEntries(plan).filter((entry) => isSameEntry(identityOf(entry), wanted));
  const rows = findRows(table, plan, entries, readingOf(table, placesOf(table.headings), []));
  return entries.flatMap((entry) => rows.get(entry) ?? []);
}
