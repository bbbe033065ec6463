import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { refusal } from './support/refusal';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

beforeEach(async () => {
  await host.openWorkbook(
    workbook([sheet('Sheet1', { A1: 1, B1: '=A1' }), sheet('Khoá', { A1: 1 }, { isProtected: true })], {
      definedNames: [{ name: 'Co_san', formula: 'Sheet1!$A$1', sheet: null, visible: true }],
    }),
  );
});

describe('Excel refuses', () => {
  test.each(['A0', 'A1048577', 'XFE1', 'A1:', 'không có', 'Khoá!A1', '1'])('the address "%s"', async (address) => {
    expect(await refusal((s) => s.getRange(address).load('values'))).toBe('InvalidArgument');
  });

  test('ranges beyond the edges of the sheet', async () => {
    expect(await refusal((s) => s.getRange('A1').getOffsetRange(-1, 0).load('address'))).toBe('InvalidArgument');
    expect(await refusal((s) => s.getRange('XFD1').getResizedRange(0, 1).load('address'))).toBe('InvalidArgument');
  });

  test('arrays that have not the shape of the range', async () => {
    expect(await refusal((s) => (s.getRange('A1:B2').values = [[1, 2]]))).toBe('InvalidArgument');
    expect(await refusal((s) => (s.getRange('A1:B1').formulas = [['=1']]))).toBe('InvalidArgument');
    expect(await refusal((s) => (s.getRange('A1:B2').numberFormat = [['0%']]))).toBe('InvalidArgument');
    const tooFew = Array.from({ length: 2000 }, () => [1]);
    expect(await refusal((s) => (s.getRange('A1:A2001').values = tooFew))).toBe('InvalidArgument');
  });

  test.each(['=SUM(A1', '=1+', '=A1 B', '={1,2;3}', '=IF(,'])('the formula %s', async (formula) => {
    expect(await refusal((s) => (s.getRange('C1').formulas = [[formula]]))).toBe('InvalidArgument');
  });

  test('worksheets that are not there, by name or by the id of another session', async () => {
    expect(await refusal((_, context) => context.workbook.worksheets.getItem('Hai').load('name'))).toBe('ItemNotFound');
    expect(
      await refusal((_, context) => context.workbook.worksheets.getItem('{0}').getRange('A1').load('values')),
    ).toBe('ItemNotFound');
  });

  test('to read a worksheet after it was deleted', async () => {
    const code = await refusal(async (_, context) => {
      const locked = context.workbook.worksheets.getItem('Khoá');
      const range = locked.getRange('A1').load('address');
      await context.sync();
      locked.delete();
      await context.sync();
      range.load('values');
    });
    expect(code).toBe('ItemNotFound');
  });

  test('to change anything on a protected sheet', async () => {
    const works: ((s: Excel.Worksheet) => unknown)[] = [
      (s) => (s.getRange('A1').values = [[2]]),
      (s) => (s.getRange('A1').numberFormat = [['0%']]),
      (s) => (s.getRange('A1').format.fill.color = '#FFFFFF'),
      (s) => s.getRange('A1').clear(),
      (s) => s.getRange('A1:B1').merge(),
      (s) => s.getRange('A1').conditionalFormats.add('Custom'),
      (s) => s.getRange('A1').conditionalFormats.clearAll(),
    ];
    for (const work of works) {
      expect(await refusal((_, context) => work(context.workbook.worksheets.getItem('Khoá')))).toBe('AccessDenied');
    }
    expect(host.cellValue('Khoá', 'A1')).toBe(1);
  });

  test.each(['ABC1', 'R1C1', 'có dấu cách', '1a', 'a-b', '', 'TRUE', 'C', 'a'.repeat(256)])(
    'the name "%s"',
    async (name) => {
      expect(await refusal((s) => s.names.add(name, '=1'))).toBe('InvalidArgument');
    },
  );

  test('a name twice in one scope, but not in two', async () => {
    expect(await refusal((_, context) => context.workbook.names.add('co_SAN', '=1'))).toBe('ItemAlreadyExists');
    expect(await refusal((s) => s.names.add('Co_san', '=1'))).toBeNull();
  });

  test('names whose formulas are too long or do not parse', async () => {
    expect(await refusal((s) => s.names.add('Dai', `="${'x'.repeat(8200)}"`))).toBe('InvalidArgument');
    expect(await refusal((s) => s.names.add('Sai', '=SUM('))).toBe('InvalidArgument');
    expect(await refusal((s) => s.names.add('Tran', 'SUM(1)'))).toBe('InvalidArgument');
  });

  test.each([
    ['array constants', '=VLOOKUP($A1,{"a",1;"b",2},2,FALSE)>1'],
    ['custom functions', '=DVCTT.TYLE_TOANTRINH($A1,$B1)>0.5'],
    ['what does not parse', '=AND($A1>1'],
    ['more than 8,192 characters', `="${'x'.repeat(8200)}"<>""`],
  ])('in conditional formats: %s', async (_, formula) => {
    const code = await refusal((s) => {
      s.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
    });
    expect(code).toBe('InvalidArgument');
  });

  test('anything while a cell is being edited', async () => {
    host.setCellEditMode(true);
    const code = await refusal((s) => s.getRange('A1').load('values'));
    host.setCellEditMode(false);
    expect(code).toBe('InvalidOperationInCellEditMode');
    expect(await refusal((s) => s.getRange('A1').load('values'))).toBeNull();
  });

  test('to read more than five million cells at once', async () => {
    expect(await refusal((s) => s.getRange('A1:Z200000').load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('names of sheets that are taken or impossible, and to delete the last visible sheet', async () => {
    const add = (name: string): Promise<string | null> =>
      refusal((_, context) => context.workbook.worksheets.add(name).load('name'));
    expect(await add('sheet1')).toBe('ItemAlreadyExists');
    expect(await add('a/b')).toBe('InvalidArgument');
    expect(await add('x'.repeat(32))).toBe('InvalidArgument');
    await host.openWorkbook(workbook([sheet('Sheet1', {}), sheet('Ẩn', {}, { visibility: 'hidden' })]));
    expect(await refusal((s) => s.delete())).toBe('InvalidOperation');
    expect(await refusal((_, context) => context.workbook.worksheets.getItem('Ẩn').activate())).toBe(
      'InvalidOperation',
    );
  });
});

describe('what this host lacks', () => {
  test('is named, and nothing is made up', async () => {
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getSurroundingRegion().load('address');
      await context.sync();
    });
    await expect(work).rejects.toThrow('Range.getSurroundingRegion is not emulated');
  });

  test('is named for properties and for kinds of conditional formats too', async () => {
    const load = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('formulasR1C1');
      await context.sync();
    });
    await expect(load).rejects.toThrow('Range.formulasR1C1 is not emulated');
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    await expect(add).rejects.toThrow('ConditionalFormatCollection.add(DataBar) is not emulated');
  });

  test('a batch goes on up to the action that is refused, as in Excel', async () => {
    const code = await refusal((s) => {
      s.getRange('D1').values = [['trước']];
      s.getRange('sai địa chỉ').values = [['giữa']];
      s.getRange('D2').values = [['sau']];
    });
    expect(code).toBe('InvalidArgument');
    expect([host.cellValue('Sheet1', 'D1'), host.cellValue('Sheet1', 'D2')]).toEqual(['trước', null]);
  });
});
