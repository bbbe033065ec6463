import type { AddedCell, AddedSheet } from '../added-sheet';
import { LAST_COLUMN } from '../cell-reference';
import { writeCell } from '../write-cell';

export interface CellNumbers {
  /** Of each look of the worksheet, its number in styles.xml. */
  readonly xfs: readonly number[];
  /** The number in metadata.xml that makes an array formula a dynamic one. */
  readonly dynamicArray: number | null;
}

/** The `sheetData` of a new worksheet: rows and cells in their order; of two cells for one place the later counts. */
export function writeRows(
  cells: readonly AddedCell[],
  heights: AddedSheet['heights'],
  { xfs, dynamicArray }: CellNumbers,
): string {
  const rows = new Map<number, AddedCell[]>(heights.map(({ row }) => [row, []]));
  const latest = new Map(cells.map((cell) => [cell.row * (LAST_COLUMN + 1) + cell.column, cell]));
  for (const cell of latest.values()) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const heightOf = new Map(heights.map((height) => [height.row, height]));
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const height = heightOf.get(row);
      const custom = height?.isFitted === true ? '' : ' customHeight="1"';
      const attributes = height === undefined ? '' : ` ht="${height.points}"${custom}`;
      const xml = inRow
        .sort((a, b) => a.column - b.column)
        .map((cell) => {
          const xf = xfs[cell.look];
          const writing = { prefix: '', style: xf === undefined ? null : String(xf), dynamicArray };
          return writeCell(null, { sheet: '', ...cell }, writing).xml;
        });
      return `<row r="${row + 1}"${attributes}>${xml.join('')}</row>`;
    });
  return `<sheetData>${written.join('')}</sheetData>`;
}
