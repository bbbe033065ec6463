import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayBesideTarget, displayTarget } from '../../../src/domain/rates/display-beside-target';
import { compareRatios, ratioOfPercent, type Ratio } from '../../../src/domain/rates/ratio';

const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });
const percent = (value: number): Ratio => ratio(value, 100);

test('a rate beside its target is shown with the chosen decimals', () => {
  expect(displayBesideTarget(ratio(150, 155), percent(30))).toBe('96,7%');
  expect(displayBesideTarget(ratio(15, 20), percent(100))).toBe('75%');
  expect(displayBesideTarget(ratio(150, 155), null, { decimals: 2, mode: 'round' })).toBe('96,77%');
});

test('and with more where it would be shown as the target that it misses', () => {
  expect(displayBesideTarget(ratio(1296, 10_000), percent(13), { decimals: 0, mode: 'round' })).toBe('12,96%');
  expect(displayBesideTarget(ratio(9_999, 10_000), percent(100), { decimals: 0, mode: 'round' })).toBe('99,99%');
});

test('or as less than the target that it meets', () => {
  expect(displayBesideTarget(ratio(1355, 10_000), ratio(1355, 10_000))).toBe('13,55%');
});

test('what is shown never tells another verdict than the exact rate', () => {
  const someRate = fc
    .integer({ min: 1, max: 20_000 })
    .chain((d) => fc.record({ numerator: fc.nat({ max: d }), denominator: fc.constant(d) }));
  const someTarget = fc.integer({ min: 0, max: 10_000 }).map((value) => ratio(value, 10_000));
  const modes = fc.record({ decimals: fc.nat({ max: 4 }), mode: fc.constantFrom('cut', 'round') });
  fc.assert(
    fc.property(someRate, someTarget, modes, (rate, target, options) => {
      const shown = ratioOfPercent(displayBesideTarget(rate, target, options)) ?? ratio(0, 1);
      expect(compareRatios(shown, target) >= 0).toBe(compareRatios(rate, target) >= 0);
    }),
  );
});

test('a target is shown with all of its decimals', () => {
  expect([displayTarget(ratio(135, 1000)), displayTarget(percent(7)), displayTarget(percent(100))]).toEqual([
    '13,5%',
    '7%',
    '100%',
  ]);
});
