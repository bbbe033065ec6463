import { beforeEach, describe, expect, test } from 'vitest';
import { notConfirmed } from '../../src/app/tasks/task-cells';
import { TASK_TABLE } from '../../src/app/tasks/task-columns';
import { TASKS_SETTING } from '../../src/app/tasks/task-settings';
import type { PaneStore } from '../../src/taskpane/store/pane-store';
import { openTasks } from '../../src/taskpane/store/tasks-store';
import { today } from '../../src/taskpane/store/today';
import { fakeHost, openStore, type FakeHost } from './support/assess-rows';

const OF = { task: 'II.1', unit: 'Phòng Nội vụ' };

let host: FakeHost;
let pane: PaneStore;

beforeEach(() => {
  host = fakeHost([]);
  pane = openStore(host);
});

describe('the pane’s tasks', () => {
  test('are there before the workbook has a table, of everyone, judged today', async () => {
    const { state } = await openTasks(pane);
    expect(state.follow.tasks).toHaveLength(186);
    expect([state.follow.sheet, state.unit, state.date]).toEqual([null, null, null]);
  });

  test('are one store for a pane: what was chosen stays while another view is on show', async () => {
    const tasks = await openTasks(pane);
    await tasks.chooseUnit('Công an thành phố');
    tasks.chooseDate('2022-10-01');
    expect(await openTasks(pane)).toBe(tasks);
    expect([tasks.state.unit, tasks.state.date]).toEqual(['Công an thành phố', '2022-10-01']);
    tasks.chooseDate(today());
    expect(tasks.state.date).toBeNull();
  });

  test('of whom is remembered in the workbook; a name that the plan does not have is everyone', async () => {
    const tasks = await openTasks(pane);
    await tasks.chooseUnit('Phòng Nội vụ');
    expect(host.settings.get(TASKS_SETTING)).toEqual({ 'bac-kan-2022': 'Phòng Nội vụ' });
    expect((await openTasks(openStore(host))).state.unit).toBe('Phòng Nội vụ');
    host.settings.set(TASKS_SETTING, { 'bac-kan-2022': 'Phòng Ngoại vụ' });
    expect((await openTasks(openStore(host))).state.unit).toBeNull();
  });

  test('are confirmed, told and read back', async () => {
    const tasks = await openTasks(pane);
    expect(await tasks.confirm(OF, { ...notConfirmed, state: 'done', doneOn: '2022-08-30' })).toBe(true);
    expect(pane.state.notice).toMatchObject({
      tone: 'success',
      text: 'Đã ghi nhiệm vụ II.1 của Phòng Nội vụ vào trang “Theo dõi nhiệm vụ”.',
    });
    const done = tasks.state.follow.tasks.filter(({ confirmation }) => confirmation?.state === 'done');
    expect(done.map(({ cell }) => cell)).toEqual(['G30']);
  });

  test('are not confirmed where two rows say so, which is told', async () => {
    const tasks = await openTasks(pane);
    await tasks.layOut();
    const table = host.tables.get(TASK_TABLE);
    if (table === undefined) throw new Error('The table is gone');
    host.tables.set(TASK_TABLE, { ...table, rows: [...table.rows, table.rows[24] ?? []] });
    expect(await tasks.confirm(OF, { ...notConfirmed, state: 'done' })).toBe(false);
    expect(pane.state.notice).toMatchObject({ tone: 'error' });
  });

  test('whose rows were deleted are added again; a refusal of Excel is a sentence', async () => {
    const tasks = await openTasks(pane);
    await tasks.layOut();
    expect(pane.state.notice?.text).toContain('186 dòng');
    const table = host.tables.get(TASK_TABLE);
    if (table === undefined) throw new Error('The table is gone');
    host.tables.set(TASK_TABLE, { ...table, rows: table.rows.slice(3) });
    await tasks.read();
    expect(tasks.state.follow.missing).toHaveLength(3);
    await tasks.addMissing();
    expect(tasks.state.follow.missing).toEqual([]);
    host.tables.delete(TASK_TABLE);
    await tasks.addMissing();
    expect(pane.state.notice).toMatchObject({ tone: 'error' });
  });

  test('are heard of by the view', async () => {
    const tasks = await openTasks(pane);
    let heard = 0;
    const leave = tasks.subscribe(() => (heard += 1));
    await tasks.read();
    leave();
    await tasks.read();
    expect(heard).toBe(1);
    await tasks.show('Theo dõi nhiệm vụ', 'G30');
    expect(host.asked).toContain('Theo dõi nhiệm vụ!G30');
  });
});
