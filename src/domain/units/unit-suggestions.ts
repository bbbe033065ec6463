import { editDistance } from './edit-distance';
import type { Unit } from '../plans/plan';
import { splitKind } from './unit-aliases';
import type { SpelledUnit } from './unit-finder';
import { keyOf, splitPlace } from './unit-key';
import { dropAccents } from '../text/vietnamese-text';

/** No more than a person reads at a glance. */
const mostSuggestions = 5;

const nearest = 2;

interface FoldedUnit {
  readonly unit: Unit;
  readonly order: number;
  readonly whole: string;
  readonly core: string;
}

interface FoldedUnits {
  readonly units: readonly FoldedUnit[];
  /** Orders of the units by their keys without accents. */
  readonly byKey: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * What an unknown name may have meant, best first, at most five: hints and the same letters without accents; then up to
 * two wrong letters (one where the name is short); then names that hold its words, or whose words it holds.
 * Suggestions are for a person to choose from: nothing is ever matched by them.
 */
export function createSuggester(units: readonly SpelledUnit[]): (words: readonly string[]) => readonly Unit[] {
  // Most sheets have no unknown name: nothing is folded before the first one.
  let known: FoldedUnits | undefined;
  return (words) => {
    const isPlaceOnly = splitPlace(words)?.before.length === 0;
    if (words.length === 0 || isPlaceOnly) return [];
    known ??= foldUnits(units);
    const same = known.byKey.get(dropAccents(keyOf(words))) ?? new Set();
    const { rest } = splitKind(words);
    const whole = dropAccents(words.join(' '));
    const core = rest.length === 0 ? whole : dropAccents(rest.join(' '));
    const scored = known.units
      .map((unit) => ({ unit, score: same.has(unit.order) ? 0 : farness(whole, core, unit) }))
      .filter(({ score }) => score < Infinity)
      .sort((one, other) => one.score - other.score || one.unit.order - other.unit.order);
    // A word that many names share ("Phòng") suggests none of them.
    if (scored.length > mostSuggestions && scored[0]?.score === scored[mostSuggestions]?.score) return [];
    return scored.slice(0, mostSuggestions).map(({ unit }) => unit.unit);
  };
}

function foldUnits(units: readonly SpelledUnit[]): FoldedUnits {
  const byKey = new Map<string, Set<number>>();
  const folded = units.map(({ unit, words, keys }, order): FoldedUnit => {
    for (const key of keys) {
      const plain = dropAccents(key);
      byKey.set(plain, (byKey.get(plain) ?? new Set()).add(order));
    }
    const core = dropAccents(splitKind(words).rest.join(' '));
    return { unit, order, whole: dropAccents(words.join(' ')), core };
  });
  return { units: folded, byKey };
}

/** 1 to 3 for wrong letters, 4 to 5 for shared words (less where more of the name is there), Infinity for neither. */
function farness(whole: string, core: string, unit: FoldedUnit): number {
  const wrong = Math.min(wrongLetters(whole, unit.whole), wrongLetters(core, unit.core) + 0.5);
  if (wrong < Infinity) return 1 + wrong / 2;
  const shared = shareOf(core, unit.core);
  return shared === 0 ? Infinity : 5 - shared;
}

function wrongLetters(written: string, name: string): number {
  const limit = Math.min(nearest, Math.floor(Math.min(written.length, name.length) / 4));
  const distance = editDistance(written, name, limit);
  return distance > limit ? Infinity : distance;
}

/** How much of the longer text the shorter one is, where all its words stand in it in order; a word may be cut ("M."). */
function shareOf(written: string, name: string): number {
  const [short, long] = written.length <= name.length ? [written, name] : [name, written];
  if (short.replace(/ /gu, '').length < 4) return 0;
  const words = long.split(' ');
  let at = 0;
  for (const word of short.split(' ')) {
    while (at < words.length && !isWordOrCut(word, words[at])) at++;
    if (at++ >= words.length) return 0;
  }
  return short.length / long.length;
}

function isWordOrCut(word: string, of: string | undefined): boolean {
  return of === word || (word.length === 1 && of?.startsWith(word) === true);
}
