import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialOfDate } from '../../../src/domain/periods/date-serial';
import {
  daysIn,
  periodAt,
  periodBefore,
  periodKey,
  periodLastYear,
  periodOf,
  periodsAYear,
  yearOf,
  type Period,
  type PeriodEnd,
  type PeriodKind,
} from '../../../src/domain/periods/period';

const ENDS: readonly PeriodEnd[] = ['month-end', 'day-14'];
const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'nine-months', 'year'];
const span = ({ from, to }: Period): [string, string] => [from, to];

const anEnd = fc.constantFrom(...ENDS);
const aYear = fc.integer({ min: 1990, max: 2100 });
const aPeriod = fc
  .tuple(fc.constantFrom(...KINDS), aYear, anEnd)
  .chain(([kind, year, end]) =>
    fc.integer({ min: 1, max: periodsAYear(kind) }).map((index) => periodOf(kind, year, index, end)),
  );
const aDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a reporting period', () => {
  it('ends with its last calendar month, leap days and all', () => {
    expect(span(periodOf('month', 2024, 2, 'month-end'))).toEqual(['2024-02-01', '2024-02-29']);
    expect(span(periodOf('month', 2022, 2, 'month-end'))).toEqual(['2022-02-01', '2022-02-28']);
    expect(span(periodOf('quarter', 2022, 3, 'month-end'))).toEqual(['2022-07-01', '2022-09-30']);
    expect(span(periodOf('half', 2022, 2, 'month-end'))).toEqual(['2022-07-01', '2022-12-31']);
    expect(span(periodOf('nine-months', 2022, 1, 'month-end'))).toEqual(['2022-01-01', '2022-09-30']);
    expect(span(periodOf('year', 2022, 1, 'month-end'))).toEqual(['2022-01-01', '2022-12-31']);
  });

  it('goes from the 15th to the 14th where the report year ends on 14 December', () => {
    expect(span(periodOf('month', 2022, 9, 'day-14'))).toEqual(['2022-08-15', '2022-09-14']);
    expect(span(periodOf('month', 2022, 1, 'day-14'))).toEqual(['2021-12-15', '2022-01-14']);
    expect(span(periodOf('quarter', 2022, 1, 'day-14'))).toEqual(['2021-12-15', '2022-03-14']);
    expect(span(periodOf('year', 2022, 1, 'day-14'))).toEqual(['2021-12-15', '2022-12-14']);
  });

  it('is refused where its kind does not have so many', () => {
    expect(() => periodOf('quarter', 2022, 5, 'month-end')).toThrow(RangeError);
    expect(() => periodOf('nine-months', 2022, 2, 'month-end')).toThrow(RangeError);
    expect(() => periodOf('month', 2022, 0, 'month-end')).toThrow(RangeError);
    expect(() => periodOf('month', 2022, 1.5, 'month-end')).toThrow(RangeError);
  });

  it('follows the one before it without a gap and without a day in common', () => {
    const consecutive = aPeriod.filter(({ kind }) => kind !== 'nine-months');
    fc.assert(
      fc.property(consecutive, (period) => {
        expect(serialOfDate(periodBefore(period).to) + 1).toBe(serialOfDate(period.from));
      }),
    );
  });

  it('of nine months comes after the half year out of which it grows', () => {
    const before = periodBefore(periodOf('nine-months', 2022, 1, 'day-14'));
    expect([before.kind, ...span(before)]).toEqual(['half', '2021-12-15', '2022-06-14']);
  });

  it('together with its like fills the year', () => {
    fc.assert(
      fc.property(fc.constantFrom('month', 'quarter', 'half', 'year'), aYear, anEnd, (kind, year, end) => {
        const all = Array.from({ length: periodsAYear(kind) }, (_, at) => periodOf(kind, year, at + 1, end));
        const whole = periodOf('year', year, 1, end);
        expect(all[0]?.from).toBe(whole.from);
        expect(all[all.length - 1]?.to).toBe(whole.to);
        expect(all.reduce((days, { from, to }) => days + daysIn(from, to), 0)).toBe(daysIn(whole.from, whole.to));
      }),
    );
  });

  it('of three, six, nine and twelve months is the union of those months', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        const { kind, year, index, end, from, to } = period;
        const length = { month: 1, quarter: 3, half: 6, 'nine-months': 9, year: 12 }[kind];
        expect(from).toBe(periodOf('month', year, (index - 1) * length + 1, end).from);
        expect(to).toBe(periodOf('month', year, index * length, end).to);
      }),
    );
  });

  it('is found again by any of its days', () => {
    fc.assert(
      fc.property(fc.constantFrom('month', 'quarter', 'half', 'year'), aDay, anEnd, (kind, day, end) => {
        const { from, to } = periodAt(kind, day, end);
        expect(from <= day && day <= to).toBe(true);
      }),
    );
    expect(periodAt('month', '2022-12-14', 'day-14')).toMatchObject({ year: 2022, index: 12 });
    expect(periodAt('month', '2022-12-15', 'day-14')).toMatchObject({ year: 2023, index: 1 });
    expect(periodAt('quarter', '2022-03-15', 'day-14')).toMatchObject({ year: 2022, index: 2 });
  });

  it('of nine months is that of the year also on a day after it', () => {
    expect(span(periodAt('nine-months', '2022-11-02', 'month-end'))).toEqual(['2022-01-01', '2022-09-30']);
    expect(periodAt('nine-months', '2022-12-20', 'day-14').year).toBe(2023);
  });

  it('has the same one a year earlier and belongs to a year', () => {
    const period = periodOf('quarter', 2022, 3, 'day-14');
    expect(span(periodLastYear(period))).toEqual(['2021-06-15', '2021-09-14']);
    expect(span(yearOf(period))).toEqual(['2021-12-15', '2022-12-14']);
  });

  it('has a key that only the same days share', () => {
    expect(periodKey(periodOf('month', 2022, 9, 'day-14'))).toBe('2022-08-15/2022-09-14');
    fc.assert(
      fc.property(aPeriod, aPeriod, (one, other) => {
        const same = one.from === other.from && one.to === other.to;
        expect(periodKey(one) === periodKey(other)).toBe(same);
      }),
    );
  });

  it('counts both of its ends', () => {
    expect(daysIn('2022-01-01', '2022-09-30')).toBe(273);
    expect(daysIn('2022-09-30', '2022-09-30')).toBe(1);
  });
});
