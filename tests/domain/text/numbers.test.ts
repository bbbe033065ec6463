import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayRate, formatCount, formatNumber } from '../../../src/domain/rates/display-rate';
import { parseWrittenNumber } from '../../../src/domain/text/numbers';
import { compareRatios } from '../../../src/domain/rates/ratio';

describe('a number as officers write it', () => {
  it.each([
    ['15', 15, 0],
    ['15 ', 15, 0],
    ['08', 8, 0],
    ['0', 0, 0],
    ['-0', 0, 0],
    ['1.234', 1234, 0],
    ['1.234.567', 1234567, 0],
    ['1 234', 1234, 0],
    ['1\u00a0234', 1234, 0],
    ['1\u202f234\u202f567', 1234567, 0],
    ['1,234,567', 1234567, 0],
    ['1.234,5', 1234.5, 1],
    ['1 234,5', 1234.5, 1],
    ['1,234.5', 1234.5, 1],
    ['0,75', 0.75, 2],
    ['0.75', 0.75, 2],
    ['0.123', 0.123, 3],
    ['0,123', 0.123, 3],
    ['12,5', 12.5, 1],
    ['96.7', 96.7, 1],
    ['1234,567', 1234.567, 3],
    ['1234.567', 1234.567, 3],
    ["'5", 5, 0],
    ['’5', 5, 0],
    ['１２３', 123, 0],
    ['-3', -3, 0],
    ['−3', -3, 0],
    ['5 hồ sơ', 5, 0],
    ['5 HS', 5, 0],
    ['15 TTHC', 15, 0],
    ['15TTHC', 15, 0],
    ['1.234 hồ sơ', 1234, 0],
    ['3 thủ tục', 3, 0],
    ['4 đơn vị', 4, 0],
    ['5 ho\u0302\u0300 so\u031b', 5, 0],
  ])('%j is %d', (text, value, decimals) => {
    expect(parseWrittenNumber(text)).toEqual({ kind: 'number', value, decimals });
  });

  it.each([
    ['96,7%', 967, 1000, 1],
    ['96.7%', 967, 1000, 1],
    ['96,774 %', 96774, 100000, 3],
    ['100%', 100, 100, 0],
  ])('%j is exactly %i/%i', (text, numerator, denominator, decimals) => {
    expect(parseWrittenNumber(text)).toEqual({ kind: 'percent', ratio: { numerator, denominator }, decimals });
  });

  it.each(['-', '–', '—', '_', ' - ', '--', '−'])('%j alone is none', (text) => {
    expect(parseWrittenNumber(text)).toEqual({ kind: 'none' });
  });

  it.each(['', '  ', '\u00a0', "'"])('%j is blank', (text) => {
    expect(parseWrittenNumber(text)).toEqual({ kind: 'blank' });
  });

  it('"1,234" is left to the officer', () => {
    expect(parseWrittenNumber('1,234')).toEqual({ kind: 'ambiguous', readings: [1234, 1.234] });
    expect(parseWrittenNumber('-12,345')).toEqual({ kind: 'ambiguous', readings: [-12345, -12.345] });
  });

  it.each([
    'chưa có',
    '(5)',
    '5/7',
    '30/9/2022',
    '01.09.2022',
    '2022-09-01',
    '1e5',
    '5²',
    '1.2.3',
    '12.34.567',
    '1,23,456',
    '012.345',
    '15.',
    ',5',
    '12 tháng',
    '5 hồ sơ chậm',
    '15 20',
    '-5%',
    'x',
    '99999999999999999999',
  ])('%j is text, never a number', (text) => {
    expect(parseWrittenNumber(text)).toEqual({ kind: 'text' });
  });
});

describe('what is formatted reads back', () => {
  it('for every count', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (count) => {
        expect(parseWrittenNumber(formatCount(count))).toEqual({ kind: 'number', value: count, decimals: 0 });
      }),
    );
  });

  it('for every number with one or two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 2 }), (digits, decimals) => {
        const value = Number(`${String(digits)}e-${String(decimals)}`);
        expect(parseWrittenNumber(formatNumber(value))).toMatchObject({
          kind: 'number',
          value: value === 0 ? 0 : value,
        });
      }),
    );
  });

  it('for every whole or tenth of a per cent, exactly', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), (tenths) => {
        const ratio = { numerator: tenths, denominator: 1000 };
        const read = parseWrittenNumber(displayRate(ratio));
        expect(read.kind === 'percent' && compareRatios(read.ratio, ratio)).toBe(0);
      }),
    );
  });

  it('no text at all makes it throw or give a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789., -%x\u00a0') }), (text) => {
        const read = parseWrittenNumber(text);
        expect(read.kind !== 'number' || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
