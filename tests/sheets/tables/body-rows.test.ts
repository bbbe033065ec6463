import { describe, expect, test } from 'vitest';
import { readBodyRows, type RowKind, type RowReading } from '../../../src/sheets/tables/body-rows';
import { findTables } from '../../../src/sheets/tables/find-tables';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { toTextGrid } from '../../../src/sheets/cells/text-grid';
import { gridOf } from '../support/grid-of';

const HEADING = ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Trực tuyến'];
const READING: RowReading = { nameColumn: 1, sttColumn: 0, figureColumns: [2, 3], numbersAreData: true };
const UNITS: RowReading = {
  ...READING,
  numbersAreData: false,
  isKnownName: (name) => /^(Phòng|Phường|Thanh tra)/.test(name),
};

function kindsOf(body: readonly (readonly CellValue[])[], reading = READING): readonly RowKind[] {
  const sheet = toTextGrid(gridOf([HEADING, ...body]));
  const [table] = findTables(sheet);
  if (!table) throw new Error('The rows make no table');
  return readBodyRows(sheet, { ...table, lastRow: body.length }, reading).map(({ kind }) => kind);
}

describe('rows of procedures', () => {
  test('are data whether or not they are numbered', () => {
    expect(
      kindsOf([
        [1, 'Cấp giấy phép', 9, 5],
        [null, 'Cấp bản sao', 3, 1],
        ['', 'Xóa đăng ký', null, null],
      ]),
    ).toEqual(['data', 'data', 'section']);
  });

  test('are data though their names begin like a total', () => {
    const names = ['Công nhận xã đạt chuẩn', 'Cộng đồng dân cư', 'Tổng hợp danh sách', 'Cộng tác viên'];
    expect(kindsOf(names.map((name, index) => [index + 1, name, 2, 1]))).toEqual(['data', 'data', 'data', 'data']);
    expect(kindsOf(names.map((name) => [null, name, 2, 1]))).toEqual(['data', 'data', 'data', 'data']);
  });

  test.each(['Tổng cộng', 'TỔNG SỐ', 'Cộng', 'Cộng:', 'Tổng', 'Toàn xã', 'Tổng cộng (I+II)', 'Tong cong'])(
    '"%s" is a total, at the top and at the bottom',
    (label) => {
      const row = [1, 'Cấp giấy phép', 9, 5];
      expect(kindsOf([row, [null, label, 9, 5]])).toEqual(['data', 'total']);
      expect(kindsOf([[null, label, 9, 5], row])).toEqual(['total', 'data']);
      expect(kindsOf([row, [label, null, 9, 5]])).toEqual(['data', 'total']);
    },
  );

  test('a sum without any label below the last row is a total', () => {
    expect(
      kindsOf([
        [1, 'Cấp giấy phép', 9, 5],
        [2, 'Cấp bản sao', 3, 1],
        [null, null, 12, 6],
      ]),
    ).toEqual(['data', 'data', 'total']);
  });

  test('sections carry no figures, or the sub-totals of the rows numbered below them', () => {
    const body: CellValue[][] = [
      ['A', 'CẤP HUYỆN', 12, 6],
      ['I', 'Lĩnh vực hộ tịch', 12, 6],
      [1, 'Cấp giấy phép', 9, 5],
      [2, 'Cấp bản sao', 3, 1],
      ['II', 'Lĩnh vực đất đai', null, null],
      [3, 'Xóa đăng ký', null, null],
    ];
    expect(kindsOf(body)).toEqual(['section-total', 'section-total', 'data', 'data', 'section', 'data']);
  });

  test('hierarchical numbering makes a sub-total of the row above "1.1"', () => {
    expect(
      kindsOf([
        ['1', 'Hộ tịch', 12, 6],
        ['1.1', 'Cấp bản sao', 9, 5],
        ['1.2', 'Khai sinh', 3, 1],
        ['2', 'Đất đai', 1, 1],
      ]),
    ).toEqual(['section-total', 'data', 'data', 'data']);
  });

  test('a numbering row and repeated headings are no rows at all', () => {
    expect(kindsOf([[1, 2, 3, 4], [1, 'Cấp giấy phép', 9, 5], HEADING, [2, 'Cấp bản sao', 3, 1]])).toEqual([
      'data',
      'data',
    ]);
  });

  test('averages and lines of rates below the table are skipped', () => {
    expect(
      kindsOf([
        [1, 'Cấp giấy phép', 9, 5],
        [null, 'Bình quân', 9, 5],
        [null, 'Tỷ lệ (%)', null, '55%'],
      ]),
    ).toEqual(['data', 'skip', 'skip']);
  });
});

describe('rows of units', () => {
  test('groups are sections, with figures sub-totals, and the plan’s units are always data', () => {
    const body: CellValue[][] = [
      ['I', 'CÁC PHÒNG CHUYÊN MÔN', null, null],
      [null, 'Nhóm 1', 9, 5],
      ['A', 'Phòng Nội vụ', 5, 3],
      [1, 'Thanh tra thành phố', 4, 2],
      [null, 'Các xã, phường', 3, 1],
      ['a', 'Phường Đức Xuân', 3, 1],
      [null, 'Toàn thành phố', 12, 6],
    ];
    expect(kindsOf(body, UNITS)).toEqual([
      'section',
      'section-total',
      'data',
      'data',
      'section-total',
      'data',
      'total',
    ]);
  });
});
