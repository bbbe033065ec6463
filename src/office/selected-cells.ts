import { HostError, type ColourName, type SelectedCell } from '../app/host/host';
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
    cell.load('rowIndex,columnIndex,formulas,numberFormat,valueTypes,worksheet/name');
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
    const [[format] = []] = cell.numberFormat as unknown[][];
    return work({
      sheet: cell.worksheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      isEmpty: type === Excel.RangeValueType.empty && formula === '',
      writeFormula: async (written, numberFormat, names) => {
        await defineNames(context, names);
        const area = { top: cell.rowIndex, left: cell.columnIndex, bottom: cell.rowIndex, right: cell.columnIndex };
        const before = { area, formulas: [['']], numberFormats: [[format]], look: null };
        if (numberFormat !== null) cell.numberFormat = [[numberFormat]];
        cell.formulas = [[written]];
        cell.load('formulas');
        await context.sync();
        const [[held] = []] = cell.formulas as unknown[][];
        return { ...before, written: String(held) };
      },
    });
  });
}

async function defineNames(context: Excel.RequestContext, names: readonly ColourName[]): Promise<void> {
  if (names.length === 0) return;
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const before = names.map(({ name }) => sheet.names.getItemOrNullObject(name).load('name'));
  await context.sync();
  names.forEach(({ name, formula, comment }, index) => {
    const known = before[index];
    if (known === undefined || known.isNullObject) sheet.names.add(name, formula, comment);
    else known.formula = formula;
  });
}
