import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import {
  changeValidation,
  type ErrorAlert,
  NO_VALIDATION,
  type Validation,
  validationsOf,
  type ValidationRule,
} from '../book/validations';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument, notEmulated } from '../protocol/host-error';
import { type ModelContext, requireUnprotected } from './context';
import { serialFormula } from './date-formulas';

/** Of a list that is written into the rule itself. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const ALERTS = new Set(['Stop', 'Warning', 'Information']);
const WITH_TWO = new Set(['Between', 'NotBetween']);
const OPERATORS = new Set([
  ...WITH_TWO,
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
]);

/** What may be typed into a range's cells: lists written into the rule, and dates. */
export class DataValidation {
  static readonly schema: ClassSchema = {
    name: 'DataValidation',
    scalars: ['errorAlert', 'ignoreBlanks', 'rule', 'type'],
    methods: ['clear'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly area: Area,
  ) {}

  get rule(): ValidationRule | object | null {
    return this.common(({ rule }) => rule ?? {});
  }

  /** A new rule begins with Excel's own alert, and takes blanks. */
  set rule(value: unknown) {
    this.change({ ...NO_VALIDATION, rule: readRule(value) }, 'DataValidation.rule');
  }

  get errorAlert(): ErrorAlert | null {
    return this.common(({ errorAlert }) => errorAlert);
  }

  set errorAlert(value: unknown) {
    this.change({ errorAlert: readAlert(value) }, 'DataValidation.errorAlert');
  }

  get ignoreBlanks(): boolean | null {
    return this.common(({ ignoreBlanks }) => ignoreBlanks);
  }

  set ignoreBlanks(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('DataValidation.ignoreBlanks');
    this.change({ ignoreBlanks: value }, 'DataValidation.ignoreBlanks');
  }

  get type(): string {
    const found = validationsOf(this.sheet, this.area);
    const [first = null, ...more] = found;
    if (more.length > 0) return found.includes(null) ? 'Inconsistent' : 'MixedCriteria';
    if (first?.rule == null) return 'None';
    return 'list' in first.rule ? 'List' : 'Date';
  }

  clear(): void {
    this.change(NO_VALIDATION, 'DataValidation.clear');
  }

  private common<T>(read: (validation: Validation) => T): T | null {
    const [first = null, ...more] = validationsOf(this.sheet, this.area);
    return more.length > 0 ? null : read(first ?? NO_VALIDATION);
  }

  private change(change: Partial<Validation>, location: string): void {
    requireUnprotected(this.sheet, location);
    changeValidation(this.sheet, this.area, change);
    this.ctx.book.noteLoss(this.sheet, location, [this.area]);
  }
}

function readRule(value: unknown): ValidationRule {
  const location = 'DataValidation.rule';
  const [[kind, rule] = ['', null], ...more] = Object.entries(value ?? {});
  if (more.length > 0 || typeof rule !== 'object' || rule === null) throw invalidArgument(location);
  if (kind === 'list') return { list: readList(rule as Record<string, unknown>, location) };
  if (kind === 'date') return { date: readDates(rule as Record<string, unknown>, location) };
  throw notEmulated(`DataValidation.rule of "${kind}"`);
}

function readList(
  { source, inCellDropDown }: Record<string, unknown>,
  location: string,
): { source: string; inCellDropDown: boolean } {
  if (typeof source !== 'string') throw notEmulated('DataValidation.rule of a list in a range');
  const isTooLong = !source.startsWith('=') && source.length > LONGEST_LIST;
  if (source === '' || isTooLong || typeof inCellDropDown !== 'boolean') throw invalidArgument(location);
  return { inCellDropDown, source };
}

function readDates(
  { formula1, formula2, operator }: Record<string, unknown>,
  location: string,
): { formula1: string; formula2?: string; operator: string } {
  if (typeof operator !== 'string' || !OPERATORS.has(operator)) throw invalidArgument(location);
  const first = serialFormula(formula1, location);
  if (!WITH_TWO.has(operator)) return { formula1: first, operator };
  return { formula1: first, formula2: serialFormula(formula2, location), operator };
}

function readAlert(value: unknown): ErrorAlert {
  const alert = (value ?? {}) as Record<string, unknown>;
  const { showAlert, style, title, message } = alert;
  const isRight =
    typeof showAlert === 'boolean' &&
    typeof style === 'string' &&
    ALERTS.has(style) &&
    typeof title === 'string' &&
    title.length <= LONGEST_TITLE &&
    typeof message === 'string' &&
    message.length <= LONGEST_MESSAGE;
  if (!isRight) throw invalidArgument('DataValidation.errorAlert');
  return { showAlert, style, title, message };
}
