import { problem, type Problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import type { BodyRow } from './body-rows';
import { isOwnTitle, onlyText } from './caption-between';
import { FEW_ROWS } from './left-out-rows';
import { rowKey } from './row-key';
import type { Table } from './table';

/**
 * Says that a table's rows are several lists of one unit, "A. TTHC do địa phương quản lý" and "B. TTHC do ngành dọc", each below
 * the headings anew: they are added up, which nobody has to find out from the sums. What stands in two of them is counted twice.
 */
export function tellAddedLists(sheet: TextGrid, table: Table, rows: readonly BodyRow[]): readonly Problem[] {
  const heading = rowKey(sheet, table.top);
  const starts = [table.top - 1];
  for (let row = table.firstRow; row < table.lastRow; row++) {
    const caption = onlyText(sheet, row);
    if (caption === null || rowKey(sheet, row + 1) !== heading || isOwnTitle(sheet, table.top, caption.text)) continue;
    starts.push(row);
  }
  const [, second] = starts;
  if (second === undefined) return [];
  const lists = starts.flatMap((row) => onlyText(sheet, row)?.text ?? []);
  const found = new Map<string, Set<number>>();
  for (const { kind, name, row } of rows) {
    if (kind !== 'data') continue;
    const list = starts.filter((start) => start < row).length;
    found.set(name, (found.get(name) ?? new Set()).add(list));
  }
  const twice = [...found].flatMap(([name, of]) => (of.size > 1 ? [name] : []));
  const facts = { lists, twice: twice.slice(0, FEW_ROWS), count: twice.length };
  const cell = sheet.address(second, onlyText(sheet, second)?.column ?? 0);
  return [problem('lists-added', facts, { cell, severity: twice.length > 0 ? 'warning' : 'info' })];
}

const BETWEEN = 4;

/** Whether a table goes on with the rows of another one: the same headings, nothing but captions between, no row in both. */
export function isSameList(
  sheet: TextGrid,
  { table: one, rows }: { readonly table: Table; readonly rows: readonly BodyRow[] },
  { table: other, rows: more }: { readonly table: Table; readonly rows: readonly BodyRow[] },
): boolean {
  const height = one.firstRow - one.top;
  if (other.firstRow - other.top !== height || other.top - one.lastRow > BETWEEN) return false;
  for (let at = 0; at < height; at++) if (rowKey(sheet, one.top + at) !== rowKey(sheet, other.top + at)) return false;
  for (let row = one.lastRow + 1; row < other.top; row++)
    if (rowKey(sheet, row) !== '' && onlyText(sheet, row) === null) return false;
  const named = (of: readonly BodyRow[]): readonly string[] =>
    of.flatMap(({ kind, name }) => (kind === 'data' ? [foldKey(name)] : []));
  const known = new Set(named(rows));
  return named(more).every((name) => !known.has(name));
}
