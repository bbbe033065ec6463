import { expect, test } from 'vitest';
import { planVerdicts } from '../../src/app/assess/verdict-column';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../src/sheets/cells/grid';
import { assessGrid } from '../../src/sheets/reading/assess-grid';
import { gridOf } from '../sheets/support/grid-of';

/** The texts of the column of verdicts by the row of the worksheet, from 1. */
function textsOf(rows: readonly (readonly CellValue[])[], top = 0): Record<number, string> {
  const assessed = assessGrid(gridOf(rows, { top }), bacKan2022);
  const planned = planVerdicts(assessed, bacKan2022, null);
  const told = (planned?.words ?? []).map((text, at) => [(planned?.column.area.top ?? 0) + at + 1, text] as const);
  return Object.fromEntries(told.slice(1).filter(([, text]) => text !== ''));
}

test.each([0, 5])('words stand beside the row of the month that is judged, not of another (%s rows above)', (top) => {
  const rows = [
    ['SỐ LIỆU THÁNG 2 NĂM 2022'],
    ['Đơn vị', 'Tháng', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'],
    ['Phòng Nội vụ', 'Tháng 1', 20, 0],
    [null, 'Tháng 2', 30, 9],
    ['Phường Sông Cầu', 'Tháng 1', 40, 40],
    [null, 'Tháng 2', 50, 0],
  ];
  const texts = textsOf(rows, top);
  expect(Object.keys(texts).map(Number)).toEqual([top + 4, top + 6]);
  expect(texts[top + 4]).toContain('Đạt');
  expect(texts[top + 6]).toContain('Chưa đạt');
});

test('of a unit over several rows, words stand beside its first one', () => {
  const rows = [
    ['SỐ LIỆU QUÝ I NĂM 2022'],
    ['TT', 'Đơn vị', 'Nội dung', 'Số liệu'],
    [1, 'Phòng Nội vụ', 'Tổng số hồ sơ tiếp nhận', 30],
    [null, null, 'Hồ sơ trực tuyến', 9],
    [2, 'Phường Sông Cầu', 'Tổng số hồ sơ tiếp nhận', 50],
    [null, null, 'Hồ sơ trực tuyến', 0],
  ];
  const texts = textsOf(rows);
  expect(Object.keys(texts).map(Number)).toEqual([3, 5]);
  expect(texts[5]).toContain('Chưa đạt');
});

test('of months that are added up, words stand beside the unit’s first row', () => {
  const rows = [
    ['SỐ LIỆU QUÝ I NĂM 2022'],
    ['Đơn vị', 'Tháng', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'],
    ['Phòng Nội vụ', 'Tháng 1', 20, 6],
    ['Phòng Nội vụ', 'Tháng 2', 30, 9],
    ['Phường Sông Cầu', 'Tháng 1', 40, 0],
    ['Phường Sông Cầu', 'Tháng 2', 50, 0],
  ];
  const texts = textsOf(rows);
  expect(Object.keys(texts).map(Number)).toEqual([3, 5]);
});
