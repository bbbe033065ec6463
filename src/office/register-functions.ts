import { isNotLoaded } from '../app/host/not-loaded';
import { createFunctions, type CallableFunction } from '../functions/create-functions';
import { FunctionError, notAvailable } from '../functions/function-error';
import type { PlansInUse } from './plans-in-use';

/**
 * Ties every function of the catalogue to its id, as early as possible: until then its cells show #BUSY!.
 * @returns false where this Excel has no custom functions (Excel 2016 and 2019 by volume licence, iPad): nothing is done
 */
export function registerFunctions(plans: PlansInUse): boolean {
  if (typeof CustomFunctions === 'undefined') return false;
  for (const callable of createFunctions(plans))
    CustomFunctions.associate(callable.entry.id, forExcel(callable, plans));
  return true;
}

/** Excel passes one argument for each parameter, null where left out, and the invocation last. */
function forExcel({ entry, call }: CallableFunction, plans: PlansInUse): (...args: unknown[]) => unknown {
  const count = entry.parameters.length;
  return (...args) => {
    const invocation = args[count] as CustomFunctions.Invocation | undefined;
    const run = (): unknown => call(args.slice(0, count), invocation?.parameterAddresses ?? []);
    const mustWait = entry.followsWorkbook === true && !plans.isReady;
    try {
      const result = mustWait ? plans.ready.then(run) : run();
      return result instanceof Promise ? result.catch((error: unknown) => Promise.reject(toExcelError(error))) : result;
    } catch (error) {
      throw toExcelError(error);
    }
  };
}

/** The error value that the cell shows, with its sentence where Excel allows one (#VALUE!, #N/A). */
function toExcelError(thrown: unknown): Error {
  const error = isNotLoaded(thrown) ? notAvailable('not-loaded', {}) : thrown;
  if (error instanceof FunctionError) {
    const { ErrorCode } = CustomFunctions;
    const takesMessage = error.kind === 'invalidValue' || error.kind === 'notAvailable';
    return new CustomFunctions.Error(
      ErrorCode[error.kind],
      takesMessage ? error.message : undefined,
    ) as unknown as Error;
  }
  return error instanceof Error ? error : new Error(String(error));
}
