import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/functions/catalogue';
import { describeFunctions } from '../../src/functions/functions-metadata';
import { call } from './call-function';

describe('what Excel is told of the functions', () => {
  it.each([
    ['assets/functions.vi.json', 'vi'],
    ['assets/functions.json', 'en'],
  ] as const)('%s is what the catalogue says: else run npm run generate', (path, locale) => {
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(describeFunctions(locale));
  });

  it.each(['vi', 'en'] as const)('keeps to what Excel accepts (%s)', (locale) => {
    const { functions } = describeFunctions(locale);
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
    for (const { id, name, description, parameters, result, options } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(description.length).toBeLessThanOrEqual(255);
      expect(description).toMatch(/\.$/);
      const names = parameters.map((parameter) => parameter.name);
      expect(new Set(names).size).toBe(names.length);
      for (const parameter of parameters) {
        expect(parameter.name).toBe(parameter.name.normalize('NFC'));
        expect(parameter.name).toMatch(/^[\p{L}_]+$/u);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
      }
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      const rest = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect(rest.every(({ optional }) => optional)).toBe(true);
      if (options?.requiresParameterAddresses) expect(result.dimensionality).toBe('matrix');
    }
  });

  it('takes errors as values, so that a table with one #REF! can still be read', () => {
    expect(describeFunctions('vi').allowErrorForDataTypeAny).toBe(true);
  });

  it('is Vietnamese, or English, throughout', () => {
    const words = (locale: 'vi' | 'en'): string[] =>
      describeFunctions(locale).functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]);
    expect(words('vi').filter((text) => !/[ăâđêôơưàáảãạ]/i.test(text))).toEqual([]);
    const unquoted = words('en').map((text) =>
      text.replace(/“[^”]*”|"[^"]*"|Đạt|Gần đạt|Chưa đạt|Không phát sinh/g, ''),
    );
    expect(unquoted.filter((text) => /[ăâđêôơưạảấầậắằ]/i.test(text))).toEqual([]);
  });

  it.each(catalogue.flatMap(({ id, example }) => (example ? [[id, example] as const] : [])))(
    'gives an example of %s that is right',
    (id, { args, gives }) => {
      expect(call(id, ...args)).toBe(gives);
    },
  );

  it('writes examples as they are typed', () => {
    const [vi, en] = (['vi', 'en'] as const).map(
      (locale) => describeFunctions(locale).functions.find(({ id }) => id === 'CON_THIEU')?.description,
    );
    expect(vi).toContain('Ví dụ =DVCTT.CON_THIEU(10; 100; 0,13) cho 3.');
    expect(en).toContain('Example: =DVCTT.CON_THIEU(10, 100, 0.13) gives 3.');
  });
});
