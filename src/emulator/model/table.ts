import type { BookSheet } from '../book/book-sheet';
import { isValidName, sameName } from '../book/names';
import { bodyOf, findTable, headerOf, settleHeadings, type TableEntry } from '../book/tables';
import { intersect, rowsOf, splitSheet } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { findArea } from './addresses';
import { clearCells } from './area-edits';
import { type ModelContext, requireUnprotected } from './context';
import { Range } from './range';
import { TableColumnCollection } from './table-columns';
import { requireBlankBelow } from '../book/table-growth';
import { TableRowCollection } from './table-rows';
import { Worksheet } from './worksheet';

const STYLES = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

export class Table {
  static readonly schema: ClassSchema = {
    name: 'Table',
    id: 'id',
    scalars: ['id', 'name', 'showHeaders', 'showTotals', 'style'],
    navigations: ['autoFilter', 'columns', 'rows', 'worksheet'],
    methods: [
      'clearFilters',
      'convertToRange',
      'delete',
      'getDataBodyRange',
      'getHeaderRowRange',
      'getRange',
      'resize',
    ],
    since: { resize: '1.13' },
  };
  /** Hidden headings and rows of totals are not emulated: they can be read, and are always as Excel makes a table. */
  readonly showHeaders: boolean = true;
  readonly showTotals: boolean = false;

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly table: TableEntry,
  ) {}

  get id(): string {
    return this.table.id;
  }

  get name(): string {
    this.requireThere('Table.name');
    return this.table.name;
  }

  /** Unique in the workbook among tables and names, in whatever letters. */
  set name(value: unknown) {
    const location = 'Table.name';
    this.requireEditable(location);
    if (typeof value !== 'string' || !isValidName(value)) throw invalidArgument(location);
    const other = findTable(this.ctx.book, value);
    const isTaken =
      (other !== null && other.table !== this.table) ||
      this.ctx.book.names.some(({ name, sheetId }) => sheetId === null && sameName(name, value));
    if (isTaken) throw invalidArgument(location);
    this.table.name = value;
    this.ctx.book.noteLoss(this.sheet, location);
  }

  get style(): string {
    return this.table.style;
  }

  set style(value: unknown) {
    this.requireEditable('Table.style');
    if (typeof value !== 'string' || !STYLES.test(value)) throw invalidArgument('Table.style');
    this.table.style = value;
    this.ctx.book.noteLoss(this.sheet, 'Table.style');
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.sheet, this.table);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.ctx, this.sheet, this.table);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.ctx, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.table);
  }

  getRange(): Range {
    this.requireThere('Table.getRange');
    return new Range(this.ctx, this.sheet, this.table.area);
  }

  getHeaderRowRange(): Range {
    this.requireThere('Table.getHeaderRowRange');
    return new Range(this.ctx, this.sheet, headerOf(this.table));
  }

  /** Of a table whose rows were all deleted, the one blank row that is left. */
  getDataBodyRange(): Range {
    this.requireThere('Table.getDataBodyRange');
    return new Range(this.ctx, this.sheet, bodyOf(this.table));
  }

  clearFilters(): void {
    this.requireEditable('Table.clearFilters');
    this.table.filters.clear();
  }

  /** Its cells stay; the table goes. */
  convertToRange(): Range {
    const range = this.getRange();
    this.remove('Table.convertToRange');
    return range;
  }

  /** With its cells; what stands below would move up. */
  delete(): void {
    requireBlankBelow(this.sheet, this.table.area, 1, 'Table.delete');
    this.remove('Table.delete');
    clearCells(this.ctx, this.sheet, this.table.area, 'All');
  }

  /** The row of headings stays where it is. */
  resize(newRange: unknown): void {
    const location = 'Table.resize';
    this.requireEditable(location);
    const area = this.areaOf(newRange, location);
    const others = this.sheet.tables.filter((table) => table !== this.table);
    const isRight =
      area.top === this.table.area.top &&
      rowsOf(area) > 1 &&
      intersect(area, this.table.area) !== null &&
      others.every((table) => intersect(table.area, area) === null);
    if (!isRight) throw invalidArgument(location);
    this.table.area = area;
    this.table.isEmptied = false;
    settleHeadings(this.ctx.book, this.sheet, this.table);
  }

  private areaOf(range: unknown, location: string): Range['area'] {
    if (range instanceof Range) {
      if (range.sheet !== this.sheet) throw invalidArgument(location);
      return range.area;
    }
    if (typeof range !== 'string') throw invalidArgument(location);
    const { sheet, rest } = splitSheet(range);
    if (sheet !== null && this.ctx.book.findSheet(sheet) !== this.sheet) throw invalidArgument(location);
    return findArea(this.ctx.book, this.sheet, rest, location);
  }

  private remove(location: string): void {
    this.requireEditable(location);
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.table);
    this.ctx.book.noteLoss(this.sheet, location, [this.table.area]);
  }

  private requireThere(location: string): void {
    if (this.sheet.isDeleted || !this.sheet.tables.includes(this.table)) throw itemNotFound(location);
  }

  private requireEditable(location: string): void {
    this.requireThere(location);
    requireUnprotected(this.sheet, location);
  }
}

class AutoFilter {
  static readonly schema: ClassSchema = { name: 'AutoFilter', scalars: ['enabled', 'isDataFiltered'] };
  readonly enabled = true;

  constructor(private readonly table: TableEntry) {}

  get isDataFiltered(): boolean {
    return this.table.filters.size > 0;
  }
}
