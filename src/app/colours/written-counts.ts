import { parseWrittenNumber } from '../../domain/text/numbers';
import { saysNothing } from '../../sheets/cells/nothing-words';
import type { TextGrid } from '../../sheets/cells/text-grid';
import { NO_BREAK_SPACE, quoteText, trimmed } from './expressions';

/** How the cells of a column of counts are written. */
export interface WrittenCounts {
  /** Some are texts: "1.234", "15 ", "-". */
  readonly hasTexts: boolean;
  /** Words behind the numbers, as they stand: " TTHC" of "15 TTHC". */
  readonly words: readonly string[];
  /** Words that say that nothing arose, as they stand: "KPS". */
  readonly nothing?: readonly string[];
}

/** More words than this are no habit but a column of remarks. */
const MOST_WORDS = 4;

/** Looks through rows of a column (local positions) for numbers that officers typed as text. */
export function writtenCounts(sheet: TextGrid, column: number, rows: readonly number[]): WrittenCounts {
  const words = new Set<string>();
  const nothing = new Set<string>();
  let hasTexts = false;
  for (const row of rows) {
    const raw = sheet.raw(row, column);
    if (typeof raw !== 'string') continue;
    hasTexts = true;
    if (saysNothing(raw) && nothing.size < MOST_WORDS) nothing.add(raw);
    const word = /\d\s*(\p{L}[\p{L}\s]*)$/u.exec(raw)?.[1];
    if (word !== undefined && words.size < MOST_WORDS && parseWrittenNumber(raw).kind === 'number') words.add(word);
  }
  return { hasTexts, words: [...words], nothing: [...nothing] };
}

/**
 * The count in a cell, or an array of them over a range: a dash, a blank and words for nothing are 0, a text number is its number, and
 * what cannot be read is an error, so that nothing is judged by it.
 * @example countOf('$D7', { hasTexts: false, words: [] }) // 'IF(TRIM($D7)="-",0,$D7+0)'
 */
export function countOf(reference: string, { hasTexts, words, nothing = [] }: WrittenCounts): string {
  if (!hasTexts) return `IF(TRIM(${reference})="-",0,${reference}+0)`;
  const plain = [...words, NO_BREAK_SPACE, ' '].reduce(
    (text, word) => `SUBSTITUTE(${text},${quoteText(word)},"")`,
    reference,
  );
  const withoutDashes = [...nothing, '-', '–', '—'].reduce(
    (text, none) => `SUBSTITUTE(${text},${quoteText(none)},"")`,
    trimmed(reference),
  );
  return `IF(ISNUMBER(${reference}),${reference},IF(LEN(${withoutDashes})=0,0,NUMBERVALUE(${plain},",",".")))`;
}

/**
 * 1 where a text has a point that stands between no thousands ("12.5"): NUMBERVALUE passes over every point, and the
 * cell would be taken for 125.
 */
export function isPointMisread(reference: string): string {
  const text = trimmed(reference);
  return `ISTEXT(${reference})*ISNUMBER(FIND(".",${reference}))*IFERROR(MID(${text},LEN(${text})-3,1)<>".",TRUE)`;
}
