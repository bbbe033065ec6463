import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { assessSheet, colourSheet, removeColours } from '../../../src/app/assess/assess-sheet';
import { removeVerdicts, writeVerdicts } from '../../../src/app/assess/write-verdicts';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { isVerdictText, sameVerdict } from '../../../src/text/vi/verdicts';
import { workbook } from '../../emulator/support/workbook';
import { startExcel, type TestedExcel } from '../support/excel';
import { proceduresSheet, sheetOfRows, unitsSheet } from '../support/sheets';

let tested: TestedExcel;
const request = { plan, sheet: null };
const units = [
  ['Phòng Nội vụ', 30, 100, 30],
  ['UBND xã Dương Quang', 6, 100, 6],
  ['Đơn vị lạ', 5, 100, 5],
  ['Phòng Tư pháp', 0, 0, null],
  ['Phòng Kinh tế', 30, 20, 30],
];

beforeAll(async () => {
  tested = await startExcel();
});

const column = (sheet: string, letter: string, from: number, to: number): unknown[] =>
  Array.from({ length: to - from + 1 }, (_, index) => tested.excel.cellValue(sheet, `${letter}${from + index}`));

describe('a summary of units', () => {
  beforeEach(async () => {
    await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
    await writeVerdicts(tested.host, request);
    await tested.excel.settled();
  });

  const words = [
    'Đánh giá DVCTT',
    '(3) Đạt',
    '(3) Gần đạt, còn thiếu 1 hồ sơ trực tuyến',
    null,
    '(3) Không phát sinh',
    '(3) Số liệu sai',
  ];

  test('gets its verdicts in words right of everything, as native formulas', async () => {
    expect(column('TH', 'F', 3, 8)).toEqual(words);
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('TH').getRange('F3:F8').load('formulas');
      await context.sync();
      return (range.formulas as string[][]).map(([formula = '']) => formula);
    });
    expect(formulas.map((formula) => formula.startsWith('='))).toEqual(
      words.map((text) => text?.startsWith('(') === true),
    );
    expect(formulas.join()).not.toContain('DVCTT.');
  });

  test('follows its figures, without being written again', async () => {
    await tested.excel.typeInto('TH', 'C4:D4', [[1234, 9000]]);
    await tested.excel.settled();
    const [said] = column('TH', 'F', 4, 4);
    expect(sameVerdict(String(said), '(3) Chưa đạt, còn thiếu 1.466 hồ sơ trực tuyến')).toBe(true);
    expect(isVerdictText(String(said))).toBe(true);
    for (const [typed, wanted] of [
      [['', 100], 'Chưa có số liệu'],
      [['-', 100], 'Chưa đạt, còn thiếu 30 hồ sơ trực tuyến'],
      [['chưa có', 100], 'Chưa có số liệu'],
      [[101, 100], 'Số liệu sai'],
      [[1.5, 100], 'Số liệu sai'],
      [['', 0], 'Không phát sinh'],
      [[24, 100], 'Gần đạt, còn thiếu 6 hồ sơ trực tuyến'],
      [[30, 100], 'Đạt'],
    ] as const) {
      await tested.excel.typeInto('TH', 'C4:D4', [[...typed]]);
      await tested.excel.settled();
      expect([typed, column('TH', 'F', 4, 4)[0]]).toEqual([typed, `(3) ${wanted}`]);
    }
  });

  test('is assessed as if the column were not there, and written anew in the same place', async () => {
    const first = await assessSheet(tested.host, request);
    expect(first.problems.filter(({ cell }) => cell?.startsWith('F') === true)).toEqual([]);
    await tested.excel.typeInto('TH', 'C5', 7);
    await writeVerdicts(tested.host, request);
    await tested.excel.settled();
    expect(column('TH', 'F', 3, 5)).toEqual(['Đánh giá DVCTT', '(3) Đạt', '(3) Đạt']);
    expect(column('TH', 'G', 1, 10).every((value) => value === null)).toBe(true);
  });

  test('rows that were sorted get their own words again', async () => {
    await tested.excel.typeInto('TH', 'B4:F5', [
      ['UBND xã Dương Quang', 6, 100, 6, '(3) Gần đạt'],
      ['Phòng Nội vụ', 30, 100, 30, '(3) Đạt'],
    ]);
    await writeVerdicts(tested.host, request);
    await tested.excel.settled();
    expect(column('TH', 'F', 4, 5)).toEqual([words[2], words[1]]);
  });

  test('what an officer wrote into the column stays; the words go into a new one', async () => {
    await tested.excel.typeInto('TH', 'F6', 'Đã nhắc ngày 12/9');
    await writeVerdicts(tested.host, request);
    await tested.excel.settled();
    expect(column('TH', 'F', 3, 8)).toEqual([null, null, null, 'Đã nhắc ngày 12/9', null, null]);
    expect(column('TH', 'G', 3, 8)).toEqual(words);
  });

  test('taken off, nothing of it is left, and the colours stay', async () => {
    await colourSheet(tested.host, request);
    await removeVerdicts(tested.host, null);
    expect(column('TH', 'F', 1, 10).every((value) => value === null)).toBe(true);
    expect(await tested.toneAt('TH', 'E4')).toBe('met');
    await tested.excel.settled();
    expect(tested.excel.changes().addedNames.map(({ name }) => name)).not.toContain('DVCTT_DanhGia');
  });

  test('taking the colours off leaves the words', async () => {
    await colourSheet(tested.host, request);
    await removeColours(tested.host, null);
    expect(column('TH', 'F', 3, 8)).toEqual(words);
    await writeVerdicts(tested.host, request);
    await tested.excel.settled();
    expect(column('TH', 'F', 3, 8)).toEqual(words);
  });
});

test('a summary of one unit: a line a row', async () => {
  const sheet = sheetOfRows('PTP', [
    ['Đơn vị: Phòng Tư pháp'],
    [],
    ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
    [1, 'Tỷ lệ TTHC cung cấp toàn trình', 15, 20, 75],
    [2, 'Tỷ lệ TTHC phát sinh hồ sơ trực tuyến', 8, 10, 80],
    [3, 'Tỷ lệ hồ sơ trực tuyến', 150, 155, 96.7],
  ]);
  await tested.excel.openWorkbook(workbook([sheet]));
  await writeVerdicts(tested.host, request);
  await tested.excel.settled();
  expect(column('PTP', 'F', 3, 6)).toEqual(['Đánh giá DVCTT', '(1) Chưa đạt, còn thiếu 5 TTHC', '(2) Đạt', '(3) Đạt']);
});

test('a sheet of procedures has no verdict for each row: nothing is written', async () => {
  await tested.excel.openWorkbook(workbook([proceduresSheet('PNV', [['x', 'x', 'x', 10, 8]])]));
  await writeVerdicts(tested.host, request);
  await tested.excel.settled();
  expect(tested.excel.changes().cells).toEqual([]);
});

test('a protected sheet is not written to', async () => {
  await tested.excel.openWorkbook(workbook([unitsSheet('TH', units, { isProtected: true })]));
  await expect(writeVerdicts(tested.host, request)).rejects.toMatchObject({ code: 'protected' });
  await tested.excel.settled();
  expect(tested.excel.changes().cells).toEqual([]);
});

test('merged cells beside the table are kept clear of', async () => {
  const merges = [{ top: 2, left: 4, bottom: 2, right: 6 }];
  await tested.excel.openWorkbook(workbook([unitsSheet('TH', units, { merges })]));
  await writeVerdicts(tested.host, request);
  await tested.excel.settled();
  expect(tested.excel.cellValue('TH', 'H3')).toBe('Đánh giá DVCTT');
});

test('colouring writes the words only where the workbook asks for it', async () => {
  await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
  await colourSheet(tested.host, request);
  expect(tested.excel.cellValue('TH', 'F3')).toBeNull();
  await tested.host.writeSettings(new Map([['dvctt.verdicts', true]]));
  tested.excel.resetRoundTrips();
  await colourSheet(tested.host, request);
  expect(tested.excel.cellValue('TH', 'F3')).toBe('Đánh giá DVCTT');
  expect(tested.excel.roundTrips).toBeLessThanOrEqual(6);
});

test('an officer’s remark is never taken for our own words', () => {
  expect(isVerdictText('(1) Đạt; (2) Chưa đạt, còn thiếu 3 TTHC; (3) Gần đạt')).toBe(true);
  for (const remark of ['Đạt', '(1) Đạt tốt', '(1) Đạt; nhắc lại', '', 'Chưa đạt, còn thiếu 3 TTHC'])
    expect(isVerdictText(remark)).toBe(false);
});
