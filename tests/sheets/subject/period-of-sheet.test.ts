import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];
const HEADING: Row = ['TT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'];

/** What a summary with a title of these rows is said to be of, and what is told about it. */
function read(...title: readonly Row[]) {
  const { said, problems } = assessGrid(gridOf([...title, HEADING, [1, 'Phòng Nội vụ', 20, 5]]), bacKan2022);
  const { period, cell } = said ?? {};
  return {
    period: period === undefined ? null : `${period.kind} ${String(period.from)}/${String(period.to)} ${String(cell)}`,
    told: problems.map(({ code }) => code).filter((code) => code.includes('period')),
  };
}

describe('a period in cells of its own', () => {
  test.each<readonly [string, readonly Row[]]>([
    ['month 2022-09-01/2022-09-30 A1', [['Tháng', 9, 'Năm', 2022]]],
    ['month 2022-09-01/2022-09-30 A2', [['KẾT QUẢ'], ['Tháng:', '9', null, 'Năm:', '2022']]],
    ['quarter 2022-07-01/2022-09-30 A1', [['KẾT QUẢ QUÝ', 'III', 'NĂM', 2022]]],
    [
      'month 2022-09-01/2022-09-30 A1',
      [
        ['Tháng', 9],
        ['Năm', 2022],
      ],
    ],
    ['month 2022-09-01/2022-09-30 A1', [['Kỳ báo cáo:', 44805]]],
    ['nine-months 2022-01-01/2022-09-30 A1', [['Từ ngày', '01/01/2022', 'Đến ngày', '30/9/2022']]],
    ['nine-months 2022-01-01/2022-09-30 A1', [['Từ ngày', 44562, 'Đến ngày', 44834]]],
  ])('is %s', (period, title) => {
    expect(read(...title)).toEqual({ period, told: [] });
  });

  test('that was another year than the plan is told', () => {
    expect(read(['Tháng', 9, 'Năm', 2021]).told).toEqual(['plan-period-mismatch']);
  });

  test('is none where it is the day of signing', () => {
    expect(read(['Bắc Kạn, ngày', 5, 'tháng', 10, 'năm', 2022]).period).toBeNull();
  });
});

describe('days below the name of a period', () => {
  test('that are what it is made of agree with it, and are its days', () => {
    const { period, told } = read(['KẾT QUẢ 9 THÁNG NĂM 2022'], ['(Số liệu tính từ 15/12/2021 đến 14/9/2022)']);
    expect([period, told]).toEqual(['nine-months 2021-12-15/2022-09-14 A1', []]);
  });

  test.each([
    [['KẾT QUẢ THÁNG 9 NĂM 2022'], ['(Từ 15/12/2021 đến 14/9/2022)']],
    [['KẾT QUẢ THÁNG 9 NĂM 2022 (từ 15/12/2021 đến 14/9/2022)']],
  ])('that are another period are told, in one line or in two', (...title) => {
    expect(read(...title).told).toEqual(['period-disagrees']);
  });

  test('up to which figures reach are no other period, and tell the year alone', () => {
    expect(read(['KẾT QUẢ QUÝ III NĂM 2022'], ['(Tính đến ngày 15/9/2022)']).told).toEqual([]);
    expect(read(['KẾT QUẢ'], ['(Tính đến ngày 15/9/2021)'])).toEqual({
      period: 'range null/null A2',
      told: ['plan-period-mismatch'],
    });
  });
});

describe('a month without a year', () => {
  const REPORT = '(Kèm theo Báo cáo số 45/BC-UBND ngày 05 tháng 9 năm 2022 của UBND thành phố)';

  test.each([
    ['month 2022-08-01/2022-08-31 A1', ['BÁO CÁO KẾT QUẢ THÁNG 8', REPORT]],
    ['month 2022-08-01/2022-08-31 A1', ['BÁO CÁO KẾT QUẢ THÁNG 8', 'Bắc Kạn, ngày 05 tháng 9 năm 2022']],
    ['half 2022-01-01/2022-06-30 A1', ['BÁO CÁO 6 THÁNG ĐẦU NĂM', 'Bắc Kạn, ngày 20/6/2022']],
    ['quarter null/null A1', ['BÁO CÁO QUÝ IV', REPORT]],
    ['month null/null A1', ['BÁO CÁO THÁNG 12', 'Bắc Kạn, ngày 05 tháng 01 năm 2022']],
    ['month null/null A1', ['THÁNG 8', REPORT, 'Bắc Kạn, ngày 05 tháng 9 năm 2021']],
    ['month null/null A1', ['THÁNG 8', '(Kèm theo Quyết định số 45/QĐ-UBND ngày 05 tháng 9 năm 2022)']],
    ['month null/null A1', ['THÁNG 8', '(Kèm theo Công văn số 45/UBND-VP ngày 05 tháng 9 năm 2022)']],
  ])('is %s', (period, lines) => {
    expect(read(...lines.map((line) => [line])).period).toBe(period);
  });

  test('of another year than the plan is told', () => {
    expect(read(['THÁNG 8'], ['Bắc Kạn, ngày 05 tháng 9 năm 2021']).told).toEqual(['plan-period-mismatch']);
  });
});
