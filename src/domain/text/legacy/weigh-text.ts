import { foldKey } from '../vietnamese-text';
import { isSyllable } from '../vietnamese-syllable';
import { commonSyllables } from './common-syllables';
import { decodeTcvn3, tcvn3Letter } from './tcvn3';
import { decodeVni, vniLetter } from './vni';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** What a text's words say about its encoding. */
export interface TextWeight {
  /** Words that are Vietnamese only when they are decoded, each with what it proves: 2 where chance is ruled out. */
  readonly legacy: ReadonlyMap<string, number>;
  /** How many words are Vietnamese only as they stand. */
  readonly unicode: number;
  /** Words with accents that are Vietnamese in neither reading. */
  readonly odd: readonly string[];
  /** Among words that are Vietnamese in both readings: how many more are common as they stand than decoded. */
  readonly commoner: number;
  /** Whether any word is Vietnamese in both readings. */
  readonly undecided: boolean;
}

/** A run of letters, digits and the Latin-1 signs that are letters in a legacy encoding. */
export const legacyWord = /[\dA-Za-z\u00A1-\u00FF]+/gu;

/** Letters and marks that only real Unicode text has: a text that has one is left alone. */
const unicodeOnly = /[\u0100-\u024F\u1E00-\u1EFF\u20AB]|\p{M}/u;

const decoders = { TCVN3: decodeTcvn3, VNI: decodeVni };
const letters = { TCVN3: tcvn3Letter, VNI: vniLetter };

/** A sign, not a letter, between letters: no language writes that. */
const signInside = /[a-z][\u00A1-\u00BF\u00D7\u00F7][a-z]/iu;

/** Whether a text can be in the encoding at all: it uses its letters, and none that only Unicode has. */
export function mayBeLegacy(text: string, encoding: LegacyEncoding): boolean {
  return letters[encoding].test(text) && !unicodeOnly.test(text);
}

/** A word in the encoding, without asking whether it looks like it. */
export function decodeWord(word: string, encoding: LegacyEncoding): string {
  return decoders[encoding](word);
}

/** Weighs the words of a text that {@link mayBeLegacy}. */
export function weighText(text: string, encoding: LegacyEncoding): TextWeight {
  const legacy = new Map<string, number>();
  const odd: string[] = [];
  let unicode = 0;
  let commoner = 0;
  let undecided = false;
  for (const word of text.match(legacyWord) ?? []) {
    if (!/[^\dA-Za-z]/u.test(word) || /\d/u.test(word) || isMicroUnit(word)) continue;
    const decoded = decodeWord(word, encoding);
    const standing = isSyllable(word);
    const meant = decoded !== word && isMeant(word, decoded);
    if (standing && meant) {
      undecided = true;
      commoner += Number(isCommon(word)) - Number(isCommon(decoded));
    } else if (standing && decoded !== word) unicode++;
    else if (standing) unicode += Number(!letters[encoding].test(word));
    else if (meant) legacy.set(word, signInside.test(word) || (word.length > 2 && isCommon(decoded)) ? 2 : 1);
    else if (/[a-z\u00C0-\u00FF]/iu.test(word)) odd.push(word);
  }
  return { legacy, unicode, odd, commoner, undecided };
}

/** "µm" and its like, which would be "àm" in TCVN3. */
export function isMicroUnit(word: string): boolean {
  return /^\u00B5[A-Za-z]$/u.test(word) && !/^\u00B5[Oo]$/u.test(word);
}

/** Whether the decoded word is what was meant: a syllable of two letters or more, or an abbreviation such as "§VT". */
function isMeant(word: string, decoded: string): boolean {
  if (decoded.length < 2) return false;
  const plain = word.replace(/[^A-Za-z]/gu, '');
  if (/^[A-Z]+$/u.test(plain) && /^[B-DĐG-HK-NP-TV-X]+$/u.test(decoded)) return true;
  return /^(?:[A-Z]?[a-z]*|[A-Z]*)$/u.test(plain) && isSyllable(decoded.toLowerCase());
}

function isCommon(word: string): boolean {
  return commonSyllables.has(foldKey(word));
}
