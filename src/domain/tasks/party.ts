import type { Plan, Unit } from '../plans/plan';
import { unitMatcherOf } from '../units/plan-matcher';
import { createUnitMatcher, type UnitMatch } from '../units/unit-names';
import { levelOfBody, levelOfUnit, type Level } from './level';

interface Named {
  /** The plan's own spelling; of words the task's. */
  readonly name: string;
  /** Null where it is not known, and for bodies of all levels. */
  readonly level: Level | null;
}

/** A unit with targets, or a body without (Công an, Bộ phận Một cửa). */
export interface KnownParty extends Named {
  readonly kind: 'unit' | 'body';
}

/** Words that name nobody with certainty, kept as they stand. */
export interface UnknownParty extends Named {
  readonly kind: 'words';
  /** Names that they fit equally well, or that stand among them. */
  readonly mayMean: readonly string[];
  /** They may mean any units of the plan ("Các đơn vị liên quan"). */
  readonly mayBeUnits: boolean;
}

/** Who has to do with a task. */
export type Party = KnownParty | UnknownParty;

/** One of those who share a role in a task. */
export interface Member {
  readonly party: Party;
  /** The words of the group through which it is meant ("UBND xã, phường"); null where the task names it. */
  readonly through: string | null;
}

export type PartyMatch =
  | { readonly kind: 'party'; readonly party: KnownParty }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

const MOST_SUGGESTIONS = 5;

/** Plans never change; functions ask for each cell. */
const bodyMatchers = new WeakMap<Plan, (written: string) => UnitMatch>();

/**
 * Builds a matcher of names against the units and the bodies of a plan. A name as written goes before an abbreviation; a
 * name that fits a unit and a body equally well is `ambiguous`.
 * @param matchUnit for units, where names were explained by officers; else the matcher of unit names
 * @example createPartyMatcher(bacKan2022)('Bộ phận Một cửa').kind // 'party'
 */
export function createPartyMatcher(
  plan: Plan,
  matchUnit: (written: string) => UnitMatch = unitMatcherOf(plan),
): (written: string) => PartyMatch {
  const matchBody = bodyMatchers.get(plan) ?? createUnitMatcher(plan.otherParties, plan.issuer);
  bodyMatchers.set(plan, matchBody);
  return (written) => {
    const [unit, body] = [matchUnit(written), matchBody(written)];
    for (const kinds of [['exact'], ['normalised'], ['alias', 'ambiguous']] as const) {
      const isMeant = ({ kind }: UnitMatch): boolean => (kinds as readonly string[]).includes(kind);
      const units = isMeant(unit) ? namedBy(unit) : [];
      const bodies = isMeant(body) ? namedBy(body) : [];
      const all = [...units.map((one) => unitParty(plan, one)), ...bodies.map(bodyParty)];
      const [party, ...others] = all;
      if (party === undefined) continue;
      return others.length === 0
        ? { kind: 'party', party }
        : { kind: 'ambiguous', candidates: [...new Set(all.map(({ name }) => name))] };
    }
    const near = [unit, body].flatMap((each) => (each.kind === 'unknown' ? each.suggestions : []));
    return { kind: 'unknown', suggestions: near.slice(0, MOST_SUGGESTIONS).map(({ name }) => name) };
  };
}

function namedBy(match: UnitMatch): readonly Unit[] {
  if (match.kind === 'unknown') return [];
  return match.kind === 'ambiguous' ? match.candidates : [match.unit];
}

/** A unit of the plan as a party. */
export function unitParty(plan: Plan, unit: Unit): KnownParty {
  return { kind: 'unit', name: unit.name, level: levelOfUnit(plan, unit) };
}

function bodyParty({ name }: Unit): KnownParty {
  return { kind: 'body', name, level: levelOfBody(name) };
}
