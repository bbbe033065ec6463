import type { Area } from '../../sheets/cells/grid';
import { type BookSheet, positionOf } from '../book/book-sheet';
import { DEFAULT_FORMAT } from '../book/cells';
import { changeValidation, NO_VALIDATION } from '../book/validations';
import { columnsOf, intersect, rowsOf, subtract } from '../formulas/a1';
import { invalidArgument, notEmulated } from '../protocol/host-error';
import { cellsOf } from './cell-looks';
import { type ModelContext, requireUnprotected } from './context';

/** Merges an area, or each of its rows. */
export function mergeCells(ctx: ModelContext, sheet: BookSheet, area: Area, across: boolean): void {
  requireUnprotected(sheet, 'Range.merge');
  // Excel merges nothing within a table.
  if (sheet.tables.some((table) => intersect(table.area, area) !== null)) throw invalidArgument('Range.merge');
  unmergeCells(ctx, sheet, area);
  const rows = across ? Array.from({ length: rowsOf(area) }, (_, row) => area.top + row) : [];
  const merges = across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  sheet.merges = [...sheet.merges, ...merges];
  for (const merge of merges) keepFirst(ctx, sheet, merge);
  ctx.book.noteLoss(sheet, 'Range.merge', [area]);
}

export function unmergeCells(ctx: ModelContext, sheet: BookSheet, area: Area): void {
  requireUnprotected(sheet, 'Range.unmerge');
  const left = sheet.merges.filter((merge) => intersect(merge, area) === null);
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  ctx.book.noteLoss(sheet, 'Range.unmerge', [area]);
}

/** Of merged cells only the first that holds something keeps it, in the upper left one. */
function keepFirst(ctx: ModelContext, sheet: BookSheet, area: Area): void {
  const filled: { row: number; column: number }[] = [];
  for (const { row, column } of cellsOf([area])) {
    if (sheet.valueAt(row, column) !== null || sheet.formulaAt(row, column) !== null) filled.push({ row, column });
  }
  const [first] = filled;
  if (first === undefined) return;
  const isInPlace = first.row === area.top && first.column === area.left;
  if (!isInPlace && sheet.formulaAt(first.row, first.column) !== null)
    throw notEmulated('Range.merge that moves a formula');
  const value = sheet.valueAt(first.row, first.column);
  for (const { row, column } of filled) {
    if (isInPlace && row === first.row && column === first.column) continue;
    ctx.book.write(sheet, { top: row, left: column, bottom: row, right: column }, [[{ value: null }]]);
  }
  if (!isInPlace) {
    ctx.book.write(sheet, { top: area.top, left: area.left, bottom: area.top, right: area.left }, [[{ value }]]);
  }
}

/** Clears contents, formats, or both; conditional formats go with the formats. */
export function clearCells(ctx: ModelContext, sheet: BookSheet, area: Area, applyTo: unknown): void {
  requireUnprotected(sheet, 'Range.clear');
  if (applyTo !== 'All' && applyTo !== 'Contents' && applyTo !== 'Formats') throw invalidArgument('Range.clear');
  const used = sheet.usedArea(false, ctx.book.spills(sheet), area);
  const filled = used === null ? null : intersect(used, area);
  if (filled !== null && applyTo !== 'Formats') {
    const line = Array.from({ length: columnsOf(filled) }, () => ({ value: null }));
    ctx.book.write(
      sheet,
      filled,
      Array.from({ length: rowsOf(filled) }, () => line),
    );
    ctx.notifyChanged(sheet, filled);
  }
  if (applyTo === 'Contents') return;
  if (filled !== null) {
    for (let row = filled.top; row <= filled.bottom; row++) {
      for (let column = filled.left; column <= filled.right; column++) sheet.setFormat(row, column, DEFAULT_FORMAT);
    }
    ctx.book.noteLoss(sheet, 'Range.clear', [area]);
  }
  clearRules(ctx, sheet, [area]);
  if (applyTo !== 'All') return;
  for (const key of [...sheet.links.keys()]) {
    const { row, column } = positionOf(key);
    if (intersect(area, { top: row, left: column, bottom: row, right: column }) !== null) sheet.links.delete(key);
  }
  changeValidation(sheet, area, NO_VALIDATION);
}

/** Takes conditional formats off cells; rules that reach further keep the rest of their areas. */
export function clearRules(ctx: ModelContext, sheet: BookSheet, areas: readonly Area[]): void {
  for (const rule of sheet.rules) {
    if (!rule.areas.some((part) => areas.some((area) => intersect(part, area) !== null))) continue;
    for (const area of areas) rule.areas = rule.areas.flatMap((part) => subtract(part, area));
    if (rule.areas.length === 0 || rule.fileIndex === null) continue;
    // What is left of a file's rule is written anew, with what is known of it.
    ctx.book.noteLoss(sheet, `A conditional format of the file was cut: ${rule.type}`);
    rule.fileIndex = null;
  }
  sheet.rules = sheet.rules.filter((rule) => rule.areas.length > 0);
}
