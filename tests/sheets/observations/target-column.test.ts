import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

/** What is told of the targets that a sheet writes: Phòng Nội vụ is assigned 70% and 30%. */
function told(rows: readonly (readonly CellValue[])[]): readonly unknown[] {
  const { problems, assessments } = assessGrid(gridOf([['KẾT QUẢ QUÝ II NĂM 2022'], ...rows]), bacKan2022, {
    unit: 'Phòng Nội vụ',
  });
  expect(assessments.length).toBeGreaterThan(0);
  return problems.flatMap((found) =>
    found.code === 'target-of-sheet-differs' ? [[found.cell, found.facts.written, found.facts.planned]] : [],
  );
}

function ofUnit(target: CellValue, heading = 'Chỉ tiêu giao'): readonly (readonly CellValue[])[] {
  return [
    ['STT', 'Đơn vị', heading, 'Hồ sơ trực tuyến', 'Tổng số hồ sơ'],
    [1, 'Phòng Nội vụ', target, 30, 100],
  ];
}

describe('a target that the sheet itself writes', () => {
  test.each([['30%'], ['≥ 30%'], ['30% trở lên'], [0.3], ['0,3'], ['từ 30%'], [null], ['-'], ['chưa giao']])(
    'as %j says nothing else than the plan’s 30%%',
    (written) => {
      expect(told(ofUnit(written))).toEqual([]);
    },
  );

  test.each([
    ['50%', '50%'],
    ['≥ 25%', '≥ 25%'],
    ['trên 25%', 'trên 25%'],
    // 30% itself is not enough.
    ['> 30%', '> 30%'],
    ['trên 30%', 'trên 30%'],
    [0.5, '0,5'],
  ])('as %j is another one, which is told with the plan’s', (written, shown) => {
    expect(told(ofUnit(written))).toEqual([['C3', shown, '30%']]);
  });

  test('below its indicator’s name, and in the row of its indicator', () => {
    const below = [
      ['STT', 'Đơn vị', 'Chỉ tiêu giao', null, 'Kết quả', null],
      [null, null, 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 'Tỷ lệ hồ sơ trực tuyến', null, null],
      [null, null, null, null, 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 'Tỷ lệ hồ sơ trực tuyến'],
      [1, 'Phòng Nội vụ', '60%', '30%', '75%', '31%'],
    ];
    expect(told(below)).toEqual([['C5', '60%', '70%']]);
    const rows = [
      ['STT', 'Chỉ tiêu', 'Chỉ tiêu giao', 'Kết quả'],
      [1, 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', '70%', '75%'],
      [2, 'Tỷ lệ hồ sơ trực tuyến', '35%', '31%'],
    ];
    expect(told(rows)).toEqual([['C4', '35%', '30%']]);
  });

  test('of which nobody says whose it is, beside two indicators, is held against none', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Chỉ tiêu', 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 'Tỷ lệ hồ sơ trực tuyến'],
      [1, 'Phòng Nội vụ', '50%', '75%', '31%'],
    ];
    expect(told(rows)).toEqual([]);
  });
});
