import { beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
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
      expect([plan.key, plan.value as unknown, none.isNullObject]).toEqual(['plan', { id: 'bac-kan-2022' }, true]);
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
        context.workbook.names.items.map((item): unknown[] => [
          item.name,
          item.formula,
          item.comment,
          item.scope,
          item.visible,
        ]),
      ).toEqual([['Chung', '=Sheet1!$A$1', 'Của sổ', 'Workbook', true]]);
      expect(one.names.items.map((item): unknown[] => [item.name, item.formula, item.comment, item.scope])).toEqual([
        ['_DVCTT_muc', '={"a",1;"b",2}', 'Mục tiêu', 'Worksheet'],
        ['Vung', '=Sheet1!$A$1:$B$2', '', 'Worksheet'],
      ]);
      expect(range.values).toEqual([[5]]);
      expect(none.isNullObject).toBe(true);
    });
  });
});
