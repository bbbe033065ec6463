import type { SheetName } from '../app/host/host';
import { runInExcel } from './run-in-excel';

/** The workbook's worksheets in their order, with one round trip. */
export async function sheetNames(): Promise<readonly SheetName[]> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === 'Visible' }));
  });
}
