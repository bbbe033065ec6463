import { HostError, type Colours, type Host, type Progress, type SheetSession } from '../app/host';
import { areaAddress, type Area, type CellValue, type Grid } from '../sheets/grid';
import { addSheet } from './add-sheet';
import { applyColours, loadOurColours } from './apply-colours';
import { runInExcel } from './run-in-excel';
import { toHostError } from './host-errors';
import { selectCells, withSelectedCell } from './selected-cells';
import { watchSheets } from './watch-sheets';
import { readSettings, writeSettings } from './workbook-settings';

/** Rows read in one request where a whole sheet is too large for one (Excel on the web refuses more than 5 MB). */
const CELLS_PER_READ = 60_000;

/** The app's host, by Excel.run: one batch a use case, and no round trip that grows with the rows. */
export const excelHost: Host = {
  withSheet: (sheet, work, progress) =>
    runInExcel(async (context) => {
      const session = await openSession(context, sheet, progress);
      if (progress?.signal.aborted === true) throw new HostError('stopped');
      return work(session);
    }),
  withSelectedCell,
  select: selectCells,
  watch: watchSheets,
  readSettings,
  writeSettings,
  addSheet,
};

async function openSession(
  context: Excel.RequestContext,
  name: string | null,
  progress: Progress | undefined,
): Promise<SheetSession> {
  const { worksheets, settings } = context.workbook;
  const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  sheet.load('name');
  sheet.protection.load('protected');
  settings.load('items/key,items/value');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,format/font/name');
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
    ? sheet.getRange().getMergedAreasOrNullObject()
    : null;
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const ours = loadOurColours(context, sheet);
  const values = await readValues(context, sheet, used, progress);
  // eslint-disable-next-line office-addins/call-sync-before-read -- readValues has synced
  const grid = used.isNullObject
    ? null
    : toGrid(sheet.name, used, values, merged === null ? undefined : areasOf(merged));
  return {
    name: sheet.name,
    grid,
    isProtected: sheet.protection.protected,
    settings: new Map(settings.items.map((item) => [item.key, item.value as unknown])),
    readFormats: (columns) => readFormats(context, sheet, grid, columns),
    replaceColours: (colours: Colours) => applyColours(context, sheet, ours, colours),
  };
}

/** All values with the first request; only where Excel finds them too many for one, in parts. */
async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  progress: Progress | undefined,
): Promise<unknown[][]> {
  try {
    await context.sync();
    return used.isNullObject ? [] : (used.values as unknown[][]);
  } catch (error) {
    if (toHostError(error).code !== 'too-large') throw error;
  }
  const size = sheet.getUsedRange(true);
  size.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / size.columnCount));
  const rows: unknown[][] = [];
  for (let row = 0; row < size.rowCount; row += rowsPerRead) {
    const part = sheet.getRange(
      areaAddress({
        top: size.rowIndex + row,
        left: size.columnIndex,
        bottom: size.rowIndex + Math.min(row + rowsPerRead, size.rowCount) - 1,
        right: size.columnIndex + size.columnCount - 1,
      }),
    );
    part.load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer for all parts is what Excel refused
    await context.sync();
    for (const line of part.values as unknown[][]) rows.push(line);
    if (progress?.signal.aborted === true) throw new HostError('stopped');
    progress?.report(rows.length / size.rowCount);
  }
  return rows;
}

function toGrid(sheet: string, used: Excel.Range, values: unknown[][], merges: Area[] | undefined): Grid {
  const font = used.format.font.name as string | null;
  return {
    sheet,
    top: used.rowIndex,
    left: used.columnIndex,
    cells: values.map((row) => row.map(toCellValue)),
    merges,
    ...(font === null || font === '' ? {} : { font }),
  };
}

const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!)$/;

/** Excel gives "" for a blank cell and the error's own text for an error. */
function toCellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR_VALUE.test(value) ? { error: value } : value;
}

function areasOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map((area) => ({
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  }));
}

async function readFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  grid: Grid | null,
  columns: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (grid === null) return new Map();
  const ranges = columns.map((column) => {
    const range = sheet.getRange(
      areaAddress({ top: grid.top, left: column, bottom: grid.top + grid.cells.length - 1, right: column }),
    );
    range.load('numberFormat');
    return { column, range };
  });
  await context.sync();
  return new Map(
    ranges.map(({ column, range }) => [
      column,
      (range.numberFormat as unknown[][]).map((row) => (typeof row[0] === 'string' ? row[0] : '')),
    ]),
  );
}
