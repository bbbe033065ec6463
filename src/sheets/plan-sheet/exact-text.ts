import { foldKey } from '../../domain/text/vietnamese-text';

/**
 * Texts of a plan in cells that people edit. What an officer types is tidied when it is read (NFC, no blanks at the
 * ends), so a text that tidying would change, and one that a cell cannot hold as it is, is written in an exact form that
 * says so: {văn bản: "…"}, with the escapes of JSON. Every other text stands as it is.
 */

/** How a plain cell's text is tidied. */
export type Tidy = (text: string) => string;

/** For texts that may have several lines. */
export const tidyText: Tidy = (text) => text.normalize('NFC').replace(/\r\n?/gu, '\n').trim();

/** For names and codes: a run of blanks is one blank too. */
export const tidyName: Tidy = (text) => tidyText(text).replace(/[^\S\n]+/gu, ' ');

/** Excel takes a leading apostrophe for its own mark, "#N/A" for an error; XML has no control characters. */
const RISKY = /^'|^#[A-Z]|(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}|_x[0-9A-Fa-f]{4}_/u;

/** How {@link exactForm} is named on the sheet. */
export type ExactName = 'văn bản' | 'danh sách' | 'chỉ số';

/** @example exactForm('văn bản', ' a') // '{văn bản: " a"}' */
export function exactForm(name: ExactName, value: string | readonly string[]): string {
  return `{${name}: ${cellJson(value)}}`;
}

/** JSON that a cell can hold: nothing in it is risky. */
export function cellJson(value: unknown): string {
  const signs = JSON.stringify(value).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // "_x0041_" is a letter to whoever reads .xlsx.
  return signs.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '\\u005f');
}

/** What stands in an exact form: undefined where the text is none, null where it is one that was damaged. */
export function readExact(text: string, name: ExactName): unknown {
  const inside = insideOf(text, name);
  if (inside === undefined) return undefined;
  try {
    return inside === null ? null : (JSON.parse(inside) as unknown);
  } catch {
    return null;
  }
}

/** What stands between "{name:" and "}"; undefined where the text does not begin so, null where it does not end so. */
export function insideOf(text: string, name: string): string | null | undefined {
  const colon = text.indexOf(':');
  if (colon < 0 || foldKey(text.slice(0, colon)) !== foldKey(`{${name}`)) return undefined;
  const end = text.trimEnd();
  return end.endsWith('}') ? end.slice(colon + 1, -1).trim() : null;
}

/** Whether a text can stand in a cell as it is and is read back as it is. */
export function isPlain(text: string, tidy: Tidy): boolean {
  return text !== '' && tidy(text) === text && !RISKY.test(text) && readExact(text, 'văn bản') === undefined;
}

/**
 * The cell of a text; null leaves it blank, which is read as an empty text where one may be left out.
 * @example writtenText('  lùi vào', tidyText) // '{văn bản: "  lùi vào"}'
 */
export function writtenText(text: string, tidy: Tidy): string | null {
  if (text === '') return null;
  return isPlain(text, tidy) ? text : exactForm('văn bản', text);
}

/** The cell of a text that may not be left out, or for which blank means something else: an empty one is written so. */
export function writtenFilled(text: string, tidy: Tidy): string {
  return writtenText(text, tidy) ?? exactForm('văn bản', '');
}

/** The cell of a list of names. @example writtenList(['Phòng Nội vụ', 'Thanh tra']) // 'Phòng Nội vụ; Thanh tra' */
export function writtenList(items: readonly string[]): string | null {
  if (items.length === 0) return null;
  const joined = items.join('; ');
  const isSame = items.every((item, index) => item === splitList(joined)[index]);
  if (isSame && isPlain(joined, tidyName) && splitList(joined).length === items.length) return joined;
  return exactForm('danh sách', items);
}

/** Names parted by ";" or on lines of their own. @example splitList('Phòng Nội vụ;  Thanh tra;') // ['Phòng Nội vụ', 'Thanh tra'] */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[;\n]/u)
    .map(tidyName)
    .filter((item) => item !== '');
}
