import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../src/app/host/host';
import { notConfirmed } from '../../src/app/tasks/task-cells';
import { defaultPlan } from '../../src/data/plans/index';
import type { Plan } from '../../src/domain/plans/plan';
import { periodOf } from '../../src/domain/periods/period';
import { openCollection, type CollectStore } from '../../src/taskpane/store/collect-store';
import { PaneStore } from '../../src/taskpane/store/pane-store';
import { openTasks, type TasksStore } from '../../src/taskpane/store/tasks-store';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { proceduresSheet, unitsSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';
import { everythingIn } from './support/everything';

let tested: TestedExcel;
let host: Host;
let pane: PaneStore;
const units = [
  ['Phòng Nội vụ', 30, 100, 30],
  ['Phòng Tư pháp', 6, 100, 6],
];
const nextPlan: Plan = { ...defaultPlan, id: 'ke-hoach-2023', title: 'Kế hoạch năm 2023', year: 2023 };
const OF = { task: 'II.1', unit: 'Phòng Nội vụ' };

beforeAll(async () => {
  tested = await startExcel();
  host = (await import('../../src/office/excel-host')).excelHost;
});

beforeEach(async () => {
  await tested.excel.openWorkbook(
    workbook([unitsSheet('TH', units), proceduresSheet('PNV', [['x', 'x', 'x', 10, 4]]), unitsSheet('Hai', units)]),
  );
  pane = openPane();
  await pane.refresh();
});

/** Another one has seen nothing of what was done before: the workbook was opened again. */
function openPane(): PaneStore {
  return new PaneStore({ host: { ...host }, hasFunctions: true, plansRead: () => Promise.resolve() });
}

const everything = (): Promise<unknown> => everythingIn(tested);

async function undo(): Promise<void> {
  const { notice } = pane.state;
  expect([notice?.tone, notice?.undo === undefined, notice?.text]).toEqual(['success', false, notice?.text]);
  await notice?.undo?.();
}

/** The action changes the workbook, and undone it is as it was: cell by cell, rule by rule, name by name. */
async function expectUndone(action: () => Promise<unknown>): Promise<void> {
  const before = await everything();
  await action();
  expect(await everything()).not.toEqual(before);
  await undo();
  expect(pane.state.notice?.text).toBe('Đã hoàn tác.');
  expect(await everything()).toEqual(before);
}

/** Somebody works on before it is undone: nothing of it is touched. */
async function expectKept(action: () => Promise<unknown>, work: () => Promise<unknown>): Promise<void> {
  await action();
  const { notice } = pane.state;
  await work();
  const worked = await everything();
  await notice?.undo?.();
  expect(pane.state.notice?.text).toBe('Chưa hoàn tác: nội dung đã được sửa sau đó nên giữ nguyên.');
  expect(await everything()).toEqual(worked);
}

const renew = (sheets: readonly string[]): Promise<unknown> => pane.withSheetDesk((desk) => desk.renew(sheets));
const near = (nearPercent: number): Promise<void> => pane.setSettings({ nearPercent }, 'Đã đổi.');
const type = async (sheet: string, cell: string, value: string | number): Promise<void> => {
  await tested.excel.typeInto(sheet, cell, value);
};

describe('colours', () => {
  test('are taken back, the first ones and those of other settings', async () => {
    await expectUndone(() => pane.colour());
    await pane.colour();
    await near(10);
    await expectUndone(() => pane.colour());
    // What the pane knows of the sheet is what it has now: again, and again undone.
    await expectUndone(() => pane.colour());
  });

  test('that were taken off are put back', async () => {
    await pane.colour();
    await expectUndone(() => pane.removeColours());
  });

  test('with verdicts in words are taken back with them', async () => {
    await pane.setSettings({ writesVerdicts: true }, '');
    await expectUndone(() => pane.colour());
  });

  test('of another session are not known exactly: nothing is offered', async () => {
    await pane.colour();
    const other = openPane();
    await other.refresh();
    await other.colour();
    expect([other.state.notice?.tone, other.state.notice?.undo]).toEqual(['success', undefined]);
  });
});

describe('verdicts in words', () => {
  const write = () => pane.withSheetDesk((desk) => desk.writeVerdicts());

  test('are taken back to the cell, written for the first time, anew or taken off', async () => {
    await expectUndone(write);
    await write();
    await near(10);
    await expectUndone(write);
    await expectUndone(() => pane.withSheetDesk((desk) => desk.removeVerdicts()));
  });

  test('stay where somebody has put a remark among them, or moved the rows', async () => {
    await expectKept(write, () => type('TH', 'F5', 'Đã nhắc ngày 12/9'));
  });

  test('of which one was replaced by a remark go right of it, and are taken back from there', async () => {
    await write();
    await type('TH', 'F5', 'Đã nhắc ngày 12/9');
    await expectUndone(write);
  });
});

describe('a formula', () => {
  const request = { indicator: 'onlineDossierRate', content: 'rate', style: 'native' } as const;
  const insert = () => pane.withSheetDesk((desk) => desk.insert(request));

  test('is taken back, unless somebody has written something else there', async () => {
    await tested.excel.selectCells('TH', 'H4');
    await expectUndone(insert);
    await expectKept(insert, () => type('TH', 'H4', 'của tôi'));
  });

  test('goes with the names that it brought, unless another formula uses them', async () => {
    const marks = { indicator: 'endToEndProcedureRate', content: 'rate', style: 'native' } as const;
    await tested.excel.selectCells('PNV', 'J4');
    await pane.refresh();
    await expectUndone(() => pane.withSheetDesk((desk) => desk.insert(marks)));
    await pane.withSheetDesk((desk) => desk.insert(marks));
    await type('PNV', 'J5', '=SUMPRODUCT(1*DVCTT_CT_Dau_C)');
    await undo();
    await tested.excel.settled();
    expect([tested.excel.cellValue('PNV', 'J4'), tested.excel.cellValue('PNV', 'J5')]).toEqual([null, 1]);
  });
});

describe('a worksheet that was added', () => {
  const write = () => pane.withPlans((desk) => desk.writeSheet(pane.state.plan));

  test('goes: a plan’s, a blank one, targets', async () => {
    await expectUndone(write);
    await expectUndone(() => pane.withPlans((desk) => desk.writeTemplate(2027)));
  });

  test('stays where somebody has written into it', async () => {
    await expectKept(write, () => type('Kế hoạch 2022', 'B4', 'của tôi'));
  });
});

describe('what is kept in the workbook', () => {
  test('is as it was: settings, plans, names, answers', async () => {
    await expectUndone(() => near(90));
    await expectUndone(() =>
      pane.withPlans((desk) => desk.adopt({ plan: nextPlan, doubts: [], columns: [], origin: 'x' })),
    );
    expect(pane.state.draft?.plan.id).toBe('ke-hoach-2023');
    await pane.withPlans((desk) => desk.adopt({ plan: nextPlan, doubts: [], columns: [], origin: 'x' }));
    await expectUndone(() => pane.withPlans((desk) => desk.choose(defaultPlan)));
    await expectUndone(() => pane.withPlans((desk) => desk.drop(nextPlan)));
    await expectUndone(() => pane.withPlans((desk) => desk.tellName('P. ĐX', 'Phường Đức Xuân')));
    await expectUndone(() => pane.answer({ kind: 'unit', unit: 'Phường Đức Xuân' }));
    await pane.answer({ kind: 'unit', unit: 'Phường Đức Xuân' });
    await expectUndone(() => pane.forgetAnswers());
  });

  test('stays where it was changed again since', async () => {
    await expectKept(
      () => near(90),
      () => host.writeSettings(new Map([['dvctt.near', 70]])),
    );
  });
});

describe('what was renewed on several worksheets', () => {
  const sheets = ['TH', 'PNV', 'Hai'];

  beforeEach(async () => {
    for (const sheet of sheets) {
      await host.select(sheet, 'A1');
      await pane.colour();
    }
    await host.select('TH', 'A1');
    await pane.withSheetDesk((desk) => desk.writeVerdicts());
  });

  test('is taken back on all of them, formulas and tasks with it', async () => {
    await tested.excel.selectCells('TH', 'J4');
    await pane.refresh();
    await pane.withSheetDesk((desk) =>
      desk.insert({ indicator: 'onlineDossierRate', content: 'verdict', style: 'native' }),
    );
    await (await openTasks(pane)).layOut();
    await pane.setSettings({ nearPercent: 10, palette: 'classic' }, 'Đã đổi.');
    await expectUndone(() => renew([...sheets, 'Theo dõi nhiệm vụ']));
  });

  test('where other colours are not known exactly, that is said, and the rest is taken back', async () => {
    pane = openPane();
    await pane.refresh();
    await near(10);
    await renew(['PNV']);
    expect([pane.state.notice?.undo, pane.state.notice?.text]).toEqual([
      undefined,
      'Đã cập nhật trang tính “PNV” theo cài đặt hiện nay. ' +
        'Màu cũ của “PNV” do lần mở sổ trước tô nên không lấy lại được.',
    ]);
  });
});

describe('tasks', () => {
  let tasks: TasksStore;

  beforeEach(async () => {
    tasks = await openTasks(pane);
  });

  test('that were laid out go, with the worksheet', async () => {
    await expectUndone(() => tasks.layOut());
    expect(tasks.state.follow.sheet).toBeNull();
    await expectUndone(() => tasks.confirm(OF, { ...notConfirmed, state: 'done', doneOn: '2022-09-01' }));
  });

  test('that were confirmed are as they were', async () => {
    await tasks.layOut();
    await expectUndone(() => tasks.confirm(OF, { ...notConfirmed, state: 'done', doneOn: '2022-09-01', note: 'Xong' }));
    expect(tasks.state.follow.tasks.every(({ confirmation }) => confirmation?.state === 'not-started')).toBe(true);
  });

  test('whose rows were added again lose them again', async () => {
    await tasks.layOut();
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('DVCTT_NhiemVu');
      for (const index of [185, 184]) rows.getItemAt(index).delete();
      await context.sync();
    });
    await tasks.read();
    await expectUndone(() => tasks.addMissing());
    expect(tasks.state.follow.missing).toHaveLength(2);
  });

  test('stay where somebody has typed into the row since', async () => {
    await tasks.layOut();
    const confirm = () => tasks.confirm(OF, { ...notConfirmed, state: 'done', doneOn: '2022-09-01' });
    await expectKept(confirm, () => type('Theo dõi nhiệm vụ', 'J30', 'Ghi thêm'));
    await expectKept(
      () => tasks.confirm(OF, notConfirmed),
      () => type('Theo dõi nhiệm vụ', 'I30', 'Số 12'),
    );
  });
});

describe('all units together', () => {
  let collect: CollectStore;

  beforeEach(async () => {
    collect = await openCollection(pane);
    await collect.readSheets();
  });

  const close = () => collect.withDesk((desk) => desk.closePeriod());

  test('a consolidation and a report that were written go', async () => {
    await expectUndone(() => collect.withDesk((desk) => desk.writeSummary()));
    await expectUndone(() => collect.withDesk((desk) => desk.writeReport()));
  });

  test('a period that was closed is open again: the first with its worksheet, a later one with its rows', async () => {
    await expectUndone(close);
    expect(collect.state.history?.periods).toEqual([]);
    await close();
    await collect.choosePeriod(periodOf('year', 2021, 1, 'month-end'));
    await expectUndone(close);
    expect(collect.state.history?.periods).toHaveLength(1);
  });

  test('a period stays closed where somebody has written into its rows', async () => {
    await close();
    await collect.choosePeriod(periodOf('year', 2021, 1, 'month-end'));
    const rows = (await host.readTable('DVCTT_LichSu'))?.area.bottom ?? 0;
    await expectKept(close, () => type('Lịch sử kỳ báo cáo', `E${rows + 2}`, 'Phòng khác'));
  });
});
