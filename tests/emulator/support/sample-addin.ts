import type { FunctionsMetadata } from '../../../src/emulator/calculation/function-metadata';

const any = { type: 'any' };
const matrix = { type: 'any', dimensionality: 'matrix' };

/** A small add-in that shows how the host calls custom functions. */
export const SAMPLE_FUNCTIONS: FunctionsMetadata = {
  functions: [
    {
      id: 'RATE',
      name: 'RATE',
      parameters: [
        { name: 'numerator', ...any },
        { name: 'denominator', ...any },
      ],
    },
    {
      id: 'SEEN',
      name: 'SEEN',
      parameters: [
        { name: 'value', ...any },
        { name: 'more', optional: true, ...any },
      ],
    },
    { id: 'GRID', name: 'GRID', parameters: [{ name: 'range', ...matrix }] },
    {
      id: 'TYPED',
      name: 'TYPED',
      parameters: [
        { name: 'number', type: 'number' },
        { name: 'text', type: 'string' },
      ],
    },
    { id: 'MANY', name: 'MANY', parameters: [{ name: 'values', repeating: true, ...any }] },
    { id: 'HERE', name: 'HERE', parameters: [], options: { requiresAddress: true } },
    {
      id: 'WHERE',
      name: 'WHERE',
      parameters: [{ name: 'range', ...matrix }],
      options: { requiresParameterAddresses: true, requiresAddress: true },
    },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'code', type: 'string' }] },
    { id: 'LATER', name: 'LATER', parameters: [{ name: 'value', ...any }] },
    { id: 'MISSING', name: 'MISSING', parameters: [] },
  ],
};

export const calls = { count: 0 };

export function registerSampleFunctions(): void {
  CustomFunctions.associate('RATE', (numerator: number, denominator: number) => {
    calls.count++;
    return denominator === 0 ? fail('#N/A', 'Không phát sinh') : numerator / denominator;
  });
  CustomFunctions.associate(
    'SEEN',
    (value: unknown, more: unknown) => `${JSON.stringify(value)} ${JSON.stringify(more)}`,
  );
  CustomFunctions.associate('GRID', (range: unknown[][]) => range.map((row) => row.map((value) => value ?? 'trống')));
  CustomFunctions.associate('TYPED', (number: number, text: string) => JSON.stringify([number, text]));
  CustomFunctions.associate('MANY', (values: unknown[]) => values.length);
  CustomFunctions.associate('HERE', (invocation: CustomFunctions.Invocation) => String(invocation.address));
  CustomFunctions.associate('WHERE', (_range: unknown, invocation: CustomFunctions.Invocation) =>
    String(invocation.parameterAddresses),
  );
  CustomFunctions.associate('FAIL', (code: string) => fail(code, `Lỗi ${code}`));
  CustomFunctions.associate('LATER', async (value: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return value;
  });
}

function fail(code: string, message: string): never {
  const known = Object.values(CustomFunctions.ErrorCode).find((candidate: string) => candidate === code);
  if (known === undefined) throw new Error(`"${code}" is no error of custom functions`);
  // Its type does not extend Error, though the object does.
  throw new CustomFunctions.Error(known, message) as unknown as Error;
}
