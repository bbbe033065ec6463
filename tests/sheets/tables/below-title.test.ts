import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

type Row = readonly CellValue[];
const RESULTS: readonly Row[] = [
  ['STT', 'Đơn vị', 'Chỉ tiêu giao', 'Kết quả', 'So sánh'],
  [1, 'Phường Đức Xuân', '13%', '70%', '57%'],
  [2, 'Phường Sông Cầu', '13%', '10%', '-3%'],
];
const below = (title: string, rows = RESULTS, tab = 'Trang tính1') =>
  assessGrid(gridOf([[title], ...rows], { sheet: tab }), defaultPlan);
const ONLINE = ['Phường Đức Xuân onlineDossierRate 0.7 met', 'Phường Sông Cầu onlineDossierRate 0.1 missed'];

describe('results of which no heading says what they are of', () => {
  test.each([
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU TỶ LỆ HỒ SƠ TRỰC TUYẾN THÁNG 9 NĂM 2022',
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU HỒ SƠ TRỰC TUYẾN',
    'Biểu số 02: Tỷ lệ hồ sơ trực tuyến (%) của các xã, phường',
    'TỶ LỆ HỒ SƠ TRỰC TUYẾN TRÊN ĐỊA BÀN THÀNH PHỐ QUÝ III/2022',
  ])('are what the title names: %s', (title) => {
    expect(saidOf(below(title)).said).toEqual(ONLINE);
  });

  test.each([
    'TỶ LỆ HỒ SƠ TRỰC TUYẾN LĨNH VỰC ĐẤT ĐAI',
    'TỶ LỆ HỒ SƠ TRỰC TUYẾN ĐẤT ĐAI',
    'TỶ LỆ HỒ SƠ TRỰC TUYẾN QUÁ HẠN',
    'TỶ LỆ HỒ SƠ TRỰC TIẾP',
    'CHỈ TIÊU TỶ LỆ HỒ SƠ TRỰC TUYẾN, THANH TOÁN TRỰC TUYẾN',
    'TỶ LỆ NGƯỜI DÂN THAM GIA BẢO HIỂM Y TẾ',
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU THÁNG 9 NĂM 2022',
  ])('are told and not judged where it names none, a part or several: %s', (title) => {
    const { problems, assessments } = below(title);
    expect(assessments).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'layout-not-recognised', facts: { reason: 'nameless-rates' } });
  });

  test("are what the sheet's tab names, where the title names none or several", () => {
    const several = 'CHỈ TIÊU TỶ LỆ HỒ SƠ TRỰC TUYẾN, THANH TOÁN TRỰC TUYẾN';
    for (const title of ['BÁO CÁO', several])
      expect(saidOf(below(title, RESULTS, 'Hồ sơ trực tuyến')).said).toEqual(ONLINE);
    expect(saidOf(below('TỶ LỆ BẢO HIỂM Y TẾ', RESULTS, 'Hồ sơ trực tuyến')).said).toEqual([]);
  });

  test('are of the caption above each table, though the headings are repeated', () => {
    const rows = [
      ['BÁO CÁO'],
      ['1. Tỷ lệ hồ sơ phát sinh trực tuyến'],
      ...RESULTS,
      [null],
      ['2. Tỷ lệ cung cấp DVCTT toàn trình'],
      ...RESULTS,
    ];
    expect(saidOf(assessGrid(gridOf(rows), defaultPlan)).said).toEqual([
      ...ONLINE,
      'Phường Đức Xuân endToEndProcedureRate 0.7 missed',
      'Phường Sông Cầu endToEndProcedureRate 0.1 missed',
    ]);
  });

  test('are no share of the target, where the figures prove that a column is that', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Chỉ tiêu giao', 'Kết quả', 'Tỷ lệ đạt'],
      [1, 'Phường Đức Xuân', '13%', '70%', '538%'],
      [2, 'Phường Sông Cầu', '13%', '10%', '77%'],
    ];
    expect(saidOf(below('TỶ LỆ HỒ SƠ TRỰC TUYẾN', rows)).said).toEqual(ONLINE);
  });

  test('are counts below "Tổng số | Thực hiện"', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Tổng số', 'Thực hiện', 'Tỷ lệ'],
      [1, 'Phường Đức Xuân', 100, 70, '70%'],
      [2, 'Phường Sông Cầu', 50, 5, '10%'],
    ];
    expect(saidOf(below('TỶ LỆ HỒ SƠ TRỰC TUYẾN', rows)).said).toEqual([
      'Phường Đức Xuân onlineDossierRate 70/100 met',
      'Phường Sông Cầu onlineDossierRate 5/50 missed',
    ]);
  });
});

test('"Thực hiện" beside a target below a rate of its own is that rate', () => {
  const rows = [
    ['STT', 'Đơn vị', 'Tỷ lệ thanh toán trực tuyến', null],
    [null, null, 'Chỉ tiêu', 'Thực hiện'],
    [1, 'Phường Đức Xuân', 45, 50],
    [2, 'Phường Sông Cầu', 45, 30],
  ];
  const grid = gridOf(rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] });
  expect(saidOf(assessGrid(grid, plan766)).said).toEqual([
    'Phường Đức Xuân thanh-toan 0.5 met',
    'Phường Sông Cầu thanh-toan 0.3 missed',
  ]);
});

describe('quarters or months side by side below the title of an indicator', () => {
  const rows = (figures: readonly CellValue[], other: readonly CellValue[]): readonly Row[] => [
    ['STT', 'Đơn vị', 'Quý I', 'Quý II', 'Quý III'],
    [1, 'Phường Đức Xuân', ...figures],
    [2, 'Phường Sông Cầu', ...other],
  ];
  const percents = rows(['20%', '30%', '70%'], ['5%', '9%', '10%']);

  test('are one question for the sheet where nothing says which is meant', () => {
    expect(saidOf(below('TỶ LỆ HỒ SƠ TRỰC TUYẾN CÁC QUÝ NĂM 2022', percents))).toEqual({
      said: [],
      codes: ['period-ambiguous'],
    });
  });

  test('are read by the one that the title names, and by the one that an officer chose', () => {
    const ofTitle = below('TỶ LỆ HỒ SƠ TRỰC TUYẾN QUÝ III NĂM 2022', percents);
    expect(saidOf(ofTitle)).toEqual({ said: ONLINE, codes: ['period-block-taken'] });
    const grid = gridOf([['TỶ LỆ HỒ SƠ TRỰC TUYẾN CÁC QUÝ NĂM 2022'], ...percents]);
    const chosen = assessGrid(grid, defaultPlan, { answers: new Map([['period', 4]]) });
    expect(saidOf(chosen).said).toEqual(ONLINE);
  });

  test('of numbers above 100 are no rates, whatever the title says', () => {
    const counts = rows([200, 300, 700], [50, 90, 100]);
    expect(saidOf(below('TỶ LỆ HỒ SƠ TRỰC TUYẾN QUÝ III NĂM 2022', counts)).said).toEqual([]);
  });
});
