import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import type { Lack } from '../../src/domain/consolidation/reminders';
import { describeLack, lackInShort } from '../../src/text/vi/lacks';
import { describeVerdict, isVerdictText } from '../../src/text/vi/verdicts';

const late: Extract<Lack, { kind: 'below' }> = {
  kind: 'below',
  indicator: 'onlineDossierRate',
  status: 'missed',
  counts: { numerator: 3, denominator: 100 },
  rate: { numerator: 3, denominator: 100 },
  target: { numerator: 1, denominator: 100 },
  better: 'lower',
  shortfall: 2,
  furtherNew: 200,
};

describe('what is too much', () => {
  it('is never said to be lacking', () => {
    expect(describeLack(late, bacKan2022, {})).toBe('3/100 = 3%, chỉ tiêu không quá 1%: thừa 2 so với mức cho phép');
    expect(lackInShort(late, bacKan2022, {})).toBe('thừa 2 ở chỉ số (3)');
    const rateOnly = { ...late, counts: { numerator: null, denominator: null }, shortfall: null };
    expect(describeLack(rateOnly, bacKan2022, {})).toContain('cao hơn mức cho phép 2 điểm %');
  });

  it('is said by the word of its bound, and not measured where it is exactly on it', () => {
    const target = { numerator: 1, denominator: 100, isStrict: true } as const;
    const below = { ...late, target, shortfall: 3 };
    expect(describeLack(below, bacKan2022, {})).toBe('3/100 = 3%, chỉ tiêu dưới 1%: thừa 3 so với mức cho phép');
    const counts = { numerator: null, denominator: null };
    const on = { ...late, counts, rate: { numerator: 1, denominator: 100 }, target, shortfall: null };
    expect(describeLack(on, bacKan2022, {})).toMatch(/^1%, chỉ tiêu dưới 1%: mới đúng bằng mức này, chưa đạt/u);
    const above = { ...on, better: 'higher' } as const;
    expect(describeLack(above, bacKan2022, {})).toMatch(/^1%, chỉ tiêu trên 1%: mới đúng bằng mức này, chưa đạt/u);
    expect(lackInShort(above, bacKan2022, {})).toBe('mới đúng bằng mức ở chỉ số (3)');
    const score = { ...on, figureKind: 'score', rate: { numerator: 85, denominator: 1 } } as const;
    const points = { ...score, target: { numerator: 85, denominator: 1, isStrict: true }, better: 'higher' } as const;
    expect(describeLack(points, bacKan2022, {})).toBe(
      '85 điểm, chỉ tiêu trên 85 điểm: mới đúng bằng mức này, chưa đạt',
    );
  });

  it('stands in a verdict that is known again as ours', () => {
    const words = { number: 4, indicator: 'onlineDossierRate', status: 'missed', shortfall: 2 } as const;
    const verdict = describeVerdict({ ...words, better: 'lower' });
    expect(verdict).toBe('(4) Chưa đạt, thừa 2 hồ sơ');
    expect(isVerdictText(verdict)).toBe(true);
  });
});
