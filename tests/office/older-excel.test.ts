import { expect, test } from 'vitest';
import { colourSheet } from '../../src/app/assess-sheet';
import { writeVerdicts } from '../../src/app/write-verdicts';
import { defaultPlan as plan } from '../../src/data/plans/index';
import { startExcel } from '../app/support/excel';
import { unitsSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';

test('the oldest Excel that the manifest admits colours and writes, though it cannot tell merged cells', async () => {
  const tested = await startExcel({ excelApi: '1.9' });
  const units = [
    ['Phòng Nội vụ', 30, 100, 30],
    ['Phòng Tư pháp', 5, 100, 5],
  ];
  await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
  await colourSheet(tested.host, { plan, sheet: null });
  expect([await tested.toneAt('TH', 'E4'), await tested.toneAt('TH', 'E5')]).toEqual(['met', 'missed']);
  await writeVerdicts(tested.host, { plan, sheet: null });
  expect(tested.excel.cellValue('TH', 'F4')).toBe('(3) Đạt');
});
