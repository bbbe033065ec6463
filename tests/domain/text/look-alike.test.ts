import { describe, expect, test } from 'vitest';
import { LOOK_ALIKES, lookAlike } from '../../../src/domain/text/look-alike';
import { problem } from '../../../src/domain/problem';
import { describeProblem } from '../../../src/text/vi/problems';

describe('lookAlike', () => {
  test('finds every letter of its table', () => {
    for (const { script, from, to } of LOOK_ALIKES) {
      expect(from).toHaveLength(to.length);
      [...from].forEach((character, place) => {
        expect(lookAlike(character)).toEqual({ character, looksLike: to[place], script });
      });
    }
  });

  test.each([
    ['1O', 'O', '0'],
    ['l5', 'l', '1'],
    ['1.2o0', 'o', '0'],
  ])('finds the letter in the number %s', (text, character, looksLike) => {
    expect(lookAlike(text)).toEqual({ character, looksLike, script: 'latin-letter' });
  });

  test.each(['x', 'X', '15', '70,5%', 'không', 'Ol', 'Sở Nội vụ', ''])('leaves "%s" alone', (text) => {
    expect(lookAlike(text)).toBeNull();
  });

  test('is told to the officer', () => {
    expect(describeProblem(problem('not-a-number', { written: 'х', label: 'Đủ điều kiện' }, { cell: 'C5' }))).toContain(
      'trông giống “x” nhưng là chữ cái Kirin',
    );
  });
});
