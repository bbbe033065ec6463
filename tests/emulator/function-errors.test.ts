import { beforeAll, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  const functions = {
    allowErrorForDataTypeAny: true,
    functions: [
      { id: 'KIND', name: 'KIND', parameters: [{ name: 'value', type: 'any' }] },
      { id: 'BACK', name: 'BACK', parameters: [{ name: 'value', type: 'any', dimensionality: 'matrix' }] },
    ],
  };
  host = await startAddin({ functions }, () => {
    CustomFunctions.associate('KIND', (value: unknown) =>
      value instanceof CustomFunctions.Error ? `lỗi ${value.code}` : typeof value,
    );
    CustomFunctions.associate('BACK', (value: unknown[][]) => value);
  });
});

test('functions that take errors are called with them, alone and in a range', async () => {
  await host.openWorkbook(
    workbook([
      sheet('Sheet1', { A1: '=1/0', A2: 5, C1: '=DVCTT.KIND(A1)', C2: '=DVCTT.KIND(A2)', E1: '=DVCTT.BACK(A1:A2)' }),
    ]),
  );
  expect(host.cellValue('Sheet1', 'C1')).toBe('lỗi #DIV/0!');
  expect(host.cellValue('Sheet1', 'C2')).toBe('number');
  expect(host.cellValue('Sheet1', 'E1')).toEqual({ error: '#DIV/0!' });
  expect(host.cellValue('Sheet1', 'E2')).toBe(5);
});

test('an argument that is itself still being fetched waits for its value', async () => {
  await host.openWorkbook(workbook([sheet('Sheet1', { A1: '=DVCTT.KIND(DVCTT.KIND(1))' })]));
  expect(host.cellValue('Sheet1', 'A1')).toBe('string');
});
