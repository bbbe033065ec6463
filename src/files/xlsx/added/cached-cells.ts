import type { Area, CellValue } from '../../../sheets/cells/grid';
import type { AddedCell } from '../added-sheet';
import { parseArea } from '../cell-reference';

/** What a chart shows is stored with it, as far as this: more points than anyone sees. */
const MOST_POINTS = 32_000;

/**
 * The values that a reference leads to, so that a chart can be drawn by a program that does not read the cells; null
 * where they are not on the new worksheet itself.
 */
export class CachedCells {
  private readonly values: ReadonlyMap<string, CellValue>;

  constructor(
    private readonly sheet: string,
    cells: readonly AddedCell[],
  ) {
    this.values = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  }

  /** @example cells.at("'Báo cáo'!$A$41:$A$42") // ['Phường A', 'Xã B'] */
  at(reference: string): readonly CellValue[] | null {
    const area = this.areaOf(reference);
    if (area === null) return null;
    const { top, left, bottom, right } = area;
    const [height, width] = [bottom - top + 1, right - left + 1];
    if (height * width > MOST_POINTS) return null;
    return Array.from({ length: height * width }, (_, index) => {
      return this.values.get(`${top + Math.floor(index / width)},${left + (index % width)}`) ?? null;
    });
  }

  private areaOf(reference: string): Area | null {
    const bang = reference.lastIndexOf('!');
    const quoted = /^'(.*)'$/s.exec(reference.slice(0, bang))?.[1];
    const sheet = quoted?.replace(/''/g, "'") ?? reference.slice(0, bang);
    return bang >= 0 && sheet.toUpperCase() === this.sheet.toUpperCase() ? parseArea(reference.slice(bang + 1)) : null;
  }
}
