import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { read } from './support/read';
import { refusal } from './support/refusal';
import { area, sheet, workbook } from './support/workbook';

let host: EmulatedExcel;
const CELLS = { A1: 'Đơn vị', B1: 'Số', A2: 'Nội vụ', B2: 1, A3: 'Tư pháp', B3: 2 };

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

beforeEach(async () => {
  await host.openWorkbook(
    workbook([
      sheet('Một', CELLS),
      sheet(
        'Hai',
        { A1: 'x', A2: 'y' },
        { tables: [{ name: 'Cu', area: area('A1:A2'), headings: ['x'], style: null }] },
      ),
    ]),
  );
});

async function inExcel(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> {
  expect(await refusal(work)).toBeNull();
}

const make = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.add('A1:B3', true);

describe('tables', () => {
  test('are made of ranges, and found in the workbook and on their worksheet', async () => {
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem('Một');
      const table = make(one).load('name,style,showHeaders');
      table.worksheet.load('name');
      table.columns.load('items/name,items/index');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load('address');
      const rows = table.rows.getCount();
      const { tables } = context.workbook;
      tables.load('items/name');
      const none = one.tables.getItemOrNullObject('Cu');
      await context.sync();
      expect([table.name, table.style, table.worksheet.name]).toEqual(['Table1', 'TableStyleMedium2', 'Một']);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Đơn vị', 0],
        ['Số', 1],
      ]);
      expect(parts.map(({ address }) => address)).toEqual(['Một!A1:B3', 'Một!A1:B1', 'Một!A2:B3']);
      expect(rows.value).toBe(2);
      expect(tables.items.map(({ name }) => name)).toEqual(['Table1', 'Cu']);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('have names that are unique in the workbook, in whatever letters, and no other object has', async () => {
    await inExcel((one, context) => {
      make(one).name = 'Moi';
      context.workbook.names.add('Ten', '=1');
    });
    const rename = (name: string): Promise<string | null> =>
      refusal((one) => {
        one.tables.getItem('moi').name = name;
      });
    for (const name of ['CU', 'ten', 'Hai chữ', 'A1', '']) expect(await rename(name)).toBe('InvalidArgument');
    expect(await rename('MOI')).toBeNull();
  });

  test('have headings that are texts, none blank, each of them once', async () => {
    await host.typeInto('Một', 'A1:D1', [['Số', 'số', '', 2022]]);
    await inExcel((one) => one.tables.add('A1:D3', true));
    expect(['A1', 'B1', 'C1', 'D1'].map((address) => host.cellValue('Một', address))).toEqual([
      'Số',
      'số2',
      'Column1',
      '2022',
    ]);
    await inExcel((one) => {
      one.getRange('B1').values = [['SỐ']];
    });
    expect(host.cellValue('Một', 'B1')).toBe('SỐ2');
  });

  test('neither overlap nor hold merged cells, and have a style that Excel knows', async () => {
    expect(await refusal((_, context) => context.workbook.tables.add('Hai!A2:B5', true))).toBe('InvalidArgument');
    await inExcel((one) => {
      one.getRange('D1:E1').merge();
      make(one);
    });
    expect(await refusal((one) => one.tables.add('D1:E4', true))).toBe('InvalidArgument');
    expect(await refusal((one) => one.getRange('A2:B2').merge())).toBe('InvalidArgument');
    const restyle = await refusal((one) => {
      one.tables.getItem('Table1').style = 'TableStyleLight22';
    });
    expect(restyle).toBe('InvalidArgument');
  });

  test('of headings alone get a blank row, which the first added row fills', async () => {
    await inExcel((one) => {
      const table = one.tables.add('D1:E1', true);
      table.rows.add(undefined, [['a', 1]]);
    });
    const body = await read((one) => one.tables.getItem('Table1').getDataBodyRange(), 'address,values');
    expect([body.address, body.values]).toEqual(['Một!D2:E2', [['a', 1]]]);
  });

  test('go as tables, or with their cells', async () => {
    await inExcel((one) => make(one).convertToRange());
    expect(host.cellValue('Một', 'A2')).toBe('Nội vụ');
    await inExcel((one) => {
      make(one).delete();
    });
    expect(host.cellValue('Một', 'A2')).toBeNull();
    expect(await refusal((one) => one.tables.getItem('Table1').load('name'))).toBe('ItemNotFound');
  });

  test('are resized under their headings', async () => {
    await inExcel((one) => {
      make(one).resize('A1:C5');
    });
    const table = await read((one) => one.tables.getItem('Table1').getRange(), 'address');
    expect(table.address).toBe('Một!A1:C5');
    expect(host.cellValue('Một', 'C1')).toBe('Column1');
    for (const address of ['A2:C5', 'A1:C1', 'E1:F5']) {
      expect(await refusal((one) => one.tables.getItem('Table1').resize(address))).toBe('InvalidArgument');
    }
  });
});

describe('rows of a table', () => {
  beforeEach(async () => {
    await inExcel((one) => {
      const table = make(one);
      table.getDataBodyRange().numberFormat = [
        ['@', '#,##0'],
        ['@', '#,##0'],
      ];
      const { dataValidation } = table.getDataBodyRange().getColumn(0);
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Nội vụ,Tư pháp' } };
    });
  });

  test('are added at the end, look like the last one and take what it takes', async () => {
    await inExcel((one) =>
      one.tables.getItem('Table1').rows.add(undefined, [
        ['=1+1', 3],
        ['Y tế', 4],
      ]),
    );
    const added = await read((one) => one.getRange('A4:B5'), 'values,numberFormat');
    expect(added.values).toEqual([
      ['=1+1', 3],
      ['Y tế', 4],
    ]);
    expect(added.numberFormat[0]).toEqual(['@', '#,##0']);
    const validation = await read((one) => one.getRange('A2:A5').dataValidation, 'type');
    expect(validation.type).toBe('List');
  });

  test('have as many cells as the table has columns, and are not added to what is filtered', async () => {
    expect(await refusal((one) => one.tables.getItem('Table1').rows.add(undefined, [['một']]))).toBe('InvalidArgument');
    await inExcel((one) => {
      one.tables.getItem('Table1').columns.getItem('số').filter.applyValuesFilter(['2']);
    });
    const filtered = await read((one) => one.tables.getItem('Table1').autoFilter, 'isDataFiltered');
    expect(filtered.isDataFiltered).toBe(true);
    expect(await refusal((one) => one.tables.getItem('Table1').rows.add(undefined, [['a', 1]]))).toBe(
      'InsertDeleteConflict',
    );
    // Excel would put values into wrong rows: nothing that works here may rely on it.
    const across = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Một').getRange('B2:B3').values = [[5], [6]];
      await context.sync();
    });
    await expect(across).rejects.toThrow('across rows that a filter hides');
    await inExcel((one) => {
      one.getRange('B2').values = [[5]];
      one.tables.getItem('Table1').clearFilters();
    });
    expect(host.cellValue('Một', 'B2')).toBe(5);
  });

  test('are deleted, the rows below moving up; of the last one a blank row stays', async () => {
    await inExcel((one) => {
      one.tables.getItem('Table1').rows.getItemAt(0).delete();
    });
    expect(host.cellValue('Một', 'A2')).toBe('Tư pháp');
    expect(host.cellValue('Một', 'A3')).toBeNull();
    await inExcel((one) => {
      one.tables.getItem('Table1').rows.getItemAt(0).delete();
    });
    const body = await read((one) => one.tables.getItem('Table1').getDataBodyRange(), 'address,values');
    expect([body.address, body.values]).toEqual(['Một!A2:B2', [['', '']]]);
    expect((await read((one) => one.tables.getItem('Table1').rows, 'count')).count).toBe(0);
  });

  test('are what a person types right below, but not beside', async () => {
    await host.typeInto('Một', 'A4', 'Y tế');
    await host.typeInto('Một', 'D5', 'Ghi chú');
    const table = await read((one) => one.tables.getItem('Table1').getRange(), 'address');
    expect(table.address).toBe('Một!A1:B4');
  });

  test('that would move other cells are named as not emulated', async () => {
    await host.typeInto('Một', 'B9', 'Người lập');
    const add = Excel.run(async (context) => {
      context.workbook.tables.getItem('Table1').rows.add(undefined, [['a', 1]]);
      await context.sync();
    });
    await expect(add).rejects.toThrow('cells below the table');
  });

  test('stay as they are on a protected worksheet', async () => {
    await inExcel((one) => {
      one.protection.protect();
    });
    expect(await refusal((one) => one.tables.getItem('Table1').rows.add(undefined, [['a', 1]]))).toBe('AccessDenied');
    expect(await refusal((one) => one.tables.add('D1:E3', true))).toBe('AccessDenied');
  });
});
