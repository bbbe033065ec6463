import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/domain/tasks/deadline';
import { judgeTask, type Confirmed } from '../../../src/domain/tasks/judge-task';
import { assignTasks, tasksOf } from '../../../src/domain/tasks/assigned-tasks';
import { unitsOf } from '../../../src/domain/plans/plan';
import { anyPlan } from '../../support/any-plan';

const year = fc.integer({ min: 1990, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const two = (number: number): string => String(number).padStart(2, '0');
const lastDayOf = (ofYear: number, ofMonth: number): string =>
  `${ofYear}-${two(ofMonth)}-${two(new Date(Date.UTC(ofYear, ofMonth, 0)).getUTCDate())}`;

/** Days over a good century, as yyyy-mm-dd. */
const day = fc
  .integer({ min: 0, max: 47_000 })
  .map((count) => new Date(Date.UTC(1985, 0, 1 + count)).toISOString().slice(0, 10));

const writing = fc.record({
  nfd: fc.boolean(),
  upper: fc.boolean(),
  dash: fc.constantFrom('-', ' - ', '–', ' — ', '\u2011'),
  zero: fc.boolean(),
  before: fc.constantFrom('', ' ', 'Hoàn thành ', 'Trong ', '\u00A0'),
  after: fc.constantFrom('', '.', ' ', ';'),
});
type Writing = typeof writing extends fc.Arbitrary<infer W> ? W : never;

function write(words: string, { nfd, upper, dash, before, after }: Writing): string {
  const text = `${before}${words.replace(/-/gu, dash)}${after}`;
  const cased = upper ? text.toUpperCase() : text;
  return nfd ? cased.normalize('NFD') : cased;
}

describe('whatever the writing', () => {
  it('a month comes back as its last day', () => {
    fc.assert(
      fc.property(year, month, fc.constantFrom('/', ' năm ', ' / '), writing, (ofYear, ofMonth, joint, how) => {
        const number = how.zero ? two(ofMonth) : String(ofMonth);
        const text = write(`Tháng ${number}${joint}${ofYear}`, how);
        expect(readDeadline(text, { year: null })).toEqual({ kind: 'by', last: lastDayOf(ofYear, ofMonth), text });
      }),
    );
  });

  it('months come back as the first day of the first and the last of the last', () => {
    fc.assert(
      fc.property(
        year,
        month,
        fc.integer({ min: 1, max: 11 }),
        fc.boolean(),
        writing,
        (ofYear, from, count, all, how) => {
          const to = from + count;
          fc.pre(to <= 12);
          const numbers = all ? Array.from({ length: count + 1 }, (_, at) => from + at) : [from, to];
          const text = write(`Tháng ${numbers.join('-')}/${ofYear}`, how);
          expect(readDeadline(text, { year: null })).toEqual({
            kind: 'range',
            first: `${ofYear}-${two(from)}-01`,
            last: lastDayOf(ofYear, to),
            text,
          });
        },
      ),
    );
  });

  it('a day comes back as itself, and one that no calendar has as nothing', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 31 }), writing, (ofYear, ofMonth, ofDay, how) => {
        const text = write(`Trước ngày ${ofDay}/${ofMonth}/${ofYear}`, { ...how, before: '' });
        const date = `${ofYear}-${two(ofMonth)}-${two(ofDay)}`;
        const expected =
          date <= lastDayOf(ofYear, ofMonth) ? { kind: 'by', last: date, text } : { kind: 'unknown', text };
        expect(readDeadline(text, { year: null })).toEqual(expected);
      }),
    );
  });

  it('no text breaks the reader, and its text is kept', () => {
    const word = fc.constantFrom(
      'Tháng',
      'quý',
      'năm',
      'từ',
      'trước',
      'đến',
      'hằng',
      '9',
      '12',
      '2022',
      '/',
      '-',
      ',',
      'iii',
      ';',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word, { maxLength: 9 }).map((all) => all.join(' ')),
        ),
        (text) => {
          expect(readDeadline(text, { year: 2022 }).text).toBe(text);
        },
      ),
    );
  });
});

const deadlineText = fc.constantFrom(
  'Tháng 9/2022',
  'Tháng 9-10/2022',
  '2021-2025',
  'Năm 2022',
  'Trước 30/9/2022',
  'Hằng năm',
  'Thường xuyên',
  'Từ tháng 9/2022',
  'Cấp huyện từ tháng 12/2022; cấp xã từ 01/6/2023',
  'Theo tiến độ',
);
const level = fc.constantFrom('district' as const, 'commune' as const, null);
const confirmed: fc.Arbitrary<Confirmed> = fc.oneof(
  fc.constantFrom<Confirmed>({ state: 'not-started', doneOn: null }, { state: 'in-progress', doneOn: null }),
  fc.option(day).map((doneOn): Confirmed => ({ state: 'done', doneOn })),
);

describe('as time goes by', () => {
  it('what is late stays late until it is done', () => {
    fc.assert(
      fc.property(deadlineText, level, confirmed, day, day, (text, of, state, one, other) => {
        const [before, after] = one <= other ? [one, other] : [other, one];
        const deadline = readDeadline(text, { year: 2022 });
        fc.pre(judgeTask(deadline, of, before, state).verdict === 'late');
        const isDone = state.doneOn !== null && state.doneOn <= after;
        expect(judgeTask(deadline, of, after, state).verdict).toBe(isDone ? 'done-late' : 'late');
      }),
      { numRuns: 1000 },
    );
  });

  it('only what has a last day is ever late', () => {
    fc.assert(
      fc.property(deadlineText, level, confirmed, day, (text, of, state, date) => {
        const deadline = readDeadline(text, { year: 2022 });
        const { verdict } = judgeTask(deadline, of, date, state);
        if (verdict === 'late' || verdict === 'done-late') expect('last' in deadline).toBe(true);
        if (verdict === 'late') expect('last' in deadline && deadline.last < date).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('what is done on a later day changes nothing before', () => {
    fc.assert(
      fc.property(deadlineText, level, day, day, (text, of, date, doneOn) => {
        fc.pre(doneOn > date);
        const deadline = readDeadline(text, { year: 2022 });
        expect(judgeTask(deadline, of, date, { state: 'done', doneOn })).toEqual(judgeTask(deadline, of, date));
      }),
    );
  });
});

describe('any plan', () => {
  it('has every party of every task, each once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { task, lead, coordinating } of assignTasks(plan)) {
          const isBlank = (cells: readonly string[]): boolean => cells.join('').replace(/[;\s\p{Cf}]/gu, '') === '';
          expect(lead.length > 0 || isBlank(task.lead)).toBe(true);
          for (const members of [lead, coordinating]) {
            const names = members.map(({ party }) => party.name);
            expect(new Set(names).size).toBe(names.length);
          }
        }
        for (const { name } of unitsOf(plan))
          expect(tasksOf(plan, name).lead.length).toBeLessThanOrEqual(plan.tasks.length);
      }),
    );
  });
});
