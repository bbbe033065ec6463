import { beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import type { WorkbookData } from '../../src/files/xlsx/workbook-data';
import { calls, registerSampleFunctions, SAMPLE_FUNCTIONS } from './support/sample-addin';
import { type CellSpec, sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({ functions: SAMPLE_FUNCTIONS }, registerSampleFunctions);
});

async function open(cells: Readonly<Record<string, CellSpec | string | number | boolean>>): Promise<WorkbookData> {
  const data = workbook([sheet('Sheet1', cells)]);
  await host.openWorkbook(data);
  return data;
}

const value = (address: string): unknown => host.cellValue('Sheet1', address);

describe('custom functions that the add-in registered', () => {
  test('are calculated when a workbook is opened, in the typed and in the stored form', async () => {
    await open({ A1: 15, B1: 20, C1: '=DVCTT.RATE(A1,B1)', C2: '=_xldudf_DVCTT_RATE(A1,B1)*2' });
    expect(value('C1')).toBe(0.75);
    expect(value('C2')).toBe(1.5);
  });

  test('take part in native functions and in other custom functions', async () => {
    await open({
      A1: 15,
      B1: 20,
      C1: '=IF(DVCTT.RATE(A1,B1)>=0.7,"Đạt","Chưa đạt")',
      C2: '=DVCTT.RATE(DVCTT.RATE(A1,B1),3)',
    });
    expect(value('C1')).toBe('Đạt');
    expect(value('C2')).toBe(0.25);
  });

  test('are called once for equal arguments', async () => {
    calls.count = 0;
    await open(Object.fromEntries(Array.from({ length: 50 }, (_, row) => [`A${row + 1}`, '=DVCTT.RATE(123,456)'])));
    expect(value('A50')).toBe(123 / 456);
    expect(calls.count).toBe(1);
  });

  test('are calculated again when a figure changes', async () => {
    await open({ A1: 15, B1: 20, C1: '=DVCTT.RATE(A1,B1)', D1: '=C1+1' });
    await host.typeInto('Sheet1', 'A1', 10);
    await host.settled();
    expect(value('D1')).toBe(1.5);
  });

  test('show #GETTING_DATA until the add-in has answered', async () => {
    await open({});
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.formulas = [['=DVCTT.LATER(7)']];
      cell.load('values,valueTypes');
      await context.sync();
      expect(cell.values).toEqual([['#GETTING_DATA']]);
      expect(cell.valueTypes).toEqual([['Error']]);
      await host.settled();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[7]]);
    });
  });

  test('are #NAME? where they are not declared, #VALUE! where they are but were not registered', async () => {
    await open({ A1: '=DVCTT.MISSING()', A2: { formula: '_xldudf_DVCTT_UNHEARD(1)', value: 5 } });
    expect(value('A1')).toEqual({ error: '#VALUE!' });
    expect(value('A2')).toEqual({ error: '#NAME?' });
  });

  test('keep each kind of error, with words on #VALUE! and #N/A', async () => {
    await open({
      A1: '=DVCTT.FAIL("#VALUE!")',
      A2: '=DVCTT.FAIL("#N/A")',
      A3: '=DVCTT.FAIL("#DIV/0!")',
      A4: '=DVCTT.FAIL("#NUM!")',
      A5: '=DVCTT.FAIL("#NULL!")',
      A6: 3,
    });
    const errors = ['A1', 'A2', 'A3', 'A4', 'A5'].map((address) => value(address));
    expect(errors).toEqual(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'].map((error) => ({ error })));
    expect(host.errorMessage('Sheet1', 'A1')).toBe('Lỗi #VALUE!');
    expect(host.errorMessage('Sheet1', 'A2')).toBe('Lỗi #N/A');
    expect(host.errorMessage('Sheet1', 'A3')).toBeNull();
    expect(host.errorMessage('Sheet1', 'A6')).toBeNull();
  });
});

describe('the arguments of a custom function', () => {
  test('tell blank from 0 and from omitted, for the type any', async () => {
    await open({ A1: 0, C1: '=DVCTT.SEEN(A1)', C2: '=DVCTT.SEEN(A2)', C3: '=DVCTT.SEEN("",TRUE)' });
    expect([value('C1'), value('C2'), value('C3')]).toEqual(['0 null', 'null null', '"" true']);
  });

  test('are converted to the type of the parameter, or give #VALUE!', async () => {
    await open({ A1: '5', C1: '=DVCTT.TYPED(A1,12)', C2: '=DVCTT.TYPED(A9,A9)', C3: '=DVCTT.TYPED("abc","")' });
    expect(value('C1')).toBe('[5,"12"]');
    expect(value('C2')).toBe('[0,""]');
    expect(value('C3')).toEqual({ error: '#VALUE!' });
  });

  test('that are errors are the result, without a call', async () => {
    calls.count = 0;
    await open({ A1: '=1/0', C1: '=DVCTT.RATE(A1,987)', C2: '=DVCTT.GRID(A1:B2)' });
    expect(value('C1')).toEqual({ error: '#DIV/0!' });
    expect(value('C2')).toEqual({ error: '#DIV/0!' });
    expect(calls.count).toBe(0);
  });

  test('may be any number where a parameter repeats', async () => {
    await open({ A1: '=DVCTT.MANY(1,2,3)', A2: '=DVCTT.MANY(1)' });
    expect([value('A1'), value('A2')]).toEqual([3, 1]);
  });

  test('come with addresses where the function asks for them', async () => {
    await open({ B2: '=DVCTT.HERE()', B3: '=DVCTT.WHERE(D1:E2)' });
    expect(value('B2')).toBe('Sheet1!B2');
    expect(value('B3')).toBe('Sheet1!D1:E2');
  });

  test('too many of them give #VALUE!', async () => {
    await open({ A1: '=DVCTT.RATE(1,2,3)' });
    expect(value('A1')).toEqual({ error: '#VALUE!' });
  });

  test('a range in place of one value calls the function for each cell', async () => {
    await open({ A1: 1, A2: 2, C1: '=DVCTT.RATE(A1:A2,4)' });
    expect([value('C1'), value('C2')]).toEqual([0.25, 0.5]);
  });
});

describe('a matrix result', () => {
  test('spills, and its cells can be referred to', async () => {
    await open({ A1: 1, B2: 'x', D1: '=DVCTT.GRID(A1:B2)', G1: '=E2&"!"' });
    expect([value('D1'), value('E1'), value('D2'), value('E2')]).toEqual([1, 'trống', 'trống', 'x']);
    expect(value('G1')).toBe('x!');
  });

  test('is #SPILL! where something stands in its way, and spills when that is gone', async () => {
    await open({ A1: 1, B2: 'x', D1: '=DVCTT.GRID(A1:B2)', E2: 'chắn' });
    expect(value('D1')).toEqual({ error: '#SPILL!' });
    await host.typeInto('Sheet1', 'E2', '');
    await host.settled();
    expect([value('D1'), value('E2')]).toEqual([1, 'x']);
  });

  test('becomes #SPILL! when somebody types into it', async () => {
    await open({ A1: 1, B2: 'x', D1: '=DVCTT.GRID(A1:B2)' });
    await host.typeInto('Sheet1', 'D2', 'chắn');
    await host.settled();
    expect([value('D1'), value('D2'), value('E2')]).toEqual([{ error: '#SPILL!' }, 'chắn', null]);
  });

  test('goes away with its formula', async () => {
    await open({ A1: 1, B2: 'x', D1: '=DVCTT.GRID(A1:B2)', G1: '=E2&"!"' });
    await host.typeInto('Sheet1', 'D1', '');
    await host.settled();
    expect([value('D1'), value('E2'), value('G1')]).toEqual([null, null, '!']);
  });

  test('replaces what the file had stored where it spilled', async () => {
    await open({
      A1: 1,
      A2: 2,
      C1: { formula: '_xldudf_DVCTT_GRID(A1:A2)', value: 8, fills: 'C1:C2' },
      C2: { value: 9 },
    });
    expect([value('C1'), value('C2')]).toEqual([1, 2]);
    expect(host.changes().cells).toEqual([
      { sheet: 'Sheet1', row: 0, column: 2, value: 1 },
      { sheet: 'Sheet1', row: 1, column: 2, value: 2 },
    ]);
  });
});
