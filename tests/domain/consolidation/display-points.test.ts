import { expect, test } from 'vitest';
import { changeInPoints } from '../../../src/domain/consolidation/changes';
import { displayPoints, leastPoints } from '../../../src/domain/consolidation/display-points';

const change = (now: readonly [number, number], before: readonly [number, number]) =>
  changeInPoints({ numerator: now[0], denominator: now[1] }, { numerator: before[0], denominator: before[1] });

test('a change in points is shown as rates are: decimal comma, cut at one decimal', () => {
  expect(displayPoints(change([155, 1000], [13, 100]))).toBe('2,5');
  expect(displayPoints(change([1, 1], [0, 1]))).toBe('100');
  expect(displayPoints(change([1, 3], [0, 1]))).toBe('33,3');
  expect(displayPoints(change([2, 3], [0, 1]))).toBe('66,6');
  expect(displayPoints(change([2, 3], [0, 1]), { decimals: 2, mode: 'round' })).toBe('66,67');
});

test('the size has no sign, and what is too small to be seen is 0', () => {
  expect(displayPoints(change([1, 2], [3, 4]))).toBe('25');
  expect(displayPoints(change([10_001, 100_000], [1, 10]))).toBe('0');
  expect([leastPoints(), leastPoints({ decimals: 0 }), leastPoints({ decimals: 2 })]).toEqual(['0,1', '1', '0,01']);
});

test('a change whose lowest terms are too long for exact numbers is shown by its nearest value', () => {
  const long = change([1_000_000_006, 3_000_000_019], [1, 2_999_999_929]);
  expect(long.points).toBeNull();
  expect(displayPoints(long)).toBe('33,3');
});
