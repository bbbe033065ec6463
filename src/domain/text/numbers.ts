import { plainWidth } from './plain-width';
import { ratioOfPercent, type Ratio } from '../rates/ratio';
import { foldKey } from './vietnamese-text';

/** What a text cell says when it is read as a Vietnamese officer writes numbers. */
export type WrittenNumber =
  /** `decimals`: how many digits stand behind the decimal mark. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'percent'; readonly ratio: Ratio; readonly decimals: number }
  /** A dash alone: none, which counts as 0 and not as blank. */
  | { readonly kind: 'none' }
  | { readonly kind: 'blank' }
  /** "1,234": English thousands or three Vietnamese decimals; a question to the officer, never a guess. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'text' };

const dashAlone = /^[-\u2010-\u2015\u2212_]+$/u;

/** Only these words may follow a number: anything else could change what it counts. */
const unitWords: ReadonlySet<string> = new Set(
  ['hồ sơ', 'bộ hồ sơ', 'HS', 'TTHC', 'thủ tục', 'thủ tục hành chính', 'đơn vị', 'DVC', 'DVCTT', 'dịch vụ'].map(
    (word) => foldKey(word),
  ),
);

/** [pattern, the sign between thousands, the decimal mark]; tried in this order. */
const notations: readonly (readonly [RegExp, string, string])[] = [
  [/^\d+$/u, '', ''],
  [/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u, '.', ','],
  [/^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/u, ' ', ','],
  [/^[1-9]\d{0,2}(?: \d{3})+\.\d+$/u, ' ', '.'],
  [/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/u, ',', '.'],
  [/^[1-9]\d{0,2},\d{3}\.\d+$/u, ',', '.'],
  [/^(?:0|[1-9]\d*),\d+$/u, '', ','],
  [/^(?:0|[1-9]\d*)\.\d+$/u, '', '.'],
];

const ambiguous = /^[1-9]\d{0,2},\d{3}$/u;

/**
 * Reads a number as it is written in Vietnam: dots (or blanks) between groups of exactly three digits, a decimal comma;
 * a dot that cannot stand between thousands is a decimal point. A percentage, a leading apostrophe, full-width digits
 * and a known unit word ("15 TTHC") are understood; "(5)", "5/7", dates and "1e5" are text.
 * @example parseWrittenNumber('1.234') // { kind: 'number', value: 1234, decimals: 0 }
 * @example parseWrittenNumber('96,7%') // { kind: 'percent', ratio: { numerator: 967, denominator: 1000 }, decimals: 1 }
 * @example parseWrittenNumber('1,234') // { kind: 'ambiguous', readings: [1234, 1.234] }
 */
export function parseWrittenNumber(text: string): WrittenNumber {
  const plain = plainWidth(plainWidth(text).replace(/^['’]/u, ''));
  if (plain === '') return { kind: 'blank' };
  if (dashAlone.test(plain)) return { kind: 'none' };
  if (plain.endsWith('%')) return readPercent(plain);
  const match = /^([-\u2212+]?)(\d[\d., ]*\d|\d) ?(.*)$/u.exec(plain);
  const [, sign = '', digits = '', rest = ''] = match ?? [];
  if (match === null || (rest !== '' && !unitWords.has(foldKey(rest)))) return { kind: 'text' };
  return readDigits(sign === '' || sign === '+' ? 1 : -1, digits);
}

function readPercent(plain: string): WrittenNumber {
  const ratio = ratioOfPercent(plain);
  if (ratio === null) return { kind: 'text' };
  return { kind: 'percent', ratio, decimals: /[.,](\d+)/u.exec(plain)?.[1]?.length ?? 0 };
}

function readDigits(sign: 1 | -1, digits: string): WrittenNumber {
  if (ambiguous.test(digits)) {
    return {
      kind: 'ambiguous',
      readings: [sign * Number(digits.replace(',', '')), sign * Number(digits.replace(',', '.'))],
    };
  }
  const notation = notations.find(([pattern]) => pattern.test(digits));
  if (notation === undefined) return { kind: 'text' };
  const [, thousands, mark] = notation;
  const [whole = '', decimals = ''] = mark === '' ? [digits] : digits.split(mark);
  const value = Number(`${thousands === '' ? whole : whole.split(thousands).join('')}.${decimals}`);
  if (value > Number.MAX_SAFE_INTEGER) return { kind: 'text' };
  return { kind: 'number', value: value === 0 ? 0 : sign * value, decimals: decimals.length };
}
