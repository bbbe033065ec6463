import { unitsOf, type Plan } from '../domain/plan';
import { createUnitMatcher, type UnitMatch } from '../domain/unit-names';
import { catalogue } from './catalogue';
import type { FunctionEntry, FunctionContext, PlanProvider } from './function-entry';

/** A function of the catalogue, ready to be called; see FunctionEntry.run for its arguments and errors. */
export interface CallableFunction {
  readonly entry: FunctionEntry;
  readonly call: (args: readonly unknown[], addresses?: readonly unknown[]) => ReturnType<FunctionEntry['run']>;
}

/**
 * Binds the catalogue to the plans of a workbook. The functions keep nothing between calls but what they have learnt
 * of a plan's unit names: the same arguments under the same plan always give the same result.
 */
export function createFunctions(plans: PlanProvider): readonly CallableFunction[] {
  const matchers = new WeakMap<Plan, (written: string) => UnitMatch>();
  const context: FunctionContext = {
    ...plans,
    matchUnit(plan, written) {
      const matcher = matchers.get(plan) ?? createUnitMatcher(unitsOf(plan), plan.issuer);
      matchers.set(plan, matcher);
      return matcher(written);
    },
  };
  return catalogue.map((entry) => ({
    entry,
    call: (args, addresses = []) => entry.run(context, args, addresses),
  }));
}
