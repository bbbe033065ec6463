import { type Area, areaAddress, columnName } from '../../sheets/cells/grid';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Zero-based column of its letters. @example columnNumber('AB') // 27 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** An area from "D9", "B2:C3", "A:C" or "1:3" (with or without "$"); null where it is no address on a sheet. */
export function parseArea(address: string): Area | null {
  const text = address.replace(/\$/g, '');
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return bounded(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return bounded(0, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return bounded(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return null;
}

function bounded(row1: number, column1: number, row2: number, column2: number): Area | null {
  const top = Math.min(row1, row2);
  const bottom = Math.max(row1, row2);
  const left = Math.min(column1, column2);
  const right = Math.max(column1, column2);
  return top < 0 || bottom > LAST_ROW || right > LAST_COLUMN ? null : { top, left, bottom, right };
}

/** As Excel writes an area: whole columns and rows without the other coordinate. @example formatArea(parseArea('C:A')!) // 'A:C' */
export function formatArea(area: Area): string {
  if (isWholeSheet(area)) return `1:${LAST_ROW + 1}`;
  if (area.top === 0 && area.bottom === LAST_ROW) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

export function isWholeSheet(area: Area): boolean {
  return area.top === 0 && area.left === 0 && area.bottom === LAST_ROW && area.right === LAST_COLUMN;
}

/** @example quoteSheet("Phòng Nội vụ") // "'Phòng Nội vụ'" */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(r|c)\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The reference that a name gets for an area. @example absoluteAddress('Phòng Nội vụ', area) // "'Phòng Nội vụ'!$A$1:$B$2" */
export function absoluteAddress(sheet: string, area: Area): string {
  const absolute = formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheet(sheet)}!${absolute}`;
}

/** Splits "'Phòng Nội vụ'!B2" into the sheet's name (null where there is none) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(address);
  if (match === null) return { sheet: null, rest: address };
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), rest: match[3] ?? '' };
}

export function intersect(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function subtract(area: Area, cut: Area): Area[] {
  const hole = intersect(area, cut);
  if (hole === null) return [area];
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { top: hole.top, bottom: hole.bottom, left: area.left, right: hole.left - 1 },
    { top: hole.top, bottom: hole.bottom, left: hole.right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

/** Whole columns or whole rows: Excel gives no cell values for them. */
export function isUnbounded(area: Area): boolean {
  return (area.top === 0 && area.bottom === LAST_ROW) || (area.left === 0 && area.right === LAST_COLUMN);
}
