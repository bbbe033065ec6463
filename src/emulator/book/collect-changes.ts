import type {
  DefinedNameData,
  NewConditionalFormat,
  SheetData,
  WorkbookChanges,
  WorkbookData,
} from '../../files/xlsx/workbook-data';
import { moveData } from '../../files/xlsx/lines/move-data';
import type { Area, CellValue } from '../../sheets/cells/grid';
import { toModelFormula } from '../../files/xlsx/formula-text';
import type { Book } from './book';
import { addedSheet } from './collect-added-sheet';
import { type BookSheet, keyOf, positionOf } from './book-sheet';
import { sameValue } from './cells';
import { sameName } from './names';
import { spilledCells } from './open-book';

type CellChange = WorkbookChanges['cells'][number];
type ResizedTable = NonNullable<WorkbookChanges['resizedTables']>[number];

/** What differs between the open workbook and the file it came from. Formulas are as typed: the writer stores them. */
export function collectChanges(book: Book, opened: WorkbookData): WorkbookChanges {
  const { lineEdits } = book;
  // Rows and columns are inserted into the file and deleted from it first.
  const file = lineEdits.reduce(moveData, opened);
  const cells: CellChange[] = [];
  const addedConditionalFormats: NewConditionalFormat[] = [];
  const removedConditionalFormats: { sheet: string; index: number }[] = [];
  const resizedTables: ResizedTable[] = [];
  file.sheets.forEach((data, index) => {
    const sheet = book.sheetById(`sheet${index + 1}`);
    if (sheet === null) return;
    cells.push(...changedCells(book, sheet, data));
    addedConditionalFormats.push(...newRules(sheet, data.name));
    resizedTables.push(...changedTables(sheet, data));
    const left = new Set(sheet.rules.map((rule) => rule.fileIndex));
    data.conditionalFormats.forEach((rule, position) => {
      const index = lineEdits.length === 0 ? rule.index : position;
      if (!left.has(rule.index)) removedConditionalFormats.push({ sheet: data.name, index });
    });
  });
  const added = book.sheets.filter((sheet) => sheet.isAdded);
  for (const sheet of added) addedConditionalFormats.push(...newRules(sheet, sheet.name));
  return {
    ...(lineEdits.length > 0 ? { lineEdits: [...lineEdits] } : {}),
    cells,
    addedConditionalFormats,
    removedConditionalFormats,
    ...changedNames(book, file),
    ...(added.length > 0 ? { addedSheets: added.map((sheet) => addedSheet(book, sheet)) } : {}),
    ...(resizedTables.length > 0 ? { resizedTables } : {}),
    ...(book.settingsChanged ? { settings: Object.fromEntries(book.settings) } : {}),
  };
}

function newRules(sheet: BookSheet, name: string): NewConditionalFormat[] {
  return sheet.rules
    .filter((rule) => rule.fileIndex === null && rule.formula !== '')
    .map((rule) => ({
      sheet: name,
      areas: rule.areas,
      formula: rule.formula.slice(1),
      fill: rule.fill,
      fontColor: rule.fontColor,
      bold: rule.bold === true,
      stopIfTrue: rule.stopIfTrue,
    }));
}

function changedTables(sheet: BookSheet, { name, tables = [] }: SheetData): ResizedTable[] {
  return tables.flatMap((old) => {
    const table = sheet.tables.find(({ fileName }) => fileName === old.name);
    if (table === undefined || sameArea(table.area, old.area)) return [];
    return [{ sheet: name, name: old.name, area: table.area }];
  });
}

function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

function changedCells(book: Book, sheet: BookSheet, data: SheetData): CellChange[] {
  const changes: CellChange[] = [];
  const inFile = new Map(data.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const stored = (key: number): CellValue => inFile.get(key)?.value ?? null;
  const spilledInFile = spilledCells(data);
  const done = new Set<number>();
  const add = (key: number, formula?: string | null): void => {
    const { row, column } = positionOf(key);
    done.add(key);
    const value = sheet.valueAt(row, column);
    if (formula === undefined && sameValue(value, stored(key))) return;
    changes.push({ sheet: data.name, row, column, value, ...(formula === undefined ? {} : { formula }) });
  };
  for (const key of sheet.written) {
    const { row, column } = positionOf(key);
    const now = sheet.formulaAt(row, column)?.slice(1);
    const before = inFile.get(key)?.formula;
    if (now === undefined) add(key, before === undefined ? undefined : null);
    else if (before !== undefined && toModelFormula(before) === now) add(key);
    else add(key, now);
  }
  for (const key of sheet.formulas.keys()) if (!done.has(key)) add(key);
  for (const area of book.spills(sheet)) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (!done.has(keyOf(row, column))) add(keyOf(row, column));
      }
    }
  }
  for (const key of spilledInFile) if (!done.has(key)) add(key);
  return changes;
}

function changedNames(book: Book, file: WorkbookData): Pick<WorkbookChanges, 'addedNames' | 'removedNames'> {
  const addedNames: DefinedNameData[] = book.names
    .filter((entry) => !entry.fromFile)
    .map((entry) => ({
      name: entry.name,
      formula: entry.formula,
      sheet: entry.sheetId === null ? null : (book.sheetById(entry.sheetId)?.name ?? null),
      visible: entry.visible,
      ...(entry.comment === '' ? {} : { comment: entry.comment }),
    }));
  const removedNames = file.definedNames
    .filter((old) => {
      const sheetId = old.sheet === null ? null : (book.findSheet(old.sheet)?.unitSheetId ?? null);
      return !book.names.some((entry) => entry.fromFile && entry.sheetId === sheetId && sameName(entry.name, old.name));
    })
    .map((old) => ({ name: old.name, sheet: old.sheet }));
  return { addedNames, removedNames };
}
