import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { area, sheet, workbook } from './support/workbook';
import { registerSampleFunctions, SAMPLE_FUNCTIONS } from './support/sample-addin';
import { read } from './support/read';
import { refusal } from './support/refusal';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({ functions: SAMPLE_FUNCTIONS }, registerSampleFunctions);
});

const rule = {
  index: 0,
  type: 'expression',
  areas: [area('B2:B5'), area('D2')],
  formulas: ['$A2>$C$1'],
  priority: 1,
  stopIfTrue: false,
};

beforeEach(async () => {
  await host.openWorkbook(
    workbook(
      [
        sheet(
          'Một',
          {
            A1: 'Tên',
            A2: 1,
            A3: 2,
            A4: 3,
            A5: { value: 4, format: '0.0%' },
            B2: '=SUM(A2:A5)',
            B3: '=A5*2',
            B4: '=DVCTT.RATE(A4,2)',
            C1: '=Một!$A$3',
            E6: '=Muc+1',
          },
          { merges: [area('D4:E5')], hiddenRows: [4], conditionalFormats: [rule] },
        ),
        sheet('Hai', { A1: '=SUM(Một!A3:A4)', A2: "='Một'!A4+A1" }),
      ],
      { definedNames: [{ name: 'Muc', formula: "'Một'!$A$4", sheet: null, visible: true }] },
    ),
  );
});

const rows = (address: string, work: 'insert' | 'delete'): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Một').getRange(address);
    if (work === 'insert') range.insert('Down');
    else range.delete('Up');
    await context.sync();
  });

async function formulas(name: string, address: string): Promise<unknown> {
  return (await read((_, book) => book.worksheets.getItem(name).getRange(address), 'formulas')).formulas;
}

describe('rows that are inserted', () => {
  test('move cells, formulas, names, merged cells, rules and hidden rows', async () => {
    await rows('4:5', 'insert');
    expect(await formulas('Một', 'A1:C7')).toEqual([
      ['Tên', '', '=Một!$A$3'],
      [1, '=SUM(A2:A7)', ''],
      [2, '=A7*2', ''],
      ['', '', ''],
      ['', '', ''],
      [3, '=DVCTT.RATE(A6,2)', ''],
      [4, '', ''],
    ]);
    expect(await formulas('Hai', 'A1:A2')).toEqual([['=SUM(Một!A3:A6)'], ["='Một'!A6+A1"]]);
    await host.settled();
    expect(['B2', 'B3', 'B6', 'C1', 'E8'].map((at) => host.cellValue('Một', at))).toEqual([10, 8, 1.5, 2, 4]);
    expect(['A1', 'A2'].map((at) => host.cellValue('Hai', at))).toEqual([5, 8]);
    const [own] = host.openBook.sheets;
    expect(own?.merges).toEqual([area('D6:E7')]);
    expect(own?.rules[0]).toMatchObject({ areas: [area('B2:B7'), area('D2')], formula: '=$A2>$C$1' });
    expect(own?.model.getRowManager().getRowRawVisible(6)).toBe(false);
    expect(own?.model.getRowManager().getRowRawVisible(4)).toBe(true);
  });

  test('count in what is written into their blank cells, and calculate on', async () => {
    await rows('4:4', 'insert');
    await host.typeInto('Một', 'A4', 10);
    await host.settled();
    expect(host.cellValue('Một', 'B2')).toBe(20);
    expect(host.cellValue('Hai', 'A1')).toBe(15);
  });

  test('look like the row above', async () => {
    await rows('6:6', 'insert');
    const range = await read((own) => own.getRange('A5:A7'), 'numberFormat');
    expect(range.numberFormat).toEqual([['0.0%'], ['0.0%'], ['General']]);
  });

  test('are told as such, with their address', async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, changeType }) => {
        heard.push([address, changeType]);
        return Promise.resolve();
      });
      await context.sync();
    });
    await rows('4:5', 'insert');
    await rows('5:5', 'delete');
    await host.editLines('sheet1', { kind: 'insert', lines: 'columns', at: 1, count: 2 });
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([
      ['4:5', 'RowInserted'],
      ['5:5', 'RowDeleted'],
      ['B:C', 'ColumnInserted'],
    ]);
  });

  test('give the cells that are blank now', async () => {
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('2:3').insert('Down').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Một!2:3');
  });
});

describe('rows that are deleted', () => {
  test('leave #REF! where all that a formula meant is gone', async () => {
    await rows('4:5', 'delete');
    expect(await formulas('Một', 'B2:B4')).toEqual([['=SUM(A2:A3)'], ['=#REF!*2'], ['']]);
    expect(await formulas('Hai', 'A1:A2')).toEqual([['=SUM(Một!A3:A3)'], ["='Một'!#REF!+A1"]]);
    await host.settled();
    expect(['B2', 'B3', 'E4'].map((at) => host.cellValue('Một', at))).toEqual([
      3,
      { error: '#REF!' },
      { error: '#REF!' },
    ]);
    expect(['A1', 'A2'].map((at) => host.cellValue('Hai', at))).toEqual([2, { error: '#REF!' }]);
    expect(host.openBook.sheets[0]?.merges).toEqual([]);
    expect(host.openBook.sheets[0]?.rules[0]?.areas).toEqual([area('B2:B3'), area('D2')]);
  });

  test('take rules with them whose cells are all gone, and their first cell decides the rest', async () => {
    await rows('2:2', 'delete');
    expect(host.openBook.sheets[0]?.rules[0]).toMatchObject({ areas: [area('B2:B4')], formula: '=$A2>$C$1' });
    await rows('2:4', 'delete');
    expect(host.openBook.sheets[0]?.rules).toEqual([]);
  });
});

test('columns move, with their widths', async () => {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getActiveWorksheet();
    own.getRange('A:A').format.columnWidth = 99;
    own.getRange('B:C').insert('Right');
    await context.sync();
    own.getRange('A:A').delete('Left');
    await context.sync();
  });
  expect(await formulas('Một', 'A1:D3')).toEqual([
    ['', '', '', '=Một!#REF!'],
    ['', '', '=SUM(#REF!)', ''],
    ['', '', '=#REF!*2', ''],
  ]);
  expect(host.openBook.sheets[0]?.columnWidth(1)).toBe(99);
});

describe('refused are', () => {
  const conflict = 'InsertDeleteConflict';
  test('rows with something in them that would leave the worksheet', async () => {
    await host.typeInto('Một', 'A1048576', 'cuối');
    expect(await refusal((own) => own.getRange('2:2').insert('Down'))).toBe(conflict);
    expect(await refusal((own) => own.getRange('2:2').delete('Up'))).toBeNull();
  });

  test('part of an array, not all of it', async () => {
    await host.typeInto('Một', 'G2', '=SEQUENCE(3)');
    await host.settled();
    expect(await refusal((own) => own.getRange('3:3').insert('Down'))).toBe(conflict);
    expect(await refusal((own) => own.getRange('3:3').delete('Up'))).toBe(conflict);
    expect(await refusal((own) => own.getRange('2:2').insert('Down'))).toBeNull();
    await host.settled();
    expect([3, 4, 5].map((row) => host.cellValue('Một', `G${row}`))).toEqual([1, 2, 3]);
    expect(await refusal((own) => own.getRange('3:5').delete('Up'))).toBeNull();
  });

  test('part of an array that is only stored', async () => {
    await host.openWorkbook(workbook([sheet('Một', { A2: { formula: 'NOFUNCTION(1)', value: 1, fills: 'A2:A4' } })]));
    expect(await refusal((own) => own.getRange('3:3').insert('Down'))).toBe(conflict);
    expect(await refusal((own) => own.getRange('2:2').insert('Down'))).toBeNull();
    expect(await refusal((own) => own.getRange('3:3').insert('Down'))).toBeNull();
    expect(await refusal((own) => own.getRange('6:6').delete('Up'))).toBe(conflict);
  });

  test('the headings of a table without it', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('G1:H4', true);
      await context.sync();
    });
    expect(await refusal((own) => own.getRange('1:2').delete('Up'))).toBe(conflict);
    expect(await refusal((own) => own.getRange('2:4').delete('Up'))).toBe('ApiNotFound');
    expect(await refusal((own) => own.getRange('H:H').delete('Left'))).toBe('ApiNotFound');
    expect(await refusal((own) => own.getRange('1:5').delete('Up'))).toBeNull();
    expect(host.openBook.sheets[0]?.tables).toEqual([]);
  });

  test('a protected worksheet, and cells that are no whole rows', async () => {
    expect(await refusal((own) => own.getRange('B2:B3').insert('Down'))).toBe('ApiNotFound');
    expect(await refusal((own) => own.getRange('2:3').insert('Sideways' as 'Down'))).toBe('InvalidArgument');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(await refusal((own) => own.getRange('2:3').insert('Down'))).toBe('AccessDenied');
  });
});

test('rows inserted into a table get the formulas of its calculated columns', async () => {
  await host.typeInto('Một', 'G1:H4', [
    ['Số', 'Gấp đôi'],
    [1, '=G2*2'],
    [2, '=G3*2'],
    [3, '=G4*2'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add('G1:H4', true);
    await context.sync();
  });
  await rows('3:3', 'insert');
  expect(await formulas('Một', 'H2:H5')).toEqual([['=G2*2'], ['=G3*2'], ['=G4*2'], ['=G5*2']]);
  expect(host.openBook.sheets[0]?.tables[0]?.area).toEqual(area('G1:H5'));
});
