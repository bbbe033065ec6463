import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
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

  test('a sign alone is text, not a broken formula', async () => {
    await host.typeInto('Sheet1', 'D1:D2', [['-'], ['+']]);
    expect([host.cellValue('Sheet1', 'D1'), host.cellValue('Sheet1', 'D2')]).toEqual(['-', '+']);
  });
});
