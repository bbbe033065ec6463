import type { CellData, ConditionalFormatData, DefinedNameData, SheetData, WorkbookData } from '../workbook-data';
import { moveArea, moveCell, moveEach, moveLine, type SheetLineEdit } from './line-edit';
import { moveReferences } from './move-references';
import { moveRule } from './move-rule';

/**
 * What is read from a package after rows or columns were inserted or deleted in it: the same as reading the moved package
 * ({@link movePackage}), without one; but a conditional format keeps the `index` that it had in the file. Values are those that were stored: nothing is calculated.
 */
export function moveData(data: WorkbookData, edit: SheetLineEdit): WorkbookData {
  return {
    ...data,
    sheets: data.sheets.map((sheet) => moveSheet(sheet, edit)),
    definedNames: data.definedNames.map((name) => moveName(name, edit)),
  };
}

export function moveName<N extends Pick<DefinedNameData, 'formula'>>(name: N, edit: SheetLineEdit): N {
  return { ...name, formula: moveReferences(name.formula, { home: null, isName: true }, edit) };
}

function moveSheet(sheet: SheetData, edit: SheetLineEdit): SheetData {
  const { name, tables, hiddenRows } = sheet;
  const moveFormula = (cell: CellData): CellData =>
    cell.formula === undefined ? cell : { ...cell, formula: moveReferences(cell.formula, { home: name }, edit) };
  const conditionalFormats = moveFormats(sheet, edit);
  if (name !== edit.sheet) return { ...sheet, cells: sheet.cells.map(moveFormula), conditionalFormats };
  return {
    ...sheet,
    cells: moveEach(sheet.cells, (cell) => {
      const moved = moveCell(cell, edit);
      const arrayArea = cell.arrayArea === undefined ? null : moveArea(cell.arrayArea, edit);
      return moved === null ? null : moveFormula(arrayArea === null ? moved : { ...moved, arrayArea });
    }),
    merges: moveMerges(sheet.merges, edit),
    hiddenRows: edit.lines === 'rows' ? moveEach(hiddenRows, (row) => moveLine(row, edit)) : hiddenRows,
    conditionalFormats,
    ...(tables === undefined
      ? {}
      : {
          tables: moveEach(tables, (table) => {
            const area = moveArea(table.area, edit);
            return area === null ? null : { ...table, area };
          }),
        }),
  };
}

/** Merged areas after the edit; of one cell alone nothing is merged. */
export function moveMerges(merges: SheetData['merges'], edit: SheetLineEdit): SheetData['merges'] {
  return moveEach(merges, (merge) => {
    const area = moveArea(merge, edit);
    return area === null || (area.top === area.bottom && area.left === area.right) ? null : area;
  });
}

function moveFormats({ name, conditionalFormats }: SheetData, edit: SheetLineEdit): ConditionalFormatData[] {
  return moveEach(conditionalFormats, (format) => {
    const moved = moveRule(format.areas, name, edit);
    return moved === null ? null : { ...format, areas: moved.areas, formulas: format.formulas.map(moved.move) };
  });
}
