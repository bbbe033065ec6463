/**
 * Which words are spelled as Vietnamese syllables can be: what tells text in a legacy encoding from real text, for
 * "Phßng" cannot be a syllable and what it decodes to can. It knows the rules of spelling, not a dictionary.
 */

const onset = /^(ngh|ng|nh|gh|gi|qu|ch|kh|ph|th|tr|[bcdđghklmnprstvx])?(.*)$/u;

/** Everything that may follow an initial consonant, without the tone. */
const rimes: ReadonlySet<string> = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uê uêch uênh uân uât uâng uây uơ uôc uôi uôm uôn uông uôt',
    'uy uya uych uyn uynh uyp uyt uyu uyên uyêt',
    'ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'y yêm yên yêng yêt yêu',
  ].flatMap((line) => line.split(' ')),
);

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Whether a word (letters only) can be a Vietnamese syllable: consonants and rime that exist together, at most one tone,
 * only sắc or nặng before c, ch, p and t, and one of the three usual cases (thành, Thành, THÀNH).
 * @example isSyllable('Phòng') // true
 * @example isSyllable('Phßng') // false
 */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  const capitalised = word.slice(0, 1).toUpperCase() + lower.slice(1);
  if (word !== lower && word !== capitalised && word !== word.toUpperCase()) return false;
  const parts = lower.normalize('NFD');
  const tones = parts.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const plain = parts.replace(toneMarks, '').normalize('NFC');
  if (/(?:ch?|p|t)$/u.test(plain) && !/[\u0301\u0323]/u.test(tones.join(''))) return false;
  return hasShape(plain);
}

function hasShape(plain: string): boolean {
  const [, initial = '', rime = ''] = onset.exec(plain) ?? [];
  // "gì", "gìn": the i of gi is the vowel as well.
  if (initial === 'gi') return rime === '' || rimes.has(rime) || rimes.has(`i${rime}`);
  if (initial === 'qu') return /^[aăâeêiyơô]/u.test(rime) && (rimes.has(rime) || rimes.has(`u${rime}`));
  if (!rimes.has(rime)) return false;
  const front = /^[eêi]/u.test(rime);
  if (/^(?:k|gh|ngh)$/u.test(initial)) return front || rime === 'y';
  if (/^(?:c|g|ng)$/u.test(initial)) return !front && !rime.startsWith('y');
  return rime === 'y' ? /^(?:|h|l|m|s|t|v)$/u.test(initial) : !rime.startsWith('y') || initial === '';
}
