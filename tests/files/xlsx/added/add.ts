import type { AddedSheet } from '../../../../src/files/xlsx/added-sheet';
import { readXlsx } from '../../../../src/files/xlsx/read-xlsx';
import type { WorkbookChanges } from '../../../../src/files/xlsx/workbook-data';
import { writeXlsx } from '../../../../src/files/xlsx/write-xlsx';
import { buildPackage, noChanges } from '../build-package';
import { partText } from '../unpack';
import { emptySheet } from './sample-sheet';

/** Where the first worksheet that is added to the smallest package stands. */
export const ADDED = 'xl/worksheets/sheet2.xml';

/** A workbook with these worksheets added. */
export function add(
  sheets: readonly AddedSheet[],
  changes: Partial<WorkbookChanges> = {},
  bytes: Uint8Array = buildPackage({}),
): Uint8Array {
  return writeXlsx(readXlsx(bytes), { ...noChanges, addedSheets: sheets, ...changes });
}

/** The XML of one worksheet that is empty but for what is given. */
export function addedXml(content: Partial<AddedSheet>, changes: Partial<WorkbookChanges> = {}): string {
  return partText(add([{ ...emptySheet('Mới'), ...content }], changes), ADDED);
}
