import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];

function read(...rows: readonly Row[]) {
  const { plan, problems } = loadPlanOfGrid(
    gridOf([['CHỈ TIÊU NĂM 2026 TỈNH NINH BÌNH'], ['TT', 'Chỉ tiêu', 'Mục tiêu'], ...rows]),
    'ke-hoach',
  );
  return {
    groups: plan?.groups.map(({ name, targets }) => [name, ...Object.values(targets).map(({ text }) => text)]),
    codes: problems.map(({ code }) => code),
  };
}

describe('indicators below lines that say whom they are for', () => {
  test.each([
    ['CÁC SỞ, BAN, NGÀNH', 'UBND CẤP XÃ'],
    ['Đối với các sở, ban, ngành', 'Đối với UBND các xã, phường'],
  ])('are the targets of each: %s, %s', (departments, communes) => {
    const { groups } = read(
      ['A', departments, null],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '95%'],
      [2, 'Tỷ lệ thanh toán trực tuyến', '85%'],
      ['B', communes, null],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '85%'],
      [2, 'Tỷ lệ thanh toán trực tuyến', '70%'],
    );
    const of = (line: string): string => line.replace('Đối với ', '').toLowerCase();
    expect(groups?.map(([name, ...texts]) => [name?.toLowerCase(), ...texts])).toEqual([
      [of(departments), '95%', '85%'],
      [of(communes), '85%', '70%'],
    ]);
  });

  test('are a unit’s where the line names it', () => {
    const { groups } = read(
      ['I', 'Sở Nội vụ', null],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '95%'],
      ['II', 'Sở Tài chính', null],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '90%'],
    );
    expect(groups).toEqual([
      ['Sở Nội vụ', '95%'],
      ['Sở Tài chính', '90%'],
    ]);
  });

  test('stay nobody’s below lines that name what they are about, or where one stands above all lines', () => {
    const ofMatters = read(
      ['I', 'Nhóm chỉ tiêu về hồ sơ', null],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '95%'],
      ['II', 'Nhóm chỉ tiêu về thanh toán', null],
      [1, 'Tỷ lệ thanh toán trực tuyến', '90%'],
    );
    expect(ofMatters.codes).toContain('plan-receiver');
    const mixed = read(
      [1, 'Tỷ lệ hồ sơ trực tuyến', '95%'],
      ['II', 'UBND cấp xã', null],
      [1, 'Mức độ hài lòng', '90%'],
    );
    expect(mixed.codes).toContain('plan-receiver');
  });
});
