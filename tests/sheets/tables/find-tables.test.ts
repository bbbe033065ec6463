import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { findTables } from '../../../src/sheets/tables/find-tables';
import type { Table } from '../../../src/sheets/tables/table';
import { toTextGrid } from '../../../src/sheets/cells/text-grid';
import { gridOf } from '../support/grid-of';

const tablesOf = (rows: readonly (readonly CellValue[])[], merges?: readonly string[]): readonly Table[] =>
  findTables(toTextGrid(gridOf(rows, merges ? { merges } : {})));

const pathsOf = (table: Table | undefined): readonly string[] =>
  (table?.columns ?? []).map(({ path }) => path.join(' > '));

const bodyOf = (table: Table | undefined): readonly (number | undefined)[] => [table?.firstRow, table?.lastRow];

const HEADING = ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Trực tuyến'];

describe('headings', () => {
  test('of three merged rows become paths, topmost parent first', () => {
    const [table] = tablesOf(
      [
        ['TT', 'Lĩnh vực', 'Số hồ sơ tiếp nhận', null, null, 'Ghi chú'],
        [null, null, 'Tổng số', 'Trong kỳ', null, null],
        [null, null, null, 'Trực tuyến', 'Trực tiếp, BCCI', null],
        [1, 'Hộ tịch', 9, 5, 4, null],
      ],
      ['A1:A3', 'B1:B3', 'C1:E1', 'C2:C3', 'D2:E2', 'F1:F3'],
    );
    expect(pathsOf(table)).toEqual([
      'TT',
      'Lĩnh vực',
      'Số hồ sơ tiếp nhận > Tổng số',
      'Số hồ sơ tiếp nhận > Trong kỳ > Trực tuyến',
      'Số hồ sơ tiếp nhận > Trong kỳ > Trực tiếp, BCCI',
      'Ghi chú',
    ]);
    expect(bodyOf(table)).toEqual([3, 3]);
  });

  test('of several rows are paths without any merged area, too', () => {
    const [table] = tablesOf([
      ['STT', 'Tên TTHC', 'DVCTT toàn trình', null, 'Số hồ sơ', null],
      [null, null, 'Đủ điều kiện', 'Đã cung cấp', 'Tổng số', 'Trực tuyến'],
      [1, 'Cấp giấy phép', 'x', 'x', 9, 5],
    ]);
    expect(pathsOf(table)).toEqual([
      'STT',
      'Tên TTHC',
      'DVCTT toàn trình > Đủ điều kiện',
      'DVCTT toàn trình > Đã cung cấp',
      'Số hồ sơ > Tổng số',
      'Số hồ sơ > Trực tuyến',
    ]);
  });

  test('stand anywhere below titles, and a labelled line is no heading', () => {
    const [table, ...others] = tablesOf([
      ['UBND THÀNH PHỐ', null, 'Đơn vị: Phòng Nội vụ'],
      [],
      ['Đơn vị tính: hồ sơ', 'Kỳ báo cáo: năm 2022', 'Số hồ sơ: tất cả'],
      [null, ...HEADING],
      [null, 1, 'Cấp giấy phép', 9, 5],
    ]);
    expect(others).toEqual([]);
    expect(table?.top).toBe(3);
    expect(table?.columns.map(({ column }) => column)).toEqual([1, 2, 3, 4]);
  });

  test('may be followed by their numbering, which is no part of a path', () => {
    const [table] = tablesOf([HEADING, ['(1)', '(2)', '(3)=(4)+(5)', '(4)'], [1, 'Cấp giấy phép', 9, 5]]);
    expect(pathsOf(table)).toEqual(HEADING);
  });

  test('need rows below them to make a table', () => {
    expect(tablesOf([HEADING])).toEqual([]);
    expect(tablesOf([])).toEqual([]);
  });

  test('a blank column that a merged heading runs across has no meaning of its own', () => {
    const [table] = tablesOf(
      [
        ['STT', 'Tên TTHC', 'Số hồ sơ tiếp nhận trong kỳ', null, null],
        [null, null, 'Tổng số', null, 'Trực tuyến'],
        [1, 'Cấp giấy phép', 9, null, 5],
      ],
      ['A1:A2', 'B1:B2', 'C1:E1'],
    );
    expect(table?.columns.map(({ column }) => column)).toEqual([0, 1, 2, 4]);
  });
});

describe('a body', () => {
  const rows = [HEADING, [1, 'Cấp giấy phép', 9, 5], [2, 'Cấp bản sao', 3, 1]];

  test('ends before a signature block', () => {
    const [table] = tablesOf([
      ...rows,
      ['Bắc Kạn, ngày 15 tháng 12 năm 2022'],
      ['NGƯỜI LẬP BIỂU', null, 'TRƯỞNG PHÒNG'],
    ]);
    expect(bodyOf(table)).toEqual([1, 2]);
  });

  test('ends before notes', () => {
    const [table] = tablesOf([...rows, [], ['Ghi chú: số liệu lấy từ Hệ thống'], ['Nơi nhận:']]);
    expect(bodyOf(table)).toEqual([1, 2]);
  });

  test('ends with its total where something stands apart below', () => {
    const [table] = tablesOf([...rows, [null, 'Tổng cộng', 12, 6], [], [null, 'Kỳ trước', 100, 50]]);
    expect(bodyOf(table)).toEqual([1, 3]);
  });

  test('runs on over blank rows and over its headings repeated on the next page', () => {
    const [table, ...others] = tablesOf([...rows, [], HEADING, [3, 'Xóa đăng ký', 1, 1]]);
    expect(others).toEqual([]);
    expect(bodyOf(table)).toEqual([1, 5]);
  });

  test('ends before the headings of another table', () => {
    const tables = tablesOf([
      ...rows,
      ['STT', 'Tên đơn vị', 'Tổng số hồ sơ', 'Trực tuyến', 'Tỷ lệ (%)'],
      [1, 'Phòng Nội vụ', 12, 6, 50],
    ]);
    expect(tables.map(bodyOf)).toEqual([
      [1, 2],
      [4, 4],
    ]);
  });

  test('belongs to one of two tables that stand side by side', () => {
    const tables = tablesOf([
      [...HEADING, null, 'STT', 'Tên đơn vị', 'Tổng số hồ sơ', 'Trực tuyến'],
      [1, 'Cấp giấy phép', 9, 5, null, 1, 'Phòng Nội vụ', 12, 6],
    ]);
    expect(tables.map((table) => table.columns.map(({ column }) => column))).toEqual([
      [0, 1, 2, 3],
      [5, 6, 7, 8],
    ]);
  });
});
