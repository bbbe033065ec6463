import { formatNumber } from '../domain/rates/display-rate';
import { catalogue } from './catalogue';
import type { FunctionEntry, Words } from './function-entry';

export type Locale = keyof Words;

/** functions.json as Excel reads it, of the properties that are used here. */
export interface FunctionsMetadata {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: FunctionEntry['result'];
  readonly options?: { readonly requiresParameterAddresses: true };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

const namespace = 'DVCTT';

/**
 * What Excel needs to know of the catalogue, in one language. Errors come in as values, so that one #REF! in a table is
 * told by its cell instead of hiding all the rest; each function passes errors of single arguments on itself.
 */
export function describeFunctions(locale: Locale): FunctionsMetadata {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((entry) => ({
      id: entry.id,
      name: entry.id,
      description: describe(entry, locale),
      parameters: entry.parameters.map(({ name, help, dimensionality, optional }) => ({
        name: name[locale],
        description: help[locale],
        type: 'any',
        dimensionality,
        ...(optional ? { optional } : {}),
      })),
      result: entry.result,
      ...(entry.needsAddresses ? { options: { requiresParameterAddresses: true } } : {}),
    })),
  };
}

function describe({ id, help, example }: FunctionEntry, locale: Locale): string {
  if (example === undefined) return help[locale];
  const args = example.args.map((value) => written(value, locale)).join(locale === 'vi' ? '; ' : ', ');
  const gives = typeof example.gives === 'number' ? written(example.gives, locale) : `“${example.gives}”`;
  const [word, verb] = locale === 'vi' ? ['Ví dụ', 'cho'] : ['Example:', 'gives'];
  return `${help[locale]} ${word} =${namespace}.${id}(${args}) ${verb} ${gives}.`;
}

/** As it is typed into a formula: decimals by the language, texts between quotation marks. */
function written(value: string | number | boolean, locale: Locale): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return locale === 'vi' ? formatNumber(value) : String(value);
}
