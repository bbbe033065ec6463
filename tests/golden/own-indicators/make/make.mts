import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { planToJson } from '../../../../src/files/plan-json/plan-to-json';
import { ON_TIME, planWith } from '../../../support/own-plan';
import { drawWorkbook } from '../../assess-2/make/kit';
import { planRows, workbooks } from './workbooks';

const folder = join(import.meta.dirname, '..');

/** The same bytes come out each time: every part of the package gets one fixed time. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(2022, 8, 30), level: 9 });
}

for (const { name, sheets, active, ...expected } of workbooks) {
  writeFileSync(join(folder, `${name}.xlsx`), withFixedTimes(await drawWorkbook(sheets, active)));
  writeFileSync(join(folder, `${name}.expected.json`), `${JSON.stringify(expected, null, 1)}\n`);
}
mkdirSync(join(folder, 'plans'), { recursive: true });
const sheet = { name: 'Phụ lục', blocks: { A1: planRows } };
writeFileSync(join(folder, 'plans', 'chi-tieu-khac.xlsx'), withFixedTimes(await drawWorkbook([sheet])));
const plan = { ...planWith([{ ...ON_TIME, target: 97 }], 'beside-known'), warnings: [] };
writeFileSync(join(folder, 'plans', 'dung-han.json'), planToJson(plan));
console.log(`${String(workbooks.length)} workbooks`);
