import { HostError } from '../app/host/host';
import type { ChangedTable } from '../app/host/new-sheet';
import { runInExcel } from './run-in-excel';

/** Takes back what was changed in a table: cells get what they held, rows that were added go. */
export async function takeBackTable({ name, cells, added }: ChangedTable): Promise<boolean> {
  return runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('name');
    await context.sync();
    if (table.isNullObject) throw new HostError('no-table');
    const body = table.getDataBodyRange();
    body.load('formulas');
    table.worksheet.protection.load('protected');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    if (table.worksheet.protection.protected) throw new HostError('protected');
    const rows = body.formulas as unknown[][];
    const first = rows.length - added.length;
    const isAsWritten = (row: number, written: readonly unknown[]): boolean =>
      JSON.stringify(rows[row]) === JSON.stringify(written);
    const areAsWritten =
      cells.every(({ row, written }) => isAsWritten(row, written)) &&
      added.every((written, index) => isAsWritten(first + index, written));
    // Of a filtered table no rows are taken, and the last ones may be hidden.
    if (!areAsWritten || (added.length > 0 && table.autoFilter.isDataFiltered)) return false;
    for (const { row, columns, formulas, numberFormats } of cells) {
      columns.forEach((column, index) => {
        const cell = body.getCell(row, column);
        cell.numberFormat = [[numberFormats[index]]] as string[][];
        cell.formulas = [[formulas[index]]];
      });
    }
    for (let row = rows.length - 1; row >= first; row--) table.rows.getItemAt(row).delete();
    await context.sync();
    return true;
  });
}
