import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

function read(rows: readonly (readonly CellValue[])[], merges: readonly string[]): string[] {
  const grid = gridOf([['SỐ LIỆU QUÝ II NĂM 2022'], ...rows], { merges });
  return assessGrid(grid, bacKan2022).assessments.map(
    ({ indicator, counts }) => `${indicator} ${String(counts.numerator)}/${String(counts.denominator)}`,
  );
}

describe('dossiers online, “toàn trình” and “một phần” on their own', () => {
  test.each<[string, string, readonly CellValue[]]>([
    ['with their total', 'Tổng', [1, 'Phường Sông Cầu', 500, 80, 60, 20, 20, 400]],
    ['with others', 'Hình thức khác trực tuyến', [1, 'Phường Sông Cầu', 500, 0, 60, 20, 20, 400]],
  ])('%s, on a third row of headings, are all counted', (_what, first, row) => {
    const rows = [
      ['STT', 'Đơn vị', 'Hồ sơ tiếp nhận trong kỳ', null, null, null, null, null],
      [null, null, 'Tổng số', 'Trực tuyến', null, null, 'Qua BCCI', 'Trực tiếp'],
      [null, null, null, first, 'Toàn trình', 'Một phần', null, null],
      row,
    ];
    const merges = ['A2:A4', 'B2:B4', 'C2:H2', 'C3:C4', 'D3:F3', 'G3:G4', 'H3:H4'];
    expect(read(rows, merges)).toEqual(['onlineDossierRate 80/500']);
  });

  test('below “Nộp trực tuyến”, beside the other ways and without a total, are counted', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Nộp trực tuyến', null, 'Nộp trực tiếp', 'Nộp qua bưu chính'],
      [null, null, 'Toàn trình', 'Một phần', null, null],
      [1, 'Phường Sông Cầu', 40, 36, 20, 4],
    ];
    expect(read(rows, ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3'])).toEqual(['onlineDossierRate 76/100']);
  });

  test('with a rate each, are no rates of procedures', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Toàn trình', null, 'Một phần', null],
      [null, null, null, 'Số HS', 'Tỷ lệ %', 'Số HS', 'Tỷ lệ %'],
      [1, 'Phường Sông Cầu', 500, 60, 12, 20, 4],
    ];
    expect(read(rows, ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'])).toEqual(['onlineDossierRate 80/500']);
  });

  test('as “Trong đó” below the rate, are no indicator of their own', () => {
    const rows = [
      ['PHÒNG NỘI VỤ'],
      ['STT', 'Chỉ tiêu', 'Số lượng', 'Tổng số', 'Tỷ lệ'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', 70, 100, '70%'],
      [2, 'Trong đó: trực tuyến toàn trình', 50, 100, '50%'],
    ];
    expect(read(rows, [])).toEqual(['onlineDossierRate 70/100']);
  });
});
