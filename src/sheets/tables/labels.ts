import type { Table } from './table';

/** A column in the officer's own words: its heading, with the parent where the heading alone says little ("Tổng số"). */
export function labelOf(table: Table, column: number): string {
  const known = labels.get(table) ?? new Map<number, string>();
  labels.set(table, known);
  const before = known.get(column);
  if (before !== undefined) return before;
  const label = makeLabel(table, column);
  known.set(column, label);
  return label;
}

/** Asked for with every figure that is read. */
const labels = new WeakMap<Table, Map<number, string>>();

function makeLabel(table: Table, column: number): string {
  const path = table.columns.find((candidate) => candidate.column === column)?.path ?? [];
  const leaf = path[path.length - 1] ?? '';
  const parent = path[path.length - 2];
  return parent !== undefined && leaf.length < 16 ? `${parent} > ${leaf}` : leaf;
}

export function sttColumnOf(columns: ReadonlyMap<string, number>): number | null {
  return columns.get('stt') ?? null;
}
