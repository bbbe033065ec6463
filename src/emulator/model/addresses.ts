import type { Area } from '../../sheets/cells/grid';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { findName } from '../book/names';
import { LAST_COLUMN, LAST_ROW, parseArea, splitSheet } from '../formulas/a1';
import { invalidArgument } from '../protocol/host-error';

/**
 * The area that an address or a name means on a sheet.
 * @throws HostError InvalidArgument where it means none, or one on another sheet
 */
export function findArea(book: Book, sheet: BookSheet, address: string, location: string): Area {
  const area = parseArea(address.trim());
  if (area !== null) return area;
  const name = findName(book.names, address.trim(), sheet.unitSheetId);
  const target = name === null ? null : splitSheet(name.formula);
  const named = target === null ? null : parseArea(target.rest);
  if (named === null || target?.sheet?.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument(location);
  return named;
}

/** Several areas of one sheet, "A1:B2,C5". */
export function findAreas(book: Book, sheet: BookSheet, addresses: string, location: string): Area[] {
  return addresses.split(',').map((address) => {
    const { sheet: named, rest } = splitSheet(address.trim());
    if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument(location);
    return findArea(book, sheet, rest, location);
  });
}

/** @throws HostError InvalidArgument for an area that reaches over the edges of a sheet, or is turned inside out */
export function requireOnSheet(area: Area, location: string): Area {
  const { top, left, bottom, right } = area;
  const isOnSheet =
    top >= 0 && left >= 0 && top <= bottom && left <= right && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (!isOnSheet) throw invalidArgument(location);
  return area;
}

export function requireInteger(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}
