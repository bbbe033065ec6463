/**
 * Where an indicator's colour stands: the first of its columns that no other's stands in. Several indicators may count one
 * column, and one cell tells no two verdicts: an indicator whose columns are all taken stays without colour.
 */
export function freeColumn(columns: readonly number[], taken: ReadonlySet<number>): number | null {
  return columns.find((column) => !taken.has(column)) ?? null;
}
