import type { Plan } from '../domain/plans/plan';
import { describeFunctionError, type FunctionErrorCode, type FunctionErrorFacts } from '../text/vi/function-errors';

/** The error values that a custom function can show: #VALUE!, #N/A, #DIV/0!, #NUM!, #NULL!. */
export type ErrorKind = 'invalidValue' | 'notAvailable' | 'divisionByZero' | 'invalidNumber' | 'nullReference';

/** Why a custom function gives no value. Its message is shown beside the cell; anything else thrown is a fault of ours. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';

  constructor(
    readonly kind: ErrorKind,
    message: string,
  ) {
    super(message);
  }
}

/** A name that is none of the plan's. What it may have meant is looked for by code that only such a cell has to load. */
export class UnknownUnitError extends FunctionError {
  constructor(
    readonly planOf: () => Plan,
    readonly writtenAs: string,
    suggestions: readonly string[] = [],
  ) {
    super('notAvailable', describeFunctionError('unknown-unit', { writtenAs, suggestions }));
  }
}

/** What can be right but is not there: nothing arose, no figure yet, no such name in the plan. Shown as #N/A. */
export function notAvailable<C extends FunctionErrorCode>(code: C, facts: FunctionErrorFacts[C]): FunctionError {
  return new FunctionError('notAvailable', describeFunctionError(code, facts));
}

/** What cannot be right, or cannot be read. Shown as #VALUE!. */
export function invalidValue<C extends FunctionErrorCode>(code: C, facts: FunctionErrorFacts[C]): FunctionError {
  return new FunctionError('invalidValue', describeFunctionError(code, facts));
}

const kindOf: ReadonlyMap<string, ErrorKind> = new Map([
  ['#N/A', 'notAvailable'],
  ['#DIV/0!', 'divisionByZero'],
  ['#NUM!', 'invalidNumber'],
  ['#NULL!', 'nullReference'],
]);

/**
 * An error among the arguments goes on as itself, as in Excel's own functions. #REF! and #NAME? are beyond what a
 * custom function may return: they go on as #VALUE! with a sentence that names them.
 */
export function passOn(error: string, label: string): FunctionError {
  return new FunctionError(kindOf.get(error) ?? 'invalidValue', describeFunctionError('cell-error', { error, label }));
}
