import { describe, expect, test } from 'vitest';
import { foldKey } from '../../../src/domain/text/vietnamese-text';
import { isWholePlace, wholePlaceNames } from '../../../src/sheets/plan-table/words/whole-place';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const UNITS: readonly (readonly CellValue[])[] = [
  [1, 'Sở Y tế', '90%'],
  [2, 'Sở Nội vụ', '80%'],
];
const withRow = (...row: readonly CellValue[]) => toldPlan([['STT', 'Đơn vị', RATE], ...UNITS, row]);

describe('a row of a plan with figures that are nobody’s', () => {
  test.each(['Toàn tỉnh', 'Tổng cộng: 2 đơn vị', 'Cộng khối sở', 'Bình quân', 'Chỉ tiêu chung toàn tỉnh', 'Tỉnh X'])(
    '%s is no unit and no target, and is told with the cell of its figure',
    (name) => {
      const { targets, told } = withRow(3, name, '95%');
      expect(targets).toEqual({ 'Sở Y tế': ['90%'], 'Sở Nội vụ': ['80%'] });
      expect(told).toEqual(['plan-row-left-out C7 total']);
    },
  );

  test('is told when its name stands in the column of numbers', () => {
    expect(withRow('Toàn tỉnh', null, '95%').told).toEqual(['plan-row-left-out C7 total']);
  });

  test('is told without a name', () => {
    expect(withRow(3, null, '95%').told).toEqual(['plan-row-left-out C7 no-name']);
  });

  test.each<[string, CellValue]>([
    ['without a figure', null],
    ['with a dash', '-'],
  ])('is no doubt %s', (_, cell) => {
    expect(withRow(null, 'Tổng cộng: 2 đơn vị', cell).told).toEqual([]);
  });
});

test('units below a total and a blank row are read', () => {
  const { targets, told } = toldPlan([
    ['STT', 'Đơn vị', RATE],
    ['I', 'Cấp tỉnh', null],
    [1, 'Sở Y tế', '80%'],
    [null, 'Tổng cộng', '80%'],
    [],
    ['II', 'Cấp xã', null],
    [1, 'Xã A', '70%'],
    [],
    [null, 'NGƯỜI LẬP BIỂU', null],
  ]);
  expect(targets).toEqual({ 'Sở Y tế': ['80%'], 'Xã A': ['70%'] });
  expect(told).toEqual(['plan-row-left-out C7 total']);
});

test('after B comes C, though it may be a Roman number', () => {
  const rows = [
    ['A', 'Các sở, ban, ngành', null],
    [1, 'Sở Y tế', '90%'],
    ['B', 'UBND cấp xã', '70%'],
    ['C', 'Doanh nghiệp bưu chính', '50%'],
  ];
  const { targets } = toldPlan([['STT', 'Đơn vị', RATE], ...rows]);
  expect(targets).toEqual({ 'Sở Y tế': ['90%'], 'UBND cấp xã': ['70%'], 'Doanh nghiệp bưu chính': ['50%'] });
});

describe('the words of the whole place', () => {
  test.each(wholePlaceNames)('“$example” is it, “$unlike” is a unit', ({ example, unlike }) => {
    expect([isWholePlace(foldKey(example)), isWholePlace(foldKey(unlike))]).toEqual([true, false]);
  });
});
