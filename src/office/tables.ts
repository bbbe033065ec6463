import { HostError } from '../app/host/host';
import type { ChangedCells, ChangedTable, NewCell, SheetTable, TableChanges } from '../app/host/new-sheet';
import { contentOf, formatOf } from './new-cells';
import { runInExcel } from './run-in-excel';
import { toCellValue } from './to-grid';

// One part to be fetched: each more is named in what is there before the first function.
export { takeBackTable } from './table-undo';

/** A native table as it stands, wherever people moved it; null where the workbook has none of this name. */
export async function readTable(name: string): Promise<SheetTable | null> {
  return runInExcel(async (context) => {
    const table = await findTable(context, name);
    if (table === null) return null;
    table.columns.load('items/name');
    table.worksheet.load('name');
    table.worksheet.protection.load('protected');
    // The rows alone: a row of totals that people switched on is none of them.
    const body = table.getDataBodyRange();
    body.load('rowIndex,columnIndex,rowCount,columnCount,values');
    await context.sync();
    const rows = (body.values as unknown[][]).map((row) => row.map(toCellValue));
    return {
      name: table.name,
      sheet: table.worksheet.name,
      area: {
        top: body.rowIndex - 1,
        left: body.columnIndex,
        bottom: body.rowIndex + body.rowCount - 1,
        right: body.columnIndex + body.columnCount - 1,
      },
      headings: table.columns.items.map((column) => column.name),
      rows: isOnlyBlankRow(rows) ? [] : rows,
      isProtected: table.worksheet.protection.protected,
    };
  });
}

/**
 * Changes cells of a table and adds rows below its last one.
 * @returns what it takes to take that back
 * @throws HostError `no-table`, `protected`
 */
export async function changeTable(name: string, { cells, added }: TableChanges): Promise<ChangedTable> {
  return runInExcel(async (context) => {
    const table = await findTable(context, name);
    if (table === null) throw new HostError('no-table');
    table.worksheet.protection.load('protected');
    table.autoFilter.load('isDataFiltered');
    const body = table.getDataBodyRange();
    body.load('rowCount,columnCount');
    const first = body.getRow(0);
    first.load('values');
    await context.sync();
    if (table.worksheet.protection.protected) throw new HostError('protected');
    const rows = changedRows(cells).map((changed) => loadRow(body, changed));
    // One by one: into several rows of which a filter hides some, Excel writes wrong values.
    for (const { row, column, value } of cells) write(body.getCell(row, column), [[value]]);
    if (added.length > 0) {
      // No rows are added to what is filtered; and who adds some wants to see them.
      if (table.autoFilter.isDataFiltered) table.clearFilters();
      const isEmptied = body.rowCount === 1 && cells.length === 0 && isOnlyBlankRow(first.values as unknown[][]);
      addRows(table, body.columnCount, added, isEmptied);
    }
    const written = rows.map(({ row }) => body.getRow(row).load('formulas'));
    const last = lastRows(table, Math.max(added.length, 1)).load('formulas');
    await context.sync();
    return {
      name,
      cells: rows.map((row, index) => keptRow(row, written[index]?.formulas as unknown[][])),
      added: added.length === 0 ? [] : (last.formulas as unknown[][]),
    };
  });
}

function changedRows(cells: TableChanges['cells']): readonly Pick<ChangedCells, 'row' | 'columns'>[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) columns.set(row, [...(columns.get(row) ?? []), column]);
  return [...columns].map(([row, own]) => ({ row, columns: own }));
}

interface LoadedRow extends Pick<ChangedCells, 'row' | 'columns'> {
  readonly range: Excel.Range;
}

/** Excel answers in the order in which it is asked: what is loaded before it is written is what stood there. */
function loadRow(body: Excel.Range, { row, columns }: Pick<ChangedCells, 'row' | 'columns'>): LoadedRow {
  return { row, columns, range: body.getRow(row).load('formulas,numberFormat') };
}

function keptRow({ row, columns, range }: LoadedRow, [written = []]: unknown[][]): ChangedCells {
  const [[formulas = []], [formats = []]] = [range.formulas as unknown[][], range.numberFormat as unknown[][]];
  return {
    row,
    columns,
    formulas: columns.map((column) => formulas[column]),
    numberFormats: columns.map((column) => formats[column]),
    written,
  };
}

/** Wherever Excel put them: the last rows are those that were added. */
function lastRows(table: Excel.Table, count: number): Excel.Range {
  return table
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1 - count, 0)
    .getResizedRange(count - 1, 0);
}

async function findTable(context: Excel.RequestContext, name: string): Promise<Excel.Table | null> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  await context.sync();
  return table.isNullObject ? null : table;
}

/**
 * Rows are added blank and then filled: formats go first, or a text that begins with "=" would become a formula. Columns
 * that people added beside ours keep what Excel puts into them.
 */
function addRows(table: Excel.Table, columns: number, added: TableChanges['added'], isEmptied: boolean): void {
  const width = Math.min(columns, Math.max(...added.map((row) => row.length)));
  const rows = added.map((row) => filled(row, width, null));
  const below = isEmptied ? rows.slice(1) : rows;
  if (isEmptied)
    write(
      table
        .getDataBodyRange()
        .getCell(0, 0)
        .getResizedRange(0, width - 1),
      rows.slice(0, 1),
    );
  if (below.length === 0) return;
  table.rows.add(
    undefined,
    below.map(() => filled([], columns, '')),
  );
  const corner = lastRows(table, below.length).getCell(0, 0);
  write(corner.getResizedRange(below.length - 1, width - 1), below);
}

/** Excel keeps one blank row of a table whose rows were all deleted. */
function isOnlyBlankRow(rows: readonly (readonly unknown[])[]): boolean {
  return rows.length === 1 && (rows[0] ?? []).every((value) => value === null || value === '');
}

function filled<T>(row: readonly T[], width: number, blank: T): T[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? blank);
}

function write(range: Excel.Range, rows: readonly (readonly NewCell[])[]): void {
  range.numberFormat = rows.map((row) => row.map(formatOf));
  range.formulas = rows.map((row) => row.map(contentOf));
}
