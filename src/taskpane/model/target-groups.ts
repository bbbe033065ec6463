import type { Group, Plan } from '../../domain/plans/plan';
import { foldAccents } from '../../domain/text/vietnamese-text';
import { unitMatcherOf } from '../../domain/units/plan-matcher';

/** The plan's groups with the units that are sought. */
export interface TargetGroups {
  readonly groups: readonly { readonly group: Group; readonly units: readonly string[] }[];
  readonly found: number;
  /** Nothing matches the search: these are only near it. */
  readonly isGuess: boolean;
}

/**
 * Groups whose units match a search: by any part of a name without accents, or as officers abbreviate it.
 * @example findTargets(bacKan2022, 'vhtt').groups[0]?.units // ['Phòng Văn hoá và Thông tin']
 */
export function findTargets(plan: Plan, sought: string): TargetGroups {
  const folded = foldAccents(sought).trim();
  if (folded === '') return pick(plan, () => true, false);
  const match = unitMatcherOf(plan)(sought);
  const names = new Set(
    (match.kind === 'ambiguous' ? match.candidates : match.kind === 'unknown' ? [] : [match.unit]).map(
      ({ name }) => name,
    ),
  );
  const sure = pick(plan, (name) => names.has(name) || foldAccents(name).includes(folded), false);
  if (sure.found > 0 || match.kind !== 'unknown') return sure;
  const near = new Set(match.suggestions.map(({ name }) => name));
  return pick(plan, (name) => near.has(name), true);
}

function pick(plan: Plan, isSought: (name: string) => boolean, isGuess: boolean): TargetGroups {
  const groups = plan.groups
    .map((group) => ({ group, units: group.units.map(({ name }) => name).filter(isSought) }))
    .filter(({ units }) => units.length > 0);
  return { groups, found: groups.reduce((sum, { units }) => sum + units.length, 0), isGuess };
}
