import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { colourSheet, removeColours } from '../../../src/app/assess/assess-sheet';
import { writeVerdicts } from '../../../src/app/assess/write-verdicts';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { workbook } from '../../emulator/support/workbook';
import { startExcel, toneOf, type TestedExcel } from '../support/excel';
import { sheetOfRows } from '../support/sheets';

let tested: TestedExcel;
const request = { plan, sheet: null };

beforeAll(async () => {
  tested = await startExcel();
});

const ONLINE = 'Tỷ lệ hồ sơ trực tuyến';
const WHOLE = 'Tỷ lệ TTHC cung cấp DVCTT toàn trình';
const HEAD = ['STT', 'Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'];
/** (3): 30% of Phòng Nội vụ, 10% of Phòng Tư pháp; (1): 100%. */
const ROWS = [
  [1, 'Phòng Nội vụ', ONLINE, 30, 100, 30],
  [null, 'Phòng Nội vụ', WHOLE, 15, 20, 75],
  [2, 'Phòng Tư pháp', ONLINE, 12, 100, 12],
  [null, 'Phòng Tư pháp', WHOLE, 9, 10, 90],
];
const open = (rows: readonly (readonly unknown[])[]): Promise<void> =>
  tested.excel.openWorkbook(workbook([sheetOfRows('TH', [HEAD, ...rows] as never)]));
const tones = async (area: string): Promise<(string | null)[]> =>
  (await tested.excel.shownFills('TH', area)).flatMap((row) => row.map((fill) => toneOf(fill)));

const valuesOf = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('TH').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });

describe('rows of one indicator of one unit each', () => {
  beforeEach(async () => {
    await open(ROWS);
    await colourSheet(tested.host, request);
  });

  test('are coloured by their own unit’s and indicator’s target, and follow their figures', async () => {
    expect(await tones('F2:F5')).toEqual(['met', 'missed', 'met', 'near']);
    await tested.excel.typeInto('TH', 'D4', 7);
    await tested.excel.typeInto('TH', 'D3', 20);
    expect(await tones('F2:F5')).toEqual(['met', 'met', 'missed', 'near']);
    await tested.excel.typeInto('TH', 'D3', 'chưa có');
    expect(await tones('F3:F3')).toEqual(['neutral']);
  });

  test('keep their own targets where they change places, and a row of another name has none', async () => {
    await tested.excel.typeInto('TH', 'B2:F5', [
      ['Phòng Tư pháp', ONLINE, 12, 100, 12],
      ['Phòng Tư pháp', 'Tỷ lệ khác', 9, 10, 90],
      ['Phòng Nội vụ', WHOLE, 15, 20, 75],
      ['Phòng Nội vụ', ONLINE, 12, 100, 12],
    ]);
    expect(await tones('F2:F5')).toEqual(['met', null, 'missed', 'missed']);
  });

  test('need no more rules where they are more, and leave nothing behind', async () => {
    const few = tested.planned().rules.length;
    expect(few).toBe(4);
    expect(await removeColours(tested.host, null)).toMatchObject({ had: true });
    expect(await tones('F2:F5')).toEqual([null, null, null, null]);
    await open([...ROWS, [3, 'Phòng Kinh tế', ONLINE, 30, 100, 30], [null, 'Phòng Kinh tế', WHOLE, 1, 20, 5]]);
    tested.excel.resetRoundTrips();
    await colourSheet(tested.host, request);
    expect(tested.excel.roundTrips).toBeLessThanOrEqual(6);
    expect(tested.planned().rules.length).toBe(few);
  });
});

test('rows below a unit’s name are its, and a line of a unit that the plan does not have ends them', async () => {
  const rows = [
    ['STT', 'Chỉ số', 'Tử số', 'Mẫu số'],
    ['I', 'Phòng Nội vụ', null, null],
    [1, ONLINE, 30, 100],
    [2, WHOLE, 15, 20],
    ['II', 'Phòng Lạ', null, null],
    [1, ONLINE, 30, 100],
    ['III', 'Phòng Tư pháp', null, null],
    [1, ONLINE, 7, 100],
  ];
  await tested.excel.openWorkbook(workbook([sheetOfRows('TH', rows)]));
  const { uncoloured } = await colourSheet(tested.host, request);
  expect(uncoloured).toEqual([]);
  expect(await tones('C2:C8')).toEqual([null, 'met', 'missed', null, null, null, 'missed']);
});

test('a unit’s own sheet with a row an indicator keeps its colours where rows change places', async () => {
  const rows = [
    ['Đơn vị: Phòng Nội vụ'],
    ['STT', 'Chỉ tiêu', 'Kết quả'],
    [1, ONLINE, '70/100, đạt 70%'],
    [2, WHOLE, '15/20'],
  ];
  await tested.excel.openWorkbook(workbook([sheetOfRows('TH', rows)]));
  await colourSheet(tested.host, request);
  expect(await tones('C3:C4')).toEqual(['met', 'missed']);
  await tested.excel.typeInto('TH', 'B3:C4', [
    [WHOLE, '70/100, đạt 70%'],
    [ONLINE, 'Đạt 75%'],
  ]);
  expect((await tones('C3:C4'))[0]).toBe('missed');
});

describe('two counts in a cell', () => {
  const sheetOf = (cells: readonly unknown[]) =>
    sheetOfRows('TH', [
      ['STT', 'Đơn vị', ONLINE],
      ...cells.map((cell, at) => [at + 1, ['Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Kinh tế'][at], cell]),
    ] as never);

  test.each([
    [
      ['30/100', '7 / 100', '10/100'],
      ['met', 'missed', 'missed'],
    ],
    [
      ['1.300/2.000 hồ sơ', '70/1.000', '24/100 hồ sơ'],
      ['met', 'missed', 'near'],
    ],
    [
      ['30/100 (30%)', 'đạt 12%', 0.25],
      ['met', 'met', 'near'],
    ],
    [
      ['0/0', '12/100 hồ sơ, đạt 12%', '300/1000: 30%'],
      ['neutral', 'met', 'met'],
    ],
  ])('%j are judged as they were read', async (cells, expected) => {
    await tested.excel.openWorkbook(workbook([sheetOf(cells)]));
    const { assessments } = await colourSheet(tested.host, request);
    const told = assessments.map(({ status }) => (status === 'not-applicable' ? 'neutral' : status));
    expect([told, await tones('C2:C4')]).toEqual([expected, expected]);
    await writeVerdicts(tested.host, request);
    const words = await valuesOf('D2:D4');
    const said = {
      met: /^\(3\) Đạt$/,
      near: /^\(3\) Gần đạt/,
      missed: /^\(3\) Chưa đạt/,
      neutral: /^\(3\) Không phát/,
    };
    expected.forEach((tone, at) => expect(words[at]?.[0]).toMatch(said[tone as keyof typeof said]));
  });

  test('follow what is typed, and what cannot be read goes grey', async () => {
    await tested.excel.openWorkbook(workbook([sheetOf(['30/100', '7/100', '10/100'])]));
    await colourSheet(tested.host, request);
    for (const [typed, tone] of [
      ["'12/100", 'missed'],
      ["'24/100 hồ sơ", 'neutral'],
      ["'1.5/2", 'neutral'],
      ["'30/100/2", 'neutral'],
      ["'30/20", 'neutral'],
      ["'/100", 'neutral'],
      ["'30/100%", 'neutral'],
      [0.3, 'met'],
    ] as const) {
      await tested.excel.typeInto('TH', 'C2', typed);
      expect([typed, ...(await tones('C2:C2'))]).toEqual([typed, tone]);
    }
  });
});
