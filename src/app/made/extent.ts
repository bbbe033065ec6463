import type { Grid } from '../../sheets/cells/grid';

/** How far a worksheet's cells reach: rows or columns that were inserted or deleted change it. */
export function extentOf(grid: Grid | null): string {
  if (grid === null) return '';
  return [grid.top, grid.left, grid.cells.length, grid.cells[0]?.length ?? 0].join(' ');
}
