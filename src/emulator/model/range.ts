import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { formatArea, intersect, quoteSheet, splitSheet } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';
import { findArea, requireOnSheet } from './addresses';
import { clearCells, mergeCells, unmergeCells } from './area-edits';
import { changeLines, linesOf } from './change-lines';
import { ConditionalFormatCollection } from './conditional-formats';
import { type ModelContext, requireAlive, requireUnprotected } from './context';
import { DataValidation } from './data-validation';
import { linkCell, readLink } from './hyperlinks';
import { readNamedStyle, setNamedStyle } from './named-styles';
import { RangeAreas } from './range-areas';
import { enterCells, matrixFor, readCells, shownValue, valueType, wrongShape } from './range-content';
import { RangeFormat } from './range-format';
import { RangeShape } from './range-shape';
import { Worksheet } from './worksheet';

/** A rectangle of one worksheet. */
export class Range extends RangeShape<Range> {
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
      'hyperlink',
      'numberFormat',
      'rowCount',
      'rowIndex',
      'style',
      'text',
      'valueTypes',
      'values',
    ],
    navigations: ['conditionalFormats', 'dataValidation', 'format', 'worksheet'],
    methods: [
      '_ValidateArraySize',
      'clear',
      'delete',
      'getBoundingRect',
      'getCell',
      'getColumn',
      'getEntireColumn',
      'getEntireRow',
      'getIntersection',
      'getIntersectionOrNullObject',
      'getLastCell',
      'getLastRow',
      'getMergedAreasOrNullObject',
      'getOffsetRange',
      'getResizedRange',
      'getRow',
      'getUsedRange',
      'getUsedRangeOrNullObject',
      'insert',
      'merge',
      'select',
      'unmerge',
    ],
    since: { getMergedAreasOrNullObject: '1.13' },
  };

  constructor(
    private readonly ctx: ModelContext,
    sheet: BookSheet,
    area: Area,
  ) {
    super(sheet, area);
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

  get dataValidation(): DataValidation {
    return new DataValidation(this.ctx, this.sheet, this.area);
  }

  get address(): string {
    requireAlive(this.sheet, 'Range.address');
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
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
    this.ctx.book.noteLoss(this.sheet, 'Range.numberFormat', [this.area]);
  }

  get hyperlink(): unknown {
    return readLink(this.sheet, this.area);
  }

  set hyperlink(value: unknown) {
    linkCell(this.ctx, this.sheet, this.area, value);
  }

  get style(): string | null {
    return readNamedStyle(this.sheet, this.area);
  }

  set style(value: unknown) {
    setNamedStyle(this.ctx, this.sheet, this.area, value);
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

  /** @returns the blank cells, where these stood */
  insert(shift: unknown): this {
    changeLines(this.ctx, this.sheet, linesOf(this.area, 'insert', shift, 'Range.insert'), 'Range.insert');
    return this;
  }

  delete(shift: unknown): void {
    changeLines(this.ctx, this.sheet, linesOf(this.area, 'delete', shift, 'Range.delete'), 'Range.delete');
  }

  /** office.js asks this before it sends a large array in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongShape('Range.values');
  }

  private read<T>(read: (row: number, column: number) => T, location: string): T[][] | null {
    requireAlive(this.sheet, location);
    return readCells(this.area, read, location);
  }

  protected at(area: Area, location: string): Range {
    return new Range(this.ctx, this.sheet, requireOnSheet(area, location));
  }

  protected other(other: unknown, location: string): Range {
    if (other instanceof Range && other.sheet === this.sheet) return other;
    if (typeof other !== 'string') throw invalidArgument(location);
    const { sheet, rest } = splitSheet(other);
    if (sheet !== null && sheet !== this.sheet.name) throw invalidArgument(location);
    return new Range(this.ctx, this.sheet, findArea(this.ctx.book, this.sheet, rest, location));
  }
}
