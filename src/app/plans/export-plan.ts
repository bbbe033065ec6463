import type { Plan } from '../../domain/plans/plan';
import { planToJson } from '../../files/plan-json/plan-to-json';

/**
 * A plan as the text of a .json file, with the other names that officers told in this workbook among its units' own.
 * @param told as written to the plan's own spelling
 */
export function exportPlan(plan: Plan, told: ReadonlyMap<string, string> = new Map()): string {
  const groups = plan.groups.map((group) => ({
    ...group,
    units: group.units.map(({ name, aliases }) => {
      const names = [...told].filter(([, unit]) => unit === name).map(([written]) => written);
      return { name, aliases: [...new Set([...aliases, ...names])] };
    }),
  }));
  return planToJson({ ...plan, groups });
}
