import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, sharePassed, type Forecast } from '../../../src/domain/consolidation/forecast';
import { periodOf } from '../../../src/domain/periods/period';
import type { Ratio } from '../../../src/domain/rates/ratio';

const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });
const percent = (value: number): Ratio => ratio(value, 100);
const counts = (numerator: number | null, denominator: number | null) => ({ numerator, denominator });

const someCounts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((d) => fc.record({ numerator: fc.nat({ max: d }), denominator: fc.constant(d) }));
const aShare = fc
  .integer({ min: 1, max: 366 })
  .chain((whole) => fc.record({ numerator: fc.integer({ min: 1, max: whole }), denominator: fc.constant(whole) }));
const aTarget = fc
  .integer({ min: 1, max: 1000 })
  .chain((whole) => fc.record({ numerator: fc.nat({ max: whole }), denominator: fc.constant(whole) }));

const reaches = (numerator: number, denominator: number, target: Ratio): boolean =>
  BigInt(numerator) * BigInt(target.denominator) >= BigInt(target.numerator) * BigInt(denominator);

describe('what the rest of the period must bring', () => {
  it('of dossiers, if they keep coming as they did', () => {
    expect(forecast(counts(60, 400), percent(13), ratio(2, 5), true)).toEqual({
      expectedDenominator: 1000,
      needed: { kind: 'needed', rate: ratio(7, 60), remaining: 600, fewest: 70 },
    });
  });

  it('of procedures, among those that are there', () => {
    expect(forecast(counts(15, 20), percent(100), ratio(1, 2), false)).toEqual({
      expectedDenominator: 20,
      needed: { kind: 'needed', rate: ratio(1, 1), remaining: 5, fewest: 5 },
    });
    expect(forecast(counts(16, 20), percent(80), ratio(1, 2), false)?.needed.kind).toBe('assured');
  });

  it('is nothing where the target is kept whatever comes, and too much where all is not enough', () => {
    expect(forecast(counts(300, 400), percent(13), ratio(1, 2), true)?.needed).toMatchObject({
      kind: 'assured',
      fewest: 0,
    });
    expect(forecast(counts(0, 900), percent(30), ratio(9, 10), true)).toEqual({
      expectedDenominator: 1000,
      needed: { kind: 'impossible', remaining: 100, fewest: 300 },
    });
  });

  it('on the last day is settled', () => {
    expect(forecast(counts(12, 100), percent(13), ratio(1, 1), true)?.needed.kind).toBe('impossible');
    expect(forecast(counts(13, 100), percent(13), ratio(1, 1), true)?.needed.kind).toBe('assured');
    expect(forecast(counts(15, 20), percent(100), ratio(1, 1), false)?.needed).toEqual({
      ...{ kind: 'impossible', remaining: 0, fewest: 5 },
    });
  });

  it('cannot be said of blanks, of wrong counts, where nothing arose, and before the first day', () => {
    for (const written of [counts(null, 10), counts(1, null), counts(11, 10), counts(0, 0)]) {
      expect(forecast(written, percent(13), ratio(1, 2), true)).toBeNull();
    }
    expect(forecast(counts(1, 10), percent(13), ratio(0, 365), true)).toBeNull();
  });

  it('is really the least: one fewer would not do', () => {
    fc.assert(
      fc.property(someCounts, aTarget, aShare, fc.boolean(), (written, target, passed, grows) => {
        const made = forecast(written, target, passed, grows);
        expect(made).not.toBeNull();
        const { expectedDenominator, needed } = made as Forecast;
        expect(expectedDenominator).toBeGreaterThanOrEqual(written.denominator);
        if (!('fewest' in needed)) throw new Error(`counts that are right were called ${needed.kind}`);
        const { fewest } = needed;
        expect(reaches(written.numerator + fewest, expectedDenominator, target)).toBe(true);
        if (fewest > 0) expect(reaches(written.numerator + fewest - 1, expectedDenominator, target)).toBe(false);
        expect(needed.kind === 'impossible').toBe(fewest > needed.remaining);
        expect(needed.kind === 'assured').toBe(fewest === 0);
      }),
    );
  });
});

describe('the share of a period that has passed', () => {
  const year = periodOf('year', 2022, 1, 'month-end');

  it('goes by days, the last one included', () => {
    expect(sharePassed(year, '2022-09-30')).toEqual(ratio(273, 365));
    expect(sharePassed(year, '2022-01-01')).toEqual(ratio(1, 365));
    expect(sharePassed(periodOf('year', 2022, 1, 'day-14'), '2021-12-15')).toEqual(ratio(1, 365));
  });

  it('is nothing before and the whole after', () => {
    expect(sharePassed(year, '2021-12-31')).toEqual(ratio(0, 365));
    expect(sharePassed(year, '2022-12-31')).toEqual(ratio(365, 365));
    expect(sharePassed(year, '2023-02-01')).toEqual(ratio(365, 365));
  });
});
