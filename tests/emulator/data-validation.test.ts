import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { read } from './support/read';
import { refusal } from './support/refusal';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;
const LIST: Excel.DataValidationRule = { list: { inCellDropDown: true, source: 'Có,Không' } };
const DATES: Excel.DataValidationRule = { date: { formula1: '2022-09-30', operator: 'LessThan' } };

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

beforeEach(async () => {
  await host.openWorkbook(workbook([sheet('Một', {})]));
});

async function limit(address: string, rule: Excel.DataValidationRule): Promise<string | null> {
  return refusal((one) => {
    one.getRange(address).dataValidation.rule = rule;
  });
}

const typeOf = async (address: string): Promise<string> =>
  (await read((one) => one.getRange(address).dataValidation, 'type')).type;

test('a rule is read as Excel keeps it, with Excel’s own alert until another is given', async () => {
  expect(await limit('A1:A9', LIST)).toBeNull();
  expect(await limit('B1:B9', DATES)).toBeNull();
  const list = await read((one) => one.getRange('A2').dataValidation, 'rule,errorAlert,ignoreBlanks');
  expect(list.rule).toEqual(LIST);
  expect(list.ignoreBlanks).toBe(true);
  expect(list.errorAlert).toEqual({ showAlert: true, style: 'Stop', title: '', message: '' });
  const dates = await read((one) => one.getRange('B2').dataValidation, 'rule');
  expect(dates.rule).toEqual({ date: { formula1: '=44834', operator: 'LessThan' } });
});

test('cells with different rules, or with none among them, have no rule in common', async () => {
  await limit('A1:A9', LIST);
  await limit('A5:A9', DATES);
  expect(await Promise.all(['A1:A4', 'A6', 'A1:A9', 'A1:B2', 'C1'].map(typeOf))).toEqual([
    'List',
    'Date',
    'MixedCriteria',
    'Inconsistent',
    'None',
  ]);
  await refusal((one) => {
    one.getRange('A1:A2').dataValidation.clear();
  });
  expect(await Promise.all(['A1:A2', 'A3:A4'].map(typeOf))).toEqual(['None', 'List']);
});

test('what Excel does not take is refused', async () => {
  expect(await limit('A1', { list: { inCellDropDown: true, source: 'x'.repeat(256) } })).toBe('InvalidArgument');
  expect(await limit('A1', { list: { inCellDropDown: true, source: '' } })).toBe('InvalidArgument');
  expect(await limit('A1', { date: { formula1: '30/9/2022', operator: 'EqualTo' } })).toBe('InvalidArgument');
  expect(await limit('A1', { date: { formula1: '=1', operator: 'Between' } })).toBe('InvalidArgument');
  expect(await limit('A1', { ...LIST, ...DATES })).toBe('InvalidArgument');
  const alert = { showAlert: true, style: 'Stop' as const, message: '', title: 'x'.repeat(33) };
  const alarm = await refusal((one) => {
    one.getRange('A1').dataValidation.errorAlert = alert;
  });
  expect(alarm).toBe('InvalidArgument');
  await refusal((one) => {
    one.protection.protect();
  });
  expect(await limit('A1', LIST)).toBe('AccessDenied');
});
