import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, IWorksheetData } from '@univerjs/core';
import type { SheetData, WorkbookData } from '../../files/xlsx/workbook-data';
import { LAST_COLUMN, LAST_ROW, intersect } from '../formulas/a1';
import { toModelFormula } from '../../files/xlsx/formula-text';
import type { Engine } from '../calculation/engine';
import type { Appearance } from './appearance';
import { Book } from './book';
import { type BookSheet, keyOf } from './book-sheet';
import { DEFAULT_FORMAT, toCell, toStyle } from './cells';
import { ruleType } from './rules';

let opened = 0;

/** A new workbook with one empty sheet, as Excel opens it. */
export const EMPTY_WORKBOOK: WorkbookData = {
  sheets: [
    {
      name: 'Sheet1',
      visibility: 'visible',
      isProtected: false,
      cells: [],
      merges: [],
      hiddenRows: [],
      conditionalFormats: [],
    },
  ],
  activeSheet: 'Sheet1',
  definedNames: [],
  styles: [],
  settings: {},
  date1904: false,
};

/**
 * Loads what was read from a file into Univer's model. Nothing is calculated yet.
 * @param namespace of the custom functions: "DVCTT"
 */
export function openBook(
  engine: Engine,
  data: WorkbookData,
  namespace: string,
  appearance: Appearance | null = null,
): Book {
  const unitId = `workbook${++opened}`;
  const styles: Record<string, IStyleData | null> = Object.fromEntries(
    data.styles.map((style, index): [string, IStyleData] => [
      `style${index}`,
      toStyle({ ...DEFAULT_FORMAT, numberFormat: style.numberFormat, font: style.font }),
    ]),
  );
  const ids = data.sheets.map((_, index) => `sheet${index + 1}`);
  const sheets = Object.fromEntries(
    data.sheets.map((sheet, index): [string, Partial<IWorksheetData>] => {
      const model = modelOf(sheet, ids[index] ?? '');
      return [ids[index] ?? '', appearance === null ? model : appearance.dress(sheet, model, styles)];
    }),
  );
  const workbook = engine.open({ id: unitId, name: unitId, styles, sheetOrder: ids, sheets });
  const prefix = `${namespace.toUpperCase()}.`;
  const book = new Book(
    unitId,
    workbook,
    engine,
    (name) => name.toUpperCase().startsWith(prefix),
    appearance?.newSheet ?? { rowCount: LAST_ROW + 1, columnCount: LAST_COLUMN + 1 },
  );
  data.sheets.forEach((sheet, index) => adoptSheet(book, sheet, ids[index] ?? '', appearance));
  book.names = data.definedNames.map((entry) => ({
    name: entry.name,
    formula: toModelFormula(entry.formula),
    sheetId: entry.sheet === null ? null : (book.findSheet(entry.sheet)?.unitSheetId ?? null),
    comment: entry.comment ?? '',
    visible: entry.visible,
    fromFile: true,
  }));
  data.sheets.forEach((sheet, index) => adoptFormulas(book, book.sheets[index], sheet));
  for (const [key, json] of Object.entries(data.settings)) book.settings.set(key, json);
  const active = book.findSheet(data.activeSheet);
  if (active !== null) book.activeSheet = active;
  return book;
}

function modelOf(sheet: SheetData, id: string): Partial<IWorksheetData> {
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    rowCount: LAST_ROW + 1,
    columnCount: LAST_COLUMN + 1,
    cellData: cellsOf(sheet),
    rowData: Object.fromEntries(sheet.hiddenRows.map((row) => [row, { hd: 1 }])),
    mergeData: sheet.merges.map((area) => ({
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    })),
  };
}

function cellsOf(sheet: SheetData): IObjectMatrixPrimitiveType<ICellData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  const spilled = spilledCells(sheet);
  for (const cell of sheet.cells) {
    // What an array formula filled is filled again by its calculation; standing there it would block it.
    if (spilled.has(keyOf(cell.row, cell.column))) continue;
    const entry: ICellData = { ...toCell(cell.value), s: `style${cell.style}` };
    if (cell.formula !== undefined) entry.f = `=${toModelFormula(cell.formula)}`;
    (rows[cell.row] ??= {})[cell.column] = entry;
  }
  return rows;
}

/** The cells that the file's array formulas filled, without their first ones. */
export function spilledCells(sheet: SheetData): Set<number> {
  const spilled = new Set<number>();
  const arrays = sheet.cells.flatMap((cell) => (cell.arrayArea ? [{ cell, area: cell.arrayArea }] : []));
  if (arrays.length === 0) return spilled;
  for (const other of sheet.cells) {
    if (other.formula !== undefined) continue;
    const place = { top: other.row, left: other.column, bottom: other.row, right: other.column };
    if (arrays.some(({ area }) => intersect(area, place))) spilled.add(keyOf(other.row, other.column));
  }
  return spilled;
}

function adoptSheet(book: Book, data: SheetData, unitSheetId: string, appearance: Appearance | null): void {
  const random = Math.floor(Math.random() * 0x100000000);
  const id = `{${random.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-${String(book.takeId()).padStart(12, '0')}}`;
  const sheet = book.addSheet(unitSheetId, id, data.name);
  sheet.visibility = data.visibility === 'visible' ? 'Visible' : data.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  sheet.isProtected = data.isProtected;
  sheet.merges = [...data.merges];
  sheet.tables = (data.tables ?? []).map((table) => ({
    id: String(book.takeId()),
    name: table.name,
    area: table.area,
    style: table.style ?? '',
    filters: new Map(),
    isEmptied: false,
    fileName: table.name,
  }));
  sheet.rules = [...data.conditionalFormats]
    .sort((one, other) => one.priority - other.priority)
    .map((rule) => ({
      id: `{CF-${String(book.takeId()).padStart(8, '0')}}`,
      type: ruleType(rule.type),
      areas: [...rule.areas],
      formula: rule.formulas[0] === undefined ? '' : `=${toModelFormula(rule.formulas[0])}`,
      stopIfTrue: rule.stopIfTrue,
      ...(appearance?.ruleLook(data, rule) ?? { fill: null, fontColor: null, bold: null }),
      fileIndex: rule.index,
    }));
}

function adoptFormulas(book: Book, sheet: BookSheet | undefined, data: SheetData): void {
  if (sheet === undefined) return;
  for (const cell of data.cells) {
    if (cell.formula === undefined) continue;
    book.adoptFormula(sheet, cell.row, cell.column, toModelFormula(cell.formula), cell.value);
    const isStored = sheet.formulas.get(keyOf(cell.row, cell.column))?.engine === null;
    if (isStored && cell.arrayArea !== undefined) sheet.storedArrays.push(cell.arrayArea);
  }
}
