import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];

function read(rows: readonly Row[], period?: string) {
  const got = assessGrid(gridOf(rows), bacKan2022, period === undefined ? {} : { period });
  return {
    figures: got.assessments.map(({ unit, counts }) => `${unit} ${counts.numerator}/${counts.denominator}`),
    asked: got.problems.flatMap(({ code, facts }) =>
      code === 'period-ambiguous' ? facts.candidates.map(({ cell, heading }) => `${cell} ${heading}`) : [],
    ),
    left: got.problems.filter(({ code }) => code === 'rows-left-out').length,
  };
}

const ONE = 'Tỷ lệ hồ sơ phát sinh trực tuyến';
const rows = (one: CellValue, two: CellValue, heading = 'Kỳ'): readonly Row[] => [
  [heading, 'Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số'],
  [one, 'Phòng Nội vụ', ONE, 5, 20],
  [one, 'Phường Sông Cầu', ONE, 10, 40],
  [two, 'Phòng Nội vụ', ONE, 9, 20],
  [two, 'Phường Sông Cầu', ONE, 30, 40],
];
const LATER = ['Phòng Nội vụ 9/20', 'Phường Sông Cầu 30/40'];

describe('rows of indicators for several months', () => {
  test.each([
    ['8/2022', '9/2022', 'Kỳ'],
    ['Tháng 8/2022', 'Tháng 9/2022', 'Kỳ báo cáo'],
    [8, 9, 'Tháng'],
  ])('are the period’s question, and none of them that of another: %s', (one, two, heading) => {
    const { figures, asked, left } = read(rows(one, two, heading));
    expect([figures, asked.length, left]).toEqual([[], 2, 0]);
    expect(read(rows(one, two, heading), 'tháng 9/2022')).toEqual({ figures: LATER, asked: [], left: 0 });
    expect(read([['THÁNG 9 NĂM 2022'], ...rows(one, two, heading)]).figures).toEqual(LATER);
  });

  test('of one unit’s sheet, too', () => {
    const own = rows('8/2022', '9/2022').filter(([, unit]) => unit !== 'Phòng Nội vụ');
    const sheet = [['PHƯỜNG SÔNG CẦU'], ...own.map((row) => row.filter((_, at) => at !== 1))];
    expect(read(sheet)).toEqual({ figures: [], asked: ['A3 8/2022', 'A4 9/2022'], left: 0 });
    expect(read(sheet, 'tháng 9/2022').figures).toEqual(['Phường Sông Cầu 30/40']);
  });
});
