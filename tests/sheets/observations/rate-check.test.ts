import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WrittenRate } from '../../../src/sheets/cells/figures';
import { rateAgrees, shownRateFlips } from '../../../src/sheets/observations/rate-check';

/** A percentage as typed: its digits without the decimal mark, and how many of them stand behind it. */
const written = (digits: bigint | number, decimals: number): WrittenRate => ({
  ratio: { numerator: Number(digits), denominator: 100 * 10 ** decimals },
  decimals,
  written: '',
  shown: '',
  cell: 'A1',
  shownDecimals: null,
  scaleAssumed: false,
});

const counts = fc
  .tuple(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
const decimals = fc.nat({ max: 6 });

const cutOf = (numerator: number, denominator: number, places: number): bigint =>
  (BigInt(numerator) * 100n * 10n ** BigInt(places)) / BigInt(denominator);
const roundedOf = (numerator: number, denominator: number, places: number): bigint =>
  (2n * BigInt(numerator) * 100n * 10n ** BigInt(places) + BigInt(denominator)) / (2n * BigInt(denominator));

describe('a written rate', () => {
  test('of 96,7% and of 96,8% agrees with 150/155, and 97,5% does not', () => {
    expect(rateAgrees(written(967, 1), 150, 155)).toBe(true);
    expect(rateAgrees(written(968, 1), 150, 155)).toBe(true);
    expect(rateAgrees(written(975, 1), 150, 155)).toBe(false);
  });

  test('agrees when it is the exact one cut or rounded at its own decimals', () => {
    fc.assert(
      fc.property(counts, decimals, ({ numerator, denominator }, places) => {
        expect(rateAgrees(written(cutOf(numerator, denominator, places), places), numerator, denominator)).toBe(true);
        expect(rateAgrees(written(roundedOf(numerator, denominator, places), places), numerator, denominator)).toBe(
          true,
        );
      }),
    );
  });

  test('does not agree when it is anything else', () => {
    fc.assert(
      fc.property(counts, decimals, fc.integer({ min: -500, max: 500 }), ({ numerator, denominator }, places, by) => {
        const digits = cutOf(numerator, denominator, places) + BigInt(by);
        fc.pre(digits >= 0n && digits !== cutOf(numerator, denominator, places));
        fc.pre(digits !== roundedOf(numerator, denominator, places));
        expect(rateAgrees(written(digits, places), numerator, denominator)).toBe(false);
      }),
    );
  });

  test('of 0 agrees with nothing that arose, and no other does', () => {
    expect(rateAgrees(written(0, 0), 0, 0)).toBe(true);
    expect(rateAgrees(written(100, 0), 0, 0)).toBe(false);
  });

  test('computed by a formula agrees though binary fractions cut its digits', () => {
    const computed: WrittenRate = {
      ...written(0, 0),
      ratio: { numerator: 967741935483871, denominator: 10 ** 15 },
      decimals: 13,
    };
    expect(rateAgrees(computed, 150, 155)).toBe(true);
  });
});

describe('what the sheet shows', () => {
  const target = { numerator: 30, denominator: 100 };

  test('parts from the verdict where 29,96% is formatted 0% against 30%', () => {
    const shown: WrittenRate = { ...written(2996, 2), shownDecimals: 0 };
    expect(shownRateFlips(shown, 2996, 10_000, target)).toBe(true);
    expect(shownRateFlips({ ...shown, shownDecimals: 2 }, 2996, 10_000, target)).toBe(false);
  });

  test('parts from it where 30% was typed for 299/1000, and where a met target was cut away', () => {
    expect(shownRateFlips(written(30, 0), 299, 1000, target)).toBe(true);
    expect(shownRateFlips(written(333, 1), 1, 3, { numerator: 1, denominator: 3 })).toBe(true);
    expect(shownRateFlips(written(30, 0), 300, 1000, target)).toBe(false);
  });

  test('says nothing where nothing arose', () => {
    expect(shownRateFlips(written(0, 0), 0, 0, target)).toBe(false);
  });
});
