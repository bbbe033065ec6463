import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/domain/tasks/deadline';
import { dependsOnDay, judgeTask, type Confirmed } from '../../../src/domain/tasks/judge-task';

const judge = (text: string, date: string, confirmed?: Confirmed) =>
  judgeTask(readDeadline(text, { year: 2022 }), null, date, confirmed);
const done = (doneOn: string | null): Confirmed => ({ state: 'done', doneOn });
const begun: Confirmed = { state: 'in-progress', doneOn: null };

describe('a task with a last day', () => {
  it.each([
    ['2022-08-31', 'not-due', 'last-day-later'],
    ['2022-09-01', 'due-this-month', 'last-day-this-month'],
    ['2022-09-30', 'due-this-month', 'last-day-this-month'],
    ['2022-10-01', 'late', 'last-day-past'],
    ['2021-09-30', 'not-due', 'last-day-later'],
  ])('on %s is %s', (date, verdict, code) => {
    expect(judge('Tháng 9/2022', date)).toEqual({ verdict, rule: { code, day: '2022-09-30' } });
    // Begun is not done.
    expect(judge('Tháng 9/2022', date, begun).verdict).toBe(verdict);
  });

  it.each([
    ['2022-09-30', '2022-09-30', 'done', 'done-in-time'],
    ['2022-10-01', '2022-10-01', 'done-late', 'done-after-last-day'],
    ['2022-09-15', '2026-01-01', 'done', 'done-in-time'],
  ])('done on %s, asked on %s, is %s', (doneOn, date, verdict, code) => {
    expect(judge('Tháng 9/2022', date, done(doneOn))).toEqual({ verdict, rule: { code, day: '2022-09-30' } });
  });

  it('was not done yet on an earlier day than it was done', () => {
    expect(judge('Tháng 9/2022', '2022-10-04', done('2022-10-05')).verdict).toBe('late');
    expect(judge('Tháng 9/2022', '2022-10-05', done('2022-10-05')).verdict).toBe('done-late');
    expect(judge('Tháng 9/2022', '2022-08-01', done('2022-08-05')).verdict).toBe('not-due');
  });

  it('that is done on a day that nobody told is done, and not called late', () => {
    expect(judge('Tháng 9/2022', '2022-10-04', done(null))).toEqual({
      verdict: 'done',
      rule: { code: 'done-on-unknown-day' },
    });
  });
});

describe('a task within a range', () => {
  it.each([
    ['2022-08-31', 'not-started-yet', 'before-range', '2022-09-01'],
    ['2022-09-01', 'running', 'within-range', '2022-11-30'],
    ['2022-11-01', 'due-this-month', 'last-day-this-month', '2022-11-30'],
    ['2022-12-01', 'late', 'last-day-past', '2022-11-30'],
  ])('on %s is %s', (date, verdict, code, day) => {
    expect(judge('Tháng 9-10-11/2022', date)).toEqual({ verdict, rule: { code, day } });
  });

  it('may be begun before', () => {
    expect(judge('Tháng 9-10/2022', '2022-08-31', begun).rule).toEqual({
      code: 'begun-before-range',
      day: '2022-09-01',
    });
    expect(judge('2021-2025', '2020-12-31').verdict).toBe('not-started-yet');
    expect(judge('2021-2025', '2025-12-01').verdict).toBe('due-this-month');
    expect(judge('2021-2025', '2026-01-01').verdict).toBe('late');
  });
});

describe('what is never late by itself', () => {
  it.each(['Thường xuyên', 'Hằng năm', 'Hằng tháng', 'Định kỳ', 'Trước ngày 15/12 hằng năm', 'Từ tháng 9/2022'])(
    '%s',
    (text) => {
      for (const date of ['2022-12-16', '2023-01-01', '2040-06-30']) expect(judge(text, date).verdict).toBe('running');
    },
  );

  it('a yearly task with a day of its own is due up to that day', () => {
    const text = 'Trước ngày 15/12 hằng năm';
    expect(judge(text, '2024-11-30').verdict).toBe('running');
    expect(judge(text, '2024-12-15')).toEqual({
      verdict: 'due-this-month',
      rule: { code: 'due-day-this-month', day: '2024-12-15' },
    });
  });

  it.each([
    ['Hằng năm', '2022-12-31', '2023-01-01'],
    ['Hàng quý', '2022-06-30', '2022-07-01'],
    ['Hằng tháng', '2022-09-30', '2022-10-01'],
    ['Định kỳ 6 tháng/lần', '2022-06-30', '2022-07-01'],
    ['Hằng tuần', '2022-10-02', '2022-10-03'],
    ['Hằng ngày', '2022-10-02', '2022-10-03'],
  ])('%s: done until it comes again', (text, lastOfTurn, next) => {
    expect(judge(text, lastOfTurn, done(lastOfTurn)).rule).toMatchObject({ code: 'done-this-time' });
    expect(judge(text, next, done(lastOfTurn)).verdict).toBe('running');
  });

  it('what has no last day is done as soon as it is confirmed, and never late', () => {
    for (const text of ['Thường xuyên', 'Định kỳ', 'Từ tháng 9/2022', 'Theo tiến độ'])
      expect(judge(text, '2030-01-01', done('2029-12-31'))).toEqual({
        verdict: 'done',
        rule: { code: 'done-without-last-day' },
      });
  });
});

describe('a task that starts', () => {
  it('says when, and when it was begun before', () => {
    expect(judge('Từ ngày 01/7/2022', '2022-06-30').rule).toEqual({ code: 'before-start', day: '2022-07-01' });
    expect(judge('Từ ngày 01/7/2022', '2022-06-30', begun)).toEqual({
      verdict: 'running',
      rule: { code: 'begun-before-start', day: '2022-07-01' },
    });
    expect(judge('Từ ngày 01/7/2022', '2022-07-01').rule).toEqual({ code: 'since-start', day: '2022-07-01' });
  });

  it('only for other levels, or only for some services, is a question', () => {
    const commune = readDeadline('Cấp xã từ 01/6/2023', { year: 2022 });
    expect(judgeTask(commune, 'district', '2030-01-01').rule.code).toBe('depends-on-level');
    const special = readDeadline('Riêng dịch vụ công thiết yếu từ 01/7/2022', { year: 2022 });
    for (const level of ['commune', null] as const)
      expect(judgeTask(special, level, '2030-01-01').verdict).toBe('unclear');
  });
});

describe('what cannot be judged', () => {
  it('says so', () => {
    expect(judge('', '2022-10-01')).toEqual({ verdict: 'unclear', rule: { code: 'deadline-blank' } });
    expect(judge('Theo tiến độ', '2022-10-01')).toEqual({
      verdict: 'unclear',
      rule: { code: 'deadline-unknown', text: 'Theo tiến độ' },
    });
  });

  it('without a day everything that has one', () => {
    const depends = (text: string): boolean => dependsOnDay(readDeadline(text, { year: 2022 }));
    expect(
      ['Tháng 9/2022', 'Quý III-IV/2022', '2021-2025', 'Từ 01/7/2022', 'Trước 15/12 hằng năm'].map(depends),
    ).toEqual(Array(5).fill(true));
    expect(['Thường xuyên', 'Hằng năm', 'Theo tiến độ'].map(depends)).toEqual([false, false, false]);
  });
});
