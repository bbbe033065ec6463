import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { runAssess } from '../support/run-assess';

test('rates that are written as text constants in formulas are written with the right results', async () => {
  const { out } = await runAssess(join(__dirname, 'text-constants', 'hang-so-chu-phan-tram.xlsx'), []);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(out()) as unknown as ArrayBuffer);
  const results = ['A1', 'A2', 'A3'].map((address) => book.worksheets[0]?.getCell(address).result);
  expect(results).toEqual(['Đạt', '70,5%', 1]);
});
