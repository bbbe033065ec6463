import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { bodyOf, type TableEntry } from '../book/tables';
import { columnsOf, rowsOf } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { HostError, invalidArgument, notEmulated } from '../protocol/host-error';
import { type ModelContext, requireUnprotected } from './context';
import { Range } from './range';
import { enterCells, shownValue } from './range-content';
import { growTable, requireBlankBelow, shrinkTable } from '../book/table-growth';

export class TableRowCollection {
  static readonly schema: ClassSchema = {
    name: 'TableRowCollection',
    isCollection: true,
    scalars: ['count'],
    methods: ['add', 'getCount', 'getItemAt'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly table: TableEntry,
  ) {}

  items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => this.getItemAt(index));
  }

  /** A table whose rows were all deleted has none, though a blank one shows. */
  get count(): number {
    return this.table.isEmptied ? 0 : rowsOf(bodyOf(this.table));
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): TableRow {
    if (typeof index !== 'number' || index < 0 || index >= this.count) {
      throw invalidArgument('TableRowCollection.getItemAt');
    }
    return new TableRow(this.ctx, this.sheet, this.table, index);
  }

  /** Adds rows at the end; in an emptied table, the blank row is the first of them. */
  add(index: unknown, values: unknown): TableRow {
    const location = 'TableRowCollection.add';
    requireUnprotected(this.sheet, location);
    const first = this.count;
    if (index !== null && index !== undefined && index !== -1 && index !== first) {
      throw notEmulated(`${location} within the table`);
    }
    // Excel refuses to delete rows of a filtered table with this; whether it adds some, nobody may count on.
    if (this.table.filters.size > 0) {
      throw new HostError('InsertDeleteConflict', 'This operation is not allowed on a filtered table.', location);
    }
    const rows = this.rowsFrom(values, location);
    const lacking = this.table.isEmptied ? rows.length - 1 : rows.length;
    requireBlankBelow(this.sheet, this.table.area, lacking, location);
    const start = this.table.area.top + 1 + first;
    this.table.isEmptied = false;
    if (lacking > 0) growTable(this.sheet, this.table, lacking);
    const added: Area = { ...this.table.area, top: start, bottom: start + rows.length - 1 };
    enterCells(this.ctx, this.sheet, added, rows, location);
    return new TableRow(this.ctx, this.sheet, this.table, first);
  }

  private rowsFrom(values: unknown, location: string): unknown[][] {
    const width = columnsOf(this.table.area);
    if (values === null || values === undefined) return [Array.from({ length: width }, () => null)];
    if (!Array.isArray(values)) throw notEmulated(`${location} of one value`);
    const isRight = values.length > 0 && values.every((row) => Array.isArray(row) && row.length === width);
    if (!isRight) throw invalidArgument(location);
    return values as unknown[][];
  }
}

class TableRow {
  static readonly schema: ClassSchema = {
    name: 'TableRow',
    scalars: ['index', 'values'],
    methods: ['delete', 'getRange'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly table: TableEntry,
    readonly index: number,
  ) {}

  get values(): unknown[][] {
    const { top, left, right } = this.area;
    return [
      Array.from({ length: right - left + 1 }, (_, column) => shownValue(this.sheet.valueAt(top, left + column))),
    ];
  }

  getRange(): Range {
    return new Range(this.ctx, this.sheet, this.area);
  }

  /** Rows below move up; the last row that is left is only emptied. */
  delete(): void {
    const location = 'TableRow.delete';
    requireUnprotected(this.sheet, location);
    if (this.table.filters.size > 0) {
      throw new HostError('InsertDeleteConflict', 'This operation is not allowed on a filtered table.', location);
    }
    const body = bodyOf(this.table);
    if (this.index >= rowsOf(body) || this.table.isEmptied) throw invalidArgument(location);
    requireBlankBelow(this.sheet, this.table.area, 1, location);
    const { top } = this.area;
    for (let row = top; row <= body.bottom; row++) this.takeOver(row, row + 1, location);
    if (rowsOf(body) > 1) shrinkTable(this.sheet, this.table);
    else this.table.isEmptied = true;
  }

  private takeOver(row: number, from: number, location: string): void {
    const { left, right } = this.table.area;
    for (let column = left; column <= right; column++) {
      if (this.sheet.formulaAt(from, column) !== null) throw notEmulated(`${location} that moves formulas`);
      const place = { top: row, left: column, bottom: row, right: column };
      this.ctx.book.write(this.sheet, place, [[{ value: this.sheet.valueAt(from, column) }]]);
    }
  }

  private get area(): Area {
    const row = this.table.area.top + 1 + this.index;
    return { ...this.table.area, top: row, bottom: row };
  }
}
