import type { BookSheet } from '../book/book-sheet';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { areaArgument } from './area-argument';
import { type ModelContext, requireAlive } from './context';
import { Range } from './range';

/** Where pages begin by a person's or an add-in's will, from the top. */
export class PageBreakCollection {
  static readonly schema: ClassSchema = {
    name: 'PageBreakCollection',
    isCollection: true,
    methods: ['add', 'getCount', 'getItem', 'removePageBreaks'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
  ) {}

  items(): readonly PageBreak[] {
    return this.sheet.paper.breaksBefore.map((row) => new PageBreak(this.ctx, this.sheet, row));
  }

  getCount(): number {
    return this.items().length;
  }

  getItem(index: unknown): PageBreak {
    const item = this.items()[Number(index)];
    if (item === undefined) throw itemNotFound('PageBreakCollection.getItem');
    return item;
  }

  /** A page begins with the first row of the range. */
  add(range: unknown): PageBreak {
    const location = 'PageBreakCollection.add';
    const { top } = areaArgument(this.ctx, this.sheet, range, location);
    if (top === 0) throw invalidArgument(location);
    const rows = new Set([...this.sheet.paper.breaksBefore, top]);
    setBreaks(this.ctx, this.sheet, [...rows]);
    return new PageBreak(this.ctx, this.sheet, top);
  }

  removePageBreaks(): void {
    setBreaks(this.ctx, this.sheet, []);
  }
}

class PageBreak {
  static readonly schema: ClassSchema = {
    name: 'PageBreak',
    id: '_Id',
    scalars: ['columnIndex', 'rowIndex'],
    methods: ['delete', 'getCellAfterBreak'],
  };
  readonly columnIndex = 0;

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    readonly rowIndex: number,
  ) {}

  get _Id(): string {
    return String(this.rowIndex);
  }

  getCellAfterBreak(): Range {
    return new Range(this.ctx, this.sheet, { top: this.rowIndex, left: 0, bottom: this.rowIndex, right: 0 });
  }

  delete(): void {
    const { breaksBefore } = this.sheet.paper;
    if (!breaksBefore.includes(this.rowIndex)) throw itemNotFound('PageBreak.delete');
    setBreaks(
      this.ctx,
      this.sheet,
      breaksBefore.filter((row) => row !== this.rowIndex),
    );
  }
}

function setBreaks(ctx: ModelContext, sheet: BookSheet, rows: readonly number[]): void {
  requireAlive(sheet, 'PageBreakCollection');
  sheet.paper = { ...sheet.paper, breaksBefore: [...rows].sort((one, other) => one - other) };
  ctx.book.noteLoss(sheet, 'PageBreakCollection');
}
