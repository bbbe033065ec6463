import type { Plan } from '../../domain/plans/plan';
import { bacKan2022 } from './bac-kan-2022';

/** The plans that come with the add-in: a start, for any other is loaded from a file. A new one is added here. */
export const builtInPlans: readonly Plan[] = [bacKan2022];

/** The plan in force where the workbook keeps none. */
export const defaultPlan: Plan = bacKan2022;

/**
 * A built-in plan by its id, or by its year where only one plan has that year.
 * @example findPlan('bac-kan-2022')?.year // 2022
 */
export function findPlan(idOrYear: string | number): Plan | null {
  const wanted = String(idOrYear).trim().toLowerCase();
  const byId = builtInPlans.find((plan) => plan.id === wanted);
  if (byId !== undefined) return byId;
  const ofYear = builtInPlans.filter((plan) => String(plan.year) === wanted);
  return ofYear.length === 1 ? (ofYear[0] ?? null) : null;
}
