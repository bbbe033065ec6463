import type { Area } from '../../sheets/cells/grid';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Zero-based column of an A1 address, read without an object for each of millions of cells; -1 where there is none. */
export function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
  }
  return at === 0 || column > LAST_COLUMN + 1 ? -1 : column - 1;
}

/** Zero-based row of an A1 address; -1 where there is none. */
export function rowOf(address: string): number {
  let row = 0;
  for (let at = 0; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
    else if (row > 0) return -1;
  }
  return row > LAST_ROW + 1 ? -1 : row - 1;
}

/** An area such as "B2", "A1:C5", "$A$1:$B$2", "A:C", "2:4"; null where it is none. */
export function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(reference);
  if (match === null || reference === '') return null;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  const isCell = !reference.includes(':');
  if (isCell && (firstColumn === undefined || firstRow === undefined)) return null;
  const columns = [firstColumn, isCell ? firstColumn : lastColumn].map((name) =>
    name === undefined ? null : columnOf(name),
  );
  const rows = [firstRow, isCell ? firstRow : lastRow].map((name) => (name === undefined ? null : Number(name) - 1));
  const [left, right] = [columns[0] ?? 0, columns[1] ?? LAST_COLUMN];
  const [top, bottom] = [rows[0] ?? 0, rows[1] ?? LAST_ROW];
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** The areas of an attribute that lists several, as `sqref` does. */
export function parseAreas(references: string): Area[] {
  return references.split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}
