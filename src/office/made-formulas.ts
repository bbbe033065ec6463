import type { ColourName, InsertedFormulas, KeptFormula, MadeFormula } from '../app/host/host';
import { FORMULA_BASIS, FORMULA_CELL, FORMULA_MARKS, MADE_SETTING } from '../app/made/names';
import { cellAddress } from '../sheets/cells/grid';

/** Names of a worksheet that say something of a formula that was inserted. */
export function numbersOf(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith(FORMULA_BASIS)).map((name) => name.slice(FORMULA_BASIS.length));
}

interface LoadedFormulas {
  readonly found: readonly { readonly number: string; readonly basis: Excel.NamedItem; readonly cell: Excel.Range }[];
  readonly marks: Excel.NamedItem;
}

/** Queues the loading of a worksheet's inserted formulas; the caller syncs. */
export function loadFormulas(sheet: Excel.Worksheet, numbers: readonly string[]): LoadedFormulas {
  const found = numbers.map((number) => {
    const cell = sheet.names.getItemOrNullObject(FORMULA_CELL + number).getRangeOrNullObject();
    return {
      number,
      basis: sheet.names.getItemOrNullObject(FORMULA_BASIS + number).load('formula'),
      cell: cell.load('rowIndex,columnIndex,rowCount,columnCount,formulas'),
    };
  });
  return { found, marks: sheet.names.getItemOrNullObject(FORMULA_MARKS).load('formula') };
}

/** What was loaded, once it is there; a formula whose cell is gone is none. */
export function insertedFormulas({ found, marks }: LoadedFormulas): InsertedFormulas {
  const formulas = found.flatMap(({ number, basis, cell }): MadeFormula[] => {
    if (basis.isNullObject || cell.isNullObject || cell.rowCount * cell.columnCount !== 1) return [];
    const [[text] = []] = cell.formulas as unknown[][];
    const place = { row: cell.rowIndex, column: cell.columnIndex };
    return [{ number, ...place, text: String(text), basis: String(basis.formula) }];
  });
  return { formulas, marks: marks.isNullObject ? null : String(marks.formula) };
}

export async function readFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly string[],
): Promise<InsertedFormulas> {
  const loaded = loadFormulas(sheet, numbersOf(names));
  await context.sync();
  return insertedFormulas(loaded);
}

/** Writes a formula into a cell with the names that it uses. @returns the cell and the names as they were */
export async function writeFormula(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  { formula, numberFormat, names }: { formula: string; numberFormat: string | null; names: readonly ColourName[] },
): Promise<KeptFormula> {
  const cell = sheet.getRange(cellAddress(row, column));
  const before = sheet.getRange(cellAddress(row, column)).load('formulas,numberFormat');
  const defined = await defineNames(context, sheet, names);
  if (numberFormat !== null) cell.numberFormat = [[numberFormat]];
  cell.formulas = [[formula]];
  cell.load('formulas');
  context.workbook.settings.add(MADE_SETTING, true);
  await context.sync();
  const cells = {
    area: { top: row, left: column, bottom: row, right: column },
    formulas: before.formulas as unknown[][],
    numberFormats: before.numberFormat as unknown[][],
    look: null,
    written: cell.formulas as unknown[][],
  };
  return { cells, names: defined };
}

/** @returns what the names said before */
async function defineNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly ColourName[],
): Promise<KeptFormula['names']> {
  const known = names.map(({ name }) => sheet.names.getItemOrNullObject(name).load('formula'));
  await context.sync();
  return names.map(({ name, formula, comment }, index) => {
    const item = known[index];
    if (item === undefined || item.isNullObject) {
      sheet.names.add(name, formula, comment);
      return { name, before: null };
    }
    const before = String(item.formula);
    item.formula = formula;
    return { name, before };
  });
}
