import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { assessSheet, colourSheet, removeColours } from '../../../src/app/assess/assess-sheet';
import { writeVerdicts } from '../../../src/app/assess/write-verdicts';
import { renewSheets } from '../../../src/app/made/renew';
import { staleSheets } from '../../../src/app/made/stale-sheets';
import { keepPlanEntries, planInForceEntries, toldNameEntries } from '../../../src/app/plans/plan-entries';
import { readWorkbookSettings } from '../../../src/app/host/settings';
import { defaultPlan } from '../../../src/data/plans/index';
import type { Plan } from '../../../src/domain/plans/plan';
import type { StaleReason } from '../../../src/domain/verdicts/stale-reason';
import { workbook } from '../../emulator/support/workbook';
import { startExcel, type TestedExcel } from '../support/excel';
import { proceduresSheet, unitsSheet } from '../support/sheets';

let tested: TestedExcel;
const request = { plan: null, sheet: null };
const units = [
  ['Phòng Nội vụ', 30, 100, 30],
  ['Phòng Tư pháp', 6, 100, 6],
  ['P. ĐX', 9, 100, 9],
];
/** The next year's plan: the same units, other targets. */
const nextPlan: Plan = {
  ...defaultPlan,
  id: 'bac-kan-2023',
  year: 2023,
  groups: defaultPlan.groups.map((group) => ({
    ...group,
    targets: { ...group.targets, onlineDossierRate: { value: { numerator: 60, denominator: 100 }, text: '60%' } },
  })),
};
const progress = { signal: new AbortController().signal, report: () => undefined };

beforeAll(async () => {
  tested = await startExcel();
});

async function stale(sheet: string | null = null): Promise<readonly StaleReason[]> {
  await tested.excel.settled();
  return (await assessSheet(tested.host, { plan: null, sheet })).stale;
}

const set = (entries: Iterable<readonly [string, unknown]>): Promise<void> =>
  tested.host.writeSettings(new Map(entries));

describe('colours of a summary', () => {
  beforeEach(async () => {
    await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
    await colourSheet(tested.host, request);
  });

  test('are not old as they are made, nor when figures change or rows are sorted', async () => {
    expect(await stale()).toEqual([]);
    await tested.excel.typeInto('TH', 'B4:E5', [
      ['Phòng Tư pháp', 6, 100, 6],
      ['Phòng Nội vụ', 31, 100, 31],
    ]);
    expect(await stale()).toEqual([]);
  });

  test('are old by another threshold or palette, until they are coloured again', async () => {
    await set([['dvctt.near', 90]]);
    expect(await stale()).toEqual(['near']);
    await set([['dvctt.palette', 'classic']]);
    expect(await stale()).toEqual(['near', 'palette']);
    expect((await colourSheet(tested.host, request)).stale).toEqual([]);
    expect(await stale()).toEqual([]);
  });

  test('are old by another plan, and the plan alone is named', async () => {
    await set(await keepPlanEntries(nextPlan));
    expect(await stale()).toEqual(['plan']);
    await set(planInForceEntries(defaultPlan));
    expect(await stale()).toEqual([]);
  });

  test('are old where a name came to mean a unit, or a row names another one', async () => {
    await set(toldNameEntries(new Map(), defaultPlan.id, 'P. ĐX', 'Phường Đức Xuân'));
    expect(await stale()).toEqual(['reading']);
    await set([['dvctt.unitNames', null]]);
    expect(await stale()).toEqual([]);
    await tested.excel.typeInto('TH', 'B5', 'Phường Sông Cầu');
    expect(await stale()).toEqual(['reading']);
  });

  test('do not reach a row that was added below', async () => {
    await tested.excel.typeInto('TH', 'A7:E7', [[4, 'Phòng Nội vụ', 8, 9, 88]]);
    expect(await stale()).toEqual(['rows']);
    await colourSheet(tested.host, request);
    expect(await stale()).toEqual([]);
  });

  test('of an earlier version, which said nothing of itself, are old', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook.worksheets.getItem('TH');
      names.getItem('DVCTT_TheoMau').delete();
      await context.sync();
    });
    expect(await stale()).toEqual(['unknown']);
  });

  test('are old no more when they are taken off', async () => {
    await set([['dvctt.near', 90]]);
    expect((await removeColours(tested.host, null)).had).toBe(true);
    expect(await stale()).toEqual([]);
    expect((await removeColours(tested.host, null)).had).toBe(false);
  });
});

describe('verdicts in words', () => {
  beforeEach(async () => {
    await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
    await writeVerdicts(tested.host, request);
  });

  test('follow the figures and are not old; by another threshold or plan they are', async () => {
    await tested.excel.typeInto('TH', 'C5', 9);
    expect(await stale()).toEqual([]);
    await set([['dvctt.near', 100]]);
    expect(await stale()).toEqual(['words']);
    await writeVerdicts(tested.host, request);
    expect(await stale()).toEqual([]);
    await set(await keepPlanEntries(nextPlan));
    expect(await stale()).toEqual(['words']);
  });

  test('are old where a unit was added that has none, not where an officer made a remark', async () => {
    await tested.excel.typeInto('TH', 'F5', 'Đã nhắc ngày 12/9');
    expect(await stale()).toEqual([]);
    await tested.excel.typeInto('TH', 'A7:E7', [[4, 'Phòng Kinh tế', 8, 9, 88]]);
    expect(await stale()).toEqual(['words']);
  });
});

describe('a workbook of several sheets', () => {
  const PROCEDURES = proceduresSheet('PNV', [
    ['x', 'x', 'x', 10, 8],
    ['x', null, null, 4, 0],
  ]);

  beforeEach(async () => {
    await tested.excel.openWorkbook(
      workbook([
        unitsSheet('TH', units),
        PROCEDURES,
        unitsSheet('Khóa', units, { isProtected: false }),
        unitsSheet('Trơn', units),
      ]),
    );
    for (const sheet of ['TH', 'PNV', 'Khóa']) await colourSheet(tested.host, { plan: null, sheet });
    await writeVerdicts(tested.host, { plan: null, sheet: 'TH' });
  });

  const found = async (shown: string | null = null) => {
    const settings = readWorkbookSettings(await tested.host.readSettings());
    const own = shown === null ? null : { sheet: shown, reasons: await stale(shown) };
    return staleSheets(await tested.host.readMade(), own, defaultPlan, settings);
  };

  test('tells which of them are old, whichever is on show, and renews them all', async () => {
    expect(await found()).toEqual({ marked: [], written: [] });
    await set([['dvctt.near', 100]]);
    expect((await found('PNV')).marked).toEqual([
      { sheet: 'PNV', reasons: ['near'] },
      { sheet: 'TH', reasons: ['near'] },
      { sheet: 'Khóa', reasons: ['near'] },
    ]);
    const sheets = (await found()).marked.map(({ sheet }) => sheet);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Khóa').protection.protect();
      await context.sync();
    });
    const { renewed, left } = await renewSheets(tested.host, sheets, progress);
    expect([renewed.map(({ sheet }) => sheet), left]).toEqual([['TH', 'PNV'], ['Khóa']]);
    expect((await found()).marked.map(({ sheet }) => sheet)).toEqual(['Khóa']);
    expect([await stale('TH'), await stale('PNV'), await stale('Khóa')]).toEqual([[], [], ['near']]);
  });

  test('looks with two requests, however many sheets there are', async () => {
    tested.excel.resetRoundTrips();
    await tested.host.readMade();
    expect(tested.excel.roundTrips).toBe(2);
  });
});
