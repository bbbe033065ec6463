import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from './book-sheet';
import { bodyOf, type TableEntry } from './tables';
import { changeValidation, validationsOf } from './validations';
import { LAST_ROW } from '../formulas/a1';
import { notEmulated } from '../protocol/host-error';

/** Excel moves what stands below a table when it grows; here nothing moves, so nothing may stand there. */
export function requireBlankBelow(sheet: BookSheet, area: Area, rows: number, location: string): void {
  const below: Area = { ...area, top: area.bottom + 1, bottom: Math.min(LAST_ROW, area.bottom + Math.max(rows, 1)) };
  const isMoved = [...sheet.occupied()].some(
    ({ row, column }) =>
      row >= below.top &&
      column >= below.left &&
      column <= below.right &&
      (sheet.valueAt(row, column) !== null || sheet.formulaAt(row, column) !== null),
  );
  if (isMoved) throw notEmulated(`${location} with cells below the table, which would move,`);
}

/** Makes a table longer: the new rows look like the last one, and take what it takes. */
export function growTable(sheet: BookSheet, table: TableEntry, rows: number): Area {
  const body = bodyOf(table);
  const added: Area = { ...body, top: body.bottom + 1, bottom: body.bottom + rows };
  for (let column = body.left; column <= body.right; column++) {
    const look = sheet.styleAt(body.bottom, column);
    const [validation = null] = validationsOf(sheet, { ...body, top: body.bottom, left: column, right: column });
    for (let row = added.top; row <= added.bottom; row++) if (look !== null) sheet.setStyle(row, column, look);
    if (validation !== null) {
      const { rule, errorAlert, ignoreBlanks } = validation;
      changeValidation(sheet, { ...added, left: column, right: column }, { rule, errorAlert, ignoreBlanks });
    }
  }
  table.area = { ...table.area, bottom: added.bottom };
  return added;
}

/** A row fewer: what the last one looked like goes with it, and colours that reached as far as the table's end. */
export function shrinkTable(sheet: BookSheet, table: TableEntry): void {
  const { left, right, bottom } = table.area;
  for (let column = left; column <= right; column++) sheet.clearStyle(bottom, column);
  for (const rule of sheet.rules) {
    rule.areas = rule.areas.flatMap((area) => {
      if (area.bottom !== bottom || area.left < left || area.right > right) return [area];
      return area.top === bottom ? [] : [{ ...area, bottom: bottom - 1 }];
    });
  }
  table.area = { ...table.area, bottom: bottom - 1 };
}

/** What a person types right below a table becomes part of it, as Excel's AutoCorrect does unless it is switched off. */
export function growWithTyping(sheet: BookSheet, typed: Area): void {
  for (const table of sheet.tables) {
    const { left, right, bottom } = table.area;
    const isBelow = typed.top === bottom + 1 && typed.left <= right && typed.right >= left;
    if (isBelow && table.filters.size === 0) growTable(sheet, table, typed.bottom - bottom);
  }
}
