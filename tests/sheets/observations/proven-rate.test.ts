import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

const UNITS = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Kinh tế', 'Phường Đức Xuân'];

/** Problems with their cells, and why each column was taken or left out. */
function read(heading: readonly string[], rows: readonly (readonly CellValue[])[]) {
  const got = assessGrid(
    gridOf([
      ['BÁO CÁO QUÝ III NĂM 2022'],
      ['STT', 'Đơn vị', ...heading],
      ...rows.map((row, at) => [at + 1, UNITS[at] ?? null, ...row]),
    ]),
    bacKan2022,
  );
  return {
    told: got.problems.filter(({ severity }) => severity !== 'info').map(({ code, cell }) => `${code} ${String(cell)}`),
    why: got.columns.map((column) => column.why),
  };
}

describe('a rate that does not say of what it is', () => {
  test('is held against the counts beside it, also where their headings are two short words', () => {
    for (const [total, online] of [
      ['Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      ['Tổng số', 'Trực tuyến'],
    ] as const)
      expect(
        read(
          [total, online, 'Tỷ lệ %'],
          [
            [100, 35, 35],
            [200, 25, 14],
          ],
        ).told,
      ).toEqual(['rate-mismatch E4']);
  });

  test('is held against counts farther away where most rows show that it is theirs', () => {
    const heading = ['Tổng số', 'Trực tiếp', 'Trực tuyến', 'Tỷ lệ'];
    const rows = [
      [100, 65, 35, 35],
      [200, 175, 25, 14],
      [10, 6, 4, 40],
      [50, 40, 10, 20],
    ];
    expect(read(heading, rows).told).toEqual(['rate-mismatch F4']);
  });

  test('is named as not understood where the rows do not show it', () => {
    const heading = ['Tổng số', 'Trực tiếp', 'Trực tuyến', 'Tỷ lệ'];
    const rows = [
      [100, 65, 35, 80],
      [200, 175, 25, 90],
      [10, 6, 4, 40],
    ];
    const { told, why } = read(heading, rows);
    expect(told).toEqual([]);
    expect(why).toEqual(['used', 'not-needed', 'used', 'rate-of-what']);
  });

  test('is no indicator’s where it may be that of two', () => {
    const heading = [
      'Tổng số hồ sơ',
      'Hồ sơ trực tuyến',
      'TTHC có phát sinh hồ sơ',
      'TTHC có hồ sơ trực tuyến',
      '%',
      '',
    ];
    const rows = [
      [10, 5, 4, 2, 50],
      [20, 5, 8, 2, 25],
    ];
    // Next to its own two counts it is theirs all the same; farther away it would be anybody's.
    expect(read(heading, rows).why.at(-1)).toBe('used');
    const apart = ['Tổng số hồ sơ', 'TTHC có phát sinh hồ sơ', 'Hồ sơ trực tuyến', 'TTHC có hồ sơ trực tuyến', '%'];
    const mixed = rows.map(([a, b, c, d, e]) => [a ?? 0, c ?? 0, b ?? 0, d ?? 0, e ?? 0]);
    expect(read(apart, mixed).why.at(-1)).toBe('rate-of-what');
  });

  test('of an indicator that the plan does not have is named as that', () => {
    expect(
      read(
        ['Tổng số hồ sơ', 'Hồ sơ trực tuyến', 'Tỷ lệ số hóa hồ sơ'],
        [
          [100, 35, 35],
          [200, 25, 14],
        ],
      ).why,
    ).toEqual(['used', 'used', 'not-in-plan']);
  });
});

test('a rate that a formula computed agrees with its counts, on whichever side of a half its last digit fell', () => {
  const rows = [
    [9997, 7405, (100 * 7405) / 9997],
    [155, 150, (100 * 150) / 155],
  ];
  expect(read(['Tổng số hồ sơ', 'Hồ sơ trực tuyến', 'Tỷ lệ (%)'], rows).told).toEqual([]);
});
