import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayFlipsVerdict } from '../../../src/domain/rates/display-flips';
import type { Bound } from '../../../src/domain/rates/ratio';
import {
  assessCounts,
  isBeyondAll,
  meets,
  shortfallOfCounts,
  shortfallOfNewDossiers,
} from '../../../src/domain/verdicts/assessment';
import { assessFigure, displayTargetOf } from '../../../src/domain/verdicts/figure';
import { rateNeeded } from '../../../src/domain/verdicts/rate-needed';

const better = fc.constantFrom('higher' as const, 'lower' as const);
/** Counts and a target that they often are exactly on; the large ones leave what doubles hold exactly. */
const judged = fc
  .record({
    denominator: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(100, 1000, 2 ** 40)),
    part: fc.nat(100),
    of: fc.constantFrom(4, 10, 100, 1000),
    isStrict: fc.boolean(),
    beside: fc.integer({ min: -2, max: 2 }),
    better,
  })
  .map(({ denominator, part, of, isStrict, beside, better }) => {
    const numerator = Math.round((denominator * Math.min(part, of)) / of) + beside;
    const target: Bound = { numerator: Math.min(part, of), denominator: of, ...(isStrict ? { isStrict } : {}) };
    return { numerator: Math.max(0, Math.min(denominator, numerator)), denominator, target, better };
  });

describe('a bound that has to be passed', () => {
  const bound: Bound = { numerator: 98, denominator: 100, isStrict: true };

  test('is not met by its own figure, and one more meets it', () => {
    expect(assessCounts({ numerator: 98, denominator: 100 }, bound)).toMatchObject({ status: 'near', shortfall: 1 });
    expect(assessCounts({ numerator: 99, denominator: 100 }, bound)).toMatchObject({ status: 'met', shortfall: 0 });
    expect(assessCounts({ numerator: 980, denominator: 1000 }, bound)).toMatchObject({ shortfall: 1 });
    const less: Bound = { numerator: 1, denominator: 100, isStrict: true };
    expect(assessCounts({ numerator: 1, denominator: 100 }, less, { better: 'lower' })).toMatchObject({
      status: 'near',
      shortfall: 1,
    });
  });

  test('is near from the same part on as any other', () => {
    const half: Bound = { numerator: 50, denominator: 100, isStrict: true };
    expect(assessCounts({ numerator: 40, denominator: 100 }, half).status).toBe('near');
    expect(assessCounts({ numerator: 399, denominator: 1000 }, half).status).toBe('missed');
  });

  test('of a score is passed as it stands', () => {
    const score: Bound = { numerator: 85, denominator: 1, isStrict: true };
    expect(assessFigure({ numerator: 85, denominator: 1 }, score).status).toBe('near');
    expect(assessFigure({ numerator: 851, denominator: 10 }, score).status).toBe('met');
    expect(displayTargetOf(score, 'score')).toBe('trên 85 điểm');
    expect(displayTargetOf(bound, 'share', 'lower')).toBe('dưới 98%');
  });

  test('that nothing can be beyond is reached by no number', () => {
    const all: Bound = { numerator: 100, denominator: 100, isStrict: true };
    expect(assessCounts({ numerator: 5, denominator: 5 }, all)).toMatchObject({ status: 'near', shortfall: null });
    expect(shortfallOfNewDossiers(5, 5, all)).toBeNull();
    expect([isBeyondAll(all, 'higher'), isBeyondAll(all, 'lower'), isBeyondAll(bound, 'higher')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('is told apart where a cut figure looks as if it were the bound', () => {
    expect(displayFlipsVerdict(9804, 10_000, bound)).toBe(true);
    expect(displayFlipsVerdict(98, 100, bound)).toBe(false);
    expect(displayFlipsVerdict(104, 10_000, { numerator: 1, denominator: 100 }, {}, 'lower')).toBe(true);
  });
});

describe('whatever the bound', () => {
  test('what is missing makes it met, and one less does not', () => {
    fc.assert(
      fc.property(judged, ({ numerator: n, denominator: d, target, better }) => {
        const gap = shortfallOfCounts(n, d, target, better);
        const after = (moved: number): boolean =>
          meets({ numerator: better === 'lower' ? n - moved : n + moved, denominator: d }, target, better);
        expect(gap === null).toBe(isBeyondAll(target, better));
        if (gap !== null) expect(after(gap)).toBe(true);
        if (gap !== null && gap > 0) expect(after(gap - 1)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('as many new dossiers as are missing make it met, and one less does not', () => {
    fc.assert(
      fc.property(judged, ({ numerator: n, denominator: d, target, better }) => {
        const further = shortfallOfNewDossiers(n, d, target, better);
        const after = (more: number): boolean =>
          meets({ numerator: better === 'lower' ? n : n + more, denominator: d + more }, target, better);
        if (further === null) expect([after(1000), after(1e9)]).toEqual([false, false]);
        else expect(after(further)).toBe(true);
        if (further !== null && further > 0) expect(after(further - 1)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('the fewest of what is still to come are enough at the end, and one less is not', () => {
    fc.assert(
      fc.property(judged, fc.nat(300), ({ numerator: n, denominator: d, target, better }, more) => {
        const needed = rateNeeded(n, d, target, d + more, better);
        const after = (counted: number): boolean =>
          meets({ numerator: n + counted, denominator: d + more }, target, better);
        expect(needed.kind).not.toBe('invalid');
        if (needed.kind === 'assured') expect(after(0)).toBe(true);
        if (needed.kind === 'needed') expect([after(needed.fewest), after(needed.fewest - 1)]).toEqual([true, false]);
        if (needed.kind === 'impossible') expect(after(more)).toBe(false);
        if (needed.kind === 'allowed') expect(after(needed.most)).toBe(true);
        if (needed.kind === 'allowed' && needed.most < more) expect(after(needed.most + 1)).toBe(false);
        if (needed.kind === 'exceeded') expect(after(0)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
