import { readingLimits, type ReadingLimits } from '../xlsx/reading-limits';
import { UnreadableFileError } from '../xlsx/unreadable-file-error';
import type { CellData, SheetData, WorkbookData } from '../xlsx/workbook-data';
import { damaged } from './biff-records';
import { OleFile } from './ole-file';
import { readValues, type SheetValues } from './read-values';
import { scanSheet, type ScannedSheet } from './scan-sheet';
import { readGlobals } from './workbook-globals';

/**
 * Reads a workbook of Excel 97-2003 (.xls) to the same data as {@link readXlsx} gives for an .xlsx: values as they were
 * stored (a formula's is its last result, a date's its serial number), merged areas, number formats, fonts. Formulas,
 * names and conditional formats are not read.
 * @throws UnreadableFileError `too-large`, `encrypted`, `legacy-xls` (Excel 95 or older), `not-a-workbook` or
 * `damaged-zip`; nothing else.
 * @example (await readXls(bytes)).sheets.map((sheet) => sheetGrid(sheet, data.styles))
 */
export async function readXls(bytes: Uint8Array, limits: ReadingLimits = readingLimits): Promise<WorkbookData> {
  if (bytes.length > limits.fileSize) throw new UnreadableFileError('too-large', `${bytes.length} bytes`);
  const stream = workbookStream(bytes);
  const { sheets, activeTab, styles, date1904, sharedStrings } = readGlobals(stream);
  const worksheets = sheets.filter(({ isWorksheet }) => isWorksheet);
  const [first] = worksheets;
  if (first === undefined) throw new UnreadableFileError('not-a-workbook', 'the workbook has no worksheet');
  // Else a few hundred sheets that are all the same records would be as many times their work.
  if (new Set(worksheets.map(({ start }) => start)).size < worksheets.length) throw damaged('two sheets in one place');

  let cells = 0;
  const countCell = (): void => {
    if (++cells > limits.cells) throw new UnreadableFileError('too-large', `more than ${limits.cells} cells`);
  };
  const scanned = worksheets.map(({ start }) => scanSheet(stream, start, countCell));
  const values = await readValues(
    sharedStrings,
    scanned.map((sheet) => sheet.values),
  );
  const active = sheets[activeTab];
  const firstVisible = worksheets.find(({ visibility }) => visibility === 'visible') ?? first;
  return {
    sheets: worksheets.map(({ name, visibility }, index): SheetData => {
      return { name, visibility, ...contentOf(scanned[index], values[index] ?? []) };
    }),
    activeSheet: (active?.isWorksheet === true ? active : firstVisible).name,
    definedNames: [],
    styles,
    settings: {},
    date1904,
  };
}

/** Excel 5 and 95 call the stream "Book"; a file saved for both has both. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = new OleFile(bytes);
  if (file.has('EncryptedPackage')) throw new UnreadableFileError('encrypted', 'password to open');
  const stream = file.read('Workbook') ?? file.read('Book');
  if (stream === null) throw new UnreadableFileError('not-a-workbook', 'an OLE compound file without a workbook');
  return stream;
}

function contentOf(scanned: ScannedSheet | undefined, values: SheetValues): Omit<SheetData, 'name' | 'visibility'> {
  const cells: CellData[] = [];
  values.forEach((line, row) => {
    line?.forEach((value, column) => {
      if (value !== null) cells.push({ row, column, value, style: scanned?.styles.get(row * 256 + column) ?? 0 });
    });
  });
  const { merges = [], hiddenRows = [], isProtected = false } = scanned ?? {};
  return { cells, merges, hiddenRows, isProtected, conditionalFormats: [] };
}
