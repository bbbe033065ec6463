import type { IBorderData } from '@univerjs/core';
import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';
import { cellsOf } from './cell-looks';
import { type ModelContext, requireUnprotected } from './context';
import { colour } from './html-colour';

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Univer's sides of a cell: top, bottom, left, right. */
type CellSide = 't' | 'b' | 'l' | 'r';

/** Which sides of which cells make up a border. */
const PARTS: Readonly<Record<Side, (cell: { row: number; column: number }, area: Area) => CellSide[]>> = {
  EdgeTop: ({ row }, { top }) => (row === top ? ['t'] : []),
  EdgeBottom: ({ row }, { bottom }) => (row === bottom ? ['b'] : []),
  EdgeLeft: ({ column }, { left }) => (column === left ? ['l'] : []),
  EdgeRight: ({ column }, { right }) => (column === right ? ['r'] : []),
  InsideHorizontal: ({ row }, { bottom }) => (row < bottom ? ['b'] : []),
  InsideVertical: ({ column }, { right }) => (column < right ? ['r'] : []),
};

const THIN = 1;

export class RangeBorderCollection {
  static readonly schema: ClassSchema = { name: 'RangeBorderCollection', methods: ['getItem'] };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[],
  ) {}

  getItem(side: unknown): RangeBorder {
    if (typeof side !== 'string' || !Object.hasOwn(PARTS, side)) throw invalidArgument('RangeBorderCollection.getItem');
    return new RangeBorder(this.ctx, this.sheet, this.areas, side as Side);
  }
}

class RangeBorder {
  static readonly schema: ClassSchema = {
    name: 'RangeBorder',
    id: 'sideIndex',
    scalars: ['sideIndex', 'style', 'color'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[],
    readonly sideIndex: Side,
  ) {}

  get style(): string | null {
    return this.common((border) => (border?.s === THIN ? 'Continuous' : 'None'));
  }

  /** Only thin lines and none: all that this product draws. */
  set style(value: unknown) {
    if (value !== 'Continuous' && value !== 'None') throw invalidArgument('RangeBorder.style');
    this.change('RangeBorder.style', (border) =>
      value === 'None' ? null : { s: THIN, cl: border?.cl ?? { rgb: '#000000' } },
    );
  }

  get color(): string | null {
    return this.common((border) => border?.cl.rgb ?? '#000000');
  }

  set color(value: unknown) {
    const rgb = colour(value, 'RangeBorder.color');
    this.change('RangeBorder.color', (border) => ({ s: border?.s ?? THIN, cl: { rgb } }));
  }

  private common(read: (border: IBorderData[CellSide]) => string): string | null {
    const found = new Set<string>();
    for (const { row, column, side } of this.parts()) found.add(read(this.sheet.styleAt(row, column)?.bd?.[side]));
    const [only = null] = found;
    return found.size === 1 ? only : null;
  }

  private change(location: string, edit: (border: IBorderData[CellSide]) => IBorderData[CellSide]): void {
    requireUnprotected(this.sheet, location);
    for (const { row, column, side } of this.parts()) {
      const style = this.sheet.styleAt(row, column);
      this.sheet.setStyle(row, column, { ...style, bd: { ...style?.bd, [side]: edit(style?.bd?.[side]) } });
    }
    this.ctx.book.noteLoss(this.sheet, location, this.areas);
  }

  private *parts(): Generator<{ row: number; column: number; side: CellSide }> {
    for (const area of this.areas)
      for (const cell of cellsOf([area])) for (const side of PARTS[this.sideIndex](cell, area)) yield { ...cell, side };
  }
}
