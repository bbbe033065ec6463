import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { accountColumns } from '../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];
const COUNTS = ['Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'];

function read(rows: readonly Row[], answer?: number) {
  const answers = new Map(answer === undefined ? [] : [['period', answer]]);
  const assessed = assessGrid(gridOf(rows), bacKan2022, { answers });
  return {
    figures: assessed.assessments.map(
      ({ unit, counts, status }) =>
        `${String(unit)} ${String(counts.numerator)}/${String(counts.denominator)} ${status}`,
    ),
    told: assessed.problems.flatMap(({ code, facts }) =>
      code === 'period-rows-taken' ? [[facts.taken, facts.left]] : [],
    ),
    asked: assessed.problems.flatMap(({ code, facts }) =>
      code === 'period-ambiguous' ? facts.candidates.map(({ cell, heading }) => `${cell} ${heading}`) : [],
    ),
    left: assessed.problems.flatMap(({ code, facts }) => (code === 'rows-left-out' ? facts.names : [])),
    codes: assessed.problems.map(({ code }) => code).filter((code) => code.startsWith('unit')),
    assessed,
  };
}

const below = (title: string, now = 'Trong tháng', cumulated = 'Lũy kế'): readonly Row[] => [
  [title],
  ['TT', 'Đơn vị', ...COUNTS],
  [1, 'Phòng Nội vụ', null, null],
  [null, now, 20, 5],
  [null, cumulated, 200, 80],
  [2, 'Phường Sông Cầu', null, null],
  [null, now, 40, 20],
  [null, cumulated, 400, 80],
];
const beside = (title: string, heading = 'Kỳ'): readonly Row[] => [
  [title],
  ['TT', 'Đơn vị', heading, ...COUNTS],
  [1, 'Phòng Nội vụ', 'Trong tháng', 20, 5],
  [null, null, 'Lũy kế', 200, 80],
  [2, 'Phường Sông Cầu', 'Trong tháng', 40, 20],
  [null, null, 'Lũy kế', 400, 80],
  [null, 'Tổng cộng', 'Trong tháng', 60, 25],
  [null, null, 'Lũy kế', 600, 160],
];
const MONTH = ['Phòng Nội vụ 5/20 near', 'Phường Sông Cầu 20/40 met'];
const ALL = ['Phòng Nội vụ 80/200 met', 'Phường Sông Cầu 80/400 met'];

describe('units with a row of the period and one of what is cumulated', () => {
  test.each([
    ['below each', below],
    ['beside them', beside],
  ])('%s are judged by the row that the title means; the other is told', (_, rows) => {
    const month = read(rows('KẾT QUẢ THÁNG 9 NĂM 2022'));
    expect([month.figures, month.told, month.codes]).toEqual([MONTH, [[['Trong tháng'], ['Lũy kế']]], []]);
    expect(read(rows('KẾT QUẢ 9 THÁNG NĂM 2022')).figures).toEqual(ALL);
  });

  test('are a question where nothing says which is meant, and every column waits for it', () => {
    const { figures, asked, assessed } = read(beside('KẾT QUẢ'));
    expect([figures, asked]).toEqual([[], ['C3 Trong tháng', 'C4 Lũy kế']]);
    expect(assessed.readings.flatMap(accountColumns).map(({ why }) => why)).toEqual(['asked', 'asked']);
  });

  test('are judged by the answer, a row of the worksheet', () => {
    expect(read(beside('KẾT QUẢ'), 3).figures).toEqual(ALL);
    expect(read(below('KẾT QUẢ'), 3).figures).toEqual(MONTH);
  });

  test('are found whatever heads the column', () => {
    expect(read(beside('KẾT QUẢ THÁNG 9 NĂM 2022', 'Nội dung báo cáo')).figures).toEqual(MONTH);
  });

  test('are never judged by what is there to compare with', () => {
    const { figures, told } = read(below('KẾT QUẢ', '- Kỳ này', '- Cùng kỳ năm trước'));
    expect([figures, told]).toEqual([MONTH, [[['- Kỳ này'], ['- Cùng kỳ năm trước']]]]);
  });

  test('may hold the figures of the month in their own line', () => {
    const rows = [
      ['KẾT QUẢ THÁNG 9 NĂM 2022'],
      ['TT', 'Đơn vị', ...COUNTS],
      [1, 'Phòng Nội vụ', 20, 5],
      [null, 'Lũy kế từ đầu năm', 200, 80],
      [2, 'Phường Sông Cầu', 40, 20],
      [null, 'Lũy kế từ đầu năm', 400, 80],
    ];
    expect(read(rows)).toMatchObject({ figures: MONTH, codes: [] });
  });

  test('keep their row of the one period where that of the other is blank', () => {
    const rows = below('KẾT QUẢ 9 THÁNG NĂM 2022').map((row) => (row[1] === 'Trong tháng' ? [null, row[1]] : row));
    expect(read(rows).figures).toEqual(ALL);
  });

  test('are named where they have no row of the period', () => {
    const rows = below('KẾT QUẢ THÁNG 9 NĂM 2022').filter((_, at) => at !== 6);
    expect(read(rows)).toMatchObject({ figures: [MONTH[0]], left: ['Phường Sông Cầu'] });
  });

  test('are judged by their months where these are several, and what is cumulated is told', () => {
    const rows = [
      ['KẾT QUẢ QUÝ III NĂM 2022'],
      ['TT', 'Đơn vị', 'Kỳ', ...COUNTS],
      ...['Tháng 7', 'Tháng 8', 'Tháng 9'].map((month, at) => [null, at === 0 ? 'Phòng Nội vụ' : null, month, 20, 5]),
      [null, null, 'Lũy kế', 200, 80],
    ];
    const { figures, told } = read(rows);
    expect([figures, told]).toEqual([['Phòng Nội vụ 15/60 near'], [[['Tháng 7', 'Tháng 8', 'Tháng 9'], ['Lũy kế']]]]);
  });
});

describe("one unit's sheet with such rows", () => {
  const own = (title: string, heading: string, first: string, second: string): readonly Row[] => [
    ['PHÒNG NỘI VỤ'],
    [title],
    ['TT', heading, ...COUNTS],
    [1, first, 20, 5],
    [2, second, 200, 80],
  ];

  test.each([
    ['KẾT QUẢ THÁNG 9 NĂM 2022', 'Kỳ', 'Trong tháng', 'Lũy kế', '5/20 near'],
    ['KẾT QUẢ 9 THÁNG NĂM 2022', 'Kỳ', 'Trong tháng', 'Lũy kế', '80/200 met'],
    ['KẾT QUẢ THÁNG 9 NĂM 2022', 'Nội dung', 'Tháng 9', 'Lũy kế 9 tháng', '5/20 near'],
    ['KẾT QUẢ', 'Kỳ', 'Kỳ này', 'Cùng kỳ năm trước', '5/20 near'],
  ])('%s: "%s", "%s" and "%s" are never added up', (title, heading, first, second, figure) => {
    expect(read(own(title, heading, first, second)).figures).toEqual([`Phòng Nội vụ ${figure}`]);
  });

  test('is judged so for each indicator', () => {
    const rows = [
      ['PHÒNG NỘI VỤ'],
      ['KẾT QUẢ 9 THÁNG NĂM 2022'],
      ['TT', 'Chỉ số', 'Kỳ', 'Tử số', 'Mẫu số'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', 'Trong tháng', 5, 20],
      [null, null, 'Lũy kế', 80, 200],
    ];
    expect(read(rows).figures).toEqual(['Phòng Nội vụ 80/200 met']);
  });
});

test('units listed once below "Trong tháng" and again below "Lũy kế" are judged by one of the lists', () => {
  const list = (heading: string, ...figures: readonly (readonly number[])[]): readonly Row[] => [
    [null, heading, null, null],
    [1, 'Phòng Nội vụ', ...(figures[0] ?? [])],
    [2, 'Phường Sông Cầu', ...(figures[1] ?? [])],
  ];
  const lists = [...list('A. Trong tháng', [20, 5], [40, 20]), ...list('B. Lũy kế', [200, 80], [400, 80])];
  const rows = (title: string): readonly Row[] => [[title], ['TT', 'Đơn vị', ...COUNTS], ...lists];
  expect(read(rows('KẾT QUẢ THÁNG 9 NĂM 2022'))).toMatchObject({ figures: MONTH, codes: [] });
  expect(read(rows('KẾT QUẢ 9 THÁNG NĂM 2022'))).toMatchObject({ figures: ALL, codes: [] });
});

describe('a row of another period below the units', () => {
  const summary = (...rows: readonly Row[]): readonly Row[] => [
    ['KẾT QUẢ THÁNG 9 NĂM 2022'],
    ['TT', 'Đơn vị', ...COUNTS],
    [1, 'Phòng Nội vụ', 20, 5],
    [2, 'Phường Sông Cầu', 40, 20],
    ...rows,
  ];

  test.each(['Lũy kế từ đầu năm', 'Lũy kế 9 tháng', 'Cùng kỳ năm trước'])('"%s" is no unit, and named', (name) => {
    const total = [null, 'Tổng cộng', 60, 25];
    for (const rows of [summary([null, name, 500, 130]), summary(total, [null, name, 500, 130])])
      expect(read(rows)).toMatchObject({ figures: MONTH, left: [name], codes: [] });
  });

  test('"Cộng quý III" is not the last unit\'s', () => {
    const rows = summary([null, 'Cộng quý III', 60, 25], [null, 'Lũy kế 9 tháng', 500, 130]);
    expect(read(rows).figures).toEqual(MONTH);
  });
});
