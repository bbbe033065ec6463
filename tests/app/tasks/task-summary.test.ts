import { describe, expect, test } from 'vitest';
import { readTasks, type FollowedTask } from '../../../src/app/tasks/read-tasks';
import { notConfirmed, type Confirmation } from '../../../src/app/tasks/task-cells';
import { readTaskUnit, TASKS_SETTING, taskUnitEntries } from '../../../src/app/tasks/task-settings';
import { taskSummary } from '../../../src/app/tasks/task-summary';
import { bacKan2022 as plan } from '../../../src/data/plans/bac-kan-2022';

const fresh = readTasks(null, plan).tasks;
const with_ = (task: string, unit: string, confirmation: Confirmation | null): readonly FollowedTask[] =>
  fresh.map((each) =>
    each.assigned.task.id === task && each.member.party.name === unit ? { ...each, confirmation } : each,
  );

describe('the summary of tasks', () => {
  test.each([
    ['2022-08-31', { late: 0, 'due-this-month': 19, 'not-due': 20 }],
    ['2022-10-01', { late: 38, 'due-this-month': 19, 'not-due': 1 }],
    ['2022-12-31', { late: 76, 'due-this-month': 1, 'not-due': 0 }],
    ['2023-06-01', { late: 77, 'due-this-month': 0, 'not-due': 0 }],
    ['2026-01-01', { late: 86, 'due-this-month': 0, 'not-due': 0 }],
  ])('counts the plan of Bắc Kạn on %s', (date, verdicts) => {
    const { total, units, sections } = taskSummary(fresh, plan, date);
    expect(total).toMatchObject({ all: 186, done: 0, inProgress: 0, notStarted: 186, unreadable: 0, verdicts });
    const sum = (counts: readonly { counts: { all: number } }[]): number =>
      counts.reduce((all, one) => all + one.counts.all, 0);
    expect([sum(units), sum(sections)]).toEqual([186, 186]);
    expect(Object.values(total.verdicts).reduce((all, one) => all + one, 0)).toBe(186);
  });

  test('has units in the plan’s order and bodies without targets after them', () => {
    const names = taskSummary(fresh, plan, '2022-10-01').units.map(({ unit }) => unit.name);
    expect(names.slice(0, 2)).toEqual(['Phòng Giáo dục và Đào tạo', 'Phòng Tài chính - Kế hoạch']);
    expect(names.slice(19)).toEqual([
      'Công an thành phố',
      'Bộ phận Một cửa các cấp',
      'UBMT Tổ quốc và các tổ chức chính trị - xã hội thành phố',
      'Trung tâm Văn hoá, Thể thao và Truyền thông thành phố',
    ]);
  });

  test('counts what is confirmed, on the day that is asked about', () => {
    const done = with_('II.1', 'Phòng Nội vụ', { ...notConfirmed, state: 'done', doneOn: '2022-09-10' });
    const late = (date: string): readonly string[] =>
      taskSummary(done, plan, date)
        .units.find(({ unit }) => unit.name === 'Phòng Nội vụ')
        ?.late.map(({ assigned }) => assigned.task.id) ?? [];
    expect(late('2022-09-09')).toEqual(['II.1']);
    expect(late('2022-09-10')).toEqual([]);
    expect(taskSummary(done, plan, '2022-09-10').total).toMatchObject({
      done: 1,
      notStarted: 185,
      verdicts: { 'done-late': 1, late: 18 },
    });
  });

  test('counts what is in progress, and what cannot be read as neither', () => {
    const begun = with_('II.4', 'Phòng Nội vụ', { ...notConfirmed, state: 'in-progress' });
    expect(taskSummary(begun, plan, '2022-10-01').total).toMatchObject({ inProgress: 1, notStarted: 185 });
    const { total } = taskSummary(with_('II.1', 'Phòng Nội vụ', null), plan, '2022-10-01');
    expect(total).toMatchObject({ unreadable: 1, notStarted: 185, verdicts: { late: 37, unclear: 1 } });
  });
});

describe('whose tasks are looked at', () => {
  test('is remembered for each plan, and everyone’s where nothing was chosen', () => {
    const kept = taskUnitEntries(new Map([[TASKS_SETTING, { khac: 'Phường A' }]]), plan, 'Phòng Nội vụ');
    expect(kept.get(TASKS_SETTING)).toEqual({ khac: 'Phường A', [plan.id]: 'Phòng Nội vụ' });
    expect(readTaskUnit(kept, plan)).toBe('Phòng Nội vụ');
    expect(taskUnitEntries(kept, plan, null).get(TASKS_SETTING)).toEqual({ khac: 'Phường A' });
    expect(taskUnitEntries(new Map(), plan, null).get(TASKS_SETTING)).toBeNull();
  });

  test.each([[undefined], ['x'], [[1]], [{ [plan.id]: 5 }]])('makes no sense of %j', (value) => {
    expect(readTaskUnit(new Map([[TASKS_SETTING, value]]), plan)).toBeNull();
  });
});
