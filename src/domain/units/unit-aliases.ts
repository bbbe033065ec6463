import { isSyllable } from '../text/vietnamese-syllable';
import { keyOf, splitWords, unitWords } from './unit-key';
import { foldKey } from '../text/vietnamese-text';

/** A kind of unit by the words its name starts with, as unit names are written in the administration. */
interface Kind {
  readonly words: string;
  readonly short: string;
  /** Offices are known by initials ("VHTT"); places are not, so theirs are hints only. */
  readonly office: boolean;
  /** Whether the rest alone names the unit: "Đức Xuân" does, "HĐND-UBND" names other bodies than the office of both. */
  readonly bare: boolean;
}

/** Longest first. */
const kinds: readonly Kind[] = [
  { words: 'văn phòng', short: 'vp', office: true, bare: false },
  { words: 'trung tâm', short: 'tt', office: true, bare: false },
  { words: 'thị trấn', short: 'tt', office: false, bare: true },
  { words: 'phường', short: 'p', office: false, bare: true },
  { words: 'phòng', short: 'p', office: true, bare: true },
  { words: 'xã', short: 'x', office: false, bare: true },
  { words: 'sở', short: 's', office: true, bare: false },
];

/** Spellings of one unit as keys (see unit-key): those that name it, and those that only hint at it. */
export interface DerivedAliases {
  readonly certain: ReadonlySet<string>;
  readonly hints: ReadonlySet<string>;
}

/** Initials that mean a level of the administration first: "Phòng TP" may be an office of the city. */
const levelInitials: ReadonlySet<string> = new Set(['tp', 'tx']);

/** More parts than this are not mixed: full or initials all the way. */
const mostParts = 4;

/** Splits a name into its kind and the rest; kind null where it starts with none. */
export function splitKind(words: readonly string[]): { kind: string | null; rest: readonly string[] } {
  const text = `${words.join(' ')} `;
  const kind = kinds.find((each) => text.startsWith(`${each.words} `) || text.startsWith(`${each.short} `));
  if (kind === undefined) return { kind: null, rest: words };
  const length = text.startsWith(`${kind.words} `) ? kind.words.split(' ').length : 1;
  return { kind: kind.words, rest: words.slice(length) };
}

/**
 * The abbreviations that officers form from a name, by rule: the kind short ("P.", "X.", "VP"), each part of an office's
 * name in full or by its initials ("Văn hóa - TT", "LĐ-TB và Xã hội", "GDĐT"), the kind left out. A part is what stands
 * between dashes, commas and "và"; four or more even syllables are parts of two ("Quản lý" "đô thị").
 * Only hints: initials of places, two bare initials ("NV"), a single bare word, and initials that mean a level ("TP").
 * @example deriveAliases('Phòng Nội vụ').certain.has('pnv') // true
 */
export function deriveAliases(name: string): DerivedAliases {
  const certain = new Set<string>();
  const hints = new Set<string>();
  const folded = foldKey(name);
  const words = ` ${unitWords(folded).join(' ')}`;
  const kind = kinds.find((each) => words.startsWith(` ${each.words} `));
  if (kind === undefined) return { certain, hints };
  const prefixes = [kind.words.split(' ').join(''), kind.short];
  const rest = folded.slice(folded.indexOf(`${kind.words} `) + kind.words.length);
  for (const { key, shape, length } of formsOf(rest)) {
    if (shape === 'initials' && length < 2) continue;
    const isLevel = shape === 'initials' && levelInitials.has(key);
    const named = shape !== 'initials' || (kind.office && !isLevel);
    // "TP" is read as "thành phố" wherever it is written.
    const written = isLevel ? keyOf(splitWords(key)) : key;
    for (const prefix of prefixes) (named ? certain : hints).add(prefix + written);
    const tellsAlone = shape === 'full' ? length > 1 : kind.office && length > 2;
    if (!isLevel) (tellsAlone && kind.bare ? certain : hints).add(key);
  }
  hints.add(keyOf(kind.words.split(' ')));
  if (kind.short.length > 1) hints.add(kind.short);
  return { certain, hints };
}

/** One way to write the rest of a name. `length` counts letters where it is initials only, else words. */
interface Form {
  readonly key: string;
  readonly shape: 'full' | 'mixed' | 'initials';
  readonly length: number;
}

function formsOf(rest: string): readonly Form[] {
  const parts = rest
    .split(/[-,&]|\s+và\s+/u)
    .flatMap((part) => inPairs(splitWords(part)))
    .filter((words) => words.length > 0);
  if (parts.length === 0) return [];
  const full = parts.map(keyOf);
  const short = parts.map((words) => words.map(initialOf).join(''));
  const initials = short.join('');
  const forms: Form[] = [
    { key: full.join(''), shape: 'full', length: parts.flat().length },
    { key: initials, shape: 'initials', length: initials.length },
  ];
  const choices = parts.length > mostParts ? 0 : 2 ** parts.length - 1;
  for (let choice = 1; choice < choices; choice++) {
    const key = full.map((words, at) => ((choice & (1 << at)) === 0 ? words : (short[at] ?? ''))).join('');
    forms.push({ key, shape: 'mixed', length: parts.flat().length });
  }
  return forms;
}

function inPairs(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 4 || words.length % 2 === 1) return [words];
  return Array.from({ length: words.length / 2 }, (_, at) => words.slice(2 * at, 2 * at + 2));
}

/** An abbreviation within a name (HĐND) and a figure stay whole. */
function initialOf(word: string): string {
  return isSyllable(word) ? word.slice(0, 1) : word;
}
