import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRatios,
  compareToRatio,
  multiplyRatios,
  ratioOfDecimal,
  ratioOfPercent,
  reducedRatio,
  toNumber,
} from '../../../src/domain/rates/ratio';

const percent = (value: number) => ({ numerator: value, denominator: 100 });
const safe = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

describe('a percentage as written', () => {
  it.each([
    ['13,5 %', 135, 1000],
    ['100%', 100, 100],
    [' 7\u00a0% ', 7, 100],
    ['96.7%', 967, 1000],
    ['96.774%', 96774, 100000],
    ['0,05%', 5, 10000],
    ['１３％', 13, 100],
  ])('%s is exactly %i/%i', (text, numerator, denominator) => {
    expect(ratioOfPercent(text)).toEqual({ numerator, denominator });
  });

  it.each(['13', '0,13', '≥ 13%', '-5%', '1.234,5%', '5²%', '', '%', '99999999999999999999%', '13%%'])(
    '%j is none: the scale is not guessed',
    (text) => {
      expect(ratioOfPercent(text)).toBeNull();
    },
  );
});

describe('the ratio of a double', () => {
  it.each([
    [0.135, 135, 1000],
    [0.3, 3, 10],
    [1, 1, 1],
    [0, 0, 1],
    [1e-7, 1, 10_000_000],
    [1.5e-7, 15, 100_000_000],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1],
  ])('of %d is that of its shortest decimal', (x, numerator, denominator) => {
    expect(ratioOfDecimal(x)).toEqual({ numerator, denominator });
  });

  it('of a sum that misses its decimal by a bit is the decimal that Excel shows', () => {
    expect(compareRatios(ratioOfDecimal(0.1 + 0.2), { numerator: 3, denominator: 10 })).toBe(0);
  });

  it('comes back as the same double wherever the decimal has up to 15 digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 15 }), fc.nat({ max: 15 }), (digits, decimals) => {
        const x = Number(`${String(digits)}e-${String(decimals)}`);
        expect(toNumber(ratioOfDecimal(x))).toBe(x);
      }),
    );
  });

  it('is within 1e-15 of every double from 0 to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (x) => {
        expect(Math.abs(toNumber(ratioOfDecimal(x)) - x)).toBeLessThanOrEqual(1e-15);
      }),
    );
  });

  it.each([-0.1, NaN, Infinity, 2 ** 60])('of %d is a misuse', (x) => {
    expect(() => ratioOfDecimal(x)).toThrow(RangeError);
  });
});

describe('comparing with a ratio', () => {
  it.each([
    [3, 10, 30],
    [13, 100, 13],
    [7, 100, 7],
    [58, 200, 29],
    [57, 100, 57],
  ])('%i/%i is exactly %i%%, and one less is below', (numerator, denominator, target) => {
    expect(compareToRatio(numerator, denominator, percent(target))).toBe(0);
    expect(compareToRatio(numerator - 1, denominator, percent(target))).toBe(-1);
    expect(compareToRatio(numerator + 1, denominator, percent(target))).toBe(1);
  });

  it('agrees with BigInt for all integers, so that floating point decides nothing', () => {
    fc.assert(
      fc.property(safe, positive, safe, positive, (n, d, numerator, denominator) => {
        const left = BigInt(n) * BigInt(denominator);
        const right = BigInt(numerator) * BigInt(d);
        expect(compareToRatio(n, d, { numerator, denominator })).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  it('sees one unit in 9 quadrillion', () => {
    const big = Number.MAX_SAFE_INTEGER;
    expect(compareToRatio(big - 2, big - 1, { numerator: big - 1, denominator: big })).toBe(-1);
  });
});

describe('products and lowest terms', () => {
  it('80% of 13% is 13/125', () => {
    expect(multiplyRatios(percent(80), percent(13))).toEqual({ numerator: 13, denominator: 125 });
  });

  it('a product that cannot be kept exactly is refused', () => {
    const tiny = { numerator: 1, denominator: Number.MAX_SAFE_INTEGER };
    expect(() => multiplyRatios(tiny, tiny)).toThrow(RangeError);
  });

  it('lowest terms are the same ratio', () => {
    fc.assert(
      fc.property(safe, positive, (numerator, denominator) => {
        const reduced = reducedRatio(BigInt(numerator), BigInt(denominator));
        expect(reduced && compareRatios(reduced, { numerator, denominator })).toBe(0);
      }),
    );
  });
});
