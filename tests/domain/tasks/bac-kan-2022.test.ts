import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../../src/domain/plans/plan';
import { assignTasks, tasksOf } from '../../../src/domain/tasks/assigned-tasks';
import { readDeadline } from '../../../src/domain/tasks/deadline';
import { judgeTask, type Verdict } from '../../../src/domain/tasks/judge-task';
import type { Level } from '../../../src/domain/tasks/level';
import type { Member } from '../../../src/domain/tasks/party';
import { createPartyReader } from '../../../src/domain/tasks/read-parties';
import { communes, culture, departments, front, information, office, oneStop, police, taskRows } from './task-rows';

const plan: Plan = bacKan2022;
const rows = taskRows();
const all = [...departments, ...communes];
const but = (...names: string[]): string[] => all.filter((name) => !names.includes(name));
const namesOf = (members: readonly Member[]): string[] => members.map(({ party }) => party.name);

/** Who leads and who coordinates each task: from the document, groups written out. */
const parties: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  'I.1': [all, [information]],
  'I.2': [[information], but(information)],
  'II.1': [all, [office, information]],
  'II.2': [all, [information]],
  'II.3': [all, [office, information]],
  'II.4': [all, [office, information]],
  'II.5': [[police], all],
  // Văn phòng HĐND-UBND is named beside the departments that it is one of.
  'II.6': [
    [information, ...communes],
    [office, ...departments.filter((name) => ![office, information].includes(name))],
  ],
  'II.7': [all, [office, information]],
  'II.8': [[information, ...communes], departments.filter((name) => name !== information)],
  'II.9': [[...all, oneStop], [information]],
  'II.10': [[front, culture], [information]],
  'II.11': [all, [information]],
  'III.1': [[office, information, ...communes], departments.filter((name) => ![office, information].includes(name))],
  'III.2': [[information], but(information)],
};

describe('the parties of Phụ lục II', () => {
  it('are 15 tasks in the order of the document', () => {
    expect(rows.map(({ id }) => id)).toEqual(Object.keys(parties));
    expect(assignTasks(plan).map(({ task }) => task.id)).toEqual(Object.keys(parties));
  });

  it.each(assignTasks(plan).map((assigned) => [assigned.task.id, assigned] as const))(
    '%s: who leads and who coordinates',
    (id, { task, lead, coordinating }) => {
      const row = rows.find((each) => each.id === id);
      expect([task.lead, task.coordinating]).toEqual([row?.lead, row?.coordinating]);
      expect(namesOf(lead)).toEqual(parties[id]?.[0]);
      expect(namesOf(coordinating)).toEqual(parties[id]?.[1]);
    },
  );

  it('are read alike from the document itself', () => {
    const read = createPartyReader(plan);
    for (const { id, lead } of rows) expect(namesOf(lead.flatMap(read))).toEqual(parties[id]?.[0]);
  });

  it('tell through which group somebody is meant, and of which level each is', () => {
    const [first] = assignTasks(plan);
    const members = first?.lead.map(({ party, through }) => [party.kind, party.level, through]);
    expect(members?.slice(10, 12)).toEqual([
      ['unit', 'district', 'Các phòng chuyên môn UBND thành phố'],
      ['unit', 'commune', 'UBND xã, phường'],
    ]);
    expect(first?.coordinating).toEqual([
      { party: { kind: 'unit', name: information, level: 'district' }, through: null },
    ]);
    const bodies = assignTasks(plan).flatMap(({ lead }) => lead.filter(({ party }) => party.kind !== 'unit'));
    expect(bodies.map(({ party }) => [party.kind, party.name, party.level])).toEqual([
      ['body', police, 'district'],
      ['body', oneStop, null],
      ['body', front, 'district'],
      ['body', culture, 'district'],
    ]);
  });
});

/** What each party leads and coordinates, read off the document's table. */
const ofDepartment = [
  ['I.1', 'II.1', 'II.2', 'II.3', 'II.4', 'II.7', 'II.9', 'II.11'],
  ['I.2', 'II.5', 'II.6', 'II.8', 'III.1', 'III.2'],
];
const ofCommune = [
  ['I.1', 'II.1', 'II.2', 'II.3', 'II.4', 'II.6', 'II.7', 'II.8', 'II.9', 'II.11', 'III.1'],
  ['I.2', 'II.5', 'III.2'],
];
const duties: readonly (readonly [string, readonly string[][]])[] = [
  ...departments.filter((name) => ![office, information].includes(name)).map((name) => [name, ofDepartment] as const),
  ...communes.map((name) => [name, ofCommune] as const),
  [
    office,
    [
      ['I.1', 'II.1', 'II.2', 'II.3', 'II.4', 'II.7', 'II.9', 'II.11', 'III.1'],
      ['I.2', 'II.1', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'II.8', 'III.2'],
    ],
  ],
  [
    information,
    [
      ['I.1', 'I.2', 'II.1', 'II.2', 'II.3', 'II.4', 'II.6', 'II.7', 'II.8', 'II.9', 'II.11', 'III.1', 'III.2'],
      ['I.1', 'II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.7', 'II.9', 'II.10', 'II.11'],
    ],
  ],
  [police, [['II.5'], []]],
  [front, [['II.10'], []]],
  [culture, [['II.10'], []]],
  [oneStop, [['II.9'], []]],
];

describe('what a party has to do', () => {
  it('is asked of 19 units and 4 bodies', () => {
    expect(duties).toHaveLength(23);
    expect(plan.otherParties.map(({ name }) => name).sort()).toEqual([police, front, culture, oneStop].sort());
  });

  it.each(duties)('%s', (name, [lead, coordinating]) => {
    const tasks = tasksOf(plan, name);
    expect(tasks.lead.map(({ task }) => task.id)).toEqual(lead);
    expect(tasks.coordinating.map(({ task }) => task.id)).toEqual(coordinating);
    expect(tasks.unsure).toEqual([]);
  });

  it('is nothing for a name that the plan does not have', () => {
    expect(tasksOf(plan, 'Phòng Y tế')).toEqual({ lead: [], coordinating: [], unsure: [] });
  });
});

const days = ['2022-08-31', '2022-10-01', '2022-12-31', '2023-06-01', '2026-01-01'] as const;
const running = Array<Verdict>(5).fill('running');
const late = (count: number): Verdict[] => Array<Verdict>(count).fill('late');

/** How each task stands on these days as long as nobody confirms anything. */
const standing: Readonly<Record<string, readonly Verdict[]>> = {
  'I.1': ['not-due', ...late(4)],
  'I.2': running,
  'II.1': ['due-this-month', ...late(4)],
  'II.2': ['not-started-yet', 'due-this-month', ...late(3)],
  'II.3': ['not-started-yet', 'running', ...late(3)],
  'II.4': running,
  'II.5': running,
  'II.6': ['running', 'running', 'running', 'running', 'late'],
  'II.8': running,
  'II.9': running,
  'II.10': running,
  'II.11': running,
  'III.1': running,
  'III.2': ['not-due', 'not-due', 'due-this-month', ...late(2)],
};
const startingByLevel: readonly (readonly [Level | null, readonly Verdict[]])[] = [
  ['district', ['not-started-yet', 'not-started-yet', 'running', 'running', 'running']],
  ['commune', ['not-started-yet', 'not-started-yet', 'not-started-yet', 'running', 'running']],
  // Of no level: between the two starts only a person knows.
  [null, ['not-started-yet', 'not-started-yet', 'unclear', 'running', 'running']],
];

describe('how the tasks stand', () => {
  it.each(rows.filter(({ id }) => id !== 'II.7').map(({ id, deadline }) => [id, deadline] as const))(
    '%s, %s',
    (id, text) => {
      const deadline = readDeadline(text, { year: 2022 });
      for (const level of ['district', 'commune', null] as const)
        expect(days.map((day) => judgeTask(deadline, level, day).verdict)).toEqual(standing[id]);
    },
  );

  it.each(startingByLevel)('II.7 for the level %s', (level, verdicts) => {
    const text = rows.find(({ id }) => id === 'II.7')?.deadline ?? '';
    const deadline = readDeadline(text, { year: 2022 });
    expect(days.map((day) => judgeTask(deadline, level, day).verdict)).toEqual(verdicts);
  });

  it('II.7 says that the essential services have started before the others', () => {
    const deadline = readDeadline(rows.find(({ id }) => id === 'II.7')?.deadline ?? '', { year: 2022 });
    const before = judgeTask(deadline, 'commune', '2022-06-30').rule;
    expect(before).toEqual({ code: 'before-start', day: '2023-06-01' });
    const { rule } = judgeTask(deadline, 'commune', '2022-07-01');
    expect(rule).toMatchObject({ code: 'before-start-but-special', day: '2023-06-01' });
    expect('special' in rule && rule.special.map(({ words }) => words)).toEqual([
      'Riêng các dịch vụ công thiết yếu tại Quyết định số 06/QĐ-TTg ngày 06/01/2022 thực hiện số hóa từ ngày 01/7/2022',
    ]);
  });
});
