import { problem, type Problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import type { Reading } from '../observations/reading';
import { findUnitOfSheet, type UnitMatcher } from '../subject/unit-of-sheet';
import { looksLikeUnit, unitOfCaption } from '../tables/caption-unit';
import { FEW_ROWS } from '../tables/left-out-rows';
import type { Table } from '../tables/table';

/** The unit whose table it is, as the line above it says. */
export interface Owner {
  readonly key: string;
  readonly writtenAs: string;
  readonly cell: string | null;
}

/** Whose each table is, by the row of its headings. */
export type Owners = ReadonlyMap<number, Owner | null>;

/**
 * Whose the tables of a sheet are, where lines above them name several units: by the line next above it, else the one before it, and the
 * first by whose the sheet is. Empty where all are one unit's.
 */
export function ownersOf(sheet: TextGrid, tables: readonly Table[], match: UnitMatcher): Owners {
  const isUnit = (name: string): boolean => match(name).kind !== 'unknown';
  const owners = new Map<number, Owner | null>();
  let last: Owner | null = null;
  let from = 0;
  for (const { top, lastRow } of tables) {
    for (let row = top - 1; row >= from; row--) {
      const named = ownerIn(sheet, row, isUnit, match, owners.size > 0);
      if (named === null) continue;
      last = named;
      break;
    }
    if (owners.size === 0) last = ownerOfSheet(sheet, top, match, last);
    owners.set(top, last);
    from = lastRow + 1;
  }
  const found = [...owners.values()];
  const keys = new Set(found.map((owner) => owner?.key));
  return keys.size > 1 && found.some((owner) => owner !== null && isUnit(owner.writtenAs)) ? owners : new Map();
}

function ownerIn(
  sheet: TextGrid,
  row: number,
  isUnit: (name: string) => boolean,
  match: UnitMatcher,
  isBetween: boolean,
): Owner | null {
  for (let column = 0; column < sheet.columns; column++) {
    const text = sheet.text(row, column);
    const named = unitOfCaption(text, isUnit) ?? (isBetween && looksLikeUnit(text) ? text : null);
    if (named !== null) return { key: keyOf(named, match), writtenAs: named, cell: sheet.address(row, column) };
  }
  return null;
}

/**
 * The first table's owner where no line names one, or where lines between it and the table speak of another: "KẾT QUẢ KIỂM TRA TẠI
 * PHƯỜNG SÔNG CẦU" below a letterhead. Then both names stand for it, and it is nobody's that the plan knows.
 */
function ownerOfSheet(sheet: TextGrid, titleRows: number, match: UnitMatcher, named: Owner | null): Owner | null {
  const isRightAbove = named !== null && named.cell === lastCellAbove(sheet, titleRows);
  const said = isRightAbove ? null : findUnitOfSheet(sheet, titleRows, match);
  if (said === null || (named !== null && said.match.kind !== 'ambiguous') || said.match.kind === 'unknown')
    return named;
  const key = 'unit' in said.match ? said.match.unit.name : said.writtenAs;
  return { key, writtenAs: said.writtenAs, cell: said.cell ?? null };
}

function lastCellAbove(sheet: TextGrid, row: number): string | null {
  for (let above = row - 1; above >= 0; above--)
    for (let column = 0; column < sheet.columns; column++)
      if (sheet.text(above, column) !== '') return sheet.address(above, column);
  return null;
}

function keyOf(name: string, match: UnitMatcher): string {
  const found = match(name);
  return 'unit' in found ? found.unit.name : foldKey(name);
}

/**
 * The readings of a sheet's tables, each for the unit whose table it is; what is nobody's is left out and told where another
 * is somebody's.
 * @param together which of one unit's readings count
 */
export function readApart(
  readings: readonly Reading[],
  owners: Owners,
  together: (own: readonly Reading[]) => readonly Reading[],
): { readonly readings: readonly Reading[]; readonly problems: readonly Problem[] } {
  const groups = new Map<string, { owner: Owner; own: Reading[] }>();
  const nobodys: Reading[] = [];
  for (const reading of readings) {
    const owner = owners.get(reading.titleRows) ?? null;
    if (owner === null) nobodys.push(reading);
    else groups.set(owner.key, { owner, own: [...(groups.get(owner.key)?.own ?? []), reading] });
  }
  const read = [...groups.values()].flatMap(({ owner, own }) => together(own).map((reading) => ofUnit(reading, owner)));
  return { readings: read, problems: tellNobodys(nobodys) };
}

/** A unit's own tables as rows of a summary of units: none of its rows is a unit's for colours and formulas. */
function ofUnit(reading: Reading, { writtenAs, cell }: Owner): Reading {
  const entries = reading.entries.map((entry) => ({
    ...entry,
    ...{ row: reading.sheet.isTurned ? null : entry.row, writtenAs, unitCell: cell },
  }));
  return { ...reading, layout: 'units-summary', rows: [], entries };
}

function tellNobodys(readings: readonly Reading[]): readonly Problem[] {
  const left = readings.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ kind, name, row, nameColumn }) =>
      kind === 'data' ? [{ name, cell: sheet.address(row, nameColumn) }] : [],
    ),
  );
  const [first] = left;
  if (first === undefined) return [];
  const names = left.slice(0, FEW_ROWS).map(({ name }) => name);
  const facts = { names, count: left.length, why: 'no-unit' } as const;
  return [problem('rows-left-out', facts, { cell: first.cell, severity: 'warning' })];
}
