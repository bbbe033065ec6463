import type { Plan } from '../domain/plans/plan';
import { unitMatcherOf } from '../domain/units/plan-matcher';

/** The plan's names that an unknown one may have meant, best first. @example namesNear(bacKan2022, 'Phong Noi vu')[0] // 'Phòng Nội vụ' */
export function namesNear(plan: Plan, writtenAs: string): readonly string[] {
  const match = unitMatcherOf(plan)(writtenAs);
  return match.kind === 'unknown' ? match.suggestions.map(({ name }) => name) : [];
}
