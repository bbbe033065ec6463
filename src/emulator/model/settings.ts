import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import type { ModelContext } from './context';

/** The add-in's own settings, kept in the workbook. */
export class SettingCollection {
  static readonly schema: ClassSchema = {
    name: 'SettingCollection',
    isCollection: true,
    methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
  };

  constructor(private readonly ctx: ModelContext) {}

  items(): readonly Setting[] {
    return [...this.ctx.book.settings.keys()].map((key) => new Setting(this.ctx, key));
  }

  getCount(): number {
    return this.ctx.book.settings.size;
  }

  /** Sets the value of an existing key too. */
  add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '' || value === undefined) throw invalidArgument('SettingCollection.add');
    store(this.ctx, key, value);
    return new Setting(this.ctx, key);
  }

  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (setting === null) throw itemNotFound('SettingCollection.getItem');
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    return this.ctx.book.settings.has(String(key)) ? new Setting(this.ctx, String(key)) : null;
  }
}

class Setting {
  static readonly schema: ClassSchema = { name: 'Setting', id: '_Id', scalars: ['key', 'value'], methods: ['delete'] };

  constructor(
    private readonly ctx: ModelContext,
    private readonly name: string,
  ) {}

  /** By this office.js finds the setting again in its collection. */
  get _Id(): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    const json = this.ctx.book.settings.get(this.name);
    if (json === undefined) throw itemNotFound('Setting.value');
    return JSON.parse(json) as unknown;
  }

  set value(value: unknown) {
    store(this.ctx, this.name, value);
  }

  delete(): void {
    if (!this.ctx.book.settings.delete(this.name)) throw itemNotFound('Setting.delete');
    this.ctx.book.settingsChanged = true;
  }
}

function store(ctx: ModelContext, key: string, value: unknown): void {
  ctx.book.settings.set(key, JSON.stringify(value));
  ctx.book.settingsChanged = true;
}
