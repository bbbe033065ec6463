import {
  HostError,
  type Colours,
  type Host,
  type Progress,
  type SheetSession,
  type WrittenVerdicts,
} from '../app/host/host';
import { FORMULA_BASIS } from '../app/made/names';
import { areaAddress, type Area, type CellValue, type Grid } from '../sheets/cells/grid';
import { colouredBy, loadOurColours, madeBySheet, type LoadedColours } from './load-colours';
import { areaOfVerdicts, loadOurVerdicts, type LoadedVerdicts } from './load-verdicts';
import { runInExcel } from './run-in-excel';
import { toHostError } from './host-errors';
import { selectCells, withSelectedCell } from './selected-cells';
import { areasOf, toCellValue } from './to-grid';
import { watchSheets } from './watch-sheets';
import { readSettings, writeSettings } from './workbook-settings';

/** The app's host, by Excel.run: one batch a use case, and no round trip that grows with the rows. */
export const excelHost: Host = {
  withSheet: (sheet, work, progress) =>
    runInExcel(async (context) => {
      const session = await openSession(context, sheet, progress);
      if (progress?.signal.aborted === true) throw new HostError('stopped');
      return work(session);
    }),
  withSelectedCell,
  readSelection: async () => (await import('./read-selection')).readSelection(),
  select: selectCells,
  watch: watchSheets,
  readSettings,
  writeSettings,
  addSheet: async (sheet) => (await import('./add-sheet')).addSheet(sheet),
  readMade: async () => (await import('./made-sheets')).readMade(),
  sealSheet: async (name) => (await import('./add-sheet')).sealSheet(name),
  removeSheet: async (name, seal) => (await import('./add-sheet')).removeSheet(name, seal),
  sheetNames: async () => (await import('./sheet-names')).sheetNames(),
  readTable: async (name) => (await import('./tables')).readTable(name),
  changeTable: async (name, changes) => (await import('./tables')).changeTable(name, changes),
  takeBackTable: async (changed) => (await import('./tables')).takeBackTable(changed),
};

async function openSession(
  context: Excel.RequestContext,
  name: string | null,
  progress: Progress | undefined,
): Promise<SheetSession> {
  const { loaded, values } = await readSheet(context, name, progress);
  const { sheet, settings, used } = loaded;
  const ours = areaOfVerdicts(loaded.verdicts);
  const whole = used.isNullObject ? null : toGrid(loaded, values);
  const grid = whole === null || ours === null ? whole : withoutArea(whole, ours);
  return {
    name: sheet.name,
    id: sheet.id,
    grid,
    isProtected: sheet.protection.protected,
    settings: new Map(settings.items.map((item) => [item.key, item.value as unknown])),
    readFormats: (columns) => readFormats(context, sheet, grid, columns),
    coloured: colouredBy(loaded.colours),
    madeBy: madeBySheet(loaded.colours),
    // What writes is fetched when it is first wanted: reading a sheet is there sooner.
    replaceColours: async (colours: Colours) =>
      (await import('./apply-colours')).applyColours(context, sheet, loaded.colours, colours),
    replaceBasis: async (basis) => (await import('./made-sheets')).replaceBasis(context, sheet, basis),
    verdicts: ours === null ? null : writtenVerdicts(loaded.verdicts, ours, whole),
    replaceVerdicts: async (cleared, column) =>
      (await import('./apply-verdicts')).applyVerdicts(context, sheet, loaded.verdicts, cleared, column),
    putBackVerdicts: async (kept) =>
      (await import('./kept-cells')).putBackVerdicts(context, sheet, loaded.verdicts, kept),
    readInserted: async () => {
      const names = loaded.colours.names.items
        .map((item) => item.name)
        .filter((each) => each.startsWith(FORMULA_BASIS));
      if (names.length === 0) return { formulas: [], marks: null };
      return (await import('./kept-cells')).readFormulas(context, sheet, names);
    },
    replaceFormula: async (old, by) => (await import('./kept-cells')).writeFormula(context, sheet, old, by),
    putBackFormula: async (kept) => (await import('./kept-cells')).putBackFormula(context, sheet, kept),
  };
}

interface LoadedSheet {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly settings: Excel.SettingCollection;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly colours: LoadedColours;
  readonly verdicts: LoadedVerdicts;
}

/** All values with the first request; only where Excel finds them too many for one, the rest first and they in parts. */
async function readSheet(
  context: Excel.RequestContext,
  name: string | null,
  progress: Progress | undefined,
): Promise<{ loaded: LoadedSheet; values: unknown[][] }> {
  try {
    const loaded = loadSheet(context, name, 'with values');
    await context.sync();
    return { loaded, values: loaded.used.isNullObject ? [] : (loaded.used.values as unknown[][]) };
  } catch (error) {
    if (toHostError(error).code !== 'too-large') throw error;
  }
  const loaded = loadSheet(context, name, 'without values');
  await context.sync();
  const { readValuesInParts } = await import('./read-values');
  return { loaded, values: await readValuesInParts(context, loaded.sheet, loaded.used, progress) };
}

function loadSheet(
  context: Excel.RequestContext,
  name: string | null,
  how: 'with values' | 'without values',
): LoadedSheet {
  const { worksheets, settings } = context.workbook;
  const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  context.workbook.load('name');
  sheet.load('name');
  sheet.protection.load('protected');
  settings.load('items/key,items/value');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,format/font/name');
  if (how === 'with values') used.load('values');
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
    ? sheet.getRange().getMergedAreasOrNullObject()
    : null;
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return {
    workbook: context.workbook,
    sheet,
    settings,
    used,
    merged,
    colours: loadOurColours(context, sheet),
    verdicts: loadOurVerdicts(sheet),
  };
}

/** Our own words are no figures of the officer's: what is read and judged has none of them. */
function withoutArea(grid: Grid, area: Area): Grid {
  const cells = grid.cells.map((row, r) =>
    row.map((value, c) => (isWithin(area, r + grid.top, c + grid.left) ? null : value)),
  );
  return { ...grid, cells };
}

function isWithin(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function writtenVerdicts({ range, basis }: LoadedVerdicts, area: Area, whole: Grid | null): WrittenVerdicts {
  return {
    area,
    texts: whole === null ? [] : textsOf(whole, area),
    formulas: (range.formulas as unknown[][]).map(([formula]) =>
      typeof formula === 'string' ? formula : String(formula as number),
    ),
    basis: basis.isNullObject ? null : String(basis.formula),
  };
}

/** The first column of an area; null for a cell beyond the used range. */
function textsOf(grid: Grid, area: Area): CellValue[] {
  return Array.from(
    { length: area.bottom - area.top + 1 },
    (_, index) => grid.cells[area.top + index - grid.top]?.[area.left - grid.left] ?? null,
  );
}

function toGrid({ sheet, workbook, used, merged }: LoadedSheet, values: unknown[][]): Grid {
  const font = used.format.font.name as string | null;
  return {
    sheet: sheet.name,
    file: workbook.name,
    top: used.rowIndex,
    left: used.columnIndex,
    cells: values.map((row) => row.map(toCellValue)),
    merges: merged === null ? undefined : areasOf(merged),
    ...(font === null || font === '' ? {} : { font }),
  };
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
