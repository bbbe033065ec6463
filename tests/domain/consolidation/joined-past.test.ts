import { describe, expect, test } from 'vitest';
import { totalOfFigures } from '../../../src/domain/consolidation/consolidation';
import { joinPast, type Became, type PlanJoin } from '../../../src/domain/consolidation/joined-past';
import type { PastFigure, PastPeriod } from '../../../src/domain/consolidation/past-period';

const figure = (unit: string, numerator: number | null, denominator: number | null, more = {}): PastFigure => ({
  unit,
  indicator: 'a',
  counts: { numerator, denominator },
  rate: numerator === null || !denominator ? null : { numerator, denominator },
  status: numerator === null ? 'no-data' : denominator === 0 ? 'not-applicable' : 'met',
  ...more,
});
const past = (...figures: readonly PastFigure[]): PastPeriod => ({
  ...{ name: 'Quý III/2024', from: '2024-07-01', to: '2024-09-30', planId: 'cu', closedOn: '2024-10-05' },
  figures,
});
const joinOf = (units: Readonly<Record<string, Became>>, earlier: string | null = 'a'): PlanJoin => ({
  units: new Map(Object.entries(units)),
  indicators: new Map([['b', earlier]]),
});
const ONE = { unit: 'Phường Mới' };
const joined = (period: PastPeriod, join: PlanJoin) => joinPast(period, join, 'moi')?.figures;

describe('a period of another plan', () => {
  test('is in this plan’s words what an officer said: its units and indicators under the names of now', () => {
    const found = joinPast(past(figure('Phường Cũ', 3, 4)), joinOf({ 'Phường Cũ': ONE }), 'moi');
    expect([found?.planId, found?.joinedFrom, found?.name]).toEqual(['moi', 'cu', 'Quý III/2024']);
    expect(found?.figures).toEqual([{ ...figure('Phường Cũ', 3, 4), unit: 'Phường Mới', indicator: 'b' }]);
  });

  test('has the counts of units that were merged added up, no rate averaged', () => {
    const of = past(figure('A', 10, 100), figure('B', 30, 40));
    expect(joined(of, joinOf({ A: ONE, B: ONE }))).toEqual([
      {
        ...{ unit: 'Phường Mới', indicator: 'b', status: 'no-target' },
        ...{ counts: { numerator: 40, denominator: 140 }, rate: { numerator: 40, denominator: 140 } },
      },
    ]);
  });

  test('has no figure of merged units of which one has no counts, gave nothing or a rate alone; the total stays what it was', () => {
    const rate = {
      counts: { numerator: null, denominator: null },
      rate: { numerator: 1, denominator: 2 },
      status: 'met',
    };
    const lacking = [figure('B', null, 40), figure('B', 0, 0, rate), figure('B', 1, 2, { indicator: 'c' })];
    const wrong = figure('B', 3, 2, { status: 'invalid' });
    for (const other of [...lacking, wrong]) {
      const before = [figure('A', 10, 100), other];
      const found = joined(past(...before), joinOf({ A: ONE, B: ONE })) ?? [];
      expect(found.map(({ unit }) => unit)).not.toContain('Phường Mới');
      expect(found[0]).toEqual({ ...before[0], unit: 'A (Quý III/2024)', indicator: 'b' });
      expect(totalOfFigures(found)).toEqual(totalOfFigures(before.filter(({ indicator }) => indicator === 'a')));
    }
    expect(joined(past(figure('A', 0, 0), figure('B', 0, 0)), joinOf({ A: ONE, B: ONE }))?.[0]?.status).toBe(
      'not-applicable',
    );
  });

  test('counts a unit that became several in the total alone, and one that is no more nowhere', () => {
    const of = past(figure('Phường Mới', 1, 2), figure('B', 3, 4), figure('C', 5, 6));
    const found = joined(of, joinOf({ 'Phường Mới': 'split', B: ONE, C: 'gone' }));
    expect(found?.map(({ unit, counts }) => [unit, counts.numerator])).toEqual([
      ['Phường Mới (Quý III/2024)', 1],
      ['Phường Mới', 3],
    ]);
  });

  test('is not joined where a unit was not spoken of, and has nothing of an indicator that none counts the same', () => {
    const of = past(figure('A', 1, 2), figure('B', 3, 4));
    expect(joined(of, joinOf({ A: ONE }))).toBeUndefined();
    expect(joined(of, joinOf({ A: ONE, B: 'gone' }, null))).toEqual([]);
  });
});
