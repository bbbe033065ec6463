import type { TextGrid } from '../cells/text-grid';
import type { Reading } from '../observations/reading';
import { isSameList } from '../tables/added-lists';
import type { Table } from '../tables/table';

/**
 * Reads a sheet's tables, and as one those that are lists of one unit below the same headings, as "A." and "B." with a total
 * each: by the first alone the unit would be judged by a part of its work.
 * @param isOneUnits whether two tables are the same unit's
 */
export function joinLists(
  sheet: TextGrid,
  tables: readonly Table[],
  read: (table: Table) => Reading | null,
  isOneUnits: (one: Table, other: Table) => boolean,
): { readonly readings: readonly Reading[]; readonly tables: readonly Table[] } {
  const joined: { table: Table; reading: Reading | null }[] = [];
  for (const table of tables) {
    const next = { table, reading: read(table) };
    const before = joined[joined.length - 1];
    const whole =
      before === undefined || !isOneUnits(before.table, table) ? null : readJoined(sheet, before, next, read);
    if (whole === null) joined.push(next);
    else joined[joined.length - 1] = whole;
  }
  return {
    readings: joined.flatMap(({ reading }) => reading ?? []),
    tables: joined.map(({ table }) => table),
  };
}

const LISTS: ReadonlySet<Reading['layout']> = new Set<Reading['layout']>(['unit-procedures', 'form-06a']);

function readJoined(
  sheet: TextGrid,
  one: { readonly table: Table; readonly reading: Reading | null },
  other: { readonly table: Table; readonly reading: Reading | null },
  read: (table: Table) => Reading | null,
): { table: Table; reading: Reading } | null {
  if (one.reading === null || other.reading === null) return null;
  if (!LISTS.has(one.reading.layout) || one.reading.layout !== other.reading.layout) return null;
  if (!isSameList(sheet, one.reading, other.reading)) return null;
  const table = { ...one.table, lastRow: other.table.lastRow };
  const reading = read(table);
  return reading !== null && reading.layout === one.reading.layout ? { table, reading } : null;
}
