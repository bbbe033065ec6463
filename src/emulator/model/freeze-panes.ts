import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { columnsOf, isWholeSheet, LAST_COLUMN, LAST_ROW, rowsOf } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { type ModelContext, requireAlive } from './context';
import { areaArgument } from './area-argument';
import { Range } from './range';

/** The rows and columns of a worksheet that stay in view. */
export class WorksheetFreezePanes {
  static readonly schema: ClassSchema = {
    name: 'WorksheetFreezePanes',
    methods: ['freezeAt', 'freezeColumns', 'freezeRows', 'getLocation', 'getLocationOrNullObject', 'unfreeze'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
  ) {}

  /** The range begins at A1: its rows and columns stay, of whole rows the rows alone. */
  freezeAt(range: unknown): void {
    const location = 'WorksheetFreezePanes.freezeAt';
    const area = areaArgument(this.ctx, this.sheet, range, location);
    if (area.top !== 0 || area.left !== 0 || isWholeSheet(area)) throw invalidArgument(location);
    this.freeze({
      rows: area.bottom === LAST_ROW ? 0 : rowsOf(area),
      columns: area.right === LAST_COLUMN ? 0 : columnsOf(area),
    });
  }

  freezeRows(count: unknown): void {
    this.freeze({ rows: countOf(count ?? 1, 'WorksheetFreezePanes.freezeRows'), columns: 0 });
  }

  freezeColumns(count: unknown): void {
    this.freeze({ rows: 0, columns: countOf(count ?? 1, 'WorksheetFreezePanes.freezeColumns') });
  }

  unfreeze(): void {
    this.freeze(null);
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (range === null) throw itemNotFound('WorksheetFreezePanes.getLocation');
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const { frozen } = this.sheet;
    if (frozen === null) return null;
    const area: Area = {
      top: 0,
      left: 0,
      bottom: frozen.rows === 0 ? LAST_ROW : frozen.rows - 1,
      right: frozen.columns === 0 ? LAST_COLUMN : frozen.columns - 1,
    };
    return new Range(this.ctx, this.sheet, area);
  }

  private freeze(part: { rows: number; columns: number } | null): void {
    requireAlive(this.sheet, 'WorksheetFreezePanes');
    this.sheet.frozen = part;
    this.ctx.book.noteLoss(this.sheet, 'WorksheetFreezePanes');
  }
}

function countOf(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw invalidArgument(location);
  return value;
}
