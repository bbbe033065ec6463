import type { BaseFunction } from '@univerjs/engine-formula';
import type { CallResults } from '../calculation/call-results';
import { createCustomFunction } from '../calculation/custom-function';
import { checkMetadata } from '../calculation/function-metadata';
import { quoteSheet } from '../formulas/a1';
import type { HostOptions } from './options';

/** The engine's executors of all functions in the add-in's functions.json; none where it has none. */
export function createCustomFunctions(
  { univer, functions: metadata }: HostOptions,
  namespace: string,
  results: CallResults,
  sheetName: (sheetId: string) => string,
): BaseFunction[] {
  if (metadata === undefined) return [];
  checkMetadata(metadata);
  return metadata.functions.map((entry) =>
    createCustomFunction(univer, {
      namespace,
      metadata: entry,
      allowsErrors: metadata.allowErrorForDataTypeAny === true,
      results,
      sheetPrefix: (sheetId) => `${quoteSheet(sheetName(sheetId))}!`,
    }),
  );
}
