import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRate, displayRate, formatCount, formatNumber } from '../../../src/domain/rates/display-rate';
import { displayFlipsVerdict } from '../../../src/domain/rates/display-flips';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('a rate as shown', () => {
  it('is cut at one decimal, as the plan writes 150/155', () => {
    expect(displayRate(rate(150, 155))).toBe('96,7%');
    expect(displayRate(rate(150, 155), { mode: 'round' })).toBe('96,8%');
  });

  it.each([
    [15, 20, {}, '75%'],
    [1, 1, {}, '100%'],
    [0, 7, {}, '0%'],
    [1, 2000, {}, '0%'],
    [1, 2000, { decimals: 2 }, '0,05%'],
    [1, 3, { decimals: 6 }, '33,333333%'],
    [2, 3, { decimals: 0 }, '66%'],
    [2, 3, { decimals: 0, mode: 'round' }, '67%'],
    [1005, 10_000, { mode: 'round' }, '10,1%'],
    [755, 1000, { decimals: 3 }, '75,5%'],
    [57, 100, {}, '57%'],
    [29, 100, {}, '29%'],
    [15, 1, {}, '1.500%'],
  ] as const)('%i/%i with %j is %s', (numerator, denominator, options, shown) => {
    expect(displayRate(rate(numerator, denominator), options)).toBe(shown);
  });

  it('is a dash where there is none', () => {
    expect(displayRate({ numerator: null, denominator: 5 })).toBe('–');
    expect(displayRate(rate(0, 0))).toBe('–');
  });

  it('takes 0 to 6 decimals', () => {
    expect(() => displayRate(rate(1, 2), { decimals: 7 })).toThrow(RangeError);
    expect(() => displayRate(rate(1, 2), { decimals: 1.5 })).toThrow(RangeError);
  });

  it('never shows more than there is when it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat({ max: 1e9 }), fc.nat({ max: 6 }), (d, n, decimals) => {
        const shown = displayRate(rate(n, d), { decimals }).replace(/[%.]/gu, '').replace(',', '.');
        const units = BigInt(Number(shown).toFixed(decimals).replace('.', ''));
        const scaled = BigInt(n) * 10n ** BigInt(decimals + 2);
        fc.pre(n <= d);
        expect(units * BigInt(d) <= scaled && scaled < (units + 1n) * BigInt(d)).toBe(true);
      }),
    );
  });
});

describe('a rate cut for a cell', () => {
  it('is the literal, bit for bit', () => {
    expect(cutRate(150, 155, 1)).toBe(0.967);
    expect(cutRate(150, 155, 1, 'round')).toBe(0.968);
    expect(cutRate(29, 100, 0)).toBe(0.29);
    expect(cutRate(0, 0)).toBeNaN();
  });

  it('is the double of its decimal text for every pair', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat({ max: 1e6 }), fc.nat({ max: 6 }), (d, n, decimals) => {
        fc.pre(n <= d);
        const text = displayRate(rate(n, d), { decimals }).replace('%', '').replace(',', '.');
        expect(cutRate(n, d, decimals)).toBe(Number(`${text}e-2`));
      }),
    );
  });
});

describe('a display that tells another verdict', () => {
  const target = rate(13, 100);

  it('is found where rounding seems to meet the target', () => {
    expect(displayFlipsVerdict(1296, 10_000, target, { mode: 'round' })).toBe(true);
    expect(displayFlipsVerdict(1294, 10_000, target, { mode: 'round' })).toBe(false);
  });

  it('is found where cutting hides a met target of more decimals', () => {
    expect(displayFlipsVerdict(136, 1000, rate(135, 1000), { decimals: 0 })).toBe(true);
    expect(displayFlipsVerdict(0, 0, target)).toBe(false);
  });

  it('never is when a target of whole per cents is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat({ max: 1e6 }), fc.nat({ max: 100 }), (d, n, t) => {
        expect(displayFlipsVerdict(Math.min(n, d), d, rate(t, 100))).toBe(false);
      }),
    );
  });
});

describe('numbers in Vietnamese notation', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234, '1.234'],
    [1234567, '1.234.567'],
  ])('%i is %s', (count, shown) => {
    expect(formatCount(count)).toBe(shown);
  });

  it('keeps signs and decimals', () => {
    expect(formatNumber(-1234.5)).toBe('-1.234,5');
    expect(formatNumber(0.75)).toBe('0,75');
    expect(formatNumber(0.1 + 0.2)).toBe('0,3');
    expect(formatNumber(1e300)).toBe('1e+300');
  });
});
