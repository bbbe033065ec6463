import type { Unit } from '../plans/plan';
import { createUnitFinder, type UnitFound } from './unit-finder';
import { unitWords } from './unit-key';
import { createSuggester } from './unit-suggestions';

export type UnitMatch =
  | UnitFound
  /** It names none; suggestions, best first and at most five, are for a person to choose from. */
  | { readonly kind: 'unknown'; readonly suggestions: Unit[] };

/**
 * Builds a matcher of unit names as officers write them against the units of one plan: what createUnitFinder finds; what is
 * only near is `unknown` with suggestions: it never guesses.
 * @example createUnitMatcher(unitsOf(bacKan2022))('P. VH&TT') // { kind: 'alias', unit: Phòng Văn hoá và Thông tin }
 */
export function createUnitMatcher(units: readonly Unit[], issuer?: string): (written: string) => UnitMatch {
  const { find, spelled } = createUnitFinder(units, issuer);
  const suggest = createSuggester(spelled);
  return (written) => find(written) ?? unknown(() => suggest(unitWords(written)));
}

/** Whoever only asks whether a name is known, as of each row of a long list, waits for no suggestions. */
function unknown(suggest: () => readonly Unit[]): UnitMatch {
  let found: Unit[] | undefined;
  return {
    kind: 'unknown',
    get suggestions(): Unit[] {
      return (found ??= [...suggest()]);
    },
  };
}
