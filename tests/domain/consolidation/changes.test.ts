import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInPoints } from '../../../src/domain/consolidation/changes';
import type { Ratio } from '../../../src/domain/rates/ratio';

const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });
const aRate = fc
  .integer({ min: 1, max: 2 ** 40 })
  .chain((d) => fc.record({ numerator: fc.nat({ max: Math.min(d, 2 ** 31 - 1) }), denominator: fc.constant(d) }));

describe('the change of a rate in points', () => {
  it('is exact: 14% after 13% is one point, 15,5% after 13% two and a half', () => {
    expect(changeInPoints(ratio(14, 100), ratio(13, 100))).toEqual({ sign: 1, points: ratio(1, 1), size: 1 });
    expect(changeInPoints(ratio(155, 1000), ratio(13, 100))).toEqual({ sign: 1, points: ratio(5, 2), size: 2.5 });
  });

  it('falls with a sign and keeps its size positive', () => {
    expect(changeInPoints(ratio(1, 2), ratio(3, 4))).toEqual({ sign: -1, points: ratio(25, 1), size: 25 });
  });

  it('is none between equal rates however they are written', () => {
    expect(changeInPoints(ratio(1, 3), ratio(100, 300))).toEqual({ sign: 0, points: ratio(0, 1), size: 0 });
  });

  it('is what whole numbers say, for any rates', () => {
    fc.assert(
      fc.property(aRate, aRate, (now, before) => {
        const whole = BigInt(now.denominator) * BigInt(before.denominator);
        const difference =
          100n *
          (BigInt(now.numerator) * BigInt(before.denominator) - BigInt(before.numerator) * BigInt(now.denominator));
        const { sign, points, size } = changeInPoints(now, before);
        expect(sign).toBe(difference === 0n ? 0 : difference > 0n ? 1 : -1);
        const absolute = difference < 0n ? -difference : difference;
        if (points !== null) {
          expect(BigInt(points.numerator) * whole).toBe(absolute * BigInt(points.denominator));
        }
        expect(size).toBeCloseTo(Number((absolute * 10n ** 6n) / whole) / 1e6, 5);
      }),
    );
  });

  it('turns round when the periods are exchanged', () => {
    fc.assert(
      fc.property(aRate, aRate, (now, before) => {
        const [there, back] = [changeInPoints(now, before), changeInPoints(before, now)];
        expect([back.sign + there.sign, back.points, back.size]).toEqual([0, there.points, there.size]);
      }),
    );
  });
});
