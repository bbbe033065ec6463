import type { ClassSchema } from '../protocol/class-schema';
import { itemAlreadyExists } from '../protocol/host-error';
import { ALL_SHEETS, type ModelContext } from './context';
import { checkSheetName, requireSheet, Worksheet } from './worksheet';

export class WorksheetCollection {
  static readonly schema: ClassSchema = {
    name: 'WorksheetCollection',
    isCollection: true,
    methods: [
      '_RegisterActivatedEvent',
      '_RegisterDataChangedEvent',
      '_UnregisterActivatedEvent',
      '_UnregisterDataChangedEvent',
      'add',
      'getActiveWorksheet',
      'getCount',
      'getFirst',
      'getItem',
      'getItemOrNullObject',
      'getLast',
    ],
  };

  constructor(private readonly ctx: ModelContext) {}

  items(): readonly Worksheet[] {
    return this.ctx.book.sheets.map((sheet) => new Worksheet(this.ctx, sheet));
  }

  getCount(visibleOnly: unknown): number {
    return this.ctx.book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.ctx, this.ctx.book.activeSheet);
  }

  getFirst(): Worksheet {
    const sheet = this.ctx.book.sheets[0] ?? null;
    return new Worksheet(this.ctx, requireSheet(sheet, 'WorksheetCollection.getFirst'));
  }

  getLast(): Worksheet {
    const sheet = this.ctx.book.sheets.at(-1) ?? null;
    return new Worksheet(this.ctx, requireSheet(sheet, 'WorksheetCollection.getLast'));
  }

  getItem(key: unknown): Worksheet {
    const sheet = this.ctx.book.findSheet(String(key));
    return new Worksheet(this.ctx, requireSheet(sheet, 'WorksheetCollection.getItem'));
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.ctx.book.findSheet(String(key));
    return sheet === null ? null : new Worksheet(this.ctx, sheet);
  }

  add(name?: unknown): Worksheet {
    const { book } = this.ctx;
    let chosen: string;
    if (name === undefined || name === null) {
      let number = book.sheets.length + 1;
      while (book.findSheet(`Sheet${number}`) !== null) number++;
      chosen = `Sheet${number}`;
    } else chosen = checkSheetName(name, 'WorksheetCollection.add');
    if (book.findSheet(chosen) !== null) throw itemAlreadyExists('WorksheetCollection.add');
    return new Worksheet(this.ctx, book.insertSheet(chosen));
  }

  _RegisterDataChangedEvent(): void {
    this.ctx.watch('changed', ALL_SHEETS);
  }

  _UnregisterDataChangedEvent(): void {
    this.ctx.unwatch('changed', ALL_SHEETS);
  }

  _RegisterActivatedEvent(): void {
    this.ctx.watch('activated', ALL_SHEETS);
  }

  _UnregisterActivatedEvent(): void {
    this.ctx.unwatch('activated', ALL_SHEETS);
  }
}
