import { expect, test } from 'vitest';
import { verdictRules } from '../../../src/app/colours/verdict-rules';

const area = { top: 0, left: 0, bottom: 9, right: 0 };
const near = { numerator: 80, denominator: 100 };
const judged = { denominator: '$B1', target: '80', scale: 100, usable: 'TRUE', applies: 'TRUE' };

test('a rule that Excel would refuse for its length takes the others with it', () => {
  const sum = (count: number): string => Array.from({ length: count }, (_, index) => `$A${String(index)}`).join('+');
  expect(verdictRules(area, { ...judged, numerator: sum(10) }, near)).toHaveLength(4);
  expect(verdictRules(area, { ...judged, numerator: sum(2000) }, near)).toEqual([]);
});
