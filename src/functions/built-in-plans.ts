import { builtInPlans, defaultPlan, findPlan } from '../data/plans/index';
import type { PlanProvider } from './function-entry';

/** The plans that come with the add-in, for a workbook that keeps none of its own. */
export const builtInPlanProvider: PlanProvider = {
  planInForce: () => defaultPlan,
  findPlan,
  planIds: () => builtInPlans.map(({ id }) => id),
};
