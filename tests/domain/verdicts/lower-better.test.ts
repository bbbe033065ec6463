import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessCounts,
  assessRate,
  shortfallOfCounts,
  shortfallOfNewDossiers,
} from '../../../src/domain/verdicts/assessment';
import { rateNeeded } from '../../../src/domain/verdicts/rate-needed';

const lower = { better: 'lower' } as const;
const percent = (numerator: number) => ({ numerator, denominator: 100 });
const counts = (numerator: number, denominator: number) => ({ numerator, denominator });
const pair = fc
  .integer({ min: 1, max: 1_000_000_000 })
  .chain((d) => fc.record({ numerator: fc.nat({ max: d }), denominator: fc.constant(d) }));
const target = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((d) => fc.record({ numerator: fc.nat({ max: d }), denominator: fc.constant(d) }));

describe('an indicator that is better when lower', () => {
  it('is met up to its target, near up to 1.25 times it, and missed above', () => {
    const judged = (n: number, d = 10_000) => assessCounts(counts(n, d), percent(1), lower);
    expect(judged(100)).toEqual({ status: 'met', rate: 0.01, gap: 0, shortfall: 0 });
    expect(judged(101)).toMatchObject({ status: 'near', gap: 0.01, shortfall: 1 });
    expect(judged(125).status).toBe('near');
    expect(judged(126)).toMatchObject({ status: 'missed', shortfall: 26 });
    expect(judged(0).status).toBe('met');
    expect(judged(0, 0).status).toBe('not-applicable');
  });

  it('is never near a target of 0', () => {
    expect(assessCounts(counts(0, 100), percent(0), lower).status).toBe('met');
    expect(assessCounts(counts(1, 1_000_000), percent(0), lower)).toMatchObject({ status: 'missed', shortfall: 1 });
  });

  it('is judged as whole numbers multiplied crosswise say, with its counts and without', () => {
    fc.assert(
      fc.property(pair, target, fc.integer({ min: 1, max: 100 }), (c, t, near) => {
        const left = BigInt(c.numerator) * BigInt(t.denominator);
        const right = BigInt(t.numerator) * BigInt(c.denominator);
        const expected =
          left <= right ? 'met' : t.numerator > 0 && left * BigInt(near) <= right * 100n ? 'near' : 'missed';
        expect(assessCounts(c, t, { ...lower, near: percent(near) }).status).toBe(expected);
        expect(assessRate(c, t, { ...lower, near: percent(near) }).status).toBe(expected);
      }),
    );
  });

  it('has the fewest too many as its shortfall', () => {
    fc.assert(
      fc.property(pair, target, (c, t) => {
        const x = shortfallOfCounts(c.numerator, c.denominator, t, 'lower') ?? NaN;
        const within = (less: number) =>
          BigInt(c.numerator - less) * BigInt(t.denominator) <= BigInt(t.numerator) * BigInt(c.denominator);
        expect(within(x)).toBe(true);
        if (x > 0) expect(within(x - 1)).toBe(false);
      }),
    );
  });

  it('needs the fewest new faultless dossiers, or none are enough for a target of 0', () => {
    expect(shortfallOfNewDossiers(1, 10, percent(0), 'lower')).toBeNull();
    fc.assert(
      fc.property(pair, target, (c, t) => {
        const x = shortfallOfNewDossiers(c.numerator, c.denominator, t, 'lower');
        if (x === null) return;
        const within = (more: number) =>
          BigInt(c.numerator) * BigInt(t.denominator) <= BigInt(t.numerator) * (BigInt(c.denominator) + BigInt(more));
        expect(within(x)).toBe(true);
        if (x > 0) expect(within(x - 1)).toBe(false);
      }),
    );
  });

  it('tells how many the rest of the period may bring at the most', () => {
    expect(rateNeeded(3, 400, percent(1), 1000, 'lower')).toEqual({
      kind: 'allowed',
      rate: { numerator: 7, denominator: 600 },
      remaining: 600,
      most: 7,
    });
    expect(rateNeeded(11, 400, percent(1), 1000, 'lower')).toEqual({ kind: 'exceeded', remaining: 600, excess: 1 });
    expect(rateNeeded(0, 995, percent(1), 1000, 'lower').kind).toBe('assured');
  });
});
