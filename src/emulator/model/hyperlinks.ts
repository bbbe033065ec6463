import { type Area, isCellError } from '../../sheets/cells/grid';
import { type BookSheet, keyOf } from '../book/book-sheet';
import { columnsOf, rowsOf } from '../formulas/a1';
import { invalidArgument, notEmulated } from '../protocol/host-error';
import { type ModelContext, requireUnprotected } from './context';
import { dressAsLink } from './named-styles';

const LOCATION = 'Range.hyperlink';
const LONGEST_TIP = 255;
const KEYS = new Set(['address', 'documentReference', 'screenTip', 'textToDisplay']);

/** The link of a range's first cell; null where it has none. */
export function readLink(sheet: BookSheet, { top, left }: Area): Readonly<Record<string, string>> | null {
  const link = sheet.links.get(keyOf(top, left));
  if (link === undefined) return null;
  const value = sheet.valueAt(top, left);
  return {
    ...(link.address === '' ? {} : { address: link.address }),
    ...(link.reference === '' ? {} : { documentReference: link.reference }),
    screenTip: link.tip,
    textToDisplay: value === null ? '' : isCellError(value) ? value.error : String(value),
  };
}

/** Makes a cell lead somewhere. It gets the look of a link; what stands in it stays, but a blank cell shows its target. */
export function linkCell(ctx: ModelContext, sheet: BookSheet, area: Area, value: unknown): void {
  requireUnprotected(sheet, LOCATION);
  if (rowsOf(area) * columnsOf(area) !== 1) throw notEmulated(`${LOCATION} of several cells`);
  if (typeof value !== 'object' || value === null) throw invalidArgument(LOCATION);
  const parts = value as Readonly<Record<string, unknown>>;
  const isRight = Object.entries(parts).every(([key, part]) => KEYS.has(key) && typeof part === 'string');
  const { address = '', documentReference: reference = '', screenTip: tip = '' } = parts as Record<string, string>;
  if (!isRight || (address === '') === (reference === '') || tip.length > LONGEST_TIP) throw invalidArgument(LOCATION);
  const { top: row, left: column } = area;
  sheet.links.set(keyOf(row, column), { address, reference, tip });
  dressAsLink(sheet, row, column);
  const isBlank = sheet.valueAt(row, column) === null && sheet.formulaAt(row, column) === null;
  const text = (parts as Record<string, string>)['textToDisplay'] ?? (isBlank ? address || reference : null);
  if (text !== null) {
    ctx.book.write(sheet, area, [[{ value: text }]]);
    ctx.notifyChanged(sheet, area);
  }
  ctx.book.noteLoss(sheet, LOCATION, [area]);
}
