import type { Area } from '../../sheets/cells/grid';
import { type BookSheet, keyOf } from '../book/book-sheet';
import { invalidArgument, notEmulated } from '../protocol/host-error';
import { cellsOf } from './cell-looks';
import { type ModelContext, requireUnprotected } from './context';

const NORMAL = 'Normal';
const HYPERLINK = 'Hyperlink';
const LINK_COLOUR = '#0563C1';

/** The name of the style that a range's cells have; null where they differ. */
export function readNamedStyle(sheet: BookSheet, area: Area): string | null {
  const found = new Set<string>();
  for (const { row, column } of cellsOf([area])) found.add(sheet.namedStyles.get(keyOf(row, column)) ?? NORMAL);
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** Gives cells a named style, with all that it says: "Normal" takes every look of their own from them. */
export function setNamedStyle(ctx: ModelContext, sheet: BookSheet, area: Area, name: unknown): void {
  requireUnprotected(sheet, 'Range.style');
  if (typeof name !== 'string') throw invalidArgument('Range.style');
  if (name !== NORMAL) throw notEmulated(`Range.style "${name}"`);
  if (sheet.baseStyle !== null) throw notEmulated('Range.style on a worksheet that has a look of its own');
  for (const { row, column } of cellsOf([area])) {
    sheet.setStyle(row, column, {});
    sheet.namedStyles.delete(keyOf(row, column));
  }
  ctx.book.noteLoss(sheet, 'Range.style', [area]);
}

/** What Excel makes a cell look like that becomes a link: its style has a font of its own. */
export function dressAsLink(sheet: BookSheet, row: number, column: number): void {
  sheet.setFormat(row, column, { font: 'Calibri', size: 11, bold: false, fontColor: LINK_COLOUR, underline: true });
  sheet.namedStyles.set(keyOf(row, column), HYPERLINK);
}
