import { describe, expect, it } from 'vitest';
import { deadlineDate } from '../../../src/domain/tasks/deadline-date';
import { readDay } from '../../../src/domain/tasks/span';
import { taskRows } from './task-rows';

const facts = { year: 2022 };

describe('the date of a deadline', () => {
  it.each([
    ['Tháng 9/2022', '2022-09-30'],
    ['Tháng 9-10/2022', '2022-10-31'],
    ['2021-2025', '2025-12-31'],
    ['Quý IV', '2022-12-31'],
    ['Từ tháng 9/2022', '2022-09-01'],
  ])('%s is %s', (text, date) => {
    expect(deadlineDate(text, facts)).toEqual({ kind: 'date', date });
  });

  it('of start dates is the start of the level', () => {
    const text = taskRows().find(({ id }) => id === 'II.7')?.deadline ?? '';
    expect(deadlineDate(text, facts, 'district')).toEqual({ kind: 'date', date: '2022-12-01' });
    expect(deadlineDate(text, facts, 'commune')).toEqual({ kind: 'date', date: '2023-06-01' });
    expect(deadlineDate(text, facts).kind).toBe('depends-on-level');
    expect(deadlineDate(text, facts, 'province').kind).toBe('depends-on-level');
  });

  it('is none where there is no end, or no certainty', () => {
    expect(deadlineDate('Thường xuyên', facts).kind).toBe('none');
    expect(deadlineDate('Trước 15/12 hằng năm', facts).kind).toBe('none');
    expect(deadlineDate('Theo tiến độ', facts)).toEqual({ kind: 'unknown' });
  });
});

describe('a day as officers type it', () => {
  it.each([
    ['31/12/2022', '2022-12-31'],
    ['1/9/2022', '2022-09-01'],
    [' 01-09-2022 ', '2022-09-01'],
    ['ngày 30 tháng 9 năm 2022'.normalize('NFD'), '2022-09-30'],
    ['2022-12-31', '2022-12-31'],
    ['31/12', null],
    ['31/9/2022', null],
    ['tháng 9/2022', null],
    ['hôm nay', null],
  ])('%s', (text, date) => {
    expect(readDay(text)).toBe(date);
  });
});
