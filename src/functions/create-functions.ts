import { unitOfLevel } from '../domain/plans/level-groups';
import { unitsOf, type Plan, type Unit } from '../domain/plans/plan';
import { createUnitFinder, type UnitFinder } from '../domain/units/unit-finder';
import { foldKey } from '../domain/text/vietnamese-text';
import { catalogue } from './catalogue';
import { UnknownUnitError } from './function-error';
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
  const finders = new WeakMap<Plan, UnitFinder>();
  const context: FunctionContext = {
    planInForce: () => plans.planInForce(),
    findPlan: (idOrYear) => plans.findPlan(idOrYear),
    planIds: () => plans.planIds(),
    near: () => plans.near?.(),
    findUnit(plan, written) {
      const told = toldUnit(plan, written, plans.toldNames?.(plan));
      if (told !== undefined) return { kind: 'alias', unit: told };
      const finder = finders.get(plan) ?? createUnitFinder(unitsOf(plan), plan.issuer);
      finders.set(plan, finder);
      const found = finder.find(written);
      if (found !== null) return found;
      // Where a whole level has the targets, each unit of its kind has them.
      const ofLevel = unitOfLevel(plan, written);
      return ofLevel && { kind: 'alias', unit: ofLevel.unit };
    },
  };
  return catalogue.map((entry) => ({
    entry,
    call: (args, addresses = []) => {
      try {
        return entry.run(context, args, addresses);
      } catch (error) {
        if (error instanceof UnknownUnitError) return refuseWithSuggestions(error);
        throw error;
      }
    },
  }));
}

/** An unknown name stays an error at once for whoever cannot load what suggests: then it comes without suggestions. */
async function refuseWithSuggestions({ planOf, writtenAs }: UnknownUnitError): Promise<never> {
  const suggestions = await import('./unit-suggestions').then(
    ({ namesNear }) => namesNear(planOf(), writtenAs),
    () => [],
  );
  throw new UnknownUnitError(planOf, writtenAs, suggestions);
}

/** An officer's word on a name goes before the matcher's. */
function toldUnit(plan: Plan, written: string, names: ReadonlyMap<string, string> | undefined): Unit | undefined {
  if (names === undefined || names.size === 0) return undefined;
  const key = foldKey(written);
  const meant = [...names].find(([name]) => foldKey(name) === key)?.[1];
  return unitsOf(plan).find(({ name }) => name === meant);
}
