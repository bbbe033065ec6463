import { beforeAll, expect, test } from 'vitest';
import { colourSheet } from '../../../src/app/assess/assess-sheet';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../../src/domain/plans/plan';
import { workbook } from '../../emulator/support/workbook';
import { startExcel, type TestedExcel } from '../support/excel';
import { sheetOfRows } from '../support/sheets';

const SCORE = 'bo-chi-so-766';
const plan: Plan = {
  ...bacKan2022,
  indicators: [
    { id: SCORE, number: 1, heading: 'Bộ chỉ số 766 (điểm)', definition: '', source: '', formula: null, kind: 'score' },
  ],
  groups: bacKan2022.groups.map((group) => ({
    ...group,
    targets: { [SCORE]: { value: { numerator: 85, denominator: 1 }, text: '85 điểm' } },
  })),
};

let tested: TestedExcel;
beforeAll(async () => {
  tested = await startExcel();
});

test('a score shows the tone of its verdict as it stands, above 100 too', async () => {
  const rows = [
    ['STT', 'Đơn vị', 'Bộ chỉ số 766 (điểm)'],
    [1, 'Phòng Nội vụ', 85],
    [2, 'Phòng Tư pháp', 84.5],
    [3, 'Phòng Kinh tế', 50],
    [4, 'Thanh tra thành phố', 101],
  ];
  await tested.excel.openWorkbook(workbook([sheetOfRows('TH', rows)]));
  const { assessments } = await colourSheet(tested.host, { plan, sheet: 'TH' });
  const verdicts = ['met', 'near', 'missed', 'met'];
  expect(assessments.map(({ status }) => status)).toEqual(verdicts);
  expect(await Promise.all(['C2', 'C3', 'C4', 'C5'].map((cell) => tested.toneAt('TH', cell)))).toEqual(verdicts);
});
