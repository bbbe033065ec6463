import { HostError } from '../app/host';
import type { NewCell, SheetTable, TableChanges } from '../app/new-sheet';
import { contentOf, formatOf } from './new-cells';
import { runInExcel } from './run-in-excel';
import { toCellValue } from './to-grid';

/** A native table as it stands, wherever people moved it; null where the workbook has none of this name. */
export async function readTable(name: string): Promise<SheetTable | null> {
  return runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('name');
    await context.sync();
    if (table.isNullObject) return null;
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,values');
    table.worksheet.load('name');
    table.worksheet.protection.load('protected');
    await context.sync();
    const [headings = [], ...rows] = (range.values as unknown[][]).map((row) => row.map(toCellValue));
    return {
      name,
      sheet: table.worksheet.name,
      area: {
        top: range.rowIndex,
        left: range.columnIndex,
        bottom: range.rowIndex + range.rowCount - 1,
        right: range.columnIndex + range.columnCount - 1,
      },
      headings: headings.map((heading) => (typeof heading === 'object' ? '' : String(heading))),
      rows,
      isProtected: table.worksheet.protection.protected,
    };
  });
}

/**
 * Changes cells of a table and adds rows below its last one.
 * @throws HostError `no-table`, `protected`
 */
export async function changeTable(name: string, { cells, added }: TableChanges): Promise<void> {
  await runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('name');
    await context.sync();
    if (table.isNullObject) throw new HostError('no-table');
    table.worksheet.protection.load('protected');
    const header = table.getHeaderRowRange();
    header.load('columnCount');
    const body = table.getDataBodyRange();
    body.load('rowCount');
    await context.sync();
    if (table.worksheet.protection.protected) throw new HostError('protected');
    for (const { row, column, value } of cells) write(body.getCell(row, column), [[value]]);
    if (added.length > 0) {
      // Formats go first, or a text that begins with "=" would become a formula: rows are added blank and then filled.
      const blank = added.map((row) => row.map(() => ''));
      table.rows.add(undefined, blank);
      const first = body.getCell(body.rowCount, 0);
      write(first.getResizedRange(added.length - 1, header.columnCount - 1), added);
    }
    await context.sync();
  });
}

function write(range: Excel.Range, rows: readonly (readonly NewCell[])[]): void {
  range.numberFormat = rows.map((row) => row.map(formatOf));
  range.formulas = rows.map((row) => row.map(contentOf));
}
