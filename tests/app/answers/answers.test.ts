import { describe, expect, test } from 'vitest';
import {
  amongOf,
  answeredColumns,
  answeredNames,
  answeredNotUnits,
  answeredUnit,
  columnsOfNone,
  earlierAnswers,
  isSheetLeftOut,
} from '../../../src/app/answers/answers';
import { ANSWERS_SETTING, readAnswers, type SheetAnswers } from '../../../src/app/answers/kept-answers';
import { forgottenEntries, withAnswer, type Answered } from '../../../src/app/answers/answer-entries';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { problem, type Problem } from '../../../src/domain/problem';

const none = new Map<string, unknown>();
const kept = (value: unknown): ReadonlyMap<string, unknown> => new Map([[ANSWERS_SETTING, value]]);
const question = (...candidates: { cell: string; heading: string }[]): Problem[] => [
  problem('column-ambiguous', { role: 'online', candidates }),
];
const sheet = (key: string, more: Partial<Answered> = {}): Answered => ({
  key,
  said: '',
  period: 'Q3',
  own: 'Q3',
  ...more,
});
const about = { plan: plan.id, said: '', period: 'Q3', own: 'Q3' };
const [F, C] = [
  { cell: 'F', heading: 'Trực tuyến' },
  { cell: 'C', heading: 'Qua mạng' },
];

function answersTo(answer: Parameters<typeof withAnswer>[3], of = sheet('A')): SheetAnswers {
  return readAnswers(kept(withAnswer(none, of, plan, answer)), { key: of.key });
}

test('an answer about rows of several periods is a row of the worksheet', () => {
  const candidates = [
    { cell: 'C4', heading: 'Trong tháng' },
    { cell: 'C5', heading: 'Lũy kế' },
  ];
  const asked = [problem('period-ambiguous', { candidates, said: [] })];
  const among = candidates.map(({ heading }) => heading);
  const answers = answersTo({ kind: 'column', role: 'period', column: 'C5', heading: 'Lũy kế', among });
  expect([...answeredColumns(answers, asked, 1, about)]).toEqual([['period', 4]]);
});

describe('answers', () => {
  test('of one worksheet stand beside those of others', () => {
    const first = withAnswer(none, sheet('A'), plan, { kind: 'unit', unit: 'Phòng Nội vụ' });
    const name = { kind: 'name', writtenAs: 'P. ĐX', unit: 'Phường Đức Xuân' } as const;
    const both = withAnswer(kept(first), sheet('B'), plan, name);
    expect(answeredUnit(readAnswers(kept(both), { key: 'A' }), about)).toBe('Phòng Nội vụ');
    expect([...answeredNames(readAnswers(kept(both), { key: 'B' }), plan)]).toEqual([['P. ĐX', 'Phường Đức Xuân']]);
    expect(forgottenEntries(kept(both), { key: 'A' }, plan)).toEqual(kept({ B: both['B'] }));
    expect(forgottenEntries(kept(first), { key: 'A' }, plan)).toEqual(kept(null));
  });

  test.each([
    ['another plan', { plan: 'another' }],
    ['another period', { period: 'Q4' }],
    ['another name in the sheet', { said: 'Phường Đức Xuân' }],
  ])('on the unit hold for what was asked; for %s they are only named', (_, change) => {
    const answers = answersTo({ kind: 'unit', unit: 'Phòng Nội vụ' });
    const now = { ...about, ...change };
    expect(answeredUnit(answers, about)).toBe('Phòng Nội vụ');
    expect(earlierAnswers(answers, [], about).unit).toBeNull();
    expect(answeredUnit(answers, now)).toBeUndefined();
    expect(earlierAnswers(answers, [], now).unit).toBe('plan' in change ? null : 'Phòng Nội vụ');
  });

  test('on columns follow their heading when columns are inserted', () => {
    const answers = answersTo({
      kind: 'column',
      role: 'online',
      column: 'F',
      heading: F.heading,
      among: [C.heading, F.heading],
    });
    const moved = question({ ...C, cell: 'C' }, { ...F, cell: 'AB' });
    expect([...answeredColumns(answers, moved, 1, about)]).toEqual([['online', 26]]);
  });

  test.each([
    ['there is another candidate', question(C, F, { cell: 'G', heading: 'Qua cổng' }), about],
    ['a candidate is gone', question(F, { cell: 'G', heading: 'Qua cổng' }), about],
    ['the period is another', question(C, F), { ...about, period: 'Q4' }],
    ['the plan is another', question(C, F), { ...about, plan: 'another' }],
  ])('on columns are asked again where %s, and the earlier one is named', (_, asked, now) => {
    const answers = answersTo({
      kind: 'column',
      role: 'online',
      column: 'F',
      heading: F.heading,
      among: [C.heading, F.heading],
    });
    expect(answeredColumns(answers, asked, 0, now).size).toBe(0);
    expect([...earlierAnswers(answers, asked, now).columns]).toEqual([['online', 'Trực tuyến']]);
  });

  test('on columns with the same heading hold for their places alone, and are asked again when these moved', () => {
    const [c, f, g, i] = ['C', 'F', 'G', 'I'].map((cell) => ({ cell, heading: F.heading }));
    const among = amongOf([c!, f!]);
    const answers = answersTo({ kind: 'column', role: 'online', column: 'F', heading: F.heading, among });
    expect([...answeredColumns(answers, question(c!, f!), 0, about)]).toEqual([['online', 5]]);
    expect(answeredColumns(answers, question(c!, g!), 0, about).size).toBe(0);
    // Three columns were inserted before them: what had been the first stands in F.
    expect(answeredColumns(answers, question(f!, i!), 0, about).size).toBe(0);
    expect([...earlierAnswers(answers, question(f!, i!), about).columns]).toEqual([['online', F.heading]]);
  });

  test('may be none of the columns, no unit at all, or the whole sheet left out', () => {
    const noColumn = answersTo({
      kind: 'column',
      role: 'online',
      column: null,
      heading: '',
      among: [C.heading, F.heading],
    });
    expect([...columnsOfNone(noColumn, question(C, F), about)]).toEqual(['online']);
    expect(columnsOfNone(noColumn, question(C, F), { ...about, period: 'Q4' }).size).toBe(0);
    const total = answersTo({ kind: 'left-out', writtenAs: 'Khối xã', as: 'total' });
    expect([...answeredNotUnits(total, plan)]).toEqual([['Khối xã', 'total']]);
    expect(answeredNotUnits(total, { ...plan, id: 'another' }).size).toBe(0);
    const whole = answersTo({ kind: 'left-out', writtenAs: null, as: 'skip' });
    expect([isSheetLeftOut(whole, about), isSheetLeftOut(whole, { ...about, period: 'Q4' })]).toEqual([true, false]);
  });

  test('are found where the tab, the file or its folder was renamed, and go on under the new name', () => {
    const unit = { kind: 'unit', unit: 'Phòng Nội vụ' } as const;
    const ofTab = withAnswer(none, sheet('Trang 1', { id: '{7}' }), plan, unit);
    expect(answeredUnit(readAnswers(kept(ofTab), { key: 'Quý III', id: '{7}' }), about)).toBe('Phòng Nội vụ');
    expect(readAnswers(kept(ofTab), { key: 'Quý III', id: '{8}' })).toEqual({});
    const ofFile = withAnswer(none, sheet('[Q3/a.xlsx]S', { content: () => 'abc' }), plan, unit);
    const moved = { key: '[2022/b.xlsx]S', content: () => 'abc' };
    expect(answeredUnit(readAnswers(kept(ofFile), moved), about)).toBe('Phòng Nội vụ');
    expect(readAnswers(kept(ofFile), { ...moved, content: () => 'xyz' })).toEqual({});
    const again = withAnswer(kept(ofFile), sheet(moved.key, { content: moved.content }), plan, unit);
    expect(Object.keys(again)).toEqual([moved.key]);
  });

  test.each([['text'], [[1]], [null], [{ A: 'text' }], [{ A: { unit: 1, names: 'x', columns: [], notUnits: 3 } }]])(
    'that make no sense (%j) are none',
    (value) => {
      const answers = readAnswers(kept(value), { key: 'A' });
      expect(answeredUnit(answers, about)).toBeUndefined();
      expect(answeredNames(answers, plan).size + answeredNotUnits(answers, plan).size).toBe(0);
      expect(answeredColumns(answers, question(C), 0, about).size).toBe(0);
    },
  );
});
