import type { EmulatedExcel } from '../emulator/host/excel-host';
import type { WorkbookData } from '../files/xlsx/workbook-data';
import { cellAddress } from '../sheets/cells/grid';

/** A workbook with its formulas calculated by the emulated Excel, as Excel would when it opens the file. */
export async function calculateIn(excel: EmulatedExcel, data: WorkbookData): Promise<WorkbookData> {
  await excel.openWorkbook(data);
  await excel.settled();
  return {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined
          ? cell
          : { ...cell, value: excel.cellValue(sheet.name, cellAddress(cell.row, cell.column)) },
      ),
    })),
  };
}
