import { isHtml, readHtmlWorkbook } from './html/read-html-workbook';
import { readXls } from './xls/read-xls';
import { readXlsx } from './xlsx/read-xlsx';
import { readingLimits, type ReadingLimits } from './xlsx/reading-limits';
import { UnreadableFileError } from './xlsx/unreadable-file-error';
import type { WorkbookData } from './xlsx/workbook-data';

/**
 * Reads a workbook by what it is, not by what it is called: .xlsx, .xls of Excel 97-2003, or a web page with tables,
 * which many systems export as ".xls". What reads .xls is loaded only for one.
 * @throws UnreadableFileError with the reason; nothing else. Text with commas is `not-a-workbook`.
 * @example const { sheets, styles } = await readWorkbook(bytes); sheets.map((sheet) => sheetGrid(sheet, styles))
 */
export async function readWorkbook(bytes: Uint8Array, limits: ReadingLimits = readingLimits): Promise<WorkbookData> {
  const [first, second] = bytes;
  if (first === 0xd0 && second === 0xcf) return readXls(bytes, limits);
  if (first === 0x50 && second === 0x4b) return readXlsx(bytes, limits).data;
  if (isHtml(bytes)) return readHtmlWorkbook(bytes, limits);
  // The versions of Excel before 5 wrote their records without a container.
  if (first === 0x09 && (second ?? 0xff) <= 0x08) throw new UnreadableFileError('legacy-xls', 'Excel 4 or older');
  throw new UnreadableFileError('not-a-workbook', 'none of the formats that are read');
}
