import { columnOf, rowOf } from './cell-reference';

/**
 * Where rows and cells of a worksheet's XML stand. Both may lack their address: they follow the one before.
 * A row without a number takes it from its first cell that has one. All positions are zero-based.
 */
export class CellLocator {
  row = -1;
  column = -1;
  private isRowKnown = true;

  /** @returns whether the row's place is known already, or only with its first cell. */
  openRow(address: string | undefined): boolean {
    this.column = -1;
    this.isRowKnown = address !== undefined;
    this.row = address === undefined ? this.row + 1 : Number(address) - 1;
    return this.isRowKnown;
  }

  openCell(address: string | undefined): void {
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    if (this.isRowKnown) return;
    if (address !== undefined) this.row = rowOf(address);
    this.isRowKnown = true;
  }
}
