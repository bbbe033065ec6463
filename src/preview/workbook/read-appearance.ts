import type { ICellData, IColumnData, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormattingRule, Workbook, Worksheet } from 'exceljs';
import type { Appearance, RuleLook } from '../../emulator/book/appearance';
import type { ConditionalFormatData, SheetData } from '../../files/xlsx/workbook-data';
import { readGraphicRules } from './graphic-rules';
import { readColour, readStyle } from './read-style';

/** A file beyond this many bytes is shown plain: reading its looks would take too long in a browser. */
const MOST_BYTES = 4_000_000;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
const MORE_ROWS = 40;
const MORE_COLUMNS = 6;
/** Pixels of a point, of a character of the usual font, and of a cell's padding. */
const POINT = 4 / 3;
const CHARACTER = 7;
const PADDING = 5;

const PLAIN_SHEETS = { defaultColumnWidth: 64, defaultRowHeight: 20 };
const NEW_SHEET = { rowCount: 200, columnCount: LEAST_COLUMNS, ...PLAIN_SHEETS };

export interface Looks {
  readonly appearance: Appearance;
  /** Data bars and the like of a sheet, by its name. */
  readonly graphicRules: (sheet: string) => readonly IConditionFormattingRule[];
  /** Why the file is shown plain: it is too large, or its looks cannot be read; null where it is shown as it is. */
  readonly lack: 'size' | 'form' | null;
}

/** How the cells of an .xlsx file look, for the eye only: values and formulas are read by the add-in's own reader. */
export async function readAppearance(bytes: Uint8Array): Promise<Looks> {
  if (bytes.length > MOST_BYTES) return plain('size');
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    // ExcelJS takes the bytes of an ArrayBuffer; a copy, for it may be part of a larger one.
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    // It stumbles over drawings and spellings that Excel and our own reader take: the figures count, not the looks.
    return plain('form');
  }
  const graphicRules = (name: string): readonly IConditionFormattingRule[] => {
    const sheet = workbook.getWorksheet(name);
    return sheet === undefined ? [] : readGraphicRules(sheet);
  };
  return { appearance: appearanceOf(workbook), graphicRules, lack: null };
}

function plain(lack: 'size' | 'form'): Looks {
  return { appearance: appearanceOf(null), graphicRules: () => [], lack };
}

function appearanceOf(workbook: Workbook | null): Appearance {
  const sheetOf = (data: SheetData): Worksheet | undefined => workbook?.getWorksheet(data.name);
  return {
    newSheet: NEW_SHEET,
    dress(data, model, styles) {
      const sheet = sheetOf(data);
      return sheet === undefined ? sizeOf(model) : sizeOf(dressSheet(sheet, model, styles));
    },
    ruleLook: (data, rule) => lookOf(sheetOf(data), rule),
  };
}

/** As many rows and columns as are worth scrolling through. */
function sizeOf(model: Partial<IWorksheetData>): Partial<IWorksheetData> {
  const rows = Object.keys(model.cellData ?? {}).map(Number);
  const columns = Object.values(model.cellData ?? {}).flatMap((line) => Object.keys(line as object).map(Number));
  const last = (list: readonly number[]): number => list.reduce((most, each) => Math.max(most, each), 0);
  return {
    ...PLAIN_SHEETS,
    ...model,
    rowCount: Math.max(LEAST_ROWS, last(rows) + MORE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, last(columns) + MORE_COLUMNS),
  };
}

function dressSheet(
  sheet: Worksheet,
  model: Partial<IWorksheetData>,
  styles: Record<string, IStyleData | null>,
): Partial<IWorksheetData> {
  const cells = model.cellData as Record<number, Record<number, ICellData>>;
  const rowData: Record<number, Partial<IRowData>> = { ...model.rowData };
  const names = new Map<string, string>();
  for (let number = 1; number <= sheet.rowCount; number++) {
    // Rows without a value may have borders, and a height.
    const row = sheet.findRow(number);
    if (!row) continue;
    const index = row.number - 1;
    // A given height stays; the others follow their texts.
    if (row.height) rowData[index] = { ...rowData[index], h: Math.round(row.height * POINT), ia: 0 };
    row.eachCell({ includeEmpty: true }, (cell, number) => {
      const line = (cells[index] ??= {});
      const known = line[number - 1];
      const style = { ...readStyle(cell.style), ...numberFormatOf(styles, known) };
      if (known === undefined && Object.keys(style).length === 0) return;
      const text = JSON.stringify(style);
      let name = names.get(text);
      if (name === undefined) {
        name = `look${sheet.id}-${names.size}`;
        names.set(text, name);
        styles[name] = style;
      }
      line[number - 1] = { ...known, s: name };
    });
  }
  return {
    ...model,
    cellData: cells,
    rowData,
    columnData: columnsOf(sheet),
    ...defaultsOf(sheet),
    ...freezeOf(sheet),
  };
}

/** The number format comes from the add-in's own reader, where it read the cell. */
function numberFormatOf(styles: Record<string, IStyleData | null>, cell: ICellData | undefined): Pick<IStyleData, 'n'> {
  if (typeof cell?.s !== 'string') return {};
  const format = styles[cell.s]?.n;
  return { n: format ?? null };
}

function columnsOf(sheet: Worksheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (let number = 1; number <= sheet.columnCount; number++) {
    const { width, hidden } = sheet.getColumn(number);
    const data: Partial<IColumnData> = {};
    if (width) data.w = Math.round(width * CHARACTER + PADDING);
    if (hidden) data.hd = 1;
    if (Object.keys(data).length > 0) columns[number - 1] = data;
  }
  return columns;
}

/** The types promise views; a file need not have any. */
function viewOf(sheet: Worksheet): Worksheet['views'][number] | undefined {
  return (sheet.views as Worksheet['views'] | null)?.[0];
}

function defaultsOf(sheet: Worksheet): Partial<IWorksheetData> {
  const { defaultColWidth, defaultRowHeight } = sheet.properties;
  const view = viewOf(sheet);
  return {
    ...(defaultColWidth ? { defaultColumnWidth: Math.round(defaultColWidth * CHARACTER + PADDING) } : {}),
    ...(defaultRowHeight ? { defaultRowHeight: Math.round(defaultRowHeight * POINT) } : {}),
    showGridlines: view?.showGridLines === false ? 0 : 1,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else in a snapshot says how large a sheet is shown
    zoomRatio: (view?.zoomScale ?? 100) / 100,
  };
}

function freezeOf(sheet: Worksheet): Partial<IWorksheetData> {
  const view = viewOf(sheet);
  if (view?.state !== 'frozen') return {};
  const { xSplit = 0, ySplit = 0 } = view;
  return { freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 } };
}

function lookOf(sheet: Worksheet | undefined, wanted: ConditionalFormatData): RuleLook | null {
  const found = (
    sheet as { conditionalFormattings?: { rules: ConditionalFormattingRule[] }[] } | undefined
  )?.conditionalFormattings
    ?.flatMap(({ rules }) => rules)
    .find(({ priority, type }) => priority === wanted.priority && type === wanted.type);
  const style = (found as { style?: Parameters<typeof readStyle>[0] } | undefined)?.style;
  if (style === undefined) return null;
  // A rule's fill stands in its background colour.
  const fill =
    style.fill?.type === 'pattern' ? (readColour(style.fill.bgColor) ?? readColour(style.fill.fgColor)) : null;
  return { fill, fontColor: readColour(style.font?.color), bold: style.font?.bold ?? null };
}
