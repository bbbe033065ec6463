import { builtInPlanProvider } from '../../src/functions/built-in-plans';
import { createFunctions } from '../../src/functions/create-functions';
import { FunctionError } from '../../src/functions/function-error';
import type { PlanProvider } from '../../src/functions/function-entry';

type Result = ReturnType<ReturnType<typeof createFunctions>[number]['call']>;

/** Calls a function as Excel does: arguments that are left out are null. */
export function callWith(plans: PlanProvider, id: string, args: readonly unknown[], address?: string): Result {
  const found = createFunctions(plans).find(({ entry }) => entry.id === id);
  if (found === undefined) throw new Error(`No function ${id}`);
  const all = found.entry.parameters.map((_, index) => args[index] ?? null);
  return found.call(all, address === undefined ? [] : [address]);
}

export function call(id: string, ...args: readonly unknown[]): Result {
  return callWith(builtInPlanProvider, id, args);
}

/** "notAvailable: sentence" of what a call refuses with; anything but a FunctionError is a fault and goes on. */
export function refusal(run: () => unknown): string {
  try {
    return `no error: ${JSON.stringify(run())}`;
  } catch (error) {
    if (error instanceof FunctionError) return `${error.kind}: ${error.message}`;
    throw error;
  }
}

/** The same for a function that answers later. */
export async function laterRefusal(run: () => unknown): Promise<string> {
  try {
    return `no error: ${JSON.stringify(await run())}`;
  } catch (error) {
    if (error instanceof FunctionError) return `${error.kind}: ${error.message}`;
    throw error;
  }
}

/** A column of cells, as a range comes in. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** An error value among the arguments, as office.js hands it over. */
export function cellError(code: string): Error {
  return Object.assign(new Error(), { code });
}
