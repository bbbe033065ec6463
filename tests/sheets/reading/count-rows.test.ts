import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { gridOf } from '../support/grid-of';

const rows: CellValue[][] = [
  ['Đơn vị: Phòng Nội vụ'],
  ['STT', 'Nội dung', 'Số liệu'],
  [1, 'Tổng số TTHC', 38],
  [2, 'Số TTHC đủ điều kiện cung cấp DVCTT toàn trình', 20],
  [3, 'Số TTHC đã cung cấp DVCTT toàn trình', 15],
  [4, 'Số TTHC cho phép nộp hồ sơ trực tuyến có phát sinh hồ sơ', 10],
  [5, 'Số TTHC có phát sinh hồ sơ trực tuyến', 8],
  [6, 'Tổng số hồ sơ phát sinh', 155],
  [7, 'Số hồ sơ phát sinh trực tuyến', 150],
];
const withFigure = (row: number, value: CellValue): CellValue[][] =>
  rows.map((cells, index) => (index === row ? [...cells.slice(0, 2), value] : cells));
const assess = (cells: CellValue[][]) => assessGrid(gridOf(cells), defaultPlan);

describe('a summary whose rows are the counts themselves', () => {
  test("gives the plan's own examples", () => {
    const found = assess(rows).assessments.map(({ counts, cells }) => [counts.numerator, counts.denominator, cells]);
    expect(found).toEqual([
      [15, 20, { numerator: 'C5', denominator: 'C4' }],
      [8, 10, { numerator: 'C7', denominator: 'C6' }],
      [150, 155, { numerator: 'C9', denominator: 'C8' }],
    ]);
  });

  test('tells a blank count and one above its whole, each by its cell', () => {
    const blank = assess(withFigure(4, null));
    expect(blank.assessments[0]?.status).toBe('no-data');
    expect(blank.problems.map(({ code, cell }) => [code, cell])).toContainEqual(['missing-count', 'C5']);
    const above = assess(withFigure(8, 156));
    expect(above.assessments[2]?.status).toBe('invalid');
    expect(above.problems.map(({ code, cell }) => [code, cell])).toContainEqual([
      'numerator-exceeds-denominator',
      'C9',
    ]);
  });

  test('reads a parent that is only numbered as its indicator', () => {
    const heading = [
      ['Tên đơn vị', 'Chỉ tiêu (1)', null, 'Chỉ tiêu (3)', null],
      [null, 'Tử số', 'Mẫu số', 'Tử số', 'Mẫu số'],
    ];
    const { assessments } = assess([...heading, ['Phòng Nội vụ', 15, 20, 150, 155]]);
    const found = assessments.map(({ indicator, counts }) => [indicator, counts.numerator, counts.denominator]);
    expect(found).toEqual([
      ['endToEndProcedureRate', 15, 20],
      ['onlineDossierRate', 150, 155],
    ]);
  });
});
