import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessCounts,
  assessRate,
  poolCounts,
  shortfallOfCounts,
  shortfallOfNewDossiers,
  type Counts,
} from '../../../src/domain/verdicts/assessment';
import { rateNeeded } from '../../../src/domain/verdicts/rate-needed';
import { compareToRatio } from '../../../src/domain/rates/ratio';

const percent = (value: number) => ({ numerator: value, denominator: 100 });
const counts = (numerator: number | null, denominator: number | null): Counts => ({ numerator, denominator });
const pair = fc.nat({ max: 100_000 }).chain((d) => fc.tuple(fc.nat({ max: d }), fc.constant(d)));
const someRatio = fc
  .integer({ min: 1, max: 10_000 })
  .chain((d) => fc.record({ numerator: fc.nat({ max: d }), denominator: fc.constant(d) }));

describe('judging counts', () => {
  it("judges the plan's three examples", () => {
    expect(assessCounts(counts(15, 20), percent(100))).toEqual({
      status: 'missed',
      rate: 0.75,
      gap: -25,
      shortfall: 5,
    });
    expect(assessCounts(counts(8, 10), percent(70))).toEqual({ status: 'met', rate: 0.8, gap: 10, shortfall: 0 });
    expect(assessCounts(counts(150, 155), percent(30)).status).toBe('met');
  });

  it('13/100 meets 13%, 1299/10000 does not', () => {
    expect(assessCounts(counts(13, 100), percent(13)).status).toBe('met');
    expect(assessCounts(counts(1299, 10_000), percent(13))).toMatchObject({ status: 'near', shortfall: 1, gap: -0.01 });
  });

  it('every pair that is exactly on target is met, and its gap is 0', () => {
    for (let target = 0; target <= 100; target += 1) {
      for (let times = 1; times <= 60; times += 1) {
        const judged = assessCounts(counts(target * times, 100 * times), percent(target));
        expect([judged.status, judged.gap, judged.shortfall]).toEqual(['met', 0, 0]);
      }
    }
  });

  it('near starts at exactly 80% of the target, or where the setting says', () => {
    expect(assessCounts(counts(24, 100), percent(30)).status).toBe('near');
    expect(assessCounts(counts(2399, 10_000), percent(30)).status).toBe('missed');
    expect(assessCounts(counts(26, 100), percent(30), { near: percent(90) }).status).toBe('missed');
    expect(assessCounts(counts(27, 100), percent(30), { near: percent(90) }).status).toBe('near');
  });

  it('blank is no data, and not 0', () => {
    expect(assessCounts(counts(null, 20), percent(13)).status).toBe('no-data');
    expect(assessCounts(counts(0, null), percent(13)).status).toBe('no-data');
    expect(assessCounts(counts(0, 20), percent(13)).status).toBe('missed');
  });

  it('nothing arose is neither met nor missed', () => {
    expect(assessCounts(counts(0, 0), percent(0))).toEqual({
      status: 'not-applicable',
      rate: null,
      gap: null,
      shortfall: null,
    });
  });

  it.each([
    [12, 10],
    [1, 0],
    [-1, 10],
    [2.5, 10],
    [1, 10.5],
    [NaN, 10],
    [1, Infinity],
  ])('%d of %d cannot be right', (numerator, denominator) => {
    expect(assessCounts(counts(numerator, denominator), percent(13))).toMatchObject({ status: 'invalid', rate: null });
  });

  it.each([null, undefined])('without a target (%s) the rate is told and no verdict invented', (target) => {
    expect(assessCounts(counts(15, 20), target)).toEqual({
      status: 'no-target',
      rate: 0.75,
      gap: null,
      shortfall: null,
    });
  });

  it('is met exactly where BigInt says so', () => {
    fc.assert(
      fc.property(pair, someRatio, ([n, d], target) => {
        fc.pre(d > 0);
        const met = BigInt(n) * BigInt(target.denominator) >= BigInt(target.numerator) * BigInt(d);
        expect(assessCounts(counts(n, d), target).status === 'met').toBe(met);
      }),
    );
  });
});

describe('judging a rate without counts', () => {
  it('tells the verdict and the gap, but no shortfall', () => {
    expect(assessRate({ numerator: 5, denominator: 100 }, percent(13))).toEqual({
      status: 'missed',
      rate: 0.05,
      gap: -8,
      shortfall: null,
    });
  });

  it('above 100% is invalid, blank is no data, no target is no verdict', () => {
    expect(assessRate({ numerator: 101, denominator: 100 }, percent(13)).status).toBe('invalid');
    expect(assessRate(null, percent(13)).status).toBe('no-data');
    expect(assessRate(percent(50), null)).toMatchObject({ status: 'no-target', rate: 0.5 });
  });
});

describe('what is still missing', () => {
  it('is the least number that reaches the target at this denominator', () => {
    expect(shortfallOfCounts(10, 100, percent(13))).toBe(3);
    fc.assert(
      fc.property(pair, someRatio, ([n, d], target) => {
        fc.pre(d > 0);
        const x = shortfallOfCounts(n, d, target) ?? NaN;
        expect(compareToRatio(n + x, d, target)).toBeGreaterThanOrEqual(0);
        if (x > 0) expect(compareToRatio(n + x - 1, d, target)).toBe(-1);
      }),
    );
  });

  it('counts further online dossiers in the denominator too, and is the least', () => {
    expect(shortfallOfNewDossiers(10, 100, percent(13))).toBe(4);
    fc.assert(
      fc.property(pair, someRatio, ([n, d], target) => {
        fc.pre(d > 0 && target.numerator < target.denominator);
        const x = shortfallOfNewDossiers(n, d, target) ?? NaN;
        expect(compareToRatio(n + x, d + x, target)).toBeGreaterThanOrEqual(0);
        if (x > 0) expect(compareToRatio(n + x - 1, d + x - 1, target)).toBe(-1);
      }),
    );
  });

  it('no number of new dossiers mends one that was not online when 100% is asked', () => {
    expect(shortfallOfNewDossiers(9, 10, percent(100))).toBeNull();
    expect(shortfallOfNewDossiers(10, 10, percent(100))).toBe(0);
  });

  it('is not told where nothing arose or the counts cannot be right', () => {
    for (const shortfall of [shortfallOfCounts, shortfallOfNewDossiers]) {
      expect(shortfall(0, 0, percent(13))).toBeNull();
      expect(shortfall(12, 10, percent(13))).toBeNull();
    }
  });
});

describe('the rate needed for the rest of the period', () => {
  it('60 of 400 so far, 13% of 1000 expected: 7/60 of the remaining 600', () => {
    expect(rateNeeded(60, 400, percent(13), 1000)).toEqual({
      kind: 'needed',
      rate: { numerator: 7, denominator: 60 },
      remaining: 600,
      fewest: 70,
    });
  });

  it('is 0 where the target is already assured, also when nothing more is to come', () => {
    expect(rateNeeded(130, 400, percent(13), 1000)).toMatchObject({ kind: 'assured', fewest: 0, remaining: 600 });
    expect(rateNeeded(13, 100, percent(13), 100)).toMatchObject({ kind: 'assured', remaining: 0 });
  });

  it('says where even all the rest is not enough', () => {
    expect(rateNeeded(0, 90, percent(13), 100)).toEqual({ kind: 'impossible', remaining: 10, fewest: 13 });
    expect(rateNeeded(12, 100, percent(13), 100)).toMatchObject({ kind: 'impossible', remaining: 0 });
  });

  it('refuses an expected total below what has arisen, and counts that cannot be right', () => {
    expect(rateNeeded(10, 100, percent(13), 99)).toEqual({ kind: 'invalid' });
    expect(rateNeeded(12, 10, percent(13), 100)).toEqual({ kind: 'invalid' });
    expect(rateNeeded(1, 10, percent(13), 100.5)).toEqual({ kind: 'invalid' });
  });

  it('the fewest of the rest is enough and one less is not; the rate is never above 1', () => {
    fc.assert(
      fc.property(pair, someRatio, fc.nat({ max: 100_000 }), ([n, d], target, rest) => {
        fc.pre(d + rest > 0);
        const needed = rateNeeded(n, d, target, d + rest);
        if (needed.kind !== 'needed') return;
        expect(compareToRatio(n + needed.fewest, d + rest, target)).toBeGreaterThanOrEqual(0);
        expect(compareToRatio(n + needed.fewest - 1, d + rest, target)).toBe(-1);
        expect(compareToRatio(needed.fewest, rest, needed.rate)).toBeGreaterThanOrEqual(0);
        expect(needed.rate.numerator).toBeLessThanOrEqual(needed.rate.denominator);
      }),
    );
  });

  it('a target of 15 digits still gives a rate that is enough, by less than 1e-15', () => {
    const target = { numerator: 333333333333333, denominator: 10 ** 15 };
    const needed = rateNeeded(7, 1003, target, 99_991);
    if (needed.kind !== 'needed') throw new Error(needed.kind);
    const exact = BigInt(target.numerator) * 99_991n - 7n * 10n ** 15n;
    const told = BigInt(needed.rate.numerator) * BigInt(needed.remaining);
    expect(needed.rate.denominator).toBe(10 ** 15);
    expect(told >= exact && told - exact < BigInt(needed.remaining)).toBe(true);
  });
});

describe('the counts of a total', () => {
  it('are sums, so that the rate of the total is not the average of the rates', () => {
    expect(poolCounts([counts(8, 10), counts(1, 90)])).toEqual({
      numerator: 9,
      denominator: 100,
      pooled: 2,
      blank: 0,
      invalid: 0,
    });
  });

  it('leave out blank and impossible pairs whole, and tell how many', () => {
    expect(poolCounts([counts(8, 10), counts(null, 50), counts(12, 10)])).toEqual({
      numerator: 8,
      denominator: 10,
      pooled: 1,
      blank: 1,
      invalid: 1,
    });
  });

  it('of nothing are blank, not 0; of units where nothing arose they are 0', () => {
    expect(poolCounts([counts(null, null)])).toMatchObject({ numerator: null, denominator: null });
    expect(poolCounts([counts(0, 0)])).toMatchObject({ numerator: 0, denominator: 0 });
  });
});
