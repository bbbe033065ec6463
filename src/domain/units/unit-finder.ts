import type { Unit } from '../plans/plan';
import { deriveAliases, splitKind } from './unit-aliases';
import { keyOf, nameWithoutPlace, ownPlace, unitWords, withoutPlace, type OwnPlace } from './unit-key';

export type UnitFound =
  /** Written as the plan writes it. */
  | { readonly kind: 'exact'; readonly unit: Unit }
  /** The same name but for case, spaces, dashes, "và", tone placement, numbering, UBND before it or its place behind it. */
  | { readonly kind: 'normalised'; readonly unit: Unit }
  /** Another name of the unit: one that the plan gives, or an abbreviation formed by the usual rules. */
  | { readonly kind: 'alias'; readonly unit: Unit }
  /** It names several units equally well: a question to the officer. */
  | { readonly kind: 'ambiguous'; readonly candidates: Unit[] };

/** A unit with the words of its name and every key that names it or hints at it. */
export interface SpelledUnit {
  readonly unit: Unit;
  readonly words: readonly string[];
  readonly keys: ReadonlySet<string>;
}

export interface UnitFinder {
  /** Null where the name is none of the units'. */
  readonly find: (written: string) => UnitFound | null;
  readonly spelled: readonly SpelledUnit[];
}

type Index = Map<string, Set<Unit>>;

/** Every spelling of one unit, by what a match with it means. */
interface Spellings {
  readonly names: readonly string[];
  readonly shortNames: readonly string[];
  readonly aliases: readonly string[];
  readonly hints: readonly string[];
}

/**
 * Finds units by names as officers write them: exact, then normalised, then aliases. What fits two units is `ambiguous`.
 * It knows nothing of what is only near: createUnitMatcher suggests that, with code that functions load when they need it.
 * @param units of one plan, for names are reused over the years
 * @param issuer of the plan ("Ủy ban nhân dân thành phố Bắc Kạn"): which place may stand behind a name. Without it, any
 * place of a level that the units' own names end in is taken as the plan's own
 * @example createUnitFinder(unitsOf(bacKan2022)).find('P. VH&TT') // { kind: 'alias', unit: Phòng Văn hoá và Thông tin }
 */
export function createUnitFinder(units: readonly Unit[], issuer?: string): UnitFinder {
  const place = ownPlace(
    units.map((unit) => unit.name),
    issuer,
  );
  const exact: Index = new Map();
  const names: Index = new Map();
  const shortNames: Index = new Map();
  const aliases: Index = new Map();
  const hints: Index = new Map();
  const spelled = units.map((unit) => {
    const spellings = spellingsOf(unit, place);
    enter(exact, [unit.name], unit);
    enter(names, spellings.names, unit);
    enter(shortNames, spellings.shortNames, unit);
    enter(aliases, spellings.aliases, unit);
    enter(hints, spellings.hints, unit);
    return {
      unit,
      words: unitWords(nameWithoutPlace(unit.name, place)),
      keys: new Set([...spellings.shortNames, ...spellings.aliases, ...spellings.hints]),
    };
  });
  const named = (written: string): UnitFound | null => {
    // Most names are the plan's own, letter for letter: nothing of them has to be folded.
    const asWritten = settle('exact', find(exact, [written]));
    if (asWritten !== null) return asWritten;
    const keys = readingsOf(written, place);
    const whole = keys.slice(0, 1);
    return (
      settle('normalised', find(names, whole)) ??
      settle('normalised', find(shortNames, keys)) ??
      settle('alias', withHinted(find(aliases, keys), find(hints, keys)))
    );
  };
  return { find: named, spelled };
}

/** The keys of a written name: as it stands, then without the plan's own place where more than a bare kind is left. */
function readingsOf(written: string, place: OwnPlace): readonly string[] {
  const words = unitWords(written);
  const shorter = withoutPlace(words, place).filter((each) => splitKind(each).rest.length > 0);
  return words.length === 0 ? [] : [words, ...shorter].map(keyOf);
}

function spellingsOf(unit: Unit, place: OwnPlace): Spellings {
  const { kind } = splitKind(unitWords(unit.name));
  const given = unit.aliases.flatMap((alias) =>
    kind === null || splitKind(unitWords(alias)).kind !== null ? [alias] : [alias, `${kind} ${alias}`],
  );
  const derived = [unit.name, ...given].map((name) => deriveAliases(nameWithoutPlace(name, place)));
  const readings = readingsOf(unit.name, place);
  return {
    names: readings.slice(0, 1),
    shortNames: readings,
    aliases: [...given.flatMap((alias) => readingsOf(alias, place)), ...derived.flatMap(({ certain }) => [...certain])],
    hints: derived.flatMap((each) => [...each.hints]),
  };
}

function enter(index: Index, keys: readonly string[], unit: Unit): void {
  for (const key of keys) index.set(key, (index.get(key) ?? new Set<Unit>()).add(unit));
}

/** The units of the first key that has any. */
function find(index: Index, keys: readonly string[]): ReadonlySet<Unit> {
  return keys.map((key) => index.get(key)).find((units) => units !== undefined) ?? new Set();
}

/** A spelling that is an alias of one unit and hints at another ("P. XH") is a question as well. */
function withHinted(named: ReadonlySet<Unit>, hinted: ReadonlySet<Unit>): ReadonlySet<Unit> {
  return named.size === 0 ? named : new Set([...named, ...hinted]);
}

function settle(kind: 'exact' | 'normalised' | 'alias', found: ReadonlySet<Unit>): UnitFound | null {
  const [unit, ...others] = found;
  if (unit === undefined) return null;
  return others.length === 0 ? { kind, unit } : { kind: 'ambiguous', candidates: [unit, ...others] };
}
