import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { intersect } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, itemNotFound, notEmulated } from '../protocol/host-error';
import { clearRules } from './area-edits';
import { ConditionalFormat } from './conditional-format';
import { type ModelContext, requireAlive, requireUnprotected } from './context';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

/** The conditional formats that touch a range, highest priority first. */
export class ConditionalFormatCollection {
  static readonly schema: ClassSchema = {
    name: 'ConditionalFormatCollection',
    isCollection: true,
    methods: ['add', 'clearAll', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
    since: { getItemOrNullObject: '1.14' },
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[],
  ) {}

  items(): readonly ConditionalFormat[] {
    requireAlive(this.sheet, 'ConditionalFormatCollection');
    return this.sheet.rules
      .filter((rule) => rule.areas.some((area) => this.touches(area)))
      .map((rule) => new ConditionalFormat(this.ctx, this.sheet, rule));
  }

  getCount(): number {
    return this.items().length;
  }

  add(type: unknown): ConditionalFormat {
    const location = 'ConditionalFormatCollection.add';
    requireUnprotected(this.sheet, location);
    if (!TYPES.includes(String(type))) throw invalidArgument(location);
    if (type !== 'Custom') throw notEmulated(`ConditionalFormatCollection.add(${String(type)})`);
    const rule = {
      id: `{CF-${String(this.ctx.book.takeId()).padStart(8, '0')}}`,
      type: 'Custom',
      areas: [...this.areas],
      formula: '',
      stopIfTrue: false,
      fill: null,
      fontColor: null,
      bold: null,
      fileIndex: null,
    };
    // A new rule comes before all others, as Excel adds them.
    this.sheet.rules.unshift(rule);
    return new ConditionalFormat(this.ctx, this.sheet, rule);
  }

  getItem(id: unknown): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (found === null) throw itemNotFound('ConditionalFormatCollection.getItem');
    return found;
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    requireAlive(this.sheet, 'ConditionalFormatCollection.getItemOrNullObject');
    return this.items().find((item) => item.id === id) ?? null;
  }

  getItemAt(index: unknown): ConditionalFormat {
    const found = this.items()[Number(index)];
    if (found === undefined) throw invalidArgument('ConditionalFormatCollection.getItemAt');
    return found;
  }

  /** Takes the formats off these cells only: rules that reach further keep the rest. */
  clearAll(): void {
    requireUnprotected(this.sheet, 'ConditionalFormatCollection.clearAll');
    clearRules(this.ctx, this.sheet, this.areas);
  }

  private touches(area: Area): boolean {
    return this.areas.some((own) => intersect(own, area) !== null);
  }
}
