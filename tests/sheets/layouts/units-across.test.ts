import { describe, expect, test } from 'vitest';
import { planColours } from '../../../src/app/colours/plan-colours';
import { defaultPlan } from '../../../src/data/plans/index';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

type Row = readonly CellValue[];
const MERGES = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'];
const UNITS: Row = ['STT', 'Nội dung', 'Phường Đức Xuân', null, 'Phường Sông Cầu', null];
const sheet = (parts: Row, rows: readonly Row[], title = 'BÁO CÁO THÁNG 9 NĂM 2022') =>
  gridOf([[title], UNITS, [null, null, ...parts], ...rows.map((row, at) => [at + 1, ...row])], { merges: MERGES });
const assess = (...given: Parameters<typeof sheet>) => assessGrid(sheet(...given), defaultPlan);
const PERIODS: readonly Row[] = [
  ['Tổng số hồ sơ tiếp nhận', 100, 900, 50, 400],
  ['Hồ sơ trực tuyến', 70, 500, 10, 100],
];

describe('units side by side with columns of their own below each name', () => {
  test('are read by the period of the sheet, and the other columns told', () => {
    expect(saidOf(assess(['Tháng 9', 'Lũy kế', 'Tháng 9', 'Lũy kế'], PERIODS))).toEqual({
      said: ['Phường Đức Xuân onlineDossierRate 70/100 met', 'Phường Sông Cầu onlineDossierRate 10/50 met'],
      codes: ['period-block-taken'],
    });
  });

  test('are one question where nothing says which period is meant', () => {
    const found = saidOf(assess(['Tháng 9', 'Lũy kế', 'Tháng 9', 'Lũy kế'], PERIODS, 'BÁO CÁO'));
    expect(found).toEqual({ said: [], codes: ['period-ambiguous'] });
  });

  test('are read by their counts, their rates beside them', () => {
    const rows = [
      ['Tổng số hồ sơ tiếp nhận', 100, null, 50, null],
      ['Hồ sơ trực tuyến', 70, '70%', 10, '25%'],
    ];
    expect(saidOf(assess(['Số lượng', 'Tỷ lệ', 'Số lượng', 'Tỷ lệ'], rows))).toEqual({
      said: ['Phường Đức Xuân onlineDossierRate 70/100 met', 'Phường Sông Cầu onlineDossierRate 10/50 met'],
      codes: ['rate-mismatch'],
    });
  });

  test('are read by what was reached, beside their targets', () => {
    const rows = [['Tỷ lệ hồ sơ phát sinh trực tuyến', '13%', '70%', '13%', '10%']];
    expect(saidOf(assess(['Chỉ tiêu', 'Thực hiện', 'Chỉ tiêu', 'Thực hiện'], rows)).said).toEqual([
      'Phường Đức Xuân onlineDossierRate 0.7 met',
      'Phường Sông Cầu onlineDossierRate 0.1 missed',
    ]);
  });

  test('are read by the two sides of each indicator', () => {
    const rows = [['Tỷ lệ hồ sơ phát sinh trực tuyến', 70, 100, 10, 50]];
    expect(saidOf(assess(['Tử số', 'Mẫu số', 'Tử số', 'Mẫu số'], rows)).said).toEqual([
      'Phường Đức Xuân onlineDossierRate 70/100 met',
      'Phường Sông Cầu onlineDossierRate 10/50 met',
    ]);
  });

  test('are read of one period where the periods stand above the units', () => {
    const rows: readonly Row[] = [
      ['BÁO CÁO THÁNG 9 NĂM 2022'],
      ['STT', 'Nội dung', 'Tháng 9', null, 'Lũy kế', null],
      [null, null, 'Phường Đức Xuân', 'Phường Sông Cầu', 'Phường Đức Xuân', 'Phường Sông Cầu'],
      [1, 'Tổng số hồ sơ tiếp nhận', 100, 50, 900, 400],
      [2, 'Hồ sơ trực tuyến', 70, 10, 500, 100],
    ];
    expect(saidOf(assessGrid(gridOf(rows, { merges: MERGES }), defaultPlan))).toEqual({
      said: ['Phường Đức Xuân onlineDossierRate 70/100 met', 'Phường Sông Cầu onlineDossierRate 10/50 met'],
      codes: ['period-block-taken'],
    });
  });

  test('are coloured by one rule, which follows the units; in other orders not at all', () => {
    const rows = [
      ['Tổng số hồ sơ tiếp nhận', 100, null, 50, null],
      ['Hồ sơ trực tuyến', 70, '70%', 10, '20%'],
    ];
    const even = planColours(assess(['Số lượng', 'Tỷ lệ', 'Số lượng', 'Tỷ lệ'], rows), defaultPlan);
    expect(even.rules[0]?.area).toEqual({ top: 4, bottom: 4, left: 3, right: 5 });
    const uneven = [rows[0] ?? [], ['Hồ sơ trực tuyến', 70, '70%', '20%', 10]];
    const total = [['Tổng số hồ sơ tiếp nhận', 100, null, null, 50], ...uneven.slice(1)];
    const other = assess(['Số lượng', 'Tỷ lệ', 'Tỷ lệ', 'Số lượng'], total);
    expect(saidOf(other).said).toEqual(saidOf(assess(['Số lượng', 'Tỷ lệ', 'Số lượng', 'Tỷ lệ'], rows)).said);
    expect(planColours(other, defaultPlan).rules).toEqual([]);
  });
});

test('units below headings that part them in groups, beside a total of all, are read as they are named', () => {
  const rows: readonly Row[] = [
    ['BÁO CÁO THÁNG 9 NĂM 2022'],
    ['STT', 'Nội dung', 'Phường', null, 'Xã', 'Cộng'],
    [null, null, 'Đức Xuân', 'Sông Cầu', 'Dương Quang', null],
    [1, 'Tổng số hồ sơ', 100, 50, 30, 180],
    [2, 'Hồ sơ trực tuyến', 70, 10, 3, 83],
  ];
  expect(saidOf(assessGrid(gridOf(rows, { merges: ['C2:D2'] }), defaultPlan))).toEqual({
    said: [
      'Phường Đức Xuân onlineDossierRate 70/100 met',
      'Phường Sông Cầu onlineDossierRate 10/50 met',
      'xã Dương Quang onlineDossierRate 3/30 met',
    ],
    codes: [],
  });
});
