import type { Area } from '../../sheets/grid';
import type { BookSheet } from '../book/book-sheet';
import { DEFAULT_FORMAT } from '../book/cells';
import { columnsOf, formatArea, intersect, rowsOf, subtract } from '../formulas/a1';
import { invalidArgument } from '../protocol/host-error';
import { type ModelContext, requireUnprotected } from './context';

/** Merges an area, or each of its rows. */
export function mergeCells(ctx: ModelContext, sheet: BookSheet, area: Area, across: boolean): void {
  requireUnprotected(sheet, 'Range.merge');
  unmergeCells(ctx, sheet, area);
  const rows = across ? Array.from({ length: rowsOf(area) }, (_, row) => area.top + row) : [];
  sheet.merges.push(...(across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area]));
  ctx.book.notKept.add(`Range.merge (${sheet.name}!${formatArea(area)})`);
}

export function unmergeCells(ctx: ModelContext, sheet: BookSheet, area: Area): void {
  requireUnprotected(sheet, 'Range.unmerge');
  const left = sheet.merges.filter((merge) => intersect(merge, area) === null);
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  ctx.book.notKept.add(`Range.unmerge (${sheet.name}!${formatArea(area)})`);
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
    ctx.book.notKept.add(`Range.clear (${sheet.name}!${formatArea(area)})`);
  }
  clearRules(ctx, sheet, [area]);
}

/** Takes conditional formats off cells; rules that reach further keep the rest of their areas. */
export function clearRules(ctx: ModelContext, sheet: BookSheet, areas: readonly Area[]): void {
  for (const rule of sheet.rules) {
    if (!rule.areas.some((part) => areas.some((area) => intersect(part, area) !== null))) continue;
    for (const area of areas) rule.areas = rule.areas.flatMap((part) => subtract(part, area));
    if (rule.areas.length === 0 || rule.fileIndex === null) continue;
    // What is left of a file's rule is written anew, with what is known of it.
    ctx.book.notKept.add(`A conditional format of the file was cut (${sheet.name}, ${rule.type})`);
    rule.fileIndex = null;
  }
  sheet.rules = sheet.rules.filter((rule) => rule.areas.length > 0);
}
