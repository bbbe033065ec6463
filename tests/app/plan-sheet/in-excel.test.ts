import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readPlanSheet } from '../../../src/app/plan-sheet/read-plan-sheet';
import { writePlanSheet, writePlanTemplate } from '../../../src/app/plan-sheet/write-plan-sheet';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import type { Plan } from '../../../src/domain/plans/plan';
import { sheet, workbook } from '../../emulator/support/workbook';
import { startExcel, type TestedExcel } from '../support/excel';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

beforeEach(async () => {
  await tested.excel.openWorkbook(workbook([sheet('Một', { A1: 'của người dùng' })]));
});

describe('a plan in a worksheet of Excel', () => {
  test('is written beside what stands there, and read back as it was', async () => {
    expect(await writePlanSheet(tested.host, plan)).toBe('Kế hoạch 2022');
    expect(await readPlanSheet(tested.host)).toEqual({ kind: 'plan', plan });
    expect(tested.excel.cellValue('Một', 'A1')).toBe('của người dùng');
    expect(await writePlanSheet(tested.host, plan)).toBe('Kế hoạch 2022 (2)');
  });

  test('keeps texts that Excel would take for something else', async () => {
    const notes = [
      '=1+1',
      '+84 209',
      '-',
      '@SUM(A1)',
      "'a",
      '31/12/2022',
      '1/2',
      '70%',
      'TRUE',
      '#N/A',
      ' a',
      '',
      '0012',
    ];
    const odd: Plan = { ...plan, number: '', issued: '8/2022', issuer: '12', notes };
    await writePlanSheet(tested.host, odd);
    expect(await readPlanSheet(tested.host)).toEqual({ kind: 'plan', plan: odd });
  });

  test('costs no more round trips for five thousand units than for one', async () => {
    const trips: number[] = [];
    for (const count of [1, 5000]) {
      const units = Array.from({ length: count }, (_, index) => ({ name: `Xã số ${index + 1}`, aliases: [] }));
      const [group] = plan.groups;
      if (group === undefined) throw new Error('The plan has groups');
      const large: Plan = { ...plan, groups: [{ ...group, units }] };
      await tested.excel.openWorkbook(workbook([sheet('Một', {})]));
      tested.excel.resetRoundTrips();
      await writePlanSheet(tested.host, large);
      expect(await readPlanSheet(tested.host)).toEqual({ kind: 'plan', plan: large });
      trips.push(tested.excel.roundTrips);
    }
    expect(trips[0]).toBeLessThanOrEqual(5);
    expect(trips[1]).toBe(trips[0]);
  });

  test('is dressed for people and paper', async () => {
    const name = await writePlanSheet(tested.host, plan);
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem(name);
      const heading = added.getRange('B7').load('values,format/wrapText,format/horizontalAlignment,format/font/bold');
      const top = added.getRange('B7').format.borders.getItem('EdgeTop').load('style');
      const hint = added.getRange('A2').load('format/font/italic,format/wrapText');
      const long = added.getRange('F18').load('format/rowHeight');
      added.pageLayout.load('orientation,paperSize,zoom');
      await context.sync();
      expect([heading.values, heading.format.wrapText, heading.format.font.bold]).toEqual([[['Nội dung']], true, true]);
      expect([heading.format.horizontalAlignment, top.style]).toEqual(['Center', 'Continuous']);
      expect([hint.format.font.italic, hint.format.wrapText]).toEqual([true, false]);
      expect(long.format.rowHeight).toBeGreaterThan(100);
      expect([added.pageLayout.orientation, added.pageLayout.paperSize]).toEqual(['Landscape', 'A4']);
      expect(added.pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    });
  });

  test('another worksheet, and an empty one, is no plan’s', async () => {
    expect(await readPlanSheet(tested.host)).toEqual({ kind: 'not-a-plan-sheet' });
    await tested.excel.openWorkbook(workbook([sheet('Trống', {})]));
    expect(await readPlanSheet(tested.host)).toEqual({ kind: 'not-a-plan-sheet' });
  });
});

describe('the blank worksheet of a plan', () => {
  test('takes what is typed as what it is: a share as a percentage, a day as text', async () => {
    const name = await writePlanTemplate(tested.host, 2027);
    expect(name).toBe('Mẫu kế hoạch 2027');
    const untouched = await readPlanSheet(tested.host);
    expect(untouched).toMatchObject({ kind: 'wrong', problems: [{ cell: 'C8' }, { cell: 'A31' }] });
    const typed: readonly [string, string | number][] = [
      ['C8', 'Kế hoạch năm 2027'],
      ['C11', '1/2/2027'],
      ['B33', 'I'],
      ['C33', 'Phòng Nội vụ'],
      ['G33', '95%'],
      ['I33', 0.5],
    ];
    for (const [address, value] of typed) await tested.excel.typeInto(name, address, value);
    const targets = {
      endToEndProcedureRate: { value: { numerator: 95, denominator: 100 }, text: '95%' },
      onlineDossierRate: { value: { numerator: 50, denominator: 100 }, text: '50%' },
    };
    expect(await readPlanSheet(tested.host)).toMatchObject({
      kind: 'plan',
      plan: { title: 'Kế hoạch năm 2027', issued: '1/2/2027', groups: [{ id: 'I.1', name: 'Phòng Nội vụ', targets }] },
    });
  });
});
