import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { assessSheet } from '../../../src/app/assess/assess-sheet';
import { insertFormula } from '../../../src/app/formulas/insert-formula';
import { verdictWords } from '../../../src/app/formulas/verdict-words';
import { readWorkbookSettings } from '../../../src/app/host/settings';
import { renewSheets } from '../../../src/app/made/renew';
import { staleSheets } from '../../../src/app/made/stale-sheets';
import { keepPlanEntries } from '../../../src/app/plans/plan-entries';
import { readTasks } from '../../../src/app/tasks/read-tasks';
import { notConfirmed } from '../../../src/app/tasks/task-cells';
import { layOutTasks, writeConfirmation } from '../../../src/app/tasks/write-tasks';
import { defaultPlan } from '../../../src/data/plans/index';
import type { Plan } from '../../../src/domain/plans/plan';
import type { StaleReason } from '../../../src/domain/verdicts/stale-reason';
import { workbook } from '../../emulator/support/workbook';
import { startExcel, type TestedExcel } from '../support/excel';
import { proceduresSheet, unitsSheet } from '../support/sheets';

let tested: TestedExcel;
const units = [
  ['Phòng Nội vụ', 30, 100, 30],
  ['Phòng Tư pháp', 6, 100, 6],
];
const progress = { signal: new AbortController().signal, report: () => undefined };

beforeAll(async () => {
  tested = await startExcel();
});

async function stale(sheet: string): Promise<readonly StaleReason[]> {
  await tested.excel.settled();
  return (await assessSheet(tested.host, { plan: null, sheet })).stale;
}

const set = (entries: Iterable<readonly [string, unknown]>): Promise<void> =>
  tested.host.writeSettings(new Map(entries));

describe('formulas of Excel’s own functions', () => {
  const planWithTarget = (targets: string): Plan => ({
    ...defaultPlan,
    id: 'khac',
    groups: defaultPlan.groups.map((group) => ({
      ...group,
      targets: { ...group.targets, [targets]: { value: { numerator: 1, denominator: 2 }, text: '50%' } },
    })),
  });
  const insert = async (sheet: string, cell: string, indicator: string, content: 'rate' | 'verdict' | 'shortfall') => {
    await tested.excel.selectCells(sheet, cell);
    const assessment = await assessSheet(tested.host, { plan: null, sheet });
    const asked = { indicator, content, style: 'native' } as const;
    const { kind } = await insertFormula(tested.host, assessment, assessment.plan, asked, verdictWords);
    expect(kind).toBe('inserted');
  };
  const renew = async (...sheets: string[]) => {
    const { renewed, left } = await renewSheets(tested.host, sheets, progress);
    await tested.excel.settled();
    return [renewed.map(({ sheet }) => sheet), left];
  };

  beforeEach(async () => {
    await tested.excel.openWorkbook(
      workbook([
        unitsSheet('TH', units),
        proceduresSheet('PNV', [
          ['x', 'x', 'x', 10, 8],
          ['x', null, null, 4, 0],
        ]),
      ]),
    );
    await insert('TH', 'H4', 'onlineDossierRate', 'verdict');
    await insert('TH', 'I4', 'onlineDossierRate', 'shortfall');
    await insert('TH', 'J4', 'onlineDossierRate', 'rate');
  });

  test('are not old as they are made, nor where figures, other sheets or things that stand in none of them change', async () => {
    expect(await stale('TH')).toEqual([]);
    await tested.excel.typeInto('TH', 'C4', 29);
    await set(await keepPlanEntries(planWithTarget('endToEndProcedureRate')));
    await set([['dvctt.palette', 'classic']]);
    expect(await stale('TH')).toEqual([]);
    const settings = readWorkbookSettings(await tested.host.readSettings());
    const made = await tested.host.readMade();
    expect(staleSheets(made, null, planWithTarget('endToEndProcedureRate'), settings).marked).toEqual([]);
  });

  test('are old by another target or threshold that stands in them, on show or not, and are renewed in their cells', async () => {
    await set([['dvctt.near', 100]]);
    expect(await stale('TH')).toEqual(['formula-near']);
    await set(await keepPlanEntries(planWithTarget('onlineDossierRate')));
    expect(await stale('TH')).toEqual(['formula-target', 'formula-near']);
    const settings = readWorkbookSettings(await tested.host.readSettings());
    const made = await tested.host.readMade();
    expect(staleSheets(made, null, planWithTarget('onlineDossierRate'), settings).marked).toEqual([
      { sheet: 'TH', reasons: ['formula-target', 'formula-near'] },
    ]);
    expect(tested.excel.cellValue('TH', 'H4')).toBe('Đạt');
    expect(await renew('TH')).toEqual([['TH'], []]);
    expect(['H4', 'I4', 'J4'].map((cell) => tested.excel.cellValue('TH', cell))).toEqual(['Chưa đạt', 20, 0.3]);
    expect(await stale('TH')).toEqual([]);
  });

  test('that an officer has written otherwise, or moved, are not ours to be called old, or still are', async () => {
    await tested.excel.typeInto('TH', 'H4', '=IF(C4>20,"Được","Chưa")');
    await tested.excel.typeInto('TH', 'I4', '');
    await set(await keepPlanEntries(planWithTarget('onlineDossierRate')));
    expect(await stale('TH')).toEqual([]);
  });

  test('over all rows of a unit are old where a row was added that they do not count', async () => {
    await insert('PNV', 'J4', 'onlineDossierRate', 'rate');
    expect(await stale('PNV')).toEqual([]);
    await tested.excel.typeInto('PNV', 'A7:G7', [[3, 'Thủ tục 3', 'x', 'x', 'x', 6, 6]]);
    expect(await stale('PNV')).toEqual(['formula-cells']);
    await renew('PNV');
    expect(tested.excel.cellValue('PNV', 'J4')).toBeCloseTo(14 / 20, 12);
    expect(await stale('PNV')).toEqual([]);
  });

  test('count marks that are typed later; of one in words of its own that is told, and marks of an officer’s list stay', async () => {
    await insert('PNV', 'J4', 'endToEndProcedureRate', 'rate');
    await tested.excel.typeInto('PNV', 'C6:D6', [['x', '✓']]);
    await tested.excel.settled();
    expect([tested.excel.cellValue('PNV', 'J4'), await stale('PNV')]).toEqual([1, []]);
    await Excel.run(async (context) => {
      const list = context.workbook.worksheets.getItem('PNV').names.getItem('DVCTT_CT_Dau').load('formula');
      await context.sync();
      list.formula = String(list.formula).replace('}', ';"xong rồi"}');
      await context.sync();
    });
    await tested.excel.typeInto('PNV', 'D6', 'DVC trực tuyến toàn trình');
    const pane = (await assessSheet(tested.host, { plan: null, sheet: 'PNV' })).assessments[0];
    expect(pane?.counts.numerator).toBe(2);
    expect(await stale('PNV')).toEqual(['formula-marks']);
    await renew('PNV');
    expect([tested.excel.cellValue('PNV', 'J4'), await stale('PNV')]).toEqual([1, []]);
    await tested.excel.typeInto('PNV', 'D6', 'xong rồi');
    await tested.excel.settled();
    expect(tested.excel.cellValue('PNV', 'J4')).toBe(1);
  });
});

describe('a worksheet of tasks', () => {
  const book = { plan: defaultPlan, palette: 'safe' } as const;
  const found = async (plan: Plan) => {
    const settings = readWorkbookSettings(await tested.host.readSettings());
    return staleSheets(await tested.host.readMade(), null, plan, settings);
  };
  const [first, ...others] = defaultPlan.tasks;
  const later: Plan = {
    ...defaultPlan,
    tasks: [...(first === undefined ? [] : [{ ...first, deadline: 'Tháng 12/2022' }]), ...others],
  };

  beforeEach(async () => {
    await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
    await layOutTasks({ ...book, host: tested.host });
  });

  test('is not old by another threshold or other targets', async () => {
    await set([['dvctt.near', 100]]);
    const targets: Plan = {
      ...defaultPlan,
      groups: defaultPlan.groups.map((group) => ({ ...group, targets: {} })),
    };
    expect(await found(targets)).toEqual({ marked: [], written: [] });
  });

  test('is old where a task has changed, or the palette: renewed, its rows say what the plan says and keep what was confirmed', async () => {
    const of = { task: first?.id ?? '', unit: 'Phòng Kinh tế' };
    const sheet = 'Theo dõi nhiệm vụ';
    await writeConfirmation({ ...book, host: tested.host }, of, {
      ...notConfirmed,
      state: 'in-progress',
      note: 'Đang',
    });
    await set([['dvctt.palette', 'classic']]);
    expect((await found(later)).marked).toEqual([{ sheet, reasons: ['tasks', 'palette'] }]);
    await set(await keepPlanEntries(later));
    const { renewed, left } = await renewSheets(tested.host, [sheet], progress);
    expect([renewed.map((each) => each.sheet), left]).toEqual([[sheet], []]);
    expect(await found(later)).toEqual({ marked: [], written: [] });
    const { tasks } = readTasks(await tested.host.readTable('DVCTT_NhiemVu'), later);
    const own = tasks.filter(({ assigned }) => assigned.task.id === of.task);
    expect(own.map(({ confirmation }) => confirmation?.state)).toContain('in-progress');
    expect(tested.excel.cellValue(sheet, 'E6')).toBe('Tháng 12/2022');
  });
});
