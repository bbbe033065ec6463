import { serialOfDate } from '../../domain/periods/date-serial';
import type { Plan } from '../../domain/plans/plan';
import { cellAddress } from '../../sheets/cells/grid';
import { HostError, type Host } from '../host/host';
import type { NewCell, SheetTable } from '../host/new-sheet';
import type { PaletteId } from '../host/palette';
import { readTasks, rowsOfTask } from './read-tasks';
import { textOf } from './table-values';
import { confirmationCells, notConfirmed, rowCells, type Confirmation, type ConfirmationCells } from './task-cells';
import { colourTasks } from './task-colours';
import { placesOf, TASK_TABLE, taskColumns, type TaskColumn } from './task-columns';
import { identityOf, isSameEntry, taskEntries, type TaskEntry, type TaskIdentity } from './task-entries';
import { taskSheet } from './task-sheet';

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
}

/** `doubled`: several rows are of this task and unit, and nobody knows which is meant: nothing was written. */
export type Written =
  | { readonly kind: 'written'; readonly sheet: string; readonly cell: string }
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
    await addTaskSheet(book, confirmationOf);
    return written(host, plan, of);
  }
  requireColumns(table, ['plan', 'task', 'unit', 'state', 'doneOn', 'evidence', 'note']);
  const rows = rowsOfTask(table, plan, of);
  const [row, ...others] = rows;
  if (others.length > 0) {
    const cells = rows.map((each) => cellOf(table, each, 'task'));
    return { kind: 'doubled', sheet: table.sheet, cells };
  }
  if (row === undefined) {
    await addRows(
      book,
      table,
      taskEntries(plan).filter((entry) => isSameEntry(identityOf(entry), of)),
      confirmationOf,
    );
    return written(host, plan, of);
  }
  const cells = changedCells(table, row, confirmationCells(confirmation));
  if (cells.length > 0) await host.changeTable(TASK_TABLE, { cells, added: [] });
  return { kind: 'written', sheet: table.sheet, cell: cellOf(table, row, 'state') };
}

async function addTaskSheet(
  { host, plan, palette }: TaskBook,
  confirmationOf: (entry: TaskEntry) => Confirmation,
): Promise<LaidOut> {
  const sheet = await host.addSheet(taskSheet(plan, confirmationOf));
  await colourTasks(host, palette);
  return { sheet, added: taskEntries(plan).length };
}

async function addRows(
  { host, plan, palette }: TaskBook,
  table: SheetTable,
  missing: readonly TaskEntry[],
  confirmationOf: (entry: TaskEntry) => Confirmation,
): Promise<LaidOut> {
  requireColumns(table, taskColumns);
  if (missing.length === 0) return { sheet: table.sheet, added: 0 };
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
  await host.changeTable(TASK_TABLE, { cells: [], added });
  await colourTasks(host, palette);
  return { sheet: table.sheet, added: added.length };
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

function writtenText(value: NewCell): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '').trim();
  return 'date' in value && value.date !== null ? String(serialOfDate(value.date)) : '';
}

async function written(host: Host, plan: Plan, of: TaskIdentity): Promise<Written> {
  const table = await host.readTable(TASK_TABLE);
  const [row] = table === null ? [] : rowsOfTask(table, plan, of);
  if (table === null || row === undefined) throw new HostError('no-table');
  return { kind: 'written', sheet: table.sheet, cell: cellOf(table, row, 'state') };
}

function cellOf(table: SheetTable, row: number, column: TaskColumn): string {
  const at = placesOf(table.headings).get(column) ?? 0;
  return cellAddress(table.area.top + 1 + row, table.area.left + at);
}
