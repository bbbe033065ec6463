import type { Reading, WhoseRows } from '../../sheets/observations/reading';
import { followCell } from './expressions';
import type { TargetTable } from './target-table';

/** How a formula tells whose a row is: its unit stands in it, or next above it. */
export interface NamedUnits {
  /** The first row (local) that is looked at. */
  readonly top: number;
  /** The column (local) in which the units stand. */
  readonly column: number;
  /** Every row says its unit itself. */
  readonly isSaidInEach: boolean;
  /** The unit's name of a row, as a formula that follows it. */
  of(row: number): string;
  /** Which cells of a range name a unit: an array of TRUE and FALSE. */
  areNames(range: string): string;
  /** What the formula of a row comes to, computed here. */
  nameAt(row: number): string;
  isName(row: number): boolean;
}

/** @param rows the rows whose units are asked for */
export function namedUnits(
  { sheet }: Reading,
  { nameColumn, unitColumn, units }: WhoseRows,
  targets: TargetTable,
  rows: readonly number[],
): NamedUnits {
  const column = unitColumn ?? nameColumn;
  const top = Math.min(...rows, ...units.map(({ row }) => row));
  const nameIn = (row: number): string => {
    const value = sheet.raw(row, column);
    return typeof value === 'string' ? value : '';
  };
  const isSaidInEach = unitColumn !== null && rows.every((row) => nameIn(row) !== '');
  const isName = (row: number): boolean =>
    unitColumn === null ? targets.knows(nameIn(row)) : (sheet.raw(row, column) ?? '') !== '';
  const areNames = (range: string): string =>
    unitColumn === null ? `ISTEXT(${targets.lookUpAt(range, '1')})` : `(LEN(${range})>0)`;
  return {
    top,
    column,
    isSaidInEach,
    areNames,
    isName,
    of: (row) => {
      const own = followCell(sheet, row, column);
      if (isSaidInEach) return own;
      const at = sheet.place(top, column);
      // From the heading on, so that a row put in before the first one is within.
      const above = `${own.replace(/\d+$/, '')}$${String(Math.max(at.row, 1))}:${own}`;
      // The last of those that are: no number is as great as what is looked for.
      return `LOOKUP(2,1/${areNames(above)},${above})`;
    },
    nameAt: (row) => {
      let at = row;
      while (!isSaidInEach && at > top && !isName(at)) at -= 1;
      return nameIn(at);
    },
  };
}
