import type { NewSheet } from '../app/host/new-sheet';
import { formatOf } from './new-cells';

/**
 * Cells that lead to others. Excel gives such a cell the style of links, with a font of its own; it gets back the usual
 * style, which has no number format, and that again. The worksheet's look comes after this.
 * @param name what the new worksheet is called, for links within it
 */
export function linkCells(sheet: Excel.Worksheet, name: string, { links = [], rows }: NewSheet): void {
  for (const { row, column, sheet: target, address, tip } of links) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.hyperlink = { documentReference: `'${(target ?? name).replace(/'/gu, "''")}'!${address}`, screenTip: tip };
    cell.style = 'Normal';
    cell.numberFormat = [[formatOf(rows[row]?.[column] ?? null)]];
  }
}
