import type { Content } from '../book/book';
import { ERRORS } from '../book/cells';
import { readFormula } from '../formulas/check-formula';
import { invalidArgument } from '../protocol/host-error';

const TEXT_FORMAT = '@';
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

export interface Entered {
  readonly content: Content;
  /** The number format that Excel gives the cell because of what was typed. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a value written through Office.js: null leaves the cell (undefined here), "" clears it, text that
 * reads as a number, percentage, date or boolean becomes one, text that begins with "=", "+" or "-" becomes a formula,
 * and in a cell formatted as text everything stays text.
 *
 * @throws HostError InvalidArgument for a formula that does not parse and for what is no cell value
 */
export function enterValue(value: unknown, numberFormat: string, location: string): Entered | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument(location);
    return { content: { value } };
  }
  if (typeof value === 'boolean') return { content: { value } };
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw invalidArgument(location);
  if (value === '') return { content: { value: null } };
  if (numberFormat === TEXT_FORMAT) return { content: { value } };
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  return enterText(value, location);
}

function enterText(text: string, location: string): Entered {
  const trimmed = text.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed)) return { content: { value: Number(trimmed) } };
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed)) {
    return { content: { value: Number(trimmed.replace(/,/g, '')) }, numberFormat: '#,##0' };
  }
  const percentage = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/.exec(trimmed);
  if (percentage) {
    const digits = percentage[1] ?? '';
    // Exact where dividing would not be: "13%" is 0.13, not 0.13000000000000003.
    return { content: { value: Number(`${digits}e-2`) }, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  }
  if (/^(?:true|false)$/i.test(trimmed)) return { content: { value: trimmed.toLowerCase() === 'true' } };
  if (ERRORS.has(trimmed.toUpperCase())) return { content: { value: { error: trimmed.toUpperCase() } } };
  const date = enterDate(trimmed);
  if (date !== null) return date;
  // A sign alone is text, as officers write "-" for none.
  if (/^[=+-]./.test(text)) return { content: { formula: enterFormula(text, location) } };
  return { content: { value: text } };
}

function enterFormula(text: string, location: string): string {
  const formula = text.startsWith('=') ? text.slice(1) : text;
  if (formula.length > LONGEST_FORMULA || readFormula(formula) === null) {
    throw invalidArgument(location, 'The formula is not valid.');
  }
  return formula;
}

/** Dates as Office.js reads them, in English order: 8/31/2022, 2022-08-31. */
function enterDate(text: string): Entered | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (parts === null) return null;
  const [, first = '', second = '', third = ''] = parts;
  const [year, month, day] = first.length === 4 ? [first, second, third] : [third, first, second];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isDate = new Date(time).getUTCMonth() === Number(month) - 1 && Number(year) >= 1901;
  if (!isDate) return null;
  return { content: { value: time / 86_400_000 + 25_569 }, numberFormat: 'm/d/yyyy' };
}
