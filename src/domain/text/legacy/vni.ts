/**
 * VNI-Windows, the encoding of the VNI fonts: a letter and a mark after it ("oø" for ò), with single characters for
 * ơ, ư, đ, ỵ and for i with a tone. Source: the character set of the VNI-Windows fonts.
 */

const tones = 'øùûõï';

/** [letters with huyền, sắc, hỏi, ngã, nặng; the letter that carries the mark; the marks]. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['àáảãạ', 'a', tones],
  ['èéẻẽẹ', 'e', tones],
  ['òóỏõọ', 'o', tones],
  ['ùúủũụ', 'u', tones],
  ['ỳýỷỹ', 'y', 'øùûõ'],
  ['ờớởỡợ', 'ô', tones],
  ['ừứửữự', 'ö', tones],
  ['ăằắẳẵặ', 'a', 'êèéúüë'],
  ['âầấẩẫậ', 'a', 'âàáåãä'],
  ['êềếểễệ', 'e', 'âàáåãä'],
  ['ôồốổỗộ', 'o', 'âàáåãä'],
];

const singles: readonly (readonly [string, string])[] = Array.from('ìíæóòôöîñ', (code, at) => [
  code,
  Array.from('ìíỉĩịơưỵđ')[at] ?? code,
]);

const small: readonly (readonly [string, string])[] = [
  ...singles,
  ...pairs.flatMap(([letters, base, marks]) => {
    const named = Array.from(letters);
    return Array.from(marks, (mark, at) => [base + mark, named[at] ?? mark] as const);
  }),
];

/** Capitals have a mark of their own ("OØ"); a small mark on a capital is met as well. */
const codes: ReadonlyMap<string, string> = new Map(
  small.flatMap(([code, letter]) => [
    [code, letter],
    [code.slice(0, 1).toUpperCase() + code.slice(1), letter.toUpperCase()],
    [code.toUpperCase(), letter.toUpperCase()],
  ]),
);

const oneOf = (wanted: readonly string[]): string => `[${[...new Set(wanted)].join('')}]`;
const pairCodes = [...codes.keys()].filter((code) => code.length === 2);
const pairPattern = [...new Set(pairCodes.map((code) => code.slice(0, 1)))].map(
  (base) => `${base}${oneOf(pairCodes.filter((code) => code.startsWith(base)).map((code) => code.slice(1)))}`,
);
const singlePattern = oneOf([...codes.keys()].filter((code) => code.length === 1));
const everyLetter = new RegExp([...pairPattern, singlePattern].join('|'), 'gu');

/** Any character that VNI uses beyond ASCII, as a letter or as a mark. */
export const vniLetter = new RegExp(oneOf([...codes.keys()].join('').replace(/[a-z]/giu, '').split('')), 'u');

/**
 * Every letter and mark of the text as VNI-Windows, whether it looks like it or not.
 * @example decodeVni('Phoøng Noäi vuï') // 'Phòng Nội vụ'
 */
export function decodeVni(text: string): string {
  return text.replace(everyLetter, (code) => codes.get(code) ?? code);
}
