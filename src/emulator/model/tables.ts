import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { findTable, settleHeadings, type TableEntry } from '../book/tables';
import { intersect, LAST_ROW, rowsOf, splitSheet } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import { findArea } from './addresses';
import { type ModelContext, requireAlive, requireUnprotected } from './context';
import { Range } from './range';
import { Table } from './table';
import { requireBlankBelow } from '../book/table-growth';

/** The tables of the workbook (sheet null) or of one worksheet. */
export class TableCollection {
  static readonly schema: ClassSchema = {
    name: 'TableCollection',
    isCollection: true,
    scalars: ['count'],
    methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet | null,
  ) {}

  items(): readonly Table[] {
    const sheets = this.sheet === null ? this.ctx.book.sheets : [this.sheet];
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(this.ctx, sheet, table)));
  }

  get count(): number {
    return this.items().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    if (table === null) throw itemNotFound('TableCollection.getItem');
    return table;
  }

  /** By its name, in whatever letters, or its id. */
  getItemOrNullObject(key: unknown): Table | null {
    const found = findTable(this.ctx.book, String(key));
    if (found === null || (this.sheet !== null && found.sheet !== this.sheet)) return null;
    return new Table(this.ctx, found.sheet, found.table);
  }

  getItemAt(index: unknown): Table {
    const table = this.items()[Number(index)];
    if (table === undefined) throw invalidArgument('TableCollection.getItemAt');
    return table;
  }

  add(address: unknown, hasHeaders: unknown): Table {
    const location = 'TableCollection.add';
    const { sheet, area } = this.target(address, location);
    requireUnprotected(sheet, location);
    if (hasHeaders !== true)
      throw new HostError('ApiNotFound', `${location} without headers is not emulated`, location);
    const whole = rowsOf(area) > 1 ? area : { ...area, bottom: area.top + 1 };
    if (whole.bottom > LAST_ROW) throw invalidArgument(location);
    if (sheet.tables.some((table) => intersect(table.area, whole) !== null)) {
      throw invalidArgument(location, "A table can't overlap another table.");
    }
    if (sheet.merges.some((merge) => intersect(merge, whole) !== null)) throw invalidArgument(location);
    // Headings alone get a blank row, for which Excel makes room.
    if (whole.bottom !== area.bottom) requireBlankBelow(sheet, area, 1, location);
    const table: TableEntry = {
      id: String(this.ctx.book.takeId()),
      name: this.freeName(),
      area: whole,
      style: 'TableStyleMedium2',
      filters: new Map(),
      isEmptied: whole.bottom !== area.bottom,
      fileName: null,
    };
    sheet.tables.push(table);
    settleHeadings(this.ctx.book, sheet, table);
    this.ctx.book.noteLoss(sheet, location, [whole]);
    return new Table(this.ctx, sheet, table);
  }

  private target(address: unknown, location: string): { sheet: BookSheet; area: Area } {
    if (address instanceof Range) {
      if (this.sheet !== null && address.sheet !== this.sheet) throw invalidArgument(location);
      return { sheet: address.sheet, area: address.area };
    }
    if (typeof address !== 'string') throw invalidArgument(location);
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === null ? (this.sheet ?? this.ctx.book.activeSheet) : this.ctx.book.findSheet(name);
    if (sheet === null || (this.sheet !== null && sheet !== this.sheet)) throw invalidArgument(location);
    requireAlive(sheet, location);
    return { sheet, area: findArea(this.ctx.book, sheet, rest, location) };
  }

  private freeName(): string {
    for (let number = 1; ; number++) if (findTable(this.ctx.book, `Table${number}`) === null) return `Table${number}`;
  }
}
