import { beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { registerSampleFunctions, SAMPLE_FUNCTIONS } from './support/sample-addin';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({ functions: SAMPLE_FUNCTIONS }, registerSampleFunctions);
});

describe('the changes for the file', () => {
  test('are none where the stored values are right', async () => {
    await host.openWorkbook(
      workbook([
        sheet('Sheet1', {
          A1: 2,
          B1: { formula: 'A1*2', value: 4 },
          C1: { formula: '_xldudf_DVCTT_RATE(A1,4)', value: 0.5 },
        }),
      ]),
    );
    expect(host.changes()).toEqual({
      cells: [],
      addedConditionalFormats: [],
      removedConditionalFormats: [],
      addedNames: [],
      removedNames: [],
    });
  });

  test('have the results of formulas as values and errors, and leave the formulas alone', async () => {
    await host.openWorkbook(
      workbook([sheet('Sheet1', { B1: '=1+1', B2: '=DVCTT.RATE(1,0)', B3: { formula: 'TRUE()', value: false } })]),
    );
    const at = (row: number): object => ({ sheet: 'Sheet1', row, column: 1 });
    expect(host.changes().cells).toEqual([
      { ...at(0), value: 2 },
      { ...at(1), value: { error: '#N/A' } },
      { ...at(2), value: true },
    ]);
  });

  test('have what was written: values, formulas as typed, and formulas that went', async () => {
    await host.openWorkbook(workbook([sheet('Sheet1', { A1: 1, A2: { formula: 'A1+1', value: 2 }, A3: 'x', A4: 4 })]));
    await host.typeInto('Sheet1', 'A1:A5', [[5], [7], ['=DVCTT.RATE(A1,10)'], [''], ['mới']]);
    await host.settled();
    const at = (row: number): object => ({ sheet: 'Sheet1', row, column: 0 });
    expect(host.changes().cells).toEqual([
      { ...at(0), value: 5 },
      { ...at(1), value: 7, formula: null },
      { ...at(2), value: 0.5, formula: 'DVCTT.RATE(A1,10)' },
      { ...at(3), value: null },
      { ...at(4), value: 'mới' },
    ]);
  });

  test('have names that were added, changed and removed', async () => {
    await host.openWorkbook(
      workbook([sheet('Sheet1', {})], {
        definedNames: [
          { name: 'Giu', formula: '1', sheet: null, visible: true },
          { name: 'Sua', formula: '2', sheet: null, visible: true },
          { name: 'Bo', formula: '3', sheet: 'Sheet1', visible: true },
        ],
      }),
    );
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem('Sheet1');
      one.names.add('_DVCTT', '={1,2}', 'Mục tiêu').visible = false;
      context.workbook.names.getItem('Sua').formula = '=22';
      one.names.getItem('Bo').delete();
      await context.sync();
    });
    const { addedNames, removedNames } = host.changes();
    expect(addedNames).toEqual([
      { name: 'Sua', formula: '22', sheet: null, visible: true },
      { name: '_DVCTT', formula: '{1,2}', sheet: 'Sheet1', comment: 'Mục tiêu', visible: false },
    ]);
    expect(removedNames).toEqual([
      { name: 'Sua', sheet: null },
      { name: 'Bo', sheet: 'Sheet1' },
    ]);
  });

  test('are not given before everything is calculated', async () => {
    await host.openWorkbook(workbook([sheet('Sheet1', {})]));
    const typing = host.typeInto('Sheet1', 'A1', '=DVCTT.LATER(123)');
    await typing;
    expect(() => host.changes()).toThrow('await settled() first');
    await host.settled();
    expect(host.changes().cells).toHaveLength(1);
  });

  test('belong to the open workbook only', async () => {
    const first = workbook([sheet('Sheet1', { A1: 1 })]);
    await host.openWorkbook(first);
    await host.typeInto('Sheet1', 'A1', 9);
    await host.openWorkbook(first);
    expect(host.cellValue('Sheet1', 'A1')).toBe(1);
    expect(host.changes().cells).toEqual([]);
  });
});
