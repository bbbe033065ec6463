import { type CellValue, isCellError } from '../../sheets/cells/grid';
import type { ParameterMetadata } from './function-metadata';

/** An argument as the engine hands it over: omitted, one value, or a rectangle. */
export type EngineArgument = undefined | CellValue | readonly (readonly CellValue[])[];

export type Prepared =
  { readonly kind: 'args'; readonly args: readonly unknown[] } | { readonly kind: 'error'; readonly error: string };

/** An error inside an argument, as office.js expects it for functions that take errors. */
interface WireError {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

class ErrorArgument extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

/**
 * Makes the arguments of a call as Excel passes them: numbers, texts and booleans converted by the parameter's type,
 * blanks of type `any` as null (Excel for the web; older desktop versions pass 0), omitted optional ones as null.
 * An error among the arguments is the result, and the function is not called, unless it takes errors.
 */
export function prepareArguments(
  parameters: readonly ParameterMetadata[],
  given: readonly EngineArgument[],
  allowsErrors: boolean,
): Prepared {
  try {
    const args = parameters.map((parameter, index) => {
      if (parameter.repeating) return given.slice(index).map((value) => prepare(parameter, value, allowsErrors));
      return prepare(parameter, given[index], allowsErrors);
    });
    const takesMore = parameters.some((parameter) => parameter.repeating);
    if (given.length > parameters.length && !takesMore) return { kind: 'error', error: '#VALUE!' };
    return { kind: 'args', args };
  } catch (error) {
    if (error instanceof ErrorArgument) return { kind: 'error', error: error.error };
    throw error;
  }
}

function prepare(parameter: ParameterMetadata, given: EngineArgument, allowsErrors: boolean): unknown {
  const convert = (value: CellValue): unknown => convertValue(value, parameter.type ?? 'any', allowsErrors);
  if (given === undefined) {
    if (parameter.optional || parameter.repeating) return null;
    throw new ErrorArgument('#VALUE!');
  }
  if (parameter.dimensionality === 'matrix') return asMatrix(given).map((row) => row.map(convert));
  const value = isMatrix(given) ? given[0]?.[0] : given;
  return convert(value ?? null);
}

function convertValue(value: CellValue, type: string, allowsErrors: boolean): unknown {
  if (isCellError(value)) {
    if (!allowsErrors || type !== 'any' || value.error === '#GETTING_DATA') throw new ErrorArgument(value.error);
    return { type: 'CustomFunctionError', code: value.error } satisfies WireError;
  }
  switch (type) {
    case 'number':
      return toNumber(value);
    case 'string':
      return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      return toBoolean(value);
    default:
      return value;
  }
}

function toNumber(value: Exclude<CellValue, { error: string }>): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new ErrorArgument('#VALUE!');
  return number;
}

function toBoolean(value: Exclude<CellValue, { error: string }>): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new ErrorArgument('#VALUE!');
}

export function isMatrix(value: EngineArgument): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

export function asMatrix(value: EngineArgument): readonly (readonly CellValue[])[] {
  return isMatrix(value) ? value : [[value ?? null]];
}
