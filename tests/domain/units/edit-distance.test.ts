import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/domain/units/edit-distance';

describe('editDistance', () => {
  it.each([
    ['noi vu', 'noi vu', 2, 0],
    ['noi vu', 'noi v', 2, 1],
    ['noi vu', 'nio vu', 2, 2],
    ['noi vu', 'tu phap', 2, 3],
    ['noi vu', 'noi vo', 0, 1],
    ['', 'ab', 2, 2],
  ])('from %j to %j within %i is %i', (one, other, limit, distance) => {
    expect(editDistance(one, other, limit)).toBe(distance);
    expect(editDistance(other, one, limit)).toBe(distance);
  });
});
