import { unitWords } from '../units/unit-key';
import type { Level } from './level';

/** Kinds of units that the words of a group name; "cấp xã" is every kind of its level. */
export interface NamedKinds {
  readonly offices: ReadonlySet<string>;
  /** Of which level the offices are, where the words say so ("phòng chuyên môn cấp huyện"). */
  readonly officeLevel: Level | null;
  readonly communes: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
}

const officeKinds: readonly string[] = ['phòng', 'ban', 'ngành', 'sở', 'cơ quan', 'chuyên môn'];
const communeKinds: readonly string[] = ['cấp xã', 'xã', 'phường', 'thị trấn', 'đặc khu'];
const districtKinds: readonly string[] = ['cấp huyện', 'huyện', 'quận', 'thị xã', 'thành phố'];
/** Words that say nothing of whom. */
const neutral: readonly string[] = ['tất cả', 'toàn bộ', 'toàn thể', 'các', 'ubnd', 'thuộc', 'của'];

const wholeLevels: ReadonlyMap<string, Level> = new Map([
  ['cấp xã', 'commune'],
  ['cấp huyện', 'district'],
  ['cấp tỉnh', 'province'],
]);

/** Longest first: "thị xã" is no xã. */
const vocabulary = [
  ...new Set([...officeKinds, ...communeKinds, ...districtKinds, ...neutral, ...wholeLevels.keys()]),
].sort((one, other) => other.length - one.length);

/**
 * The kinds that words name; null where a word is not known.
 * @param words of unitWords
 * @example kindsIn(['các', 'xã', 'phường'])?.communes // Set { 'xã', 'phường' }
 */
export function kindsIn(words: readonly string[]): NamedKinds | null {
  const found: string[] = [];
  let officeLevel: Level | null = null;
  let rest = words.join(' ');
  while (rest !== '') {
    const word = vocabulary.find((each) => rest === each || rest.startsWith(`${each} `));
    if (word === undefined) return null;
    const isOfOffices = officeKinds.includes(found[found.length - 1] ?? '');
    const level = isOfOffices ? wholeLevels.get(word) : undefined;
    if (level === undefined) found.push(word);
    else officeLevel = level;
    rest = rest.slice(word.length).trim();
  }
  const only = (kinds: readonly string[]): ReadonlySet<string> => new Set(found.filter((word) => kinds.includes(word)));
  return { offices: only(officeKinds), officeLevel, communes: only(communeKinds), districts: only(districtKinds) };
}

/**
 * The kind of place that a unit's name begins with, among those of a level; null where it begins with none.
 * @example kindOfPlace('UBND xã Dương Quang', 'commune') // 'xã'
 */
export function kindOfPlace(name: string, level: 'commune' | 'district'): string | null {
  const own = `${unitWords(name).join(' ')} `;
  const kinds = level === 'commune' ? communeKinds : districtKinds;
  return kinds.find((kind) => own.startsWith(`${kind} `)) ?? null;
}
