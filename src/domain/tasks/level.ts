import type { Plan, Section, Unit } from '../plans/plan';
import { splitPlace, unitWords } from '../units/unit-key';
import { foldKey } from '../text/vietnamese-text';

/** A level of the administration. Since 1 July 2025 there is no district level; plans of before have it. */
export type Level = 'province' | 'district' | 'commune';

const allLevels: readonly Level[] = ['province', 'district', 'commune'];

/** The words that name a place of each level, where "xã" is not the one of "thị xã" or "xã hội". */
const placeWords: { readonly [L in Level]: RegExp } = {
  province: /(?<!\p{L})(?:tỉnh|sở)(?!\p{L})/u,
  district: /(?<!\p{L})(?:huyện|quận|thị xã|thành phố|tp|phòng)(?!\p{L})/u,
  commune: /(?<!\p{L})(?:(?<!thị )xã(?! hội)|phường|thị trấn|đặc khu)(?!\p{L})/u,
};

const placeBehind =
  /(?<!\p{L})(?:thuộc|của|trên địa bàn)(?: ubnd)? (?:toàn )?(?:tỉnh|huyện|quận|thị xã|thành phố|tp).*$/u;

/**
 * The levels that some words speak of, in the order from above; a place behind them ("thuộc thành phố") is not meant.
 * @example levelsIn('UBND xã, phường') // ['commune']
 */
export function levelsIn(words: string): readonly Level[] {
  const key = foldKey(words);
  if (/(?<!\p{L})các cấp(?!\p{L})/u.test(key)) return allLevels;
  const meant = key.replace(placeBehind, '');
  return allLevels.filter((level) => placeWords[level].test(meant));
}

/**
 * The level of a unit of the plan: by the kind of place that its name begins with, else by its section: departments are
 * of the level of who issued the plan. Null where neither tells.
 * Source: the sections of Phụ lục I.
 * @example levelOfUnit(bacKan2022, { name: 'Phòng Nội vụ', aliases: [] }) // 'district'
 */
export function levelOfUnit(plan: Plan, unit: Unit): Level | null {
  const own = unitWords(unit.name).join(' ');
  if (/^(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u.test(own)) return 'commune';
  if (/^(?:huyện|quận|thị xã|thành phố)(?!\p{L})/u.test(own)) return 'district';
  if (/^sở(?!\p{L})/u.test(own)) return 'province';
  const section = sectionOf(plan, unit.name);
  if (section?.level === 'commune') return 'commune';
  return section?.level === 'department' ? levelOfIssuer(plan.issuer) : null;
}

/** Plans never change, and may have thousands of units: each is gone through once. */
const known = new WeakMap<Plan, ReadonlyMap<string, Section>>();

/**
 * The section that a unit stands in, by the plan's own spelling; undefined for a unit the plan does not have.
 * @example sectionOf(bacKan2022, 'Phòng Nội vụ')?.id // 'I'
 */
export function sectionOf(plan: Plan, unitName: string): Section | undefined {
  const sections = known.get(plan) ?? sectionsByUnit(plan);
  known.set(plan, sections);
  return sections.get(unitName);
}

function sectionsByUnit(plan: Plan): ReadonlyMap<string, Section> {
  const byId = new Map(plan.sections.map((section) => [section.id, section]));
  return new Map(
    plan.groups.flatMap(({ section, units }) => {
      const found = byId.get(section);
      return found === undefined ? [] : units.map(({ name }) => [name, found] as const);
    }),
  );
}

/**
 * The level of a body outside the plan's targets: by the place that ends its name ("Công an thành phố"); null where it
 * names none or is of all levels.
 * @example levelOfBody('Công an thành phố') // 'district'
 */
export function levelOfBody(name: string): Level | null {
  const key = foldKey(name);
  if (/(?<!\p{L})các cấp(?!\p{L})/u.test(key)) return null;
  if (/(?<!\p{L})(?:(?<!thị )xã|phường|thị trấn)$/u.test(key)) return 'commune';
  return levelOfPlace(splitPlace(unitWords(name))?.level);
}

function levelOfIssuer(issuer: string): Level | null {
  const words = unitWords(issuer);
  if (/^(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u.test(words.join(' '))) return 'commune';
  return levelOfPlace(splitPlace(words)?.level);
}

function levelOfPlace(place: string | undefined): Level | null {
  if (place === undefined) return null;
  return place === 'tỉnh' ? 'province' : 'district';
}
