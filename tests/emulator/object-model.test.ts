import { beforeAll, describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { area, sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

/** Runs one batch on the active sheet and gives what it read. */
async function read<T extends OfficeExtension.ClientObject & { load(properties: string): unknown }>(
  get: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => T,
  properties: string,
): Promise<T> {
  return Excel.run(async (context) => {
    const object = get(context.workbook.worksheets.getActiveWorksheet(), context.workbook);
    object.load(properties);
    await context.sync();
    return object;
  });
}

describe('a range', () => {
  beforeAll(async () => {
    await host.openWorkbook(
      workbook([
        sheet('Phòng Nội vụ', {
          B2: 'Thủ tục',
          C2: { value: 0.967, format: '0.0%' },
          B3: true,
          C3: { value: 1234567, format: '#,##0' },
          B4: { error: '#N/A' },
          C4: '=C3*2',
        }),
      ]),
    );
  });

  test('tells its address, place and size', async () => {
    const range = await read(
      (s) => s.getRange('B2:C4'),
      'address,addressLocal,rowIndex,columnIndex,rowCount,columnCount,cellCount',
    );
    expect(range.address).toBe("'Phòng Nội vụ'!B2:C4");
    expect(range.addressLocal).toBe("'Phòng Nội vụ'!B2:C4");
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
      1, 1, 3, 2, 6,
    ]);
  });

  test('tells values, their types and formulas', async () => {
    const range = await read((s) => s.getRange('B2:D4'), 'values,valueTypes,formulas');
    expect(range.values).toEqual([
      ['Thủ tục', 0.967, ''],
      [true, 1234567, ''],
      ['#N/A', 2469134, ''],
    ]);
    expect(range.valueTypes).toEqual([
      ['String', 'Double', 'Empty'],
      ['Boolean', 'Double', 'Empty'],
      ['Error', 'Double', 'Empty'],
    ]);
    expect(range.formulas[2]).toEqual(['#N/A', '=C3*2', '']);
  });

  test('shows text as Excel does in Vietnamese, and its number formats', async () => {
    const range = await read((s) => s.getRange('B2:C3'), 'text,numberFormat');
    expect(range.text).toEqual([
      ['Thủ tục', '96,7%'],
      ['TRUE', '1.234.567'],
    ]);
    expect(range.numberFormat).toEqual([
      ['General', '0.0%'],
      ['General', '#,##0'],
    ]);
  });

  test('leads to other ranges', async () => {
    const ways: [(range: Excel.Range) => Excel.Range, string][] = [
      [(range) => range.getCell(1, 1), 'C3'],
      [(range) => range.getRow(0), 'B2:C2'],
      [(range) => range.getColumn(1), 'C2:C4'],
      [(range) => range.getLastCell(), 'C4'],
      [(range) => range.getOffsetRange(1, 2), 'D3:E5'],
      [(range) => range.getResizedRange(-1, 1), 'B2:D3'],
      [(range) => range.getEntireColumn(), 'B:C'],
      [(range) => range.getEntireRow(), '2:4'],
      [(range) => range.getBoundingRect('E9'), 'B2:E9'],
      [(range) => range.getIntersection('C1:D3'), 'C2:C3'],
      [(range) => range.getUsedRange(true), 'B2:C4'],
    ];
    for (const [way, address] of ways) {
      const range = await read((s) => way(s.getRange('B2:C4')), 'address');
      expect(range.address).toBe(`'Phòng Nội vụ'!${address}`);
    }
  });

  test('gives a null object where ranges have nothing in common', async () => {
    await Excel.run(async (context) => {
      const sheetOf = context.workbook.worksheets.getActiveWorksheet();
      const none = sheetOf.getRange('A1').getIntersectionOrNullObject('C3');
      const some = sheetOf.getRange('A1:B2').getIntersectionOrNullObject(sheetOf.getRange('B2:C3'));
      some.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(some.address).toBe("'Phòng Nội vụ'!B2");
    });
  });

  test('has no values where it is a whole column', async () => {
    const column = await read((s) => s.getRange('B:B'), 'values,address,cellCount');
    expect(column.values).toBeNull();
    expect(column.address).toBe("'Phòng Nội vụ'!B:B");
  });
});

describe('writing', () => {
  const write = async (address: string, values: unknown[][]): Promise<unknown[][]> => {
    await host.openWorkbook(workbook([sheet('Sheet1', { A9: { value: 'chữ', format: '@' } })]));
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      range.values = values;
      range.load('values,formulas,numberFormat');
      await context.sync();
      return range.values;
    });
  };

  test('reads text as a person would have typed it', async () => {
    const values = await write('A1:F1', [['12', '13%', 'TRUE', "'0012", '#N/A', '2022-08-31']]);
    expect(values).toEqual([[12, 0.13, true, '0012', '#N/A', 44804]]);
  });

  test('makes formulas of what begins with = + or -', async () => {
    expect(await write('A1:C1', [['=1+1', '+2+2', '-3-3']])).toEqual([[2, 4, -6]]);
  });

  test('keeps everything text in a cell formatted as text', async () => {
    expect(await write('A9', [['=1+1']])).toEqual([['=1+1']]);
  });

  test('leaves cells for null, and empties them for ""', async () => {
    await write('A1:B1', [[1, 2]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[null, '']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
      expect(range.valueTypes).toEqual([['Double', 'Empty']]);
    });
  });

  test('sends large arrays in pieces, which arrive as one', async () => {
    const values = Array.from({ length: 900 }, (_, row) => [row, row * 2, `dòng ${row}`]);
    expect(await write('A1:C900', values)).toEqual(values);
  });

  test('keeps any table of numbers, booleans and plain words as it is', async () => {
    const word = fc.stringMatching(/^[\p{L}][\p{L} ]{0,12}$/u).filter((text) => !/^(true|false)$/i.test(text.trim()));
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
      fc.boolean(),
      word,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        expect(await write(`A1:B${rows.length}`, rows)).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  });

  test('clears contents, formats or both', async () => {
    await write('A1:B1', [[1, 2]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.format.fill.color = '#C6EFCE';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[['', '']], '#C6EFCE']);
      range.clear();
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  test('formats cells; what differs among them is null', async () => {
    await write('A1:B1', [[1, 2]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range
        .getCell(0, 0)
        .set({ format: { font: { bold: true, color: '#9C0006', name: '.VnTime' }, fill: { color: '#FFC7CE' } } });
      range.numberFormat = [['0.0%', '@']];
      const first = range.getCell(0, 0).load('format/font/bold,format/font/color,format/font/name,text');
      range.load('format/font/bold,format/font/color,format/font/name,format/fill/color,numberFormat');
      await context.sync();
      expect([first.format.font.bold, first.format.font.color, first.format.font.name]).toEqual([
        true,
        '#9C0006',
        '.VnTime',
      ]);
      expect(first.text).toEqual([['100,0%']]);
      expect([range.format.font.bold, range.format.font.color, range.format.font.name]).toEqual([null, null, null]);
      expect(range.format.fill.color).toBeNull();
      expect(range.numberFormat).toEqual([['0.0%', '@']]);
    });
    expect(host.changesNotKept().length).toBeGreaterThan(0);
  });
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

describe('settings', () => {
  test('are kept as JSON and listed, found, overwritten and deleted', async () => {
    await host.openWorkbook(workbook([sheet('Sheet1', {})], { settings: { plan: '{"id":"bac-kan-2022"}' } }));
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const plan = settings.getItem('plan').load('key,value');
      const none = settings.getItemOrNullObject('khác');
      settings.add('near', 0.8);
      settings.load('items/key,items/value');
      await context.sync();
      expect([plan.key, plan.value, none.isNullObject]).toEqual(['plan', { id: 'bac-kan-2022' }, true]);
      expect(settings.items.map((item) => item.key)).toEqual(['plan', 'near']);
      settings.add('near', 0.9);
      plan.delete();
      await context.sync();
    });
    expect(host.changes().settings).toEqual({ near: '0.9' });
  });

  test('are the same for the common API of the document', async () => {
    await host.openWorkbook(workbook([sheet('Sheet1', {})]));
    Office.context.document.settings.set('common', { a: 1 });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(JSON.parse(host.changes().settings?.['common'] ?? '')).toEqual({ a: 1 });
  });
});

describe('names', () => {
  test('are listed for the workbook and for a sheet, with scope, formula and comment', async () => {
    await host.openWorkbook(
      workbook([sheet('Sheet1', { A1: 5 })], {
        definedNames: [{ name: 'Chung', formula: 'Sheet1!$A$1', sheet: null, comment: 'Của sổ', visible: true }],
      }),
    );
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem('Sheet1');
      one.names.add('_DVCTT_muc', '={"a",1;"b",2}', 'Mục tiêu');
      one.names.add('Vung', one.getRange('A1:B2'));
      context.workbook.names.load('items/name,items/formula,items/comment,items/scope,items/visible');
      one.names.load('items/name,items/formula,items/comment,items/scope');
      const range = context.workbook.names.getItem('chung').getRange().load('values');
      const none = context.workbook.names.getItemOrNullObject('Vung');
      await context.sync();
      expect(
        context.workbook.names.items.map((item) => [item.name, item.formula, item.comment, item.scope, item.visible]),
      ).toEqual([['Chung', '=Sheet1!$A$1', 'Của sổ', 'Workbook', true]]);
      expect(one.names.items.map((item) => [item.name, item.formula, item.comment, item.scope])).toEqual([
        ['_DVCTT_muc', '={"a",1;"b",2}', 'Mục tiêu', 'Worksheet'],
        ['Vung', '=Sheet1!$A$1:$B$2', '', 'Worksheet'],
      ]);
      expect(range.values).toEqual([[5]]);
      expect(none.isNullObject).toBe(true);
    });
  });
});
