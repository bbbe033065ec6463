import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

function ratesOf(leaves: readonly string[], rows: readonly (readonly CellValue[])[]) {
  const { assessments, columns } = assessGrid(
    gridOf(
      [
        ['TỔNG HỢP KẾT QUẢ NĂM 2022'],
        ['STT', 'Đơn vị', 'Hồ sơ trực tuyến', null, null],
        [null, null, ...leaves],
        [1, 'Phòng Nội vụ', ...(rows[0] ?? [])],
        [2, 'Phường Sông Cầu', ...(rows[1] ?? [])],
      ],
      { merges: ['C2:E2', 'A2:A3', 'B2:B3'] },
    ),
    bacKan2022,
  );
  return { rates: assessments.map(({ rate }) => rate), why: columns.map(({ why }) => why) };
}

const ROWS = [
  ['30%', '24%', '80%'],
  ['13%', '26%', '200%'],
];

describe('how much of its target a unit has achieved', () => {
  test.each([
    ['KH', 'TH', '% HT'],
    ['KH', 'TH', 'TH/KH (%)'],
    ['CT giao', 'TH', 'Tỷ lệ TH'],
    ['Kế hoạch giao', 'Kết quả', 'Tỷ lệ đạt'],
  ])('is no rate: %s | %s | %s', (...leaves) => {
    expect(ratesOf(leaves, ROWS)).toEqual({ rates: [0.24, 0.26], why: ['target', 'used', 'remark'] });
  });

  test('is told from the result by its heading where the target is 100%, and both are the same', () => {
    const whole = [
      ['100%', '95%', '95%'],
      ['100%', '80%', '80%'],
    ];
    const { rates, why } = ratesOf(['Chỉ tiêu giao', 'Kết quả', 'Tỷ lệ đạt (%)'], whole);
    expect([rates, why]).toEqual([
      [0.95, 0.8],
      ['target', 'used', 'remark'],
    ]);
  });

  test('is asked about where the figures do not show that it is that', () => {
    const others = [
      ['30%', '24%', '50%'],
      ['13%', '26%', '70%'],
    ];
    expect(ratesOf(['CT giao', 'TH', 'Tỷ lệ TH'], others)).toEqual({ rates: [], why: ['target', 'asked', 'asked'] });
  });
});
