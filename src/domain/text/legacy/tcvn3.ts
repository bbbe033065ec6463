/**
 * TCVN3 (ABC), the encoding of the .Vn fonts: one byte a letter, 0xA1 to 0xFE, which a spreadsheet keeps as the character
 * of that code. Source: TCVN 5712:1993, VN3. There are capitals for Ă Â Ê Ô Ơ Ư Đ only: a capital with a tone is the
 * small letter in a font of capitals (.VnTimeH).
 */

/** [base letter with its tones: none, huyền, sắc, hỏi, ngã, nặng; their codes, "." where the letter is plain ASCII]. */
const rows: readonly (readonly [string, string])[] = [
  ['aàáảãạ', '.µ¸¶·¹'],
  ['ăằắẳẵặ', '¨»¾¼½Æ'],
  ['âầấẩẫậ', '©ÇÊÈÉË'],
  ['eèéẻẽẹ', '.ÌÐÎÏÑ'],
  ['êềếểễệ', 'ªÒÕÓÔÖ'],
  ['iìíỉĩị', '.×ÝØÜÞ'],
  ['oòóỏõọ', '.ßãáâä'],
  ['ôồốổỗộ', '«åèæçé'],
  ['ơờớởỡợ', '¬êíëìî'],
  ['uùúủũụ', '.ïóñòô'],
  ['ưừứửữự', '\u00ADõøö÷ù'],
  ['yỳýỷỹỵ', '.úýûüþ'],
  ['đĂÂĐÊÔƠƯ', '®¡¢§£¤¥¦'],
];

const letters: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([vietnamese, codes]) => {
    const named = Array.from(vietnamese);
    return Array.from(codes).map((code, at) => [code, named[at] ?? code] as const);
  }),
);

/** Any character that is a letter of TCVN3 beyond ASCII. */
export const tcvn3Letter = new RegExp(`[${[...letters.keys()].filter((code) => code !== '.').join('')}]`, 'u');

const everyLetter = new RegExp(tcvn3Letter.source, 'gu');

/**
 * Every character of the text as TCVN3, whether it looks like it or not; capitals as typed.
 * @example decodeTcvn3('Phßng Néi vô') // 'Phòng Nội vụ'
 */
export function decodeTcvn3(text: string): string {
  return text.replace(everyLetter, (code) => letters.get(code) ?? code);
}
