import { unitOfLevel } from '../plans/level-groups';
import { unitsOf, type Plan } from '../plans/plan';
import { createUnitMatcher, type UnitMatch } from './unit-names';

/** Plans never change, and a matcher of many units takes longer to build than a sheet to read. */
const matchers = new WeakMap<Plan, (written: string) => UnitMatch>();

/**
 * The matcher of a plan's unit names as officers write them, built once a plan.
 * @example unitMatcherOf(bacKan2022)('P. VH&TT') // { kind: 'alias', unit: Phòng Văn hoá và Thông tin }
 */
export function unitMatcherOf(plan: Plan): (written: string) => UnitMatch {
  const known = matchers.get(plan) ?? withLevels(plan, createUnitMatcher(unitsOf(plan), plan.issuer));
  matchers.set(plan, known);
  return known;
}

/** Where a whole level has the targets, each unit of its kind is one of the plan's. */
function withLevels(plan: Plan, match: (written: string) => UnitMatch): (written: string) => UnitMatch {
  return (written) => {
    const found = match(written);
    if (found.kind !== 'unknown') return found;
    const ofLevel = unitOfLevel(plan, written);
    return ofLevel === null ? found : { kind: 'alias', unit: ofLevel.unit };
  };
}
