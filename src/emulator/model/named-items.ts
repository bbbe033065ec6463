import type { BookSheet } from '../book/book-sheet';
import { isValidName, isValidNameFormula, type NameEntry, sameName } from '../book/names';
import { absoluteAddress, parseArea, splitSheet } from '../formulas/a1';
import { readFormula } from '../formulas/check-formula';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/host-error';
import { type ModelContext, requireAlive } from './context';
import { Range } from './range';

/** The defined names of the workbook (sheet null) or of one worksheet. */
export class NamedItemCollection {
  static readonly schema: ClassSchema = {
    name: 'NamedItemCollection',
    isCollection: true,
    methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet | null,
  ) {}

  items(): readonly NamedItem[] {
    return this.entries().map((entry) => new NamedItem(this.ctx, entry));
  }

  getCount(): number {
    return this.entries().length;
  }

  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (item === null) throw itemNotFound('NamedItemCollection.getItem');
    return item;
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    const entry = this.entries().find((candidate) => sameName(candidate.name, String(name)));
    return entry === undefined ? null : new NamedItem(this.ctx, entry);
  }

  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const location = 'NamedItemCollection.add';
    if (this.sheet !== null) requireAlive(this.sheet, location);
    if (typeof name !== 'string' || !isValidName(name)) throw invalidArgument(location);
    const formula =
      reference instanceof Range
        ? absoluteAddress(reference.sheet.name, reference.area)
        : checkNameFormula(reference, location);
    if (this.getItemOrNullObject(name) !== null) throw itemAlreadyExists(location);
    const entry: NameEntry = {
      name,
      formula,
      sheetId: this.sheet?.unitSheetId ?? null,
      comment: typeof comment === 'string' ? comment : '',
      visible: true,
      fromFile: false,
    };
    this.ctx.book.names.push(entry);
    this.ctx.book.refreshNames();
    return new NamedItem(this.ctx, entry);
  }

  private entries(): readonly NameEntry[] {
    return this.ctx.book.names.filter((entry) => entry.sheetId === (this.sheet?.unitSheetId ?? null));
  }
}

export class NamedItem {
  static readonly schema: ClassSchema = {
    name: 'NamedItem',
    id: '_Id',
    scalars: ['comment', 'formula', 'name', 'scope', 'visible'],
    methods: ['delete', 'getRange', 'getRangeOrNullObject'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly entry: NameEntry,
  ) {}

  /** By this office.js finds the item again in its collection. */
  get _Id(): string {
    return this.entry.name;
  }

  get name(): string {
    return this.entry.name;
  }

  get scope(): string {
    return this.entry.sheetId === null ? 'Workbook' : 'Worksheet';
  }

  get formula(): string {
    return `=${this.entry.formula}`;
  }

  set formula(value: unknown) {
    const formula = checkNameFormula(value, 'NamedItem.formula');
    this.change('NamedItem.formula');
    this.entry.formula = formula;
    this.ctx.book.refreshNames();
  }

  get comment(): string {
    return this.entry.comment;
  }

  set comment(value: unknown) {
    this.change('NamedItem.comment');
    this.entry.comment = String(value);
  }

  get visible(): boolean {
    return this.entry.visible;
  }

  set visible(value: unknown) {
    this.change('NamedItem.visible');
    this.entry.visible = value === true;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound('NamedItem.getRange');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const { sheet: name, rest } = splitSheet(this.entry.formula);
    const area = parseArea(rest);
    const sheet = name === null ? null : this.ctx.book.findSheet(name);
    return area === null || sheet === null ? null : new Range(this.ctx, sheet, area);
  }

  delete(): void {
    this.change('NamedItem.delete');
    this.ctx.book.names = this.ctx.book.names.filter((entry) => entry !== this.entry);
    this.ctx.book.refreshNames();
  }

  private change(location: string): void {
    if (!this.ctx.book.names.includes(this.entry)) throw itemNotFound(location);
    this.entry.fromFile = false;
  }
}

function checkNameFormula(value: unknown, location: string): string {
  if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument(location);
  const formula = value.slice(1);
  if (!isValidNameFormula(value)) throw invalidArgument(location, 'The formula is longer than 8,192 characters.');
  if (readFormula(formula) === null) throw invalidArgument(location, 'The formula is not valid.');
  return formula;
}
