import { beforeAll, expect, test } from 'vitest';
import { startAddin } from '../../src/emulator/node/start-addin';
import { refusal } from './support/refusal';

beforeAll(async () => {
  await startAddin({ excelApi: '1.9', sets: { RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2' } }, () => undefined);
});

test('the requirement sets are those that the host was given', () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
  expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.1')).toBe(false);
});

test('members newer than these sets are refused, older ones are not', async () => {
  expect(await refusal((s) => s.getRange('A1').getMergedAreasOrNullObject().load('address'))).toBe('ApiNotFound');
  expect(await refusal((s) => s.getRange('A1').conditionalFormats.getItemOrNullObject('x').load('id'))).toBe(
    'ApiNotFound',
  );
  expect(await refusal((s) => s.getRanges('A1,B2').load('address'))).toBeNull();
});
