/** What a person typed, as the model keeps it. */
export interface Typed {
  readonly value: string | number;
  /** The number format that goes with the way it was typed, for a cell that has none. */
  readonly numberFormat?: string;
}

const PLAIN = /^[+-]?\d+(?:,\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const WITH_POINT = /^[+-]?\d*\.\d+$/;
const PERCENTAGE = /^([+-]?\d+(?:[.,]\d+)?)\s*%$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/**
 * Reads text as Excel does on a Vietnamese machine: decimal comma, dots for thousands, day before month. A decimal point
 * is taken too, where it cannot be one for thousands.
 *
 * @example readTyped('0,75') // { value: 0.75 }
 * @example readTyped('1.250') // { value: 1250, numberFormat: '#,##0' }
 * @example readTyped('96,7%') // { value: 0.967, numberFormat: '0.0%' }
 */
export function readTyped(text: string): Typed {
  const trimmed = text.trim();
  if (GROUPED.test(trimmed)) return { value: toNumber(trimmed.replaceAll('.', '')), numberFormat: '#,##0' };
  if (PLAIN.test(trimmed)) return { value: toNumber(trimmed) };
  if (WITH_POINT.test(trimmed)) return { value: Number(trimmed) };
  const percentage = PERCENTAGE.exec(trimmed)?.[1]?.replace(',', '.');
  if (percentage !== undefined) {
    // Exact where dividing would not be: "13%" is 0.13.
    const decimals = percentage.split('.')[1]?.length ?? 0;
    return {
      value: Number(`${percentage}e-2`),
      numberFormat: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`,
    };
  }
  return readDate(trimmed) ?? { value: text };
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

function readDate(text: string): Typed | null {
  const [, day, month, year] = (DATE.exec(text) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined || year < 1901) return null;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  return { value: time / 86_400_000 + 25_569, numberFormat: 'dd/mm/yyyy' };
}

/**
 * A formula as the model keeps it, however it was typed: with ";" between arguments, as on a Vietnamese machine, commas
 * are decimal; without any ";" they separate arguments, but outside all brackets they are decimal.
 *
 * @example readTypedFormula('=DVCTT.DANHGIA(0,75;1)') // '=DVCTT.DANHGIA(0.75,1)'
 * @example readTypedFormula('=ROUND(A1,2)') // '=ROUND(A1,2)'
 */
export function readTypedFormula(formula: string): string {
  const parts = splitQuoted(formula);
  const isVietnamese = parts.some(({ isQuoted, text }) => !isQuoted && text.includes(';'));
  let depth = 0;
  return parts
    .map(({ isQuoted, text }) => {
      if (isQuoted) return text;
      return [...text]
        .map((character, index) => {
          if (character === '(') depth++;
          if (character === ')') depth--;
          if (character === ';') return ',';
          if (character !== ',') return character;
          const isBetweenDigits = /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '');
          return isBetweenDigits && (isVietnamese || depth === 0) ? '.' : ',';
        })
        .join('');
    })
    .join('');
}

/** Texts in quotes and names of sheets in apostrophes stay as they are. */
function splitQuoted(formula: string): { text: string; isQuoted: boolean }[] {
  return formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((text, index) => ({ text, isQuoted: index % 2 === 1 }));
}
