import type { BookSheet } from '../book/book-sheet';
import { LAST_COLUMN, LAST_ROW, splitSheet } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/host-error';
import { findArea, findAreas } from './addresses';
import { ChartCollection } from './charts';
import { type ModelContext, requireAlive } from './context';
import { WorksheetFreezePanes } from './freeze-panes';
import { NamedItemCollection } from './named-items';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { TableCollection } from './tables';

export class Worksheet {
  static readonly schema: ClassSchema = {
    name: 'Worksheet',
    id: 'id',
    scalars: ['id', 'name', 'position', 'tabColor', 'visibility'],
    navigations: ['charts', 'freezePanes', 'horizontalPageBreaks', 'names', 'pageLayout', 'protection', 'tables'],
    methods: [
      '_RegisterActivatedEvent',
      '_RegisterDataChangedEvent',
      '_UnregisterActivatedEvent',
      '_UnregisterDataChangedEvent',
      'activate',
      'calculate',
      'delete',
      'getCell',
      'getRange',
      'getRangeByIndexes',
      'getRanges',
      'getUsedRange',
      'getUsedRangeOrNullObject',
    ],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
  ) {}

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    requireAlive(this.sheet, 'Worksheet.name');
    return this.sheet.name;
  }

  set name(value: unknown) {
    requireAlive(this.sheet, 'Worksheet.name');
    const name = checkSheetName(value, 'Worksheet.name');
    const other = this.ctx.book.findSheet(name);
    if (other !== null && other !== this.sheet) throw itemAlreadyExists('Worksheet.name');
    this.ctx.book.renameSheet(this.sheet, name);
  }

  get position(): number {
    return this.ctx.book.sheets.indexOf(this.sheet);
  }

  get visibility(): string {
    return this.sheet.visibility;
  }

  set visibility(value: unknown) {
    if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') {
      throw invalidArgument('Worksheet.visibility');
    }
    this.sheet.visibility = value;
    this.ctx.book.noteLoss(this.sheet, 'Worksheet.visibility');
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(value: unknown) {
    this.sheet.tabColor = String(value);
    this.ctx.book.noteLoss(this.sheet, 'Worksheet.tabColor');
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.ctx, this.sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.ctx, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.ctx, this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.ctx, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.ctx, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.ctx, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.ctx, this.sheet);
  }

  activate(): void {
    requireAlive(this.sheet, 'Worksheet.activate');
    if (this.sheet.visibility !== 'Visible') {
      throw new HostError(
        'InvalidOperation',
        'This operation is not permitted for the current object.',
        'Worksheet.activate',
      );
    }
    if (this.ctx.book.activeSheet === this.sheet) return;
    this.ctx.book.activeSheet = this.sheet;
    this.ctx.book.selection = null;
    this.ctx.notifyActivated(this.sheet);
  }

  delete(): void {
    requireAlive(this.sheet, 'Worksheet.delete');
    const others = this.ctx.book.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (others.length === 0) {
      throw new HostError('InvalidOperation', 'A workbook needs a visible worksheet.', 'Worksheet.delete');
    }
    this.ctx.book.noteLoss(this.sheet, 'Worksheet.delete');
    this.ctx.book.removeSheet(this.sheet);
  }

  calculate(markAllDirty: unknown): void {
    if (markAllDirty === true) this.ctx.book.markAllDirty();
    this.ctx.requestCalculation('due');
  }

  getRange(address?: unknown): Range {
    requireAlive(this.sheet, 'Worksheet.getRange');
    if (address === undefined || address === null || address === '') {
      return new Range(this.ctx, this.sheet, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
    }
    if (typeof address !== 'string') throw invalidArgument('Worksheet.getRange');
    const { sheet, rest } = splitSheet(address);
    if (sheet !== null && sheet.toLowerCase() !== this.sheet.name.toLowerCase()) {
      throw invalidArgument('Worksheet.getRange');
    }
    return new Range(this.ctx, this.sheet, findArea(this.ctx.book, this.sheet, rest, 'Worksheet.getRange'));
  }

  getRanges(addresses: unknown): RangeAreas {
    requireAlive(this.sheet, 'Worksheet.getRanges');
    if (typeof addresses !== 'string') throw invalidArgument('Worksheet.getRanges');
    return new RangeAreas(this.ctx, this.sheet, findAreas(this.ctx.book, this.sheet, addresses, 'Worksheet.getRanges'));
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRange().getCell(row, column);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.getCell(row, column).getResizedRange(Number(rows) - 1, Number(columns) - 1);
  }

  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    requireAlive(this.sheet, 'Worksheet.getUsedRange');
    const used = this.sheet.usedArea(valuesOnly === true, this.ctx.book.spills(this.sheet));
    return used === null ? null : new Range(this.ctx, this.sheet, used);
  }

  _RegisterDataChangedEvent(): void {
    this.ctx.watch('changed', this.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.ctx.unwatch('changed', this.id);
  }

  _RegisterActivatedEvent(): void {
    this.ctx.watch('activated', this.id);
  }

  _UnregisterActivatedEvent(): void {
    this.ctx.unwatch('activated', this.id);
  }
}

class WorksheetProtection {
  static readonly schema: ClassSchema = {
    name: 'WorksheetProtection',
    scalars: ['protected'],
    methods: ['protect', 'unprotect'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
  ) {}

  get protected(): boolean {
    return this.sheet.isProtected;
  }

  protect(): void {
    if (this.sheet.isProtected) {
      throw new HostError('InvalidOperation', 'The worksheet is already protected.', 'WorksheetProtection.protect');
    }
    this.change(true);
  }

  unprotect(): void {
    this.change(false);
  }

  private change(isProtected: boolean): void {
    requireAlive(this.sheet, 'WorksheetProtection');
    this.sheet.isProtected = isProtected;
    this.ctx.book.noteLoss(this.sheet, 'WorksheetProtection');
  }
}

/** @throws HostError InvalidArgument for what Excel does not take as a sheet's name */
export function checkSheetName(value: unknown, location: string): string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 31) throw invalidArgument(location);
  if (/[:\\/?*[\]]/.test(value) || value.startsWith("'") || value.endsWith("'")) throw invalidArgument(location);
  return value;
}

export function requireSheet(sheet: BookSheet | null, location: string): BookSheet {
  if (sheet === null) throw itemNotFound(location);
  return sheet;
}
