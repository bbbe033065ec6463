import { describe, expect, test } from 'vitest';
import { foldAccents, foldKey } from '../../../src/domain/text/vietnamese-text';
import { headingWords } from '../../../src/sheets/cells/heading-words';
import { madeOf } from '../../../src/sheets/headings/made-of';
import { captionWords, saidByTitle } from '../../../src/sheets/headings/vocabulary/table-titles';
import { isGenericHeading, planWords, says } from '../../../src/sheets/plan-table/words/column-words';
import { sectionLevel, sectionWords } from '../../../src/sheets/plan-table/words/section-level';
import { levelWords, saysLevel } from '../../../src/sheets/plan-table/words/unit-words';

describe('the words of a plan’s headings', () => {
  test.each(planWords)('“$example” says $says, “$unlike” does not', (line) => {
    const { says: what, example, unlike, words, unless } = line;
    const own = headingWords(example);
    expect(words.test(own) && unless?.test(own) !== true).toBe(true);
    expect([says(what, own), says(what, headingWords(unlike))]).toEqual([true, false]);
  });

  test.each([
    ['Chỉ tiêu giao năm 2026 (%)', true],
    ['Mức phấn đấu đến hết quý IV', true],
    ['Chỉ tiêu số hóa', false],
    ['Sốt', false],
  ])('%s says nothing of what is assigned: %s', (heading, isGeneric) => {
    expect(isGenericHeading(headingWords(heading))).toBe(isGeneric);
  });

  test('what is made of words holds each of them whole', () => {
    const pattern = madeOf(['tong', 'so', 'ho so']);
    expect(['tong so (ho so)', 'tong so hoa', ''].map((words) => pattern.test(words))).toEqual([true, false, false]);
  });
});

test.each(captionWords)('a table below “$example” is of what is $says, below “$unlike” it is not', (line) => {
  const { says: what, example, unlike } = line;
  expect(saidByTitle(foldAccents(example))).toBe(what);
  expect(saidByTitle(foldAccents(unlike))).not.toBe(what);
});

test.each(levelWords)('“$example” names a group or a level, “$unlike” does not', ({ words, example, unlike }) => {
  expect(words.test(foldKey(example))).toBe(true);
  expect([saysLevel(foldKey(example)), saysLevel(foldKey(unlike))]).toEqual([true, false]);
});

test.each(sectionWords)('a section “$example” is of the level $level, “$unlike” is not', (line) => {
  const { level, example, unlike } = line;
  expect(sectionLevel(example)).toBe(level);
  expect(sectionLevel(unlike)).not.toBe(level);
});
