import type { Counts } from '../verdicts/assessment';
import { partsOf } from './parts';
import type { Ratio } from './ratio';

export interface DisplayOptions {
  /** Decimals of the percentage, 0 to 6; 1 where it is not given. */
  readonly decimals?: number | undefined;
  /** 'cut' drops what follows, as the plan does (150/155 is 96,7%), and is the default; 'round' rounds halves up. */
  readonly mode?: 'cut' | 'round' | undefined;
}

/** What stands where there is no rate to show. */
const noRate = '–';

/**
 * A rate as the plan writes it: per cent, decimal comma, cut at one decimal, no trailing zeros. Integer arithmetic only.
 * @param rate counts or an exact ratio
 * @returns "–" where there is no rate: a blank, or nothing arose
 * @throws RangeError for decimals other than 0 to 6
 * @example displayRate({ numerator: 150, denominator: 155 }) // '96,7%'
 */
export function displayRate(rate: Counts | Ratio, options: DisplayOptions = {}): string {
  const { numerator, denominator } = rate;
  if (numerator === null || denominator === null || denominator <= 0) return noRate;
  const decimals = options.decimals ?? 1;
  const digits = String(shownParts(numerator, denominator, options)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/u, '');
  return `${grouped(whole)}${fraction === '' ? '' : `,${fraction}`}%`;
}

/**
 * The number that {@link displayRate} shows, as a fraction of 1 for a cell: exactly the double of its decimal literal.
 * @param decimals of the percentage, 0 to 6
 * @returns NaN where nothing arose
 * @throws RangeError for decimals other than 0 to 6
 * @example cutRate(150, 155, 1) // 0.967
 */
export function cutRate(numerator: number, denominator: number, decimals = 1, mode: 'cut' | 'round' = 'cut'): number {
  if (denominator <= 0) return NaN;
  return Number(shownParts(numerator, denominator, { decimals, mode })) / 10 ** (decimals + 2);
}

/** The displayed percentage in units of its last decimal: 967 for 96,7%. */
export function shownParts(numerator: number, denominator: number, options: DisplayOptions): number | bigint {
  const decimals = options.decimals ?? 1;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6) {
    throw new RangeError(`Decimals of a percentage are 0 to 6, not ${String(decimals)}`);
  }
  return partsOf(numerator, denominator, 10 ** (decimals + 2), options.mode ?? 'cut');
}

/**
 * A whole number with dots between thousands.
 * @example formatCount(1234) // '1.234'
 */
export function formatCount(count: number): string {
  return formatNumber(count);
}

/**
 * Any number in Vietnamese notation, with the decimals that Excel would show: at most 15 significant digits.
 * @example formatNumber(-1234.5) // '-1.234,5'
 */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  const text = String(Number.isSafeInteger(size) ? size : Number(size.toPrecision(15)));
  if (!/^[\d.]+$/u.test(text)) return String(value);
  const [whole = '', decimals] = text.split('.');
  return `${value < 0 ? '-' : ''}${grouped(whole)}${decimals === undefined ? '' : `,${decimals}`}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
