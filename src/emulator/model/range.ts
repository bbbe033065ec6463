import type { Area } from '../../sheets/grid';
import type { BookSheet } from '../book/book-sheet';
import {
  columnsOf,
  formatArea,
  intersect,
  LAST_COLUMN,
  LAST_ROW,
  quoteSheet,
  rowsOf,
  splitSheet,
} from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { findArea, requireInteger, requireOnSheet } from './addresses';
import { clearCells, mergeCells, unmergeCells } from './area-edits';
import { ConditionalFormatCollection } from './conditional-formats';
import { type ModelContext, requireAlive, requireUnprotected } from './context';
import { RangeAreas } from './range-areas';
import { enterCells, matrixFor, readCells, shownValue, valueType, wrongShape } from './range-content';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

/** A rectangle of one worksheet. */
export class Range {
  static readonly schema: ClassSchema = {
    name: 'Range',
    keepsReference: true,
    scalars: [
      'address',
      'addressLocal',
      'cellCount',
      'columnCount',
      'columnIndex',
      'formulas',
      'numberFormat',
      'rowCount',
      'rowIndex',
      'text',
      'valueTypes',
      'values',
    ],
    navigations: ['conditionalFormats', 'format', 'worksheet'],
    methods: [
      '_ValidateArraySize',
      'clear',
      'getBoundingRect',
      'getCell',
      'getColumn',
      'getEntireColumn',
      'getEntireRow',
      'getIntersection',
      'getIntersectionOrNullObject',
      'getLastCell',
      'getMergedAreasOrNullObject',
      'getOffsetRange',
      'getResizedRange',
      'getRow',
      'getUsedRange',
      'getUsedRangeOrNullObject',
      'merge',
      'select',
      'unmerge',
    ],
    since: { getMergedAreasOrNullObject: '1.13' },
  };

  constructor(
    private readonly ctx: ModelContext,
    readonly sheet: BookSheet,
    readonly area: Area,
  ) {
    requireAlive(sheet, 'Range');
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.ctx, this.sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.ctx, this.sheet, [this.area]);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.ctx, this.sheet, [this.area]);
  }

  get address(): string {
    requireAlive(this.sheet, 'Range.address');
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

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

  get values(): unknown {
    return this.read((row, column) => shownValue(this.sheet.valueAt(row, column)), 'Range.values');
  }

  set values(input: unknown) {
    enterCells(this.ctx, this.sheet, this.area, input, 'Range.values');
  }

  get formulas(): unknown {
    return this.read(
      (row, column) => this.sheet.formulaAt(row, column) ?? shownValue(this.sheet.valueAt(row, column)),
      'Range.formulas',
    );
  }

  set formulas(input: unknown) {
    enterCells(this.ctx, this.sheet, this.area, input, 'Range.formulas');
  }

  get text(): unknown {
    return this.read(
      (row, column) =>
        this.ctx.formatText(this.sheet.valueAt(row, column), this.sheet.formatAt(row, column).numberFormat),
      'Range.text',
    );
  }

  get valueTypes(): unknown {
    return this.read((row, column) => valueType(this.sheet.valueAt(row, column)), 'Range.valueTypes');
  }

  get numberFormat(): unknown {
    return this.read((row, column) => this.sheet.formatAt(row, column).numberFormat, 'Range.numberFormat');
  }

  set numberFormat(input: unknown) {
    requireUnprotected(this.sheet, 'Range.numberFormat');
    matrixFor(this.area, input, 'Range.numberFormat').forEach((line, row) =>
      line.forEach((numberFormat, column) => {
        if (numberFormat === null) return;
        if (typeof numberFormat !== 'string') throw invalidArgument('Range.numberFormat');
        this.sheet.setFormat(this.area.top + row, this.area.left + column, { numberFormat });
      }),
    );
    this.ctx.book.notKept.add(`Range.numberFormat (${this.address})`);
  }

  getCell(row: unknown, column: unknown): Range {
    const top = this.area.top + requireInteger(row, 'Range.getCell');
    const left = this.area.left + requireInteger(column, 'Range.getCell');
    return this.at({ top, left, bottom: top, right: left }, 'Range.getCell');
  }

  getRow(row: unknown): Range {
    const top = this.area.top + requireInteger(row, 'Range.getRow');
    return this.at({ ...this.area, top, bottom: top }, 'Range.getRow');
  }

  getColumn(column: unknown): Range {
    const left = this.area.left + requireInteger(column, 'Range.getColumn');
    return this.at({ ...this.area, left, right: left }, 'Range.getColumn');
  }

  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }

  getEntireColumn(): Range {
    return this.at({ ...this.area, top: 0, bottom: LAST_ROW }, 'Range.getEntireColumn');
  }

  getEntireRow(): Range {
    return this.at({ ...this.area, left: 0, right: LAST_COLUMN }, 'Range.getEntireRow');
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    const down = requireInteger(rows, 'Range.getOffsetRange');
    const right = requireInteger(columns, 'Range.getOffsetRange');
    const { area } = this;
    return this.at(
      { top: area.top + down, bottom: area.bottom + down, left: area.left + right, right: area.right + right },
      'Range.getOffsetRange',
    );
  }

  getResizedRange(rows: unknown, columns: unknown): Range {
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

  getBoundingRect(other: unknown): Range {
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

  getIntersection(other: unknown): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (range === null) throw itemNotFound('Range.getIntersection');
    return range;
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersect(this.area, this.other(other, 'Range.getIntersectionOrNullObject').area);
    return common === null ? null : new Range(this.ctx, this.sheet, common);
  }

  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.sheet.usedArea(valuesOnly === true, this.ctx.book.spills(this.sheet), this.area);
    const common = used === null ? null : intersect(used, this.area);
    return common === null ? null : new Range(this.ctx, this.sheet, common);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) => intersect(merge, this.area) !== null);
    return merges.length === 0 ? null : new RangeAreas(this.ctx, this.sheet, merges);
  }

  merge(across: unknown): void {
    mergeCells(this.ctx, this.sheet, this.area, across === true);
  }

  unmerge(): void {
    unmergeCells(this.ctx, this.sheet, this.area);
  }

  select(): void {
    requireAlive(this.sheet, 'Range.select');
    this.worksheet.activate();
    this.ctx.book.selection = { sheet: this.sheet, areas: [this.area] };
  }

  clear(applyTo?: unknown): void {
    clearCells(this.ctx, this.sheet, this.area, applyTo ?? 'All');
  }

  /** office.js asks this before it sends a large array in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongShape('Range.values');
  }

  private read<T>(read: (row: number, column: number) => T, location: string): T[][] | null {
    requireAlive(this.sheet, location);
    return readCells(this.area, read, location);
  }

  private at(area: Area, location: string): Range {
    return new Range(this.ctx, this.sheet, requireOnSheet(area, location));
  }

  private other(other: unknown, location: string): Range {
    if (other instanceof Range && other.sheet === this.sheet) return other;
    if (typeof other !== 'string') throw invalidArgument(location);
    const { sheet, rest } = splitSheet(other);
    if (sheet !== null && sheet !== this.sheet.name) throw invalidArgument(location);
    return new Range(this.ctx, this.sheet, findArea(this.ctx.book, this.sheet, rest, location));
  }
}
