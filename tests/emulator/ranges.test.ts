import { beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { read } from './support/read';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

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
