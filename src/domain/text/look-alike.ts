export type Script = 'cyrillic' | 'greek' | 'latin-letter';

export interface LookAlike {
  /** As it stands in the text. */
  readonly character: string;
  readonly looksLike: string;
  readonly script: Script;
}

/** Each letter of `from` looks like the one at the same place of `to`. */
export const LOOK_ALIKES: readonly { readonly script: Script; readonly from: string; readonly to: string }[] = [
  { script: 'cyrillic', from: 'хХаАеЕоОсСрРВКМНТуУ', to: 'xXaAeEoOcCpPBKMHTyY' },
  { script: 'greek', from: 'χΧοΟνΑΒΕΗΙΚΜΝΡΤΥΖ', to: 'xXoOvABEHIKMNPTYZ' },
];

/** "1O", "l5": letters that stand for digits, only where every other character is one of a number. */
const LETTER_DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/**
 * The first character of a mark or a number that is not the one it looks like, or null.
 * @source Unicode, confusable characters of Latin, Greek and Cyrillic
 * @example lookAlike('х') // { character: 'х', looksLike: 'x', script: 'cyrillic' }
 */
export function lookAlike(text: string): LookAlike | null {
  for (const character of text) {
    for (const { script, from, to } of LOOK_ALIKES) {
      const place = from.indexOf(character);
      if (place >= 0) return { character, looksLike: to.charAt(place), script };
    }
  }
  if (!/^[\dOolI.,%\s]*$/u.test(text) || !/\d/u.test(text)) return null;
  const character = /[OolI]/u.exec(text)?.[0];
  const looksLike = character === undefined ? undefined : LETTER_DIGITS[character];
  return character === undefined || looksLike === undefined ? null : { character, looksLike, script: 'latin-letter' };
}
