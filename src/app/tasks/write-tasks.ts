import type { Plan } from '../../domain/plans/plan';
import { cellAddress } from '../../sheets/cells/grid';
import { HostError, type Host } from '../host/host';
import type { NewCell, SheetTable, TableChanges } from '../host/new-sheet';
import type { PaletteId } from '../host/palette';
import { sealed } from '../made/sealed';
import type { Change } from '../made/take-back';
import { changedPlanCells } from './plan-cells';
import { readTasks, rowsOfTask } from './read-tasks';
import { textOf, writtenText } from './table-values';
import { confirmationCells, notConfirmed, rowCells, type Confirmation, type ConfirmationCells } from './task-cells';
import { dressTasks } from './dress-tasks';
import { colourTasks } from './task-colours';
import { placesOf, TASK_TABLE, taskColumns, type TaskColumn } from './task-columns';
import { identityOf, isSameEntry, taskEntries, type TaskEntry, type TaskIdentity } from './task-entries';
import { taskSheet } from './task-sheet';
import { tasksBasis } from './tasks-basis';

/** Whose tasks are written, and how the worksheet is to look. */
export interface TaskBook {
  readonly host: Host;
  readonly plan: Plan;
  readonly palette: PaletteId;
}

/** What came of laying the tasks out. */
export interface LaidOut {
  readonly sheet: string;
  /** How many rows are new. */
  readonly added: number;
  /** What was changed for it, to be taken back. */
  readonly changes: readonly Change[];
}

/** What came of writing anew what the plan says of its tasks. */
export interface RenewedTasks extends LaidOut {
  /** In how many rows that were there something has changed. */
  readonly changed: number;
}

/** `doubled`: several rows are of this task and unit, and nobody knows which is meant: nothing was written. */
export type Written =
  | { readonly kind: 'written'; readonly sheet: string; readonly cell: string; readonly changes: readonly Change[] }
  | { readonly kind: 'doubled'; readonly sheet: string; readonly cells: readonly string[] };

/**
 * Writes every task that has no row yet: into a new worksheet where the workbook has no table of tasks, else at its end.
 * What stands there stays, whoever wrote it.
 * @throws HostError `protected`; `no-table` where columns that are needed were taken out of the table
 */
export async function layOutTasks(book: TaskBook): Promise<LaidOut> {
  const table = await book.host.readTable(TASK_TABLE);
  if (table === null) return addTaskSheet(book, () => notConfirmed);
  return addRows(book, table, readTasks(table, book.plan).missing, () => notConfirmed);
}

/**
 * Adds the rows again that people deleted; the others stay as they are.
 * @throws HostError `no-table` where the whole table is gone, or columns of it; `protected`
 */
export async function addMissingRows(book: TaskBook): Promise<LaidOut> {
  const table = await book.host.readTable(TASK_TABLE);
  if (table === null) throw new HostError('no-table');
  return addRows(book, table, readTasks(table, book.plan).missing, () => notConfirmed);
}

/**
 * Writes anew what the plan says of each task, adds the rows that are missing, and colours them: what those who lead have
 * confirmed stays, and rows of other plans.
 * @throws HostError `no-table`, `protected`
 */
export async function renewTasks(book: TaskBook): Promise<RenewedTasks> {
  const { host, plan } = book;
  const table = await host.readTable(TASK_TABLE);
  if (table === null) throw new HostError('no-table');
  requireColumns(table, taskColumns);
  if (table.isProtected) throw new HostError('protected');
  const cells = changedPlanCells(table, plan);
  const changed = new Set(cells.map(({ row }) => row)).size;
  return { ...(await writeRows(book, table, cells, readTasks(table, plan).missing, () => notConfirmed)), changed };
}

/**
 * Writes what one who leads a task says of it: only the cells that change, in the row that is found now, wherever it was
 * sorted to. Where the table, or the row, is not there, it is added.
 * @throws HostError `protected`, `no-table`
 */
export async function writeConfirmation(
  book: TaskBook,
  of: TaskIdentity,
  confirmation: Confirmation,
): Promise<Written> {
  const { host, plan } = book;
  const confirmationOf = (entry: TaskEntry): Confirmation =>
    isSameEntry(identityOf(entry), of) ? confirmation : notConfirmed;
  const table = await host.readTable(TASK_TABLE);
  if (table === null) {
    const { changes } = await addTaskSheet(book, confirmationOf);
    return written(host, plan, of, changes);
  }
  requireColumns(table, ['plan', 'task', 'unit', 'state', 'doneOn', 'evidence', 'note']);
  const rows = rowsOfTask(table, plan, of);
  const [row, ...others] = rows;
  if (others.length > 0) {
    const cells = rows.map((each) => cellOf(table, each, 'task'));
    return { kind: 'doubled', sheet: table.sheet, cells };
  }
  if (row === undefined) {
    const own = taskEntries(plan).filter((entry) => isSameEntry(identityOf(entry), of));
    const { changes } = await addRows(book, table, own, confirmationOf);
    return written(host, plan, of, changes);
  }
  const cells = changedCells(table, row, confirmationCells(confirmation));
  const changed = cells.length === 0 ? [] : [await host.changeTable(TASK_TABLE, { cells, added: [] })];
  const changes = changed.map((each): Change => ({ kind: 'table', changed: each }));
  return { kind: 'written', sheet: table.sheet, cell: cellOf(table, row, 'state'), changes };
}

async function addTaskSheet(
  { host, plan, palette }: TaskBook,
  confirmationOf: (entry: TaskEntry) => Confirmation,
): Promise<LaidOut> {
  const sheet = await host.addSheet({ ...taskSheet(plan, confirmationOf), basis: tasksBasis(plan, palette) });
  const table = await host.readTable(TASK_TABLE);
  if (table !== null) await colourTasks(host, table, palette);
  return { sheet, added: taskEntries(plan).length, changes: [await sealed(host, sheet)] };
}

async function addRows(
  book: TaskBook,
  table: SheetTable,
  missing: readonly TaskEntry[],
  confirmationOf: (entry: TaskEntry) => Confirmation,
): Promise<LaidOut> {
  requireColumns(table, taskColumns);
  if (missing.length === 0) return { sheet: table.sheet, added: 0, changes: [] };
  return writeRows(book, table, [], missing, confirmationOf);
}

async function writeRows(
  book: TaskBook,
  table: SheetTable,
  cells: TableChanges['cells'],
  missing: readonly TaskEntry[],
  confirmationOf: (entry: TaskEntry) => Confirmation,
): Promise<LaidOut> {
  const { host, plan } = book;
  const places = placesOf(table.headings);
  const columnOf = (column: TaskColumn): number => places.get(column) ?? 0;
  const { top, left } = table.area;
  const first = top + 1 + table.rows.length;
  const added = missing.map((entry, index) => {
    const place = { row: first + index, columnOf: (column: TaskColumn) => left + columnOf(column) };
    const cells = rowCells(plan, entry, confirmationOf(entry), place);
    // Columns that people added stay blank, those behind ours are not touched at all.
    const row = new Array<NewCell>(Math.max(...places.values()) + 1).fill(null);
    for (const column of taskColumns) row[columnOf(column)] = cells[column];
    return row;
  });
  const isChanged = cells.length + added.length > 0;
  const changed = isChanged ? [await host.changeTable(TASK_TABLE, { cells, added })] : [];
  const dressed = await dressTasks(book, table);
  // The table is taken back first: what somebody has written there since keeps all the rest, too.
  const changes = [...dressed, ...changed.map((each): Change => ({ kind: 'table', changed: each }))];
  return { sheet: table.sheet, added: added.length, changes };
}

function requireColumns(table: SheetTable, needed: readonly TaskColumn[]): void {
  const places = placesOf(table.headings);
  if (needed.some((column) => !places.has(column))) throw new HostError('no-table');
}

function changedCells(
  table: SheetTable,
  row: number,
  wanted: ConfirmationCells,
): { row: number; column: number; value: NewCell }[] {
  const places = placesOf(table.headings);
  return (Object.keys(wanted) as (keyof ConfirmationCells)[]).flatMap((column) => {
    const at = places.get(column) ?? 0;
    const value = wanted[column];
    const isThere = textOf(table.rows[row]?.[at] ?? null) === writtenText(value);
    return isThere ? [] : [{ row, column: at, value }];
  });
}

async function written(host: Host, plan: Plan, of: TaskIdentity, changes: readonly Change[]): Promise<Written> {
  const table = await host.readTable(TASK_TABLE);
  const [row] = table === null ? [] : rowsOfTask(table, plan, of);
  if (table === null || row === undefined) throw new HostError('no-table');
  return { kind: 'written', sheet: table.sheet, cell: cellOf(table, row, 'state'), changes };
}

function cellOf(table: SheetTable, row: number, column: TaskColumn): string {
  const at = placesOf(table.headings).get(column) ?? 0;
  return cellAddress(table.area.top + 1 + row, table.area.left + at);
}
