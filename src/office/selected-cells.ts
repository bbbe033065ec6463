import { HostError, type SelectedCell } from '../app/host/host';
import { runInExcel } from './run-in-excel';

/** Shows a place of the workbook to the person. */
export async function selectCells(sheet: string, address: string): Promise<void> {
  await runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** Reads the active cell and lets the work write into it, in one batch. */
export async function withSelectedCell<T>(work: (cell: SelectedCell) => Promise<T>): Promise<T> {
  return runInExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,formulas,valueTypes,worksheet/name');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const names = sheet.names.load('items/name,items/formula');
    try {
      await context.sync();
    } catch (error) {
      // Excel has no active cell where a chart or a picture is selected.
      if (error instanceof Error && 'code' in error && error.code === 'InvalidSelection') {
        throw new HostError('no-cell', { cause: error });
      }
      throw error;
    }
    const [[formula] = []] = cell.formulas as unknown[][];
    const [[type] = []] = cell.valueTypes;
    return work({
      sheet: cell.worksheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      isEmpty: type === Excel.RangeValueType.empty && formula === '',
      names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
      writeFormula: async (formula) => {
        const { writeFormula } = await import('./kept-cells');
        return writeFormula(context, sheet, { row: cell.rowIndex, column: cell.columnIndex }, formula);
      },
    });
  });
}
