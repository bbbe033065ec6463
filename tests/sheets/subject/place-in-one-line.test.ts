import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

function codesOf(title: string): readonly string[] {
  const rows = [[title], [], ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'], [1, 'Phường Đức Xuân', 100, 13]];
  const { problems } = assessGrid(gridOf(rows), bacKan2022);
  return problems.map(({ code }) => code).filter((code) => code === 'plan-place-mismatch');
}

describe('a title that says place and period in one line', () => {
  test.each([
    'UBND TP BẮC KẠN - Quý III/2022',
    'UBND TP BẮC KẠN Quý III/2022',
    'UBND THÀNH PHỐ BẮC KẠN – BÁO CÁO KẾT QUẢ THÁNG 9 NĂM 2022',
    'Ủy ban nhân dân thành phố Bắc Kạn: Tổng hợp 9 tháng năm 2022',
  ])('%s is the plan’s place', (title) => {
    expect(codesOf(title)).toEqual([]);
  });

  test.each(['UBND TỈNH BÀ RỊA - VŨNG TÀU - Quý III/2022', 'UBND TP CAO BẰNG Quý III/2022'])(
    '%s is another place',
    (title) => {
      expect(codesOf(title)).toEqual(['plan-place-mismatch']);
    },
  );
});
