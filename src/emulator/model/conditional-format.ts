import type { BookSheet } from '../book/book-sheet';
import type { RuleEntry } from '../book/rules';
import type { ClassSchema } from '../protocol/class-schema';
import { HostError, itemNotFound } from '../protocol/host-error';
import { checkRuleFormula } from './check-rule-formula';
import { type ModelContext, requireUnprotected } from './context';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { colour } from './html-colour';

/** One conditional format. Only custom formulas can be looked into. */
export class ConditionalFormat {
  static readonly schema: ClassSchema = {
    name: 'ConditionalFormat',
    id: 'id',
    scalars: ['id', 'priority', 'stopIfTrue', 'type'],
    navigations: ['custom', 'customOrNullObject'],
    methods: ['delete', 'getRange', 'getRangeOrNullObject', 'getRanges'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly rule: RuleEntry,
  ) {}

  get id(): string {
    return this.rule.id;
  }

  get type(): string {
    return this.rule.type;
  }

  get priority(): number {
    return this.sheet.rules.indexOf(this.rule);
  }

  set priority(value: unknown) {
    const { rules } = this.sheet;
    this.edit('ConditionalFormat.priority');
    rules.splice(rules.indexOf(this.rule), 1);
    rules.splice(Math.max(0, Math.min(Number(value), rules.length)), 0, this.rule);
  }

  get stopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.edit('ConditionalFormat.stopIfTrue');
    this.rule.stopIfTrue = value === true;
  }

  get custom(): CustomConditionalFormat {
    const custom = this.customOrNullObject;
    if (custom === null) throw itemNotFound('ConditionalFormat.custom');
    return custom;
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    if (this.rule.type !== 'Custom') return null;
    return new CustomConditionalFormat(this.ctx, this.rule, (location) => this.edit(location));
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) {
      throw new HostError('InvalidOperation', 'The rule applies to several ranges.', 'ConditionalFormat.getRange');
    }
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const [area, ...more] = this.rule.areas;
    return area === undefined || more.length > 0 ? null : new Range(this.ctx, this.sheet, area);
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.ctx, this.sheet, this.rule.areas);
  }

  delete(): void {
    requireUnprotected(this.sheet, 'ConditionalFormat.delete');
    if (!this.sheet.rules.includes(this.rule)) throw itemNotFound('ConditionalFormat.delete');
    this.sheet.rules.splice(this.sheet.rules.indexOf(this.rule), 1);
  }

  private edit(location: string): void {
    requireUnprotected(this.sheet, location);
    if (!this.sheet.rules.includes(this.rule)) throw itemNotFound(location);
    if (this.rule.fileIndex === null) return;
    // A file's rule that was changed is written anew, with what is known of it.
    this.ctx.book.noteLoss(this.sheet, `${location} of a rule of the file`);
    this.rule.fileIndex = null;
  }
}

type Edit = (location: string) => void;

class CustomConditionalFormat {
  static readonly schema: ClassSchema = { name: 'CustomConditionalFormat', navigations: ['format', 'rule'] };
  readonly format: ConditionalRangeFormat;
  readonly rule: ConditionalFormatRule;

  constructor(ctx: ModelContext, rule: RuleEntry, edit: Edit) {
    this.format = new ConditionalRangeFormat(rule, edit);
    this.rule = new ConditionalFormatRule(ctx, rule, edit);
  }
}

class ConditionalFormatRule {
  static readonly schema: ClassSchema = { name: 'ConditionalFormatRule', scalars: ['formula'] };

  constructor(
    private readonly ctx: ModelContext,
    private readonly entry: RuleEntry,
    private readonly edit: Edit,
  ) {}

  get formula(): string {
    return this.entry.formula;
  }

  set formula(value: unknown) {
    const formula = checkRuleFormula(value, this.ctx.namespace);
    this.edit('ConditionalFormatRule.formula');
    this.entry.formula = formula;
  }
}

class ConditionalRangeFormat {
  static readonly schema: ClassSchema = { name: 'ConditionalRangeFormat', navigations: ['fill', 'font'] };
  readonly fill: ConditionalRangeFill;
  readonly font: ConditionalRangeFont;

  constructor(rule: RuleEntry, edit: Edit) {
    this.fill = new ConditionalRangeFill(rule, edit);
    this.font = new ConditionalRangeFont(rule, edit);
  }
}

class ConditionalRangeFill {
  static readonly schema: ClassSchema = { name: 'ConditionalRangeFill', scalars: ['color'], methods: ['clear'] };

  constructor(
    private readonly rule: RuleEntry,
    private readonly edit: Edit,
  ) {}

  get color(): string {
    return this.rule.fill ?? '';
  }

  set color(value: unknown) {
    const fill = colour(value, 'ConditionalRangeFill.color');
    this.edit('ConditionalRangeFill.color');
    this.rule.fill = fill;
  }

  clear(): void {
    this.edit('ConditionalRangeFill.clear');
    this.rule.fill = null;
  }
}

class ConditionalRangeFont {
  static readonly schema: ClassSchema = { name: 'ConditionalRangeFont', scalars: ['bold', 'color'] };

  constructor(
    private readonly rule: RuleEntry,
    private readonly edit: Edit,
  ) {}

  get color(): string {
    return this.rule.fontColor ?? '';
  }

  set color(value: unknown) {
    const fontColor = colour(value, 'ConditionalRangeFont.color');
    this.edit('ConditionalRangeFont.color');
    this.rule.fontColor = fontColor;
  }

  get bold(): boolean | null {
    return this.rule.bold;
  }

  set bold(value: unknown) {
    this.edit('ConditionalRangeFont.bold');
    this.rule.bold = value === true;
  }
}
