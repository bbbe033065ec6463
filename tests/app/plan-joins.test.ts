import { describe, expect, test } from 'vitest';
import { closePeriod } from '../../src/app/history/close-period';
import { earlierPeriods } from '../../src/app/history/earlier-periods';
import { HISTORY_TABLE } from '../../src/app/history/history-columns';
import { joinQuestion } from '../../src/app/history/join-question';
import { planJoinEntries, readPlanJoins } from '../../src/app/history/plan-joins';
import { readHistory, type History } from '../../src/app/history/read-history';
import { defaultPlan } from '../../src/data/plans/index';
import { compareWith } from '../../src/domain/consolidation/comparison';
import type { Became, PlanJoin } from '../../src/domain/consolidation/joined-past';
import { periodOf } from '../../src/domain/periods/period';
import type { Plan } from '../../src/domain/plans/plan';
import { fakeHost } from '../taskpane/support/assess-rows';
import { consolidationOf } from './support/consolidation';

const period = periodOf('quarter', 2023, 3, 'month-end');
/** The next year's plan: "Phường Sông Cầu" and "Phường Minh Khai" have become one, which is called otherwise. */
const next: Plan = {
  ...defaultPlan,
  id: 'ke-hoach-2023',
  year: 2023,
  groups: defaultPlan.groups.map((group) => ({
    ...group,
    units: group.units.flatMap((unit) => {
      if (unit.name === 'Phường Nguyễn Thị Minh Khai') return [];
      return [unit.name === 'Phường Sông Cầu' ? { ...unit, name: 'Phường Bắc Kạn', aliases: [] } : unit];
    }),
  })),
};

async function lastYears(): Promise<History> {
  const host = fakeHost([]);
  const consolidation = consolidationOf(defaultPlan, {
    'Phòng Nội vụ': [
      [15, 20],
      [8, 10],
      [50, 100],
    ],
    'Phường Sông Cầu': [
      [1, 2],
      [1, 2],
      [10, 100],
    ],
    'Phường Nguyễn Thị Minh Khai': [
      [1, 2],
      [1, 2],
      [30, 60],
    ],
  });
  const before = periodOf('quarter', 2022, 3, 'month-end');
  await closePeriod(host, { consolidation, period: before, closedOn: '2022-10-05' });
  return readHistory(host.tables.get(HISTORY_TABLE) ?? null);
}

const now = consolidationOf(next, {
  'Phòng Nội vụ': [
    [15, 20],
    [8, 10],
    [60, 100],
  ],
  'Phường Bắc Kạn': [
    [1, 2],
    [1, 2],
    [50, 100],
  ],
});
const said = (join: PlanJoin) => readPlanJoins(planJoinEntries(new Map(), next, defaultPlan.id, join), next);
const units = new Map([
  ['Phòng Nội vụ', { unit: 'Phòng Nội vụ' }],
  ['Phường Sông Cầu', { unit: 'Phường Bắc Kạn' }],
  ['Phường Nguyễn Thị Minh Khai', { unit: 'Phường Bắc Kạn' }],
]);
const indicators = new Map([['onlineDossierRate', 'onlineDossierRate']]);

describe('the same period of last year, closed by another plan', () => {
  test('is found, and compared with nothing before an officer has said what its units are today', async () => {
    const history = await lastYears();
    const { lastYear } = earlierPeriods(history, next, period);
    expect(lastYear?.name).toBe('Quý III/2022');
    expect(lastYear && compareWith(now, lastYear)).toBeNull();
    const half = said({ units: new Map([...units].slice(0, 2)), indicators });
    expect(earlierPeriods(history, next, period, half).lastYear?.planId).toBe(defaultPlan.id);
  });

  test('is compared once it was said, merged units by their counts added up', async () => {
    const { lastYear } = earlierPeriods(await lastYears(), next, period, said({ units, indicators }));
    const changes = lastYear && compareWith(now, lastYear);
    const dossiers = changes?.find(({ indicator }) => indicator === 'onlineDossierRate');
    expect([dossiers?.before.numerator, dossiers?.before.denominator]).toEqual([90, 260]);
    // 50/100 after 40/160, 60/100 after 50/100.
    expect(dossiers?.units.map(({ unit, change }) => [unit, change.size])).toEqual([
      ['Phường Bắc Kạn', 25],
      ['Phòng Nội vụ', 10],
    ]);
    expect(changes?.find(({ indicator }) => indicator === 'endToEndProcedureRate')?.change).toBeNull();
  });

  test('is asked about: what is called the same is proposed, the others only an officer knows', async () => {
    const [past] = (await lastYears()).periods;
    if (past === undefined) throw new Error('no period');
    const question = joinQuestion(past, next, period.from);
    expect(question.units).toEqual([
      { unit: 'Phòng Nội vụ', proposed: { unit: 'Phòng Nội vụ' }, isSaid: false },
      { unit: 'Phường Sông Cầu', proposed: null, isSaid: false },
      { unit: 'Phường Nguyễn Thị Minh Khai', proposed: null, isSaid: false },
    ]);
    expect(question.indicators.map(({ proposed }) => proposed)).toEqual(question.indicators.map(({ id }) => id));
    expect(question.earlier[0]?.heading).toMatch(/^\(1\) /u);
  });

  test('of communes and wards of before July 2025 nothing is proposed for those of after it, whatever they are called', async () => {
    const [past] = (await lastYears()).periods;
    if (past === undefined) throw new Error('no period');
    const { units: asked } = joinQuestion(past, defaultPlan, '2025-07-01');
    expect(asked.map(({ proposed }) => proposed)).toEqual([{ unit: 'Phòng Nội vụ' }, null, null]);
  });
});

describe('what was said of an earlier plan', () => {
  test('is kept in the workbook beside what was said of others, and proposed again', async () => {
    const [past] = (await lastYears()).periods;
    if (past === undefined) throw new Error('no period');
    const join: PlanJoin = {
      units: new Map<string, Became>([...units, ['Phường Sông Cầu', 'split'], ['Phường Nguyễn Thị Minh Khai', 'gone']]),
      indicators,
    };
    const kept = planJoinEntries(planJoinEntries(new Map(), next, 'khac', join), next, defaultPlan.id, join);
    expect([...readPlanJoins(kept, next).keys()]).toEqual(['khac', defaultPlan.id]);
    const question = joinQuestion(past, next, period.from, readPlanJoins(kept, next).get(defaultPlan.id));
    expect(question.units.map(({ proposed }) => proposed)).toEqual([{ unit: 'Phòng Nội vụ' }, 'split', 'gone']);
    expect(question.indicators.map(({ proposed }) => proposed)).toEqual([null, null, 'onlineDossierRate']);
  });

  test('holds of a unit, too, that another closed period of that plan does not have', () => {
    const first = planJoinEntries(new Map(), next, 'cu', { units, indicators });
    const second = planJoinEntries(first, next, 'cu', { units: new Map([['Phòng Nội vụ', 'gone']]), indicators });
    expect(readPlanJoins(second, next).get('cu')?.units).toEqual(
      new Map<string, Became>([...units, ['Phòng Nội vụ', 'gone']]),
    );
  });

  test('is not read of a unit that the plan does not have any more, nor from what makes no sense', () => {
    const other = readPlanJoins(planJoinEntries(new Map(), next, 'cu', { units, indicators }), defaultPlan);
    expect(other.size).toBe(0);
    const odd = new Map<string, unknown>([
      ['dvctt.samePlans', { [next.id]: { cu: { units: { A: 'Nơi khác', B: 3 } } } }],
    ]);
    expect(readPlanJoins(odd, next).get('cu')?.units.size).toBe(0);
    expect(readPlanJoins(new Map([['dvctt.samePlans', 'x']]), next).size).toBe(0);
  });
});
