import { readPairText, readSaidPercent } from '../../sheets/cells/pair-text';
import type { TextGrid } from '../../sheets/cells/text-grid';
import { quoteText } from './expressions';
import { textKeys, type TextKeys } from './text-keys';

/** How the cells of a column of rates say more than a number: "30/100 hồ sơ, đạt 30%", "đạt 45%". */
export interface RateWords {
  /** Some hold two counts: the words that stand behind the first, and what ends the second. Null where none does. */
  readonly pairs: PairForm | null;
  /** What stands before a percentage, as it stands: "Đạt tỷ lệ ". */
  readonly reached: readonly string[];
}

export interface PairForm {
  readonly words: readonly string[];
  readonly ends: readonly string[];
  /** "1.234/2.000": then a point stands between thousands, else there is none. */
  readonly hasPoints: boolean;
  readonly keys: TextKeys;
}

/** What ends the second count of a pair though none of the cells shows it yet. */
const USUAL_ENDS: readonly string[] = ['(', ','];
const CUT = '|';
/** More spellings than this are no habit but remarks. */
const MOST_WORDS = 4;

const NO_WORDS: RateWords = { pairs: null, reached: [] };

/**
 * Looks through rows of a column (local positions) for pairs and words.
 * @returns null where a cell is understood that these formulas would take for something else, or not at all
 */
export function rateWords(sheet: TextGrid, column: number, rows: readonly number[]): RateWords | null {
  const texts = rows.flatMap((row) => {
    const raw = sheet.raw(row, column);
    return typeof raw === 'string' ? [{ raw, text: sheet.text(row, column) }] : [];
  });
  const paired = texts.filter(({ text }) => readPairText(text) !== null);
  const said = texts.filter(({ text }) => readSaidPercent(text) !== null);
  if (paired.length + said.length === 0) return NO_WORDS;
  const reached = new Set(said.flatMap(({ raw }) => /^(.*?)\d/su.exec(raw)?.[1] ?? []));
  const keys = textKeys(paired.map(({ raw }) => raw));
  const shown = paired.map(({ raw }) => keys.keyOf(raw));
  const words = new Set(shown.flatMap((text) => /\d\s*(\p{L}[^/]*?)\s*\//u.exec(text)?.[1] ?? []));
  const ends = new Set(shown.flatMap((text) => /\/\s*\d[\d. ]*?\s*([^\d. ][^\d]*)/u.exec(text)?.[1]?.trim() ?? []));
  const form: PairForm = {
    words: [...words],
    ends: [
      ...new Set([...USUAL_ENDS, ...[...ends].map((end) => /^\p{L}+( \p{L}+)*/u.exec(end)?.[0] ?? end.slice(0, 1))]),
    ],
    hasPoints: shown.some((text) => /\d\.\d/.test(text)),
    keys,
  };
  const areFew = [words, reached].every(({ size }) => size <= MOST_WORDS) && form.ends.length <= 2 * MOST_WORDS;
  const areRead =
    paired.every(({ raw, text }) => isTakenApart(raw, text, form)) &&
    said.every(({ raw }) =>
      /^\s*\d+([.,]\d+)?\s*%\s*$/u.test([...reached].reduce((so, word) => so.split(word).join(''), raw)),
    );
  return areFew && areRead ? { pairs: paired.length > 0 ? form : null, reached: [...reached] } : null;
}

/** The two counts of a cell as expressions; `isPair`: whether it holds any; `isSound`: they are such as are read so here, too. */
export function pairOf(
  cell: string,
  { words, ends, hasPoints, keys }: PairForm,
): { readonly isPair: string; readonly isSound: string; readonly numerator: string; readonly denominator: string } {
  const text = keys.of(cell);
  const slash = `FIND("/",${text})`;
  const without = (from: string, marks: readonly string[]): string =>
    marks.reduce((so, mark) => `SUBSTITUTE(${so},${quoteText(mark)},"")`, from);
  const cut = ends.reduce((so, end) => `SUBSTITUTE(${so},${quoteText(end)},"${CUT}")`, `MID(${text},${slash}+1,99)`);
  const top = without(`LEFT(${text},${slash}-1)`, [...words, ' ']);
  // Else "100%" would be 1.
  const bottom = `SUBSTITUTE(${without(`LEFT(${cut},FIND("${CUT}",${cut}&"${CUT}")-1)`, [' '])},"%","?")`;
  const number = (from: string): string => `NUMBERVALUE(${from},${hasPoints ? '",","."' : '"."," "'})`;
  // A point between other digits than thousands is passed over by NUMBERVALUE: 1.5 would be 15.
  const areThousands = [top, bottom].map(
    (part) => `IF(ISNUMBER(FIND(".",${part})),MID(${part},LEN(${part})-3,1)=".",TRUE)`,
  );
  const isOne = `LEN(${text})-LEN(SUBSTITUTE(${text},"/",""))=1,LEN(${top})>0,LEN(${bottom})>0`;
  return {
    isPair: `IFERROR(ISNUMBER(${slash}),FALSE)`,
    isSound: hasPoints ? [isOne, ...areThousands].join(',') : isOne,
    numerator: number(top),
    denominator: number(bottom),
  };
}

/** What the formula makes of a cell, computed here: whether it is what was read. */
function isTakenApart(raw: string, text: string, { words, ends, hasPoints, keys }: PairForm): boolean {
  const read = readPairText(text);
  const [before = '', after = '', third] = keys.keyOf(raw).split('/');
  if (read === null || third !== undefined) return false;
  const cut = ends.reduce((so, end) => so.split(end).join(CUT), after).split(CUT)[0] ?? '';
  const plain = words.reduce((so, word) => so.split(word).join(''), before);
  const numbers = [plain, cut].map((part) => {
    const digits = part.split(' ').join('');
    const isNumber = hasPoints ? /^\d{1,3}(\.\d{3})*$|^\d+$/.test(digits) : /^\d+$/.test(digits);
    return isNumber ? Number(digits.split('.').join('')) : NaN;
  });
  return numbers[0] === read.numerator && numbers[1] === read.denominator;
}
