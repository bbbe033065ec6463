import { beforeAll, expect, test } from 'vitest';
import { colourSheet, removeColours } from '../../../src/app/assess/assess-sheet';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { uncolouredText } from '../../../src/text/vi/uncoloured';
import { workbook } from '../../emulator/support/workbook';
import { startExcel, toneOf, type TestedExcel } from '../support/excel';
import { sheetOfRows } from '../support/sheets';

let tested: TestedExcel;
const request = { plan, sheet: null };

beforeAll(async () => {
  tested = await startExcel();
});

const open = (rows: readonly (readonly (string | number | null)[])[]): Promise<void> =>
  tested.excel.openWorkbook(workbook([sheetOfRows('TH', rows)]));
const tones = async (area: string): Promise<(string | null)[]> =>
  (await tested.excel.shownFills('TH', area)).flatMap((row) => row.map((fill) => toneOf(fill)));

test('a unit’s rows show the verdict of their sum and follow it; sums of rows and of all units show none', async () => {
  await open([
    ['STT', 'Đơn vị', 'Lĩnh vực', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
    [1, 'Phòng Tư pháp', 'Hộ tịch', 60, 20],
    [null, null, 'Chứng thực', 40, 15],
    [2, 'Phòng Nội vụ', 'Khen thưởng', 50, 5],
    [null, null, 'Hội', 30, 10],
    [null, 'Tổng cộng', null, 180, 50],
  ]);
  const { uncoloured } = await colourSheet(tested.host, request);
  expect(uncoloured).toEqual([]);
  expect(await tones('E2:E6')).toEqual(['met', 'met', 'missed', 'missed', null]);
  await tested.excel.typeInto('TH', 'E5', 20);
  await tested.excel.typeInto('TH', 'E2', 'chưa có');
  expect(await tones('E2:E6')).toEqual(['neutral', 'neutral', 'met', 'met', null]);
  expect(tested.planned().rules.length).toBe(4);
  await removeColours(tested.host, null);
  expect(await tones('E2:E6')).toEqual([null, null, null, null, null]);
});

test('verdicts that no formula of Excel’s can follow are told with what may be done', async () => {
  await open([
    ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến'],
    [1, 'Phòng Nội vụ', '30% (30/100)'],
    [2, 'Phòng Tư pháp', '2/100'],
  ]);
  const { hasColours, uncoloured } = await colourSheet(tested.host, request);
  expect(hasColours).toBe(false);
  expect(uncoloured.map(({ unit, why }) => [unit, why])).toEqual([
    ['Phòng Nội vụ', 'words'],
    ['Phòng Tư pháp', 'words'],
  ]);
  expect(uncolouredText('words', [3])).toMatch(/^Chỉ tiêu \(3\) chưa có màu: .*“30\/100”, rồi bấm Tô màu lại\.$/);
});
