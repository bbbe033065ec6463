import { expect, test } from 'vitest';
import { buildVocabulary, standardLibrary } from '../../../src/sheets/headings/plan-vocabulary';
import { headingWords } from '../../../src/sheets/cells/heading-words';

const HEADING = 'Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến';

function named(id: string): string | undefined {
  const own = { id, number: 1, heading: HEADING, definition: '', source: '', formula: null };
  const vocabulary = buildVocabulary({ indicators: [own] }, standardLibrary);
  return vocabulary.indicatorOf(headingWords('DVCTT có phát sinh hồ sơ trực tuyến'));
}

test('a plan’s own indicator that is called as one of 2022 is meant by that name', () => {
  expect(named('dvc-phat-sinh')).toBe('dvc-phat-sinh');
});

test('where the plan has the one of 2022 under its own id, it is that', () => {
  expect(named('onlineActiveProcedureRate')).toBe('onlineActiveProcedureRate');
});
