import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];

/** What a list of procedures counts online, and which sums are told to be wrong. */
function read(rows: readonly Row[]): { counts: string; codes: readonly string[] } {
  const heads = ['STT', 'Tên thủ tục hành chính', 'Tổng số hồ sơ', 'Trực tuyến', 'Trực tiếp'];
  const { assessments, problems } = assessGrid(
    gridOf([['PHÒNG TƯ PHÁP'], ['QUÝ II/2022'], heads, ...rows]),
    bacKan2022,
  );
  const online = assessments.find(({ indicator }) => indicator === 'onlineDossierRate');
  return {
    counts: `${String(online?.counts.numerator)}/${String(online?.counts.denominator)}`,
    codes: problems.map(({ code }) => code).filter((code) => code.endsWith('mismatch')),
  };
}

const SECOND: Row = [2, 'Chứng thực', 50, 1, 49];

describe('a row that others make up is counted once', () => {
  test.each<[string, readonly Row[], string?]>([
    [
      'dashes below a number',
      [[1, 'Hộ tịch', 30, 6, 24], ['-', 'Khai sinh', 20, 5, 15], ['-', 'Kết hôn', 10, 1, 9], SECOND],
    ],
    [
      'dashes in the names',
      [[1, 'Hộ tịch', 30, 6, 24], [null, '- Khai sinh', 20, 5, 15], [null, '- Kết hôn', 10, 1, 9], SECOND],
    ],
    ['letters', [[1, 'Hộ tịch', 30, 6, 24], ['a)', 'Khai sinh', 20, 5, 15], ['b)', 'Kết hôn', 10, 1, 9], SECOND]],
    ['1.1 and 1.2', [[1, 'Hộ tịch', 30, 6, 24], ['1.1', 'Khai sinh', 20, 5, 15], ['1.2', 'Kết hôn', 10, 1, 9], SECOND]],
    [
      'numbers typed as text',
      [
        [null, 'Hộ tịch', '1.030', '6', '1.024'],
        [1, 'Khai sinh', '1.020', '5', '1.015'],
        [2, 'Kết hôn', '10', '1', '9'],
        [null, 'Chứng thực', 50, 1, 49],
        [3, 'Chứng thực chữ ký', 50, 1, 49],
      ],
      '7/1080',
    ],
    [
      'a group without a number',
      [
        [null, 'Hộ tịch', 30, 6, 24],
        [1, 'Khai sinh', 20, 5, 15],
        [2, 'Kết hôn', 10, 1, 9],
        [null, 'Chứng thực', 50, 1, 49],
        [3, 'Chứng thực chữ ký', 50, 1, 49],
      ],
    ],
    [
      'a subtotal below',
      [
        [1, 'Khai sinh', 20, 5, 15],
        [2, 'Kết hôn', 10, 1, 9],
        [null, 'Cộng hộ tịch', 30, 6, 24],
        [3, 'Chứng thực', 50, 1, 49],
      ],
    ],
  ])('%s', (_what, rows, counts = '7/80') => {
    const whole = Number(counts.split('/')[1]);
    const total: Row = [null, 'Tổng cộng', whole, 7, whole - 7];
    expect(read(rows)).toEqual({ counts, codes: [] });
    expect(read([...rows, total])).toEqual({ counts, codes: [] });
  });

  test('rows that do not add up are rows of their own', () => {
    const rows: Row[] = [
      [1, 'Hộ tịch', 31, 6, 25],
      [null, 'Khai sinh', 20, 5, 15],
      [null, 'Kết hôn', 10, 1, 9],
      SECOND,
    ];
    expect(read(rows).counts).toBe('13/111');
  });

  test('dashes are parts also where their sum is wrong, and that is told', () => {
    const rows: Row[] = [[1, 'Hộ tịch', 31, 6, 25], ['-', 'Khai sinh', 20, 5, 15], ['-', 'Kết hôn', 10, 1, 9], SECOND];
    const { counts, codes } = read(rows);
    expect(counts).toBe('7/80');
    expect(codes).toContain('total-row-mismatch');
  });

  test('a list without groups stays as it is', () => {
    expect(
      read([
        [1, 'Khai sinh', 20, 5, 15],
        [2, 'Kết hôn', 20, 5, 15],
        [3, 'Khai tử', 40, 10, 30],
      ]).counts,
    ).toBe('20/80');
  });
});
