import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepPlanEntries, planInForceEntries, toldNameEntries } from '../../src/app/plans/plan-entries';
import { readWorkbookPlans } from '../../src/app/plans/workbook-plans';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../src/domain/plans/plan';
import { planToJson } from '../../src/files/plan-json/plan-to-json';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { PaneStore } from '../../src/taskpane/store/pane-store';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { sheetOfRows, unitsSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';

let tested: TestedExcel;
let store: PaneStore;
const opened: PaneStore[] = [];

/** The built-in plan with other targets for (3), as another year's. */
const plan2026: Plan = {
  ...bacKan2022,
  id: 'ke-hoach-2026',
  title: 'Kế hoạch 2026',
  year: 2026,
  groups: bacKan2022.groups.map((group) => ({
    ...group,
    targets: { ...group.targets, onlineDossierRate: { value: { numerator: 90, denominator: 100 }, text: '90%' } },
  })),
};
const SHEET = 'Tổng hợp';
const formulas = [
  '=DVCTT.CHITIEU("Phường Đức Xuân",3)',
  '=DVCTT.CHITIEU("Phường Đức Xuân",3,"2022")',
  '=DVCTT.CHUAN_TEN("P. của tôi")',
  '=DVCTT.DANHGIA(0.12,0.13)',
];

beforeAll(async () => {
  tested = await startExcel();
});

beforeEach(async () => {
  await tested.excel.openWorkbook(workbook([unitsSheet(SHEET, [['Phường Đức Xuân', 50, 100, 50]])]));
  store = await paneOf(tested);
});

// In Excel a pane ends with its workbook; here it would go on following the next test's.
afterEach(async () => {
  for (const pane of opened.splice(0)) {
    pane.setVisible(false);
    await pane.refresh();
  }
});

/** The pane's store with the functions' own plans behind it, as the ribbon opens it. */
async function paneOf({ host }: TestedExcel): Promise<PaneStore> {
  const { plansInUse } = await import('../../src/office/entry');
  const pane = new PaneStore({ host, hasFunctions: true, plansRead: (plans, near) => plansInUse.use(plans, near) });
  opened.push(pane);
  return pane;
}

async function values(): Promise<unknown[]> {
  await tested.excel.settled();
  return formulas.map((_, index) => tested.excel.cellValue(SHEET, `J${index + 1}`));
}

async function typeFormulas(): Promise<void> {
  for (const [index, formula] of formulas.entries()) await tested.excel.typeInto(SHEET, `J${index + 1}`, formula);
}

const keep = async (plan: Plan): Promise<void> => tested.host.writeSettings(await keepPlanEntries(plan));

describe('a plan that the workbook keeps', () => {
  test('is followed by formulas at once when it is put in force, and when another one is', async () => {
    await store.start();
    await typeFormulas();
    expect(await values()).toEqual([0.13, 0.13, { error: '#N/A' }, 'Gần đạt']);
    await store.withPlans((desk) => desk.adopt({ plan: plan2026, doubts: [], origin: 'ke-hoach.docx' }));
    expect(store.state.plan.id).toBe('ke-hoach-2026');
    expect((await values()).slice(0, 2)).toEqual([0.9, 0.13]);
    await store.withPlans((desk) => desk.choose(bacKan2022));
    expect((await values()).slice(0, 2)).toEqual([0.13, 0.13]);
  });

  test('judges and colours the sheet', async () => {
    await store.start();
    await store.colour();
    expect(await tested.toneAt(SHEET, 'E4')).toBe('met');
    await keep(plan2026);
    await store.colour();
    expect(await tested.toneAt(SHEET, 'E4')).toBe('missed');
  });

  test('travels with the file: reopened, formulas show its targets before any pane is open', async () => {
    const file = readXlsx(readFileSync('samples/tong-hop-19-don-vi.xlsx'));
    await tested.excel.openWorkbook(file.data);
    await keep(plan2026);
    const sheet = file.data.activeSheet;
    await tested.excel.typeInto(sheet, 'Z1', formulas[0]);
    await tested.excel.settled();
    const written = readXlsx(writeXlsx(file, tested.excel.changes()));
    await tested.excel.openWorkbook(null);
    await tested.excel.openWorkbook(written.data);
    await tested.excel.typeInto(sheet, 'Z2', formulas[0]);
    await tested.excel.settled();
    expect(tested.excel.cellValue(sheet, 'Z2')).toBe(0.9);
    expect((await readWorkbookPlans(await tested.host.readSettings())).inForce).toEqual(plan2026);
  });

  test('that is chosen and missing stops formulas and pane, with a sentence; no other one stands in for it', async () => {
    await tested.host.writeSettings(new Map([['dvctt.planInForce', 'mat-roi']]));
    await store.start();
    await typeFormulas();
    expect((await values())[0]).toEqual({ error: '#N/A' });
    expect(store.state.sheet).toMatchObject({
      assessment: { layout: null, problems: [{ code: 'plan-value-unreadable' }] },
    });
    expect(store.state.plans.missing).toBe('mat-roi');
    await store.withPlans((desk) => desk.choose(bacKan2022));
    expect((await values())[0]).toBe(0.13);
  });

  test('a name that was told holds in formulas, and the threshold of the settings does', async () => {
    await store.start();
    await typeFormulas();
    await store.withPlans((desk) => desk.tellName('P. của tôi', 'Phường Đức Xuân'));
    expect((await values())[2]).toBe('Phường Đức Xuân');
    await store.setSettings({ nearPercent: 95 }, 'Đã lưu');
    expect((await values())[3]).toBe('Chưa đạt');
    await store.withPlans((desk) => desk.tellName('P. của tôi', null));
    expect((await values())[2]).toEqual({ error: '#N/A' });
  });

  test('a name answered in one sheet is known in another, until the answer is taken back', async () => {
    const rows = [['P. Xuân Đức', 50, 100, 50]];
    await tested.excel.openWorkbook(workbook([unitsSheet('Một', rows), unitsSheet('Hai', rows)]));
    const pane = await paneOf(tested);
    await pane.start();
    await pane.answer({ kind: 'name', writtenAs: 'P. Xuân Đức', unit: 'Phường Đức Xuân' });
    await tested.excel.selectCells('Hai', 'A1');
    await pane.refresh();
    expect(pane.state.sheet).toMatchObject({
      assessment: { sheet: 'Hai', assessments: [{ unit: 'Phường Đức Xuân' }] },
    });
    await tested.excel.selectCells('Một', 'A1');
    await pane.refresh();
    await pane.forgetAnswers();
    expect((await tested.host.readSettings()).size).toBe(0);
  });

  test('is in force for a colleague who chose another one meanwhile', async () => {
    await keep(plan2026);
    await store.start();
    await typeFormulas();
    expect((await values())[0]).toBe(0.9);
    await tested.host.writeSettings(planInForceEntries(bacKan2022));
    await store.refresh();
    expect((await values())[0]).toBe(0.13);
  });
});

describe('loading a plan in the pane', () => {
  test('a file is shown for review and changes nothing before it is adopted', async () => {
    await store.start();
    const bytes = new TextEncoder().encode(planToJson(plan2026));
    const file = { name: 'ke-hoach.json', size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
    await store.withPlans((desk) => desk.loadFile(file));
    expect(store.state).toMatchObject({
      view: 'plan',
      draft: { origin: 'ke-hoach.json', plan: { id: 'ke-hoach-2026' } },
    });
    expect((await tested.host.readSettings()).size).toBe(0);
    store.review(null);
    expect(store.state.draft).toBeNull();
  });

  test('a plan with the id of one that comes with the add-in gets an id of its own', async () => {
    await store.start();
    await store.withPlans((desk) => desk.adopt({ plan: { ...plan2026, id: 'bac-kan-2022' }, doubts: [], origin: 'x' }));
    expect(store.state.plan.id).toBe('bac-kan-2022-2');
  });

  test('a file that is none is refused with a sentence', async () => {
    await store.start();
    const file = { name: 'anh.png', size: 3, arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) };
    await store.withPlans((desk) => desk.loadFile(file));
    expect(store.state.notice).toMatchObject({ tone: 'error', text: expect.stringContaining('anh.png') as string });
    const huge = { name: 'to.docx', size: 2 ** 31, arrayBuffer: () => Promise.reject(new Error('must not be read')) };
    await store.withPlans((desk) => desk.loadFile(huge));
    expect(store.state.notice?.text).toContain('quá lớn');
  });

  test('the selected cells are read as a table of targets; a single cell means the whole sheet', async () => {
    const rows = [
      ['STT', 'Đơn vị', 'Chỉ tiêu tỷ lệ hồ sơ trực tuyến'],
      [1, 'Sở Nội vụ', '80%'],
      [2, 'Sở Tư pháp', '75%'],
    ];
    await tested.excel.openWorkbook(workbook([sheetOfRows('Dán từ Word', rows)]));
    for (const selected of ['A1:C3', 'B2', 'A:C']) {
      const pane = await paneOf(tested);
      await pane.start();
      await tested.excel.selectCells('Dán từ Word', selected);
      await pane.withPlans((desk) => desk.loadSelection());
      expect(pane.state.draft?.plan.groups.flatMap(({ units }) => units.map(({ name }) => name))).toEqual([
        'Sở Nội vụ',
        'Sở Tư pháp',
      ]);
    }
    await tested.excel.selectCells('Dán từ Word', 'J20:K22');
    const pane = await paneOf(tested);
    await pane.withPlans((desk) => desk.loadSelection());
    expect(pane.state.notice?.text).toContain('không có nội dung');
  });

  test('a plan that was written to a worksheet is read back from it as it was', async () => {
    await store.start();
    await store.withPlans((desk) => desk.writeSheet(plan2026));
    await store.withPlans((desk) => desk.loadSelection());
    expect(store.state.draft?.plan).toEqual(plan2026);
  });

  test('a template that nobody filled in says what is missing, with its cell', async () => {
    await store.start();
    await store.withPlans((desk) => desk.writeTemplate(2027));
    await store.withPlans((desk) => desk.loadSelection());
    expect(store.state.draft).toBeNull();
    expect(store.state.notice?.text).toMatch(/có chỗ cần sửa.*chưa có đơn vị/su);
  });

  test('names told are kept in what is exported', async () => {
    const settings = await tested.host.readSettings();
    await tested.host.writeSettings(toldNameEntries(settings, bacKan2022.id, 'P. ĐX', 'Phường Đức Xuân'));
    await store.start();
    let text = '';
    await store.withPlans(async (desk) => {
      text = await desk.exportText(store.state.plan);
    });
    expect(text).toContain('"P. ĐX"');
  });
});
