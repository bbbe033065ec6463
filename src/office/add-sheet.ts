import type { NewCell, NewSheet } from '../app/new-sheet';
import { contentOf, formatOf } from './new-cells';
import { dressSheet, rangeOf, setPaper } from './dress-sheet';
import { runInExcel } from './run-in-excel';

/** About as many points as a character of the usual font is wide. */
const POINTS_PER_CHARACTER = 5.5;
const LONGEST_NAME = 31;

/** Adds a worksheet with these rows and shows it. Nothing that stands in the workbook is overwritten. */
export async function addSheet({ name, rows, headingRows, widths, look }: NewSheet): Promise<string> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const free = freeName(
      name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(free);
    const columns = widths.length;
    const range = sheet.getRangeByIndexes(0, 0, rows.length, columns);
    // Widths and wrapping go before the texts, for rows grow with what is written into them.
    widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
    });
    if (look !== undefined) dressSheet(sheet, look);
    // The format goes first: a text that begins with "=" must find its cell set to text already.
    range.numberFormat = rows.map((row) => fill(row, columns).map(formatOf));
    range.formulas = rows.map((row) => fill(row, columns).map(contentOf));
    for (const row of headingRows) sheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
    for (const area of look?.tables ?? []) rangeOf(sheet, area).format.autofitRows();
    sheet.activate();
    await context.sync();
    if (look !== undefined) await setPaper(context, sheet);
    return free;
  });
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
