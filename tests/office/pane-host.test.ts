import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { assessSheet } from '../../src/app/assess/assess-sheet';
import type { FormulaRequest } from '../../src/app/formulas/formula-request';
import { insertFormula, type InsertedFormula } from '../../src/app/formulas/insert-formula';
import { writeTargets } from '../../src/app/plan-sheet/write-targets';
import { defaultPlan as plan } from '../../src/data/plans/index';
import { freeName } from '../../src/office/add-sheet';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { proceduresSheet, unitsSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';

let tested: TestedExcel;
const rows = [
  ['x', 'x', 'x', 10, 4],
  ['x', null, 'X', 30, 0],
  [null, null, null, 45, 2],
  ['x', 'x', 'x', null, null],
];
const units = [
  ['Phòng Nội vụ', 30, 100, 30],
  ['Phường Đức Xuân', 12, 100, 12],
  ['Phòng Tư pháp', 0, 0, null],
];
const words = { met: 'Đạt', near: 'Gần đạt', missed: 'Chưa đạt', nothing: 'Không phát sinh' };

beforeAll(async () => {
  tested = await startExcel();
});

beforeEach(async () => {
  await tested.excel.openWorkbook(workbook([proceduresSheet('Một', rows), unitsSheet('Hai', units)]));
});

async function insert(sheet: string, cell: string, request: FormulaRequest): Promise<InsertedFormula> {
  await tested.excel.selectCells(sheet, cell);
  const inserted = await insertFormula(
    tested.host,
    await assessSheet(tested.host, { plan, sheet }),
    plan,
    request,
    words,
  );
  await tested.excel.settled();
  return inserted;
}

describe('a formula in a cell', () => {
  const indicators = ['endToEndProcedureRate', 'onlineActiveProcedureRate', 'onlineDossierRate'];
  const styles = ['dvctt', 'native'] as const;
  const expected: Readonly<Record<FormulaRequest['content'], readonly unknown[]>> = {
    rate: [2 / 3, 1 / 2, 6 / 85],
    verdict: ['Chưa đạt', 'Chưa đạt', 'Chưa đạt'],
    shortfall: [1, 1, 20],
  };
  const cases = styles.flatMap((style) =>
    (['rate', 'verdict', 'shortfall'] as const).flatMap((content) =>
      indicators.map((indicator, index) => ({ style, content, indicator, gives: expected[content][index] })),
    ),
  );

  test.each(cases)(
    '$style $content of $indicator over rows of procedures gives $gives',
    async ({ gives, ...request }) => {
      expect(await insert('Một', 'K3', request)).toMatchObject({ kind: 'inserted', cell: 'K3' });
      const value = tested.excel.cellValue('Một', 'K3');
      if (typeof gives === 'number') expect(value).toBeCloseTo(gives, 12);
      else expect(value).toBe(gives);
    },
  );

  test.each(styles)('%s on a summary reads the row in which it stands', async (style) => {
    const indicator = 'onlineDossierRate';
    await insert('Hai', 'H4', { indicator, style, content: 'rate' });
    await insert('Hai', 'H5', { indicator, style, content: 'verdict' });
    expect(tested.excel.cellValue('Hai', 'H4')).toBe(0.3);
    expect(tested.excel.cellValue('Hai', 'H5')).toBe('Gần đạt');
    await tested.excel.typeInto('Hai', 'C5', 13);
    await tested.excel.settled();
    expect(tested.excel.cellValue('Hai', 'H5')).toBe('Đạt');
    expect(await insert('Hai', 'H20', { indicator, style, content: 'rate' })).toEqual({ kind: 'no-row' });
  });

  test('never overwrites what stands there, be it an empty text that a formula gives', async () => {
    await tested.excel.typeInto('Một', 'K3', '=""');
    const request = { indicator: 'onlineDossierRate', content: 'rate', style: 'native' } as const;
    expect(await insert('Một', 'K3', request)).toEqual({ kind: 'occupied', cell: 'K3' });
    expect(await insert('Một', 'G7', request)).toEqual({ kind: 'occupied', cell: 'G7' });
  });
});

describe('the workbook', () => {
  test('shows a place: the worksheet and its cell', async () => {
    await tested.host.select('Hai', 'C5');
    const at = await tested.host.withSelectedCell(({ sheet, row, column, isEmpty }) =>
      Promise.resolve({ sheet, row, column, isEmpty }),
    );
    expect(at).toEqual({ sheet: 'Hai', row: 4, column: 2, isEmpty: false });
    await expect(tested.host.select('Ba', 'A1')).rejects.toMatchObject({ code: 'no-sheet' });
  });

  test('keeps settings and lets them go', async () => {
    await tested.host.writeSettings(
      new Map<string, unknown>([
        ['dvctt.near', 90],
        ['dvctt.decimals', 2],
      ]),
    );
    await tested.host.writeSettings(
      new Map<string, unknown>([
        ['dvctt.near', null],
        ['dvctt.none', null],
      ]),
    );
    expect([...(await tested.host.readSettings())]).toEqual([['dvctt.decimals', 2]]);
  });

  test('tells of edits and of another active sheet until it is told to stop', async () => {
    let heard = 0;
    const arrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
    const stop = await tested.host.watch(() => heard++);
    await tested.excel.typeInto('Một', 'F5', 11);
    await arrive();
    expect(heard).toBe(1);
    await tested.host.select('Hai', 'A1');
    await arrive();
    expect(heard).toBe(2);
    await stop();
    await tested.excel.typeInto('Một', 'F5', 12);
    await arrive();
    expect(heard).toBe(2);
  });

  test('takes the table of targets as a new worksheet, texts as texts and shares as percentages', async () => {
    const table = { sheetName: 'Một', title: '=1+1', source: '-', number: 'STT', group: 'Nhóm', unit: 'Đơn vị' };
    const name = await writeTargets(tested.host, plan, table);
    expect(name).toBe('Một (2)');
    expect(tested.excel.cellValue(name, 'A1')).toBe('=1+1');
    expect(tested.excel.cellValue(name, 'C5')).toBe('Phòng Giáo dục và Đào tạo');
    expect(tested.excel.cellValue(name, 'F23')).toBe(0.07);
    expect(tested.excel.cellValue('Một', 'A1')).toBe('Đơn vị: Phòng Nội vụ');
  });
});

test('a name for a worksheet is one that Excel takes', () => {
  expect(freeName('Chỉ tiêu 2022/2023', [])).toBe('Chỉ tiêu 2022-2023');
  expect(freeName('Chỉ tiêu', ['CHỈ TIÊU', 'chỉ tiêu (2)'])).toBe('Chỉ tiêu (3)');
  expect(freeName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
});
