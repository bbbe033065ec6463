import type { NewCell, NewSheet } from '../app/host/new-sheet';
import { contentOf, formatOf } from './new-cells';
import { dressSheet, fitHeights } from './dress-sheet';
import { addCharts } from './new-sheet-charts';
import { limitEntries } from './new-sheet-entries';
import { linkCells } from './new-sheet-links';
import { setPaper } from './new-sheet-paper';
import { addTable, freeTableName } from './new-sheet-table';
import { syncIfPossible } from './optional-batch';
import { MADE_SETTING, SHEET_BASIS } from '../app/made/names';
import { runInExcel } from './run-in-excel';

// One part to be fetched: each more is named in what is there before the first function.
export { removeSheet, sealSheet } from './sheet-seal';

/** About as many points as a character of the usual font is wide. */
const POINTS_PER_CHARACTER = 5.5;
const LONGEST_NAME = 31;

/**
 * Adds a worksheet with all that it holds and shows it, in a number of round trips that does not grow with its rows.
 * Nothing that stands in the workbook is overwritten: a worksheet's or a table's name that is taken gets a number.
 */
export async function addSheet(wanted: NewSheet): Promise<string> {
  return runInExcel(async (context) => {
    const taken = await readNames(context);
    const name = freeName(wanted.name, taken.sheets);
    const sheet = context.workbook.worksheets.add(name);
    writeCells(sheet, wanted);
    // A link changes its cell's font: the look is put on after it, whole.
    linkCells(sheet, name, wanted);
    dress(sheet, wanted);
    const { table } = wanted;
    if (table !== undefined) {
      addTable(sheet, { ...table, name: freeTableName(table.name, taken.tables) }, wanted.look?.tables ?? []);
    }
    limitEntries(sheet, wanted.entries ?? []);
    if (wanted.basis !== undefined) {
      sheet.names.add(SHEET_BASIS, wanted.basis.formula, wanted.basis.comment);
      context.workbook.settings.add(MADE_SETTING, true);
    }
    sheet.activate();
    await context.sync();
    await addOptionalParts(context, sheet, wanted);
    return name;
  });
}

/** What the worksheet is complete without, where Excel cannot do it: a batch each. */
async function addOptionalParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { charts = [], look, paper }: NewSheet,
): Promise<void> {
  if (charts.length > 0) {
    addCharts(sheet, charts);
    await syncIfPossible(context);
  }
  if (look === undefined && paper === undefined) return;
  setPaper(sheet, paper ?? { orientation: 'Landscape', pagesWide: 1 });
  await syncIfPossible(context);
}

async function readNames(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: readonly string[]; readonly tables: readonly string[] }> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    // A table and a name of the workbook cannot be called the same.
    tables: [...tables.items, ...names.items].map((item) => item.name),
  };
}

function writeCells(sheet: Excel.Worksheet, { rows, widths }: NewSheet): void {
  const columns = widths.length;
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  const range = sheet.getRangeByIndexes(0, 0, rows.length, columns);
  // The format goes first: a text that begins with "=" must find its cell set to text already.
  range.numberFormat = rows.map((row) => fill(row, columns).map(formatOf));
  range.formulas = rows.map((row) => fill(row, columns).map(contentOf));
}

function dress(sheet: Excel.Worksheet, { look, headingRows, widths }: NewSheet): void {
  const embolden = (): void => {
    for (const row of headingRows) sheet.getRangeByIndexes(row, 0, 1, widths.length).format.font.bold = true;
  };
  if (look === undefined) {
    embolden();
    return;
  }
  dressSheet(sheet, look, embolden);
  fitHeights(sheet, look);
}

/** @example freeName('Chỉ tiêu 2022', ['chỉ tiêu 2022']) // 'Chỉ tiêu 2022 (2)' */
export function freeName(wanted: string, taken: readonly string[]): string {
  const clean = wanted.replace(/[:\\/?*[\]]/gu, '-').replace(/^'+|'+$/gu, '');
  const used = new Set(taken.map((name) => name.toLocaleLowerCase('vi')));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = clean.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(name.toLocaleLowerCase('vi'))) return name;
  }
}

function fill(row: readonly NewCell[], columns: number): NewCell[] {
  return Array.from({ length: columns }, (_, column) => row[column] ?? null);
}
