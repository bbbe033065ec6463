import { describe, expect, test } from 'vitest';
import {
  answeredColumns,
  answeredNames,
  answeredUnit,
  ANSWERS_SETTING,
  readAnswers,
} from '../../../src/app/answers/answers';
import { forgottenEntries, withAnswer } from '../../../src/app/answers/answer-entries';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { problem } from '../../../src/domain/problem';

const none = new Map<string, unknown>();
const kept = (value: unknown): ReadonlyMap<string, unknown> => new Map([[ANSWERS_SETTING, value]]);
const question = (...candidates: { cell: string; heading: string }[]) => [
  problem('column-ambiguous', { role: 'online', candidates }),
];

describe('answers', () => {
  test('of one worksheet stand beside those of others', () => {
    const first = withAnswer(none, 'A', plan, { kind: 'unit', unit: 'Phòng Nội vụ' });
    const both = withAnswer(kept(first), 'B', plan, { kind: 'name', writtenAs: 'P. ĐX', unit: 'Phường Đức Xuân' });
    expect(answeredUnit(readAnswers(kept(both), 'A'), plan)).toBe('Phòng Nội vụ');
    expect([...answeredNames(readAnswers(kept(both), 'B'), plan)]).toEqual([['P. ĐX', 'Phường Đức Xuân']]);
    expect(forgottenEntries(kept(both), 'A', plan)).toEqual(kept({ B: both['B'] }));
    expect(forgottenEntries(kept(first), 'A', plan)).toEqual(kept(null));
  });

  test('on units hold for the plan under which they were given', () => {
    const answers = readAnswers(kept(withAnswer(none, 'A', plan, { kind: 'unit', unit: 'Phòng Nội vụ' })), 'A');
    expect(answeredUnit(answers, { ...plan, id: 'another' })).toBeUndefined();
  });

  test('on columns follow their heading when columns are inserted', () => {
    const answer = { kind: 'column', role: 'online', column: 'F', heading: 'Trực tuyến' } as const;
    const answers = readAnswers(kept(withAnswer(none, 'A', plan, answer)), 'A');
    const moved = question({ cell: 'C', heading: 'Qua mạng' }, { cell: 'AB', heading: 'Trực tuyến' });
    expect([...answeredColumns(answers, moved, 1)]).toEqual([['online', 26]]);
  });

  test('on columns with the same heading hold for the column alone, and are asked again when it is gone', () => {
    const answer = { kind: 'column', role: 'online', column: 'F', heading: 'Trực tuyến' } as const;
    const answers = readAnswers(kept(withAnswer(none, 'A', plan, answer)), 'A');
    const [c, f, g] = ['C', 'F', 'G'].map((cell) => ({ cell, heading: 'Trực tuyến' }));
    expect([...answeredColumns(answers, question(c!, f!), 0)]).toEqual([['online', 5]]);
    expect(answeredColumns(answers, question(c!, g!), 0).size).toBe(0);
  });

  test.each([['text'], [[1]], [null], [{ A: 'text' }], [{ A: { unit: 1, names: 'x', columns: [] } }]])(
    'that make no sense (%j) are none',
    (value) => {
      const answers = readAnswers(kept(value), 'A');
      expect(answeredUnit(answers, plan)).toBeUndefined();
      expect(answeredNames(answers, plan).size).toBe(0);
      expect(answeredColumns(answers, question({ cell: 'C', heading: 'x' }), 0).size).toBe(0);
    },
  );
});
