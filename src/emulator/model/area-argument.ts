import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { splitSheet } from '../formulas/a1';
import { invalidArgument } from '../protocol/host-error';
import { findArea } from './addresses';
import type { ModelContext } from './context';
import { Range } from './range';

/**
 * The area on this worksheet that an argument means: a range, or an address.
 * @throws HostError InvalidArgument where it is none, or stands on another sheet
 */
export function areaArgument(ctx: ModelContext, sheet: BookSheet, value: unknown, location: string): Area {
  if (value instanceof Range) {
    if (value.sheet !== sheet) throw invalidArgument(location);
    return value.area;
  }
  if (typeof value !== 'string') throw invalidArgument(location);
  const { sheet: name, rest } = splitSheet(value);
  if (name !== null && ctx.book.findSheet(name) !== sheet) throw invalidArgument(location);
  return findArea(ctx.book, sheet, rest, location);
}
