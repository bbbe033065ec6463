import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../../src/domain/plans/plan';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { isOfPlan, placeOf } from '../../../src/sheets/subject/place-of-sheet';
import { gridOf } from '../support/grid-of';

const titled = (title: string, issuer = ''): Plan => ({ ...bacKan2022, title, issuer, source: '', notes: [] });

function isOf(place: string, plan: Plan): boolean | null {
  const found = placeOf(place);
  return found && isOfPlan(found, plan);
}

describe('whose place a plan is of', () => {
  test.each([
    'GIAO CHỈ TIÊU 2026 - TỈNH NINH BÌNH',
    'KẾ HOẠCH GIAO CHỈ TIÊU NĂM 2026 TỈNH NINH BÌNH',
    'Bộ chỉ tiêu của tỉnh Ninh Bình năm 2026',
  ])('is said by its title where no issuer is: %s', (title) => {
    expect([isOf('TỈNH NINH BÌNH', titled(title)), isOf('TỈNH THANH HÓA', titled(title))]).toEqual([true, false]);
    expect(isOf('TỈNH THANH HÓA', titled(title, 'UBND tỉnh Thanh Hóa'))).toBe(true);
  });

  test.each(['CHỈ TIÊU DVCTT CẤP TỈNH', 'Chỉ tiêu các tỉnh miền núi', 'Kế hoạch của tỉnh năm 2026'])(
    'is not said by a title without a name: %s',
    (title) => {
      expect(isOf('TỈNH THANH HÓA', titled(title))).toBe(true);
    },
  );
});

describe('a sheet whose units are none of the plan’s', () => {
  const told = (offices: readonly string[]): unknown =>
    assessGrid(
      gridOf([
        ['UBND TỈNH BẮC KẠN'],
        ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
        ...offices.map((name, at) => [at + 1, name, 100, 50]),
      ]),
      bacKan2022,
    ).problems.flatMap(({ code, facts }) => (code === 'plan-place-mismatch' ? [[facts.written, facts.unknown]] : []));

  test('is another plan’s, though a province’s offices are called like the city’s; its place is not said to be another', () => {
    expect(told(['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế', 'Văn phòng UBND tỉnh'])).toEqual([[null, 4]]);
  });

  test('asks for the plan once though one was chosen, where they are more than it has', () => {
    const codes = (count: number): readonly string[] => {
      const rows = Array.from({ length: count }, (_, at) => [at + 1, `Xã Số ${String(at + 1)}`, 100, 50]);
      const grid = gridOf([
        ['UBND THÀNH PHỐ BẮC KẠN'],
        ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
        ...rows,
      ]);
      const { problems, assessments } = assessGrid(grid, bacKan2022, { isPlanGiven: true });
      expect(new Set(assessments.map(({ status }) => status))).toEqual(new Set(['no-target']));
      return problems.map(({ code }) => code).filter((code) => code !== 'indicator-not-in-sheet');
    };
    expect(codes(20)).toEqual(['plan-place-mismatch']);
    // Each of a few may be the plan's by another name.
    expect(codes(2)).toEqual(['plan-place-mismatch', 'unit-not-found', 'unit-not-found']);
  });

  test('is the plan’s where a few are misspelt', () => {
    expect(told(['Phòng Nội vụv', 'Phòng Tư phápp', 'Phòng Kinh tế'])).toEqual([]);
  });
});
