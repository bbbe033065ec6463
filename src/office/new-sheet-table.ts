import type { NewTable } from '../app/host/new-sheet';
import type { Area } from '../sheets/cells/grid';
import { rangeOf } from './range-of';

/** Headings in white on blue. */
const STYLE = 'TableStyleLight9';
/** Headings in dark letters: those of the other would be white on the light fill that the look gives them. */
const STYLE_UNDER_LOOK = 'TableStyleLight16';

/**
 * Makes cells a native table. Where the look draws a table over it, that is what shows; rows that are added later get the
 * style's own lines.
 */
export function addTable(sheet: Excel.Worksheet, { name, area }: NewTable, drawn: readonly Area[]): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = drawn.some((other) => overlap(other, area)) ? STYLE_UNDER_LOOK : STYLE;
}

/** @example freeTableName('DVCTT_LichSu', ['dvctt_lichsu']) // 'DVCTT_LichSu_2' */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${String(number)}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
