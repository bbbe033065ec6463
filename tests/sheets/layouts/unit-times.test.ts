import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { accountColumns } from '../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf, type GridParts } from '../support/grid-of';

type Row = readonly CellValue[];
const COUNTS = ['Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'];
const LONG: readonly Row[] = [
  ['TT', 'Đơn vị', 'Tháng', ...COUNTS],
  [1, 'Phòng Nội vụ', 'Tháng 1', 20, 6],
  [2, 'Phòng Nội vụ', 'Tháng 2', 30, 9],
  [3, 'Phòng Nội vụ', 'Tháng 3', 50, 10],
  [4, 'Phường Sông Cầu', 'Tháng 1', 40, 8],
  [5, 'Phường Sông Cầu', 'Tháng 2', 50, 12],
  [6, 'Phường Sông Cầu', 'Tháng 3', null, null],
  ['', 'Tổng cộng', '', 190, 45],
];

function read(title: string, rows: readonly Row[], { period, ...parts }: GridParts & { period?: string } = {}) {
  const options = period === undefined ? {} : { period };
  const got = assessGrid(gridOf([[title], ...rows], parts), bacKan2022, options);
  return {
    figures: got.assessments.map(
      ({ unit, counts, status }) =>
        `${String(unit)} ${String(counts.numerator)}/${String(counts.denominator)} ${status}`,
    ),
    told: got.problems.flatMap((found) => (found.code === 'period-rows-taken' ? [found.facts] : [])),
    codes: got.problems.map(({ code }) => code).filter((code) => code !== 'indicator-not-in-sheet'),
    cells: got.assessments.map(({ cells }) => cells.denominator),
    assessed: got,
  };
}

describe('units with a row for each month', () => {
  test('are judged by the row of the month that the title names', () => {
    const { figures, told, cells, codes } = read('SỐ LIỆU THÁNG 2 NĂM 2022', LONG);
    expect(figures).toEqual(['Phòng Nội vụ 9/30 met', 'Phường Sông Cầu 12/50 met']);
    expect(told).toEqual([{ taken: ['Tháng 2'], left: ['Tháng 1', 'Tháng 3'], isAdded: false }]);
    expect(cells).toEqual(['D4', 'D7']);
    expect(codes).toEqual(['period-rows-taken']);
  });

  test('have their dossiers added up where the title names a quarter; a blank month adds nothing', () => {
    const { figures, told, cells } = read('SỐ LIỆU QUÝ I NĂM 2022', LONG);
    expect(figures).toEqual(['Phòng Nội vụ 25/100 near', 'Phường Sông Cầu 20/90 met']);
    expect(told).toEqual([{ taken: ['Tháng 1', 'Tháng 2', 'Tháng 3'], left: [], isAdded: true }]);
    expect(cells).toEqual(['D3:D5', 'D6:D8']);
  });

  test('follow the officer’s word on the period', () => {
    const { figures, codes } = read('SỐ LIỆU QUÝ I NĂM 2022', LONG, { period: 'Tháng 3/2022' });
    expect(figures).toEqual(['Phòng Nội vụ 10/50 missed', 'Phường Sông Cầu null/null no-data']);
    expect(codes).not.toContain('period-not-of-sheet');
  });

  test('are the same with the name merged over the months, or in the first of them', () => {
    const rows = LONG.slice(0, 7).map((row, at) => (at % 3 === 1 || at === 0 ? row : [null, null, ...row.slice(2)]));
    const expected = ['Phòng Nội vụ 25/100 near', 'Phường Sông Cầu 20/90 met'];
    expect(read('SỐ LIỆU QUÝ I NĂM 2022', rows).figures).toEqual(expected);
    expect(read('SỐ LIỆU QUÝ I NĂM 2022', rows, { merges: ['B3:B5', 'B6:B8'] }).figures).toEqual(expected);
  });

  test('are the same with months as bare numbers, or under a heading for each month', () => {
    const numbered = LONG.map((row, at): Row =>
      at === 0 || at === 7 ? row : [...row.slice(0, 2), ((at - 1) % 3) + 1, ...row.slice(3)],
    );
    const byMonth: readonly Row[] = [
      ['TT', 'Đơn vị', ...COUNTS],
      ['I', 'Tháng 1', 60, 14],
      [1, 'Phòng Nội vụ', 20, 6],
      [2, 'Phường Sông Cầu', 40, 8],
      ['II', 'Tháng 2', 80, 21],
      [1, 'Phòng Nội vụ', 30, 9],
      [2, 'Phường Sông Cầu', 50, 12],
    ];
    for (const rows of [numbered, byMonth]) {
      const { figures } = read('SỐ LIỆU THÁNG 2 NĂM 2022', rows);
      expect(figures).toEqual(['Phòng Nội vụ 9/30 met', 'Phường Sông Cầu 12/50 met']);
    }
    expect(read('SỐ LIỆU QUÝ I NĂM 2022', byMonth).figures).toEqual([
      'Phòng Nội vụ 15/50 met',
      'Phường Sông Cầu 20/90 met',
    ]);
  });

  test('a quarter among them is the sum of its months', () => {
    const rows = [...LONG.slice(0, 4), [null, 'Phòng Nội vụ', 'Quý I', 100, 25], ...LONG.slice(4, 7)];
    expect(read('SỐ LIỆU QUÝ I NĂM 2022', rows).figures).toEqual([
      'Phòng Nội vụ 25/100 near',
      'Phường Sông Cầu 20/90 met',
    ]);
  });

  test('say so where no row is of the period, and keep every column told', () => {
    const { figures, told, assessed } = read('SỐ LIỆU THÁNG 7 NĂM 2022', LONG);
    expect(figures).toEqual([]);
    expect(told).toEqual([{ taken: [], left: ['Tháng 1', 'Tháng 2', 'Tháng 3'], isAdded: false }]);
    const columns = read('SỐ LIỆU QUÝ I NĂM 2022', LONG).assessed.readings.flatMap(accountColumns);
    expect(columns.map(({ column, why }) => `${column} ${why}`)).toEqual(['D used', 'E used']);
    expect(assessed.layout).toBe('units-summary');
  });

  test('procedures are not added up, and that is said', () => {
    const rows: readonly Row[] = [
      ['Đơn vị', 'Tháng', 'TTHC đủ điều kiện', 'TTHC đã cung cấp toàn trình'],
      ['Phòng Nội vụ', 'Tháng 1', 10, 8],
      ['Phòng Nội vụ', 'Tháng 2', 10, 9],
      ['Phường Sông Cầu', 'Tháng 1', 10, 8],
      ['Phường Sông Cầu', 'Tháng 2', 10, 9],
    ];
    const { figures, codes } = read('SỐ LIỆU QUÝ I NĂM 2022', rows);
    expect(figures).toEqual([]);
    expect(codes).toContain('periods-not-additive');
    expect(read('SỐ LIỆU THÁNG 2 NĂM 2022', rows).figures).toEqual([
      'Phòng Nội vụ 9/10 near',
      'Phường Sông Cầu 9/10 near',
    ]);
  });

  test('a unit that only stands twice keeps the word for that', () => {
    const rows = [['Đơn vị', ...COUNTS], ...[1, 2].map(() => ['Phòng Nội vụ', 20, 6]), ['Phường Sông Cầu', 40, 8]];
    expect(read('SỐ LIỆU QUÝ I NĂM 2022', rows).codes).toContain('unit-duplicate');
  });
});
