import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import type { CellFormat } from '../book/cells';
import { columnsOf, isUnbounded, isWholeSheet, rowsOf } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';
import { colour } from './html-colour';
import { CellLooks, HORIZONTAL, ITALIC, VERTICAL, WRAP } from './cell-looks';
import { type ModelContext, requireUnprotected } from './context';
import { fitRows, HIGHEST_ROW, rowsIn } from './fit-rows';
import { RangeBorderCollection } from './range-borders';

/** In points: what Excel lets a font be. */
const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;

/** The formats of a range's cells, read as one: null where they differ. */
class Formats {
  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[],
  ) {}

  get<K extends keyof CellFormat>(key: K): CellFormat[K] | undefined {
    let common: CellFormat[K] | undefined;
    let isFirst = true;
    for (const { row, column } of this.cells()) {
      const value = this.sheet.formatAt(row, column)[key];
      if (!isFirst && value !== common) return undefined;
      common = value;
      isFirst = false;
    }
    return common;
  }

  set(change: Partial<CellFormat>, location: string): void {
    requireUnprotected(this.sheet, location);
    // The whole sheet's look is also that of the cells that nothing stands in yet.
    const isWhole = this.areas.some(isWholeSheet);
    if (isWhole) this.sheet.setBaseFormat(change);
    const cells = isWhole ? this.sheet.occupied() : this.cells();
    for (const { row, column } of cells) this.sheet.setFormat(row, column, change);
    this.ctx.book.noteLoss(this.sheet, location, this.areas);
  }

  /** A whole column has a million cells: only those in use can have a format of their own here. */
  private *cells(): Generator<{ row: number; column: number }> {
    for (const area of this.areas) {
      let bounds = area;
      if (isUnbounded(area)) {
        bounds = this.sheet.usedArea(false, this.ctx.book.spills(this.sheet), area) ?? {
          ...area,
          bottom: area.top,
          right: area.left,
        };
      }
      for (let row = 0; row < rowsOf(bounds); row++) {
        for (let column = 0; column < columnsOf(bounds); column++) {
          yield { row: bounds.top + row, column: bounds.left + column };
        }
      }
    }
  }
}

export class RangeFormat {
  static readonly schema: ClassSchema = {
    name: 'RangeFormat',
    scalars: ['columnWidth', 'horizontalAlignment', 'rowHeight', 'verticalAlignment', 'wrapText'],
    navigations: ['borders', 'fill', 'font'],
    methods: ['autofitRows'],
  };
  readonly fill: RangeFill;
  readonly font: RangeFont;
  private readonly looks: CellLooks;

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[],
  ) {
    const formats = new Formats(ctx, sheet, areas);
    this.fill = new RangeFill(formats);
    this.looks = new CellLooks(ctx, sheet, areas);
    this.font = new RangeFont(formats, this.looks);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.ctx, this.sheet, this.areas);
  }

  get wrapText(): boolean | null {
    return this.looks.get(WRAP);
  }

  set wrapText(value: unknown) {
    this.looks.set(WRAP, value, 'RangeFormat.wrapText');
  }

  get horizontalAlignment(): string | null {
    return this.looks.get(HORIZONTAL);
  }

  set horizontalAlignment(value: unknown) {
    this.looks.set(HORIZONTAL, value, 'RangeFormat.horizontalAlignment');
  }

  get verticalAlignment(): string | null {
    return this.looks.get(VERTICAL);
  }

  set verticalAlignment(value: unknown) {
    this.looks.set(VERTICAL, value, 'RangeFormat.verticalAlignment');
  }

  /** In points; null where the rows differ. */
  get rowHeight(): number | null {
    const heights = new Set(this.areas.flatMap((area) => rowsIn(area).map((row) => this.sheet.rowHeight(row))));
    const [height = null] = heights;
    return heights.size === 1 ? height : null;
  }

  set rowHeight(value: unknown) {
    requireUnprotected(this.sheet, 'RangeFormat.rowHeight');
    if (typeof value !== 'number' || !(value >= 0 && value <= HIGHEST_ROW))
      throw invalidArgument('RangeFormat.rowHeight');
    for (const area of this.areas) for (const row of rowsIn(area)) this.sheet.setRowHeight(row, value);
    this.ctx.book.noteLoss(this.sheet, 'RangeFormat.rowHeight');
  }

  autofitRows(): void {
    requireUnprotected(this.sheet, 'RangeFormat.autofitRows');
    for (const area of this.areas) fitRows(this.sheet, area);
    this.ctx.book.noteLoss(this.sheet, 'RangeFormat.autofitRows');
  }

  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    const widths = new Set(this.columns().map((column) => this.sheet.columnWidth(column)));
    const [width = null] = widths;
    return widths.size === 1 ? width : null;
  }

  set columnWidth(value: unknown) {
    requireUnprotected(this.sheet, 'RangeFormat.columnWidth');
    if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument('RangeFormat.columnWidth');
    for (const column of this.columns()) this.sheet.setColumnWidth(column, value);
    this.ctx.book.noteLoss(this.sheet, 'RangeFormat.columnWidth');
  }

  private columns(): number[] {
    return this.areas.flatMap((area) => Array.from({ length: columnsOf(area) }, (_, index) => area.left + index));
  }
}

class RangeFill {
  static readonly schema: ClassSchema = { name: 'RangeFill', scalars: ['color'], methods: ['clear'] };

  constructor(private readonly formats: Formats) {}

  get color(): string | null {
    const fill = this.formats.get('fill');
    return fill === undefined ? null : (fill ?? '#FFFFFF');
  }

  set color(value: unknown) {
    this.formats.set({ fill: colour(value, 'RangeFill.color') }, 'RangeFill.color');
  }

  clear(): void {
    this.formats.set({ fill: null }, 'RangeFill.clear');
  }
}

class RangeFont {
  static readonly schema: ClassSchema = {
    name: 'RangeFont',
    scalars: ['name', 'size', 'color', 'bold', 'italic', 'underline'],
  };

  constructor(
    private readonly formats: Formats,
    private readonly looks: CellLooks,
  ) {}

  get name(): string | null {
    return this.formats.get('font') ?? null;
  }

  set name(value: unknown) {
    this.formats.set({ font: String(value) }, 'RangeFont.name');
  }

  get size(): number | null {
    return this.formats.get('size') ?? null;
  }

  set size(value: unknown) {
    if (typeof value !== 'number' || !(value >= SMALLEST_FONT && value <= LARGEST_FONT))
      throw invalidArgument('RangeFont.size');
    this.formats.set({ size: value }, 'RangeFont.size');
  }

  get underline(): string | null {
    const underline = this.formats.get('underline');
    return underline === undefined ? null : underline ? 'Single' : 'None';
  }

  /** One line or none: all that this product draws. */
  set underline(value: unknown) {
    if (value !== 'Single' && value !== 'None') throw invalidArgument('RangeFont.underline');
    this.formats.set({ underline: value === 'Single' }, 'RangeFont.underline');
  }

  get color(): string | null {
    return this.formats.get('fontColor') ?? null;
  }

  set color(value: unknown) {
    this.formats.set({ fontColor: colour(value, 'RangeFont.color') }, 'RangeFont.color');
  }

  get italic(): boolean | null {
    return this.looks.get(ITALIC);
  }

  set italic(value: unknown) {
    this.looks.set(ITALIC, value, 'RangeFont.italic');
  }

  get bold(): boolean | null {
    return this.formats.get('bold') ?? null;
  }

  set bold(value: unknown) {
    this.formats.set({ bold: value === true }, 'RangeFont.bold');
  }
}
