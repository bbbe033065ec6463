import { beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { registerSampleFunctions, SAMPLE_FUNCTIONS } from './support/sample-addin';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({ functions: SAMPLE_FUNCTIONS }, registerSampleFunctions);
});

async function valueOf(formula: string): Promise<unknown> {
  await host.openWorkbook(workbook([sheet('Sheet1', { A1: formula })]));
  return host.cellValue('Sheet1', 'A1');
}

const TEXTS = ['70,5%', '70%', '1.234', '1,234', '15/3', '15/3/2026', '2026-03-15', '10:30', 'TRUE', '1e5', '15', '$5'];

describe('a text constant in a formula', () => {
  test.each(TEXTS)('"%s" arrives at a custom function as text', async (text) => {
    expect(await valueOf(`=DVCTT.SEEN("${text}")`)).toBe(`${JSON.stringify(text)} null`);
  });

  test.each(TEXTS)('"%s" is given back by a native function as text', async (text) => {
    expect(await valueOf(`=IF(1=1,"${text}","x")`)).toBe(text);
  });

  test.each([
    ['=VALUE("70%")', 0.7],
    ['=SUM("5%",1)', 1.05],
    ['=ROUND("2.345",1)', 2.3],
    ['="5%"+1', 1.05],
    ['=YEAR("2026-03-01")', 2026],
    ['=MONTH("3/1/2026")', 3],
    ['=DATEVALUE("2026-03-01")', 46_082],
  ])('is a number for what wants one: %s', async (formula, number) => {
    expect(await valueOf(formula)).toBeCloseTo(number, 10);
  });
});
