import { unitsOf, type Group, type Plan, type Unit } from '../plans/plan';
import { keyOf, ownPlace, unitWords, withoutPlace, type OwnPlace } from '../units/unit-key';
import { foldKey } from '../text/vietnamese-text';
import { kindsIn, kindOfPlace, type NamedKinds } from './group-kinds';
import { levelOfUnit, sectionOf } from './level';

/** The units that the words of a group stand for, in the order of the plan; null where that is not sure. */
export type GroupReader = (written: string) => readonly Unit[] | null;

/**
 * Builds a reader of the words of groups: a section or a group of the plan by its title or name, or whole kinds of units
 * ("Các phòng, ban", "UBND các xã, phường"). Every word must be known: "các phòng liên quan" are some of them, and nobody
 * knows which.
 * Source: Phụ lục II, “Các phòng chuyên môn UBND thành phố”, “UBND xã, phường”; the sections of Phụ lục I.
 * @example createGroupReader(bacKan2022)('UBND xã, phường')?.length // 8
 */
export function createGroupReader(plan: Plan): GroupReader {
  const units = unitsOf(plan);
  const place = ownPlace(
    units.map(({ name }) => name),
    plan.issuer,
  );
  const titled = titledGroups(plan, place);
  return (written) => {
    const named = titled.get(titleKey(written, place));
    if (named !== undefined) return named === 'several' ? null : named.flatMap((group) => group.units);
    for (const words of readingsOf(written, place)) {
      const kinds = kindsIn(words);
      const members = kinds === null ? [] : membersOf(plan, units, kinds);
      if (members.length > 0) return members;
    }
    return null;
  };
}

/**
 * Whether words that resolve to nobody may still mean several units of the plan.
 * @example maySpeakOfUnits('Các đơn vị liên quan') // true
 */
export function maySpeakOfUnits(written: string): boolean {
  return /^(?:ubnd )?(?:các|tất cả|toàn bộ|toàn thể|những|mọi|nhóm|khối|cơ quan|đơn vị|địa phương|phòng ban|sở ban|cấp|xã|phường)(?!\p{L})|liên quan/u.test(
    unitWords(written).join(' '),
  );
}

/** Groups by the keys of sections' titles and groups' names; a name that several groups have ("Nhóm 1") is none. */
function titledGroups(plan: Plan, place: OwnPlace): ReadonlyMap<string, readonly Group[] | 'several'> {
  const titled = new Map<string, readonly Group[] | 'several'>();
  const enter = (title: string, groups: readonly Group[]): void => {
    const key = titleKey(title, place);
    if (key === '' || groups.length === 0) return;
    const before = titled.get(key);
    // A section of one group often has its name.
    const isSame = before !== 'several' && (before ?? groups).every((group, at) => group === groups[at]);
    titled.set(key, isSame ? groups : 'several');
  };
  for (const { id, title } of plan.sections)
    enter(
      title,
      plan.groups.filter(({ section }) => section === id),
    );
  for (const group of plan.groups) {
    enter(group.name, [group]);
    enter(`${group.name} mục ${group.section}`, [group]);
  }
  return titled;
}

/** Without a count of units in brackets, "các" before it and the plan's own place behind it. */
function titleKey(title: string, place: OwnPlace): string {
  const [words = []] = readingsOf(foldKey(title).replace(/\(\d+ [^()]*\)/gu, ''), place);
  return keyOf(words.filter((word) => word !== 'các'));
}

/** The words without the plan's own place at their end ("… UBND thành phố"), the shortest first, then as they stand. */
function readingsOf(written: string, place: OwnPlace): readonly (readonly string[])[] {
  const words = unitWords(written);
  // In "UBND các huyện, thành phố" the last kind is one of those that are listed, not the place.
  const shorter = [...withoutPlace(words, place)]
    .reverse()
    .filter((each) => !each.some((word) => ['huyện', 'quận'].includes(word)));
  return [...shorter, words];
}

/** Nobody at all where one of the kinds that are named has no unit: then the words mean something else. */
function membersOf(plan: Plan, units: readonly Unit[], kinds: NamedKinds): readonly Unit[] {
  const { offices, officeLevel, communes, districts } = kinds;
  const ofLevel = (unit: Unit): boolean => officeLevel === null || levelOfUnit(plan, unit) === officeLevel;
  const parts = [
    offices.size === 0 ? null : officesOf(plan, offices).filter(ofLevel),
    communes.size === 0 ? null : units.filter((unit) => isPlaceOf(plan, unit, 'commune', communes)),
    districts.size === 0 ? null : units.filter((unit) => isPlaceOf(plan, unit, 'district', districts)),
  ].filter((part) => part !== null);
  if (parts.some(({ length }) => length === 0)) return [];
  const members = new Set(parts.flat());
  return units.filter((unit) => members.has(unit));
}

/** Sections of departments whose title, or whose units' names, have one of the kinds: all of their units. */
function officesOf(plan: Plan, kinds: ReadonlySet<string>): readonly Unit[] {
  const isNamed = (words: readonly string[]): boolean =>
    [...kinds].some((kind) => ` ${words.join(' ')} `.includes(` ${kind} `));
  return plan.sections
    .filter(({ level }) => level === 'department')
    .flatMap(({ id, title }) => {
      const units = plan.groups.filter(({ section }) => section === id).flatMap((group) => group.units);
      const isMeant = isNamed(unitWords(title)) || units.some(({ name }) => isNamed(unitWords(name).slice(0, 1)));
      return isMeant ? units : [];
    });
}

/** By the kind that its name begins with; a name without any, in a section of communes, is of every kind of them. */
function isPlaceOf(plan: Plan, unit: Unit, level: 'commune' | 'district', kinds: ReadonlySet<string>): boolean {
  const kind = kindOfPlace(unit.name, level);
  if (kind === null) return level === 'commune' && sectionOf(plan, unit.name)?.level === 'commune';
  return kinds.has(kind) || kinds.has(level === 'commune' ? 'cấp xã' : 'cấp huyện');
}
