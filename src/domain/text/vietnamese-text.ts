/**
 * Vietnamese text made comparable. Unicode text only: TCVN3 and VNI text is decoded first (legacy-encodings), for what
 * is dropped here as invisible, such as the soft hyphen, is a letter there.
 */

/** Characters that take no room: zero-width spaces and joiners, direction marks, the soft hyphen. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * Words of letters that stand for themselves, one space between them: nothing in them is dropped, joined or composed. Nearly
 * every text is such, and is asked this one question instead of being rewritten five times.
 */
const plain = /^(?:[!-~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF]+(?: (?!$)|$))*$/u;

/** Whether {@link normaliseText} surely leaves a text as it is; not every such text is told. @example isNormalised('Phòng Nội vụ') // true */
export function isNormalised(text: string): boolean {
  return plain.test(text);
}

const dashes = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/gu;

/**
 * Text as it is kept: NFC, every run of spaces (non-breaking, thin, line breaks) as one space, none at the ends,
 * invisible characters dropped, every kind of dash as "-". Case, accents and tone placement stay as written.
 * @example normaliseText(' Tài chính \u2013\u00A0Kế hoạch\u200B') // 'Tài chính - Kế hoạch'
 */
export function normaliseText(text: string): string {
  if (isNormalised(text)) return text;
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim().replace(dashes, '-').normalize('NFC');
}

/** Plain vowels and, in the same order of tones, what they become: huyền, sắc, hỏi, ngã, nặng. */
const toned: Readonly<Record<string, string>> = {
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  o: 'òóỏõọ',
  u: 'ùúủũụ',
  y: 'ỳýỷỹỵ',
  A: 'ÀÁẢÃẠ',
  E: 'ÈÉẺẼẸ',
  O: 'ÒÓỎÕỌ',
  U: 'ÙÚỦŨỤ',
  Y: 'ỲÝỶỸỴ',
};

const toneOf = new Map<string, { readonly plain: string; readonly tone: number }>(
  Object.entries(toned).flatMap(([plain, letters]) =>
    Array.from(letters, (letter, tone) => [letter, { plain, tone }] as const),
  ),
);

/** Two vowels next to each other, one with a tone, between which the schools differ at all. */
const toneBetween = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][aeyAEY]/u;

const toneOnSecond = /([oO])([àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ])(?![\p{L}\p{M}])|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;
const toneOnFirst = /([òóỏõọÒÓỎÕỌ])([aeAE])(?=\p{L})|(?<![qQ])([ùúủũụÙÚỦŨỤ])([yY])(?=[cnptuCNPTU])/gu;
const toneInQu = /(?<=[qQ])([ùúủũụÙÚỦŨỤ])([aeyAEY])/gu;

/**
 * One placement of the tone in "oa", "oe" and "uy", where two schools of spelling differ and NFC does not help.
 * The rule: where the cluster ends the syllable the tone stands on its first vowel (hoá -> hóa, thuý -> thúy); where a
 * letter follows, on the second (hòan -> hoàn). The u of "qu" and the i of "gi" belong to the consonant and never carry
 * it: quý and giá stay, a mistyped "qúy" becomes quý. Everything else stays as it is; the result is NFC.
 * @example unifyTonePlacement('Uỷ ban, Văn hoá, quý, hoàn, thuyền') // 'Ủy ban, Văn hóa, quý, hoàn, thuyền'
 */
export function unifyTonePlacement(text: string): string {
  const composed = text.normalize('NFC');
  if (!toneBetween.test(composed)) return composed;
  return composed
    .replace(toneOnSecond, (_, o?: string, a?: string, u?: string, y?: string) => swapTone(o ?? u, a ?? y, 'first'))
    .replace(toneOnFirst, (_, o?: string, a?: string, u?: string, y?: string) => swapTone(o ?? u, a ?? y, 'second'))
    .replace(toneInQu, (_, u: string, vowel: string) => swapTone(u, vowel, 'second'));
}

/** Moves the one tone of a pair of vowels to the vowel wanted. */
function swapTone(first = '', second = '', wanted: 'first' | 'second'): string {
  const { plain, tone } = toneOf.get(wanted === 'first' ? second : first) ?? { plain: '', tone: 0 };
  return wanted === 'first' ? `${withTone(first, tone)}${plain}` : `${plain}${withTone(second, tone)}`;
}

function withTone(vowel: string, tone: number): string {
  return toned[vowel]?.[tone] ?? vowel;
}

/**
 * The key by which two spellings are the same text: {@link normaliseText}, lower case, one tone placement. Accents count;
 * the Icelandic ð, which old converters leave for đ and which looks the same as a capital, is đ.
 * @example foldKey('VĂN HOÁ') === foldKey('Văn  hóa') // true
 */
export function foldKey(text: string): string {
  return unifyTonePlacement(normaliseText(text).toLowerCase().replace(/ð/gu, 'đ'));
}

/**
 * {@link foldKey} without any accent and with d for đ: finds what somebody may have meant, never what they wrote.
 * @example foldAccents('Phòng Nội vụ') // 'phong noi vu'
 */
export function foldAccents(text: string): string {
  return dropAccents(foldKey(text));
}

/** A {@link foldKey} without its accents, where there is one already. */
export function dropAccents(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}
