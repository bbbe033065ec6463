import { CellLocator } from '../cell-locator';
import { childrenOf, type XmlElement } from '../xml-tree';

export interface PlacedRow {
  readonly element: XmlElement;
  readonly row: number;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
}

/** The rows of a worksheet and their cells with their places, whether the file says them or not. */
export function placeCells(sheetData: XmlElement): PlacedRow[] {
  const locator = new CellLocator();
  return childrenOf(sheetData, 'row').map((element) => {
    locator.openRow(element.attributes['r']);
    const cells = childrenOf(element, 'c').map((cell) => {
      locator.openCell(cell.attributes['r']);
      return { element: cell, row: locator.row, column: locator.column };
    });
    return { element, row: locator.row, cells };
  });
}
