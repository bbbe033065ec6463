import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { accountColumns } from '../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

const MONTHS = ['Tháng 7', 'Tháng 8', 'Tháng 9'];

/** A unit's sheet with the months side by side and a column that adds them up. */
function read(title: string, sum: string, months: readonly string[] = MONTHS) {
  const figures = (each: number): number[] => [...months.map(() => each), each * months.length];
  const rows = [
    ['PHÒNG NỘI VỤ'],
    [title],
    ['TT', 'Nội dung', ...months, sum],
    [1, 'Tổng số hồ sơ tiếp nhận', ...figures(20)],
    [2, 'Hồ sơ trực tuyến', ...figures(6)],
  ];
  const { assessments, problems } = assessGrid(gridOf(rows), bacKan2022);
  return {
    figures: assessments.map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`),
    codes: problems.map(({ code }) => code).filter((code) => code.startsWith('period-')),
    asked: problems.flatMap((found) =>
      found.code === 'period-ambiguous' ? found.facts.candidates.map(({ cell, heading }) => `${cell} ${heading}`) : [],
    ),
  };
}

describe('a column that adds the periods beside it up', () => {
  test.each(['Cộng quý III', 'Cộng', 'Tổng cộng', 'Cả quý III'])(
    'headed %s is the quarter that the title names',
    (sum) => {
      expect(read('SỐ LIỆU QUÝ III NĂM 2022', sum)).toMatchObject({
        figures: ['18/60'],
        codes: ['period-block-taken'],
      });
    },
  );

  test('is left out where the title names a month', () => {
    expect(read('SỐ LIỆU THÁNG 8 NĂM 2022', 'Cộng')).toMatchObject({
      figures: ['6/20'],
      codes: ['period-block-taken'],
    });
  });

  test('is one of the answers where the sheet says no period', () => {
    const { figures, asked } = read('SỐ LIỆU', 'Cộng');
    expect(figures).toEqual([]);
    expect(asked).toEqual(['C Tháng 7', 'D Tháng 8', 'E Tháng 9', 'F Cộng (Quý III)']);
  });

  test('of months that make up no quarter is none of a period', () => {
    const { figures, codes } = read('SỐ LIỆU THÁNG 9 NĂM 2022', 'Cộng', ['Tháng 8', 'Tháng 9']);
    expect([figures, codes]).toEqual([['6/20'], ['period-block-taken']]);
  });
});

test('every column of a block waits for the answer which period is meant', () => {
  const rows = [
    ['PHÒNG NỘI VỤ'],
    ['STT', 'Tên thủ tục hành chính', 'Tháng 8', null, 'Tháng 9', null],
    [null, null, 'Tổng số hồ sơ', 'Trực tuyến', 'Tổng số hồ sơ', 'Trực tuyến'],
    [1, 'Cấp bản sao', 20, 6, 30, 9],
    [2, 'Chứng thực', 10, 1, 12, 2],
  ];
  const { readings, problems } = assessGrid(gridOf(rows, { merges: ['C2:D2', 'E2:F2'] }), bacKan2022);
  expect(problems.map(({ code }) => code)).toContain('period-ambiguous');
  expect(readings.flatMap(accountColumns).map(({ column, why }) => `${column} ${why}`)).toEqual([
    'C asked',
    'D asked',
    'E asked',
    'F asked',
  ]);
});
