import { NO_BREAK_SPACE, quoteText } from './expressions';

/** What Excel's TRIM leaves though officers see a blank there: special spaces, line breaks, tabs, marks without width. */
const BLANKS: readonly string[] = [NO_BREAK_SPACE, '\n', '\r', '\t', '\u200b', '\ufeff', '\u2009', '\u202f'];

/** A look-up takes these for any text: "Tỷ lệ hồ sơ trực tuyến (*)" must be no other row's name. */
const WILDCARDS: readonly string[] = ['*', '?', '~'];
const NO_WILDCARD = '¿';

/** Excel looks up no text that is longer. */
const LONGEST_KEY = 255;

/** Texts of cells made comparable, here and in a formula. */
export interface TextKeys {
  /** The text as the formula will have it; "" for what no look-up finds: a blank, or a text that is too long. */
  keyOf(text: string): string;
  /** What a formula makes of a cell, or of each cell of a range. */
  of(reference: string): string;
}

/** @param texts all that the cells hold, as they stand: only what they have of odd blanks and marks is looked for */
export function textKeys(texts: readonly string[]): TextKeys {
  const holds = (mark: string): boolean => texts.some((text) => text.includes(mark));
  const blanks = BLANKS.filter((blank) => blank === NO_BREAK_SPACE || holds(blank));
  const wildcards = WILDCARDS.filter(holds);
  return {
    keyOf: (text) => {
      const plain = trimAsExcel(text, blanks);
      const key = wildcards.reduce((so, mark) => so.split(mark).join(NO_WILDCARD), plain);
      return key.length > LONGEST_KEY ? '' : key;
    },
    of: (reference) => {
      const plain = blanks.reduce((text, blank) => `SUBSTITUTE(${text},${blankText(blank)}," ")`, reference);
      return wildcards.reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","${NO_WILDCARD}")`, `TRIM(${plain})`);
    },
  };
}

/** What SUBSTITUTE and TRIM make of a text in Excel: blanks at the ends go, runs of them become one. */
function trimAsExcel(text: string, blanks: readonly string[]): string {
  return blanks
    .reduce((so, blank) => so.split(blank).join(' '), text)
    .replace(/^ +| +$/g, '')
    .replace(/ {2,}/g, ' ');
}

/** Line breaks and tabs are written by their number: a formula in a file may lose them as they stand. */
function blankText(blank: string): string {
  const code = blank.charCodeAt(0);
  return code < 32 ? `CHAR(${String(code)})` : quoteText(blank);
}
