import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { columnsOf, intersect, LAST_COLUMN, LAST_ROW, rowsOf } from '../formulas/a1';
import { itemNotFound } from '../protocol/host-error';
import { requireInteger } from './addresses';

/** Where a range stands, and the ranges beside, below and around it. */
export abstract class RangeShape<R extends RangeShape<R>> {
  constructor(
    readonly sheet: BookSheet,
    readonly area: Area,
  ) {}

  /** @throws HostError InvalidArgument for an area that is not on the sheet */
  protected abstract at(area: Area, location: string): R;
  /** A range, or an address on the same sheet. */
  protected abstract other(other: unknown, location: string): RangeShape<R>;

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return rowsOf(this.area);
  }

  get columnCount(): number {
    return columnsOf(this.area);
  }

  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    // Excel answers -1 for more cells than it counts in 32 bits.
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  getCell(row: unknown, column: unknown): R {
    const top = this.area.top + requireInteger(row, 'Range.getCell');
    const left = this.area.left + requireInteger(column, 'Range.getCell');
    return this.at({ top, left, bottom: top, right: left }, 'Range.getCell');
  }

  getRow(row: unknown): R {
    const top = this.area.top + requireInteger(row, 'Range.getRow');
    return this.at({ ...this.area, top, bottom: top }, 'Range.getRow');
  }

  getColumn(column: unknown): R {
    const left = this.area.left + requireInteger(column, 'Range.getColumn');
    return this.at({ ...this.area, left, right: left }, 'Range.getColumn');
  }

  getLastCell(): R {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }

  getLastRow(): R {
    return this.getRow(this.rowCount - 1);
  }

  getEntireColumn(): R {
    return this.at({ ...this.area, top: 0, bottom: LAST_ROW }, 'Range.getEntireColumn');
  }

  getEntireRow(): R {
    return this.at({ ...this.area, left: 0, right: LAST_COLUMN }, 'Range.getEntireRow');
  }

  getOffsetRange(rows: unknown, columns: unknown): R {
    const down = requireInteger(rows, 'Range.getOffsetRange');
    const right = requireInteger(columns, 'Range.getOffsetRange');
    const { area } = this;
    return this.at(
      { top: area.top + down, bottom: area.bottom + down, left: area.left + right, right: area.right + right },
      'Range.getOffsetRange',
    );
  }

  getResizedRange(rows: unknown, columns: unknown): R {
    const { area } = this;
    return this.at(
      {
        ...area,
        bottom: area.bottom + requireInteger(rows, 'Range.getResizedRange'),
        right: area.right + requireInteger(columns, 'Range.getResizedRange'),
      },
      'Range.getResizedRange',
    );
  }

  getBoundingRect(other: unknown): R {
    const { area } = this.other(other, 'Range.getBoundingRect');
    return this.at(
      {
        top: Math.min(this.area.top, area.top),
        left: Math.min(this.area.left, area.left),
        bottom: Math.max(this.area.bottom, area.bottom),
        right: Math.max(this.area.right, area.right),
      },
      'Range.getBoundingRect',
    );
  }

  getIntersection(other: unknown): R {
    const range = this.getIntersectionOrNullObject(other);
    if (range === null) throw itemNotFound('Range.getIntersection');
    return range;
  }

  getIntersectionOrNullObject(other: unknown): R | null {
    const location = 'Range.getIntersectionOrNullObject';
    const common = intersect(this.area, this.other(other, location).area);
    return common === null ? null : this.at(common, location);
  }
}
