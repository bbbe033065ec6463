import { beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { read } from './support/read';
import { area, sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

describe('worksheets', () => {
  beforeAll(async () => {
    await host.openWorkbook(
      workbook([
        sheet('Một', { B2: 1, D9: 'x' }, { merges: [area('B2:C3'), area('F1:F2')] }),
        sheet('Hai', {}, { visibility: 'hidden' }),
        sheet('Ba', {}),
      ]),
      'DVCTT.xlsx',
    );
  });

  test('are listed with their names, places and visibility', async () => {
    const sheets = await read((_, book) => book.worksheets, 'items/name,items/position,items/visibility');
    expect(sheets.items.map((item) => [item.name, item.position, item.visibility])).toEqual([
      ['Một', 0, 'Visible'],
      ['Hai', 1, 'Hidden'],
      ['Ba', 2, 'Visible'],
    ]);
  });

  test('have other ids on each opening', async () => {
    const before = (await read((s) => s, 'id')).id;
    await host.openWorkbook(workbook([sheet('Một', {})]));
    expect((await read((s) => s, 'id')).id).not.toBe(before);
    await host.openWorkbook(
      workbook([sheet('Một', { B2: 1, D9: 'x' }, { merges: [area('B2:C3'), area('F1:F2')] }), sheet('Ba', {})]),
      'DVCTT.xlsx',
    );
  });

  test('tell their used range; formats alone count only where they are asked for', async () => {
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem('Một');
      one.getRange('G20').format.fill.color = '#FFFF00';
      const values = one.getUsedRange(true).load('address');
      const all = one.getUsedRange().load('address');
      const none = context.workbook.worksheets.getItem('Ba').getUsedRangeOrNullObject(true);
      const first = context.workbook.worksheets.getItem('Ba').getUsedRange().load('address');
      await context.sync();
      expect([values.address, all.address, none.isNullObject, first.address]).toEqual([
        'Một!B2:D9',
        'Một!B2:G20',
        true,
        'Ba!A1',
      ]);
    });
  });

  test('tell the merged areas that a range touches', async () => {
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem('Một');
      const merged = one.getUsedRange().getMergedAreasOrNullObject();
      merged.load('address,areaCount,areas/items/rowIndex,areas/items/columnCount');
      const none = one.getRange('A10').getMergedAreasOrNullObject();
      await context.sync();
      expect(merged.address).toBe('Một!B2:C3,Một!F1:F2');
      expect(merged.areas.items.map((item) => [item.rowIndex, item.columnCount])).toEqual([
        [1, 2],
        [0, 1],
      ]);
      expect(none.isNullObject).toBe(true);
      one.getRange('A10:B10').merge();
      const now = one.getRange('A10').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(now.address).toBe('Một!A10:B10');
    });
  });

  test('give several areas at once, and cells by number', async () => {
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem('Một');
      const areas = one.getRanges('A1:B2,D4').load('address,cellCount');
      const cell = one.getCell(8, 3).load('values');
      const block = one.getRangeByIndexes(1, 1, 2, 3).load('address');
      await context.sync();
      expect([areas.address, areas.cellCount]).toEqual(['Một!A1:B2,Một!D4', 5]);
      expect(cell.values).toEqual([['x']]);
      expect(block.address).toBe('Một!B2:D3');
    });
  });

  test('are activated, added, renamed and deleted', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Kế hoạch');
      added.getRange('A1').values = [['xong']];
      added.name = 'Kế hoạch 2022';
      added.activate();
      added.tabColor = '#FF0000';
      const active = worksheets.getActiveWorksheet().load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect([active.name, count.value]).toEqual(['Kế hoạch 2022', 3]);
      added.delete();
      const none = worksheets.getItemOrNullObject('Kế hoạch 2022');
      worksheets.getItem('Một').activate();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('the workbook tells its name and what is selected', async () => {
    await host.selectCells('Một', 'B2:D9');
    expect((await read((_, book) => book, 'name')).name).toBe('DVCTT.xlsx');
    expect((await read((_, book) => book.getSelectedRange(), 'address')).address).toBe('Một!B2:D9');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ba').getRange('C3').select();
      await context.sync();
    });
    expect((await read((_, book) => book.getActiveCell(), 'address')).address).toBe('Ba!C3');
  });

  test('are protected and unprotected', async () => {
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem('Một');
      one.protection.protect();
      one.protection.load('protected');
      await context.sync();
      expect(one.protection.protected).toBe(true);
      one.protection.unprotect();
      one.protection.load('protected');
      await context.sync();
      expect(one.protection.protected).toBe(false);
    });
  });
});
