import type { Area } from '../../sheets/grid';
import type { BookSheet } from '../book/book-sheet';
import type { CellFormat } from '../book/cells';
import { columnsOf, formatArea, isUnbounded, rowsOf } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';
import { type ModelContext, requireUnprotected } from './context';

const HTML_COLOUR = /^#[0-9A-Fa-f]{6}$/;

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
    for (const { row, column } of this.cells()) this.sheet.setFormat(row, column, change);
    this.ctx.book.notKept.add(`${location} (${this.sheet.name}!${this.areas.map(formatArea).join(',')})`);
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
    scalars: ['columnWidth'],
    navigations: ['fill', 'font'],
  };
  readonly fill: RangeFill;
  readonly font: RangeFont;

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[],
  ) {
    const formats = new Formats(ctx, sheet, areas);
    this.fill = new RangeFill(formats);
    this.font = new RangeFont(formats);
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
    this.ctx.book.notKept.add(`RangeFormat.columnWidth (${this.sheet.name})`);
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
  static readonly schema: ClassSchema = { name: 'RangeFont', scalars: ['name', 'color', 'bold'] };

  constructor(private readonly formats: Formats) {}

  get name(): string | null {
    return this.formats.get('font') ?? null;
  }

  set name(value: unknown) {
    this.formats.set({ font: String(value) }, 'RangeFont.name');
  }

  get color(): string | null {
    return this.formats.get('fontColor') ?? null;
  }

  set color(value: unknown) {
    this.formats.set({ fontColor: colour(value, 'RangeFont.color') }, 'RangeFont.color');
  }

  get bold(): boolean | null {
    return this.formats.get('bold') ?? null;
  }

  set bold(value: unknown) {
    this.formats.set({ bold: value === true }, 'RangeFont.bold');
  }
}

/** Excel also takes names of colours; this product writes #RRGGBB only. */
export function colour(value: unknown, location: string): string {
  if (typeof value !== 'string' || !HTML_COLOUR.test(value)) throw invalidArgument(location);
  return value.toUpperCase();
}
