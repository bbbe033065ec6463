import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';

const UNITS = ['Phòng Nội vụ', 'Phòng Tư pháp'];

/** What a summary of units says of an indicator, and the roles that are asked about. */
function read(headings: readonly (readonly (string | null)[])[], rows: readonly (readonly CellValue[])[], id: string) {
  const above = headings.map((row, at) => [...(at === 0 ? ['TT', 'Đơn vị'] : [null, null]), ...row]);
  const cells = rows.map((row, at) => [at + 1, UNITS[at] ?? null, ...row]);
  const { assessments, problems } = assessGrid(gridOf([...above, ...cells]), plan766);
  return {
    counts: assessments
      .filter(({ indicator }) => indicator === id)
      .map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`),
    asked: problems.flatMap((found) => (found.code === 'column-ambiguous' ? [found.facts.role] : [])),
  };
}

describe('the scale of answers', () => {
  const SCALE = ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng'];
  const satisfied = (headings: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
    read([headings], rows, 'hai-long');

  test('has two that are satisfied, of all answers', () => {
    const rows = [
      [60, 25, 10, 5],
      [30, 15, 5, 0],
    ];
    expect(satisfied(SCALE, ...rows).counts).toEqual(['85/100', '45/50']);
    expect(satisfied(['Tổng số phiếu', ...SCALE], [100, 60, 25, 10, 5], [50, 30, 15, 5, 0]).counts).toEqual([
      '85/100',
      '45/50',
    ]);
  });

  test('is read as rows, too', () => {
    const rows = SCALE.map((name, at) => [at + 2, name, [60, 25, 10, 5][at] ?? 0]);
    const grid = gridOf([['Đơn vị: Phòng Nội vụ'], ['TT', 'Nội dung', 'Số lượng'], [1, 'Tổng số phiếu', 100], ...rows]);
    expect(assessGrid(grid, plan766).assessments.map(({ counts }) => counts)).toEqual([
      { numerator: 85, denominator: 100 },
    ]);
  });

  test('counts nothing twice where "Hài lòng" holds both, by its words or by the sums', () => {
    const said = ['Tổng số phiếu', 'Hài lòng', 'Trong đó: Rất hài lòng', 'Không hài lòng'];
    expect(satisfied(said, [100, 85, 60, 15], [50, 45, 30, 5]).counts).toEqual(['85/100', '45/50']);
    const summed = ['Tổng số phiếu', 'Rất hài lòng', 'Hài lòng', 'Không hài lòng'];
    expect(satisfied(summed, [100, 20, 85, 15], [50, 10, 45, 5]).counts).toEqual(['85/100', '45/50']);
  });

  test('is a question where the sums say neither', () => {
    const { counts, asked } = satisfied(['Tổng số phiếu', ...SCALE], [100, 20, 25, 10, 5], [50, 10, 15, 5, 0]);
    expect([counts, asked]).toEqual([[], ['satisfiedAnswers']]);
  });

  test('in shares has no rate of all who are satisfied', () => {
    expect(satisfied(['Rất hài lòng (%)', 'Hài lòng (%)'], [60, 25], [30, 60]).counts).toEqual([]);
  });
});

describe('"Hồ sơ toàn trình | Hồ sơ một phần"', () => {
  const HEADINGS = [['Tổng số hồ sơ tiếp nhận', 'Hồ sơ toàn trình', 'Hồ sơ một phần', 'Hồ sơ trực tiếp']];

  test('are what came in online where they and the other ways make up the total', () => {
    const rows = [
      [100, 45, 20, 35],
      [50, 15, 10, 25],
    ];
    expect(read(HEADINGS, rows, 'onlineDossierRate').counts).toEqual(['65/100', '25/50']);
  });

  test('are not where they do not: they may be all dossiers of such services', () => {
    const rows = [
      [100, 45, 55, 35],
      [50, 15, 35, 25],
    ];
    expect(read(HEADINGS, rows, 'onlineDossierRate').counts).toEqual([]);
  });

  test('beside their sum are counted once', () => {
    const headings = [
      'Tổng số hồ sơ tiếp nhận',
      'Trực tiếp',
      'Trực tuyến mức độ 3',
      'Trực tuyến mức độ 4',
      'Trực tuyến',
    ];
    const rows = [
      [100, 35, 20, 45, 65],
      [50, 25, 10, 15, 25],
    ];
    expect(read([headings], rows, 'onlineDossierRate')).toEqual({ counts: ['65/100', '25/50'], asked: [] });
  });
});

describe('"TT" within a block', () => {
  const rows = [
    [100, 65, 35],
    [50, 25, 25],
  ];

  test('is online beside "Trực tiếp"', () => {
    const headings = [
      ['Hồ sơ tiếp nhận', null, null],
      ['TS', 'TT', 'Trực tiếp'],
    ];
    expect(read(headings, rows, 'onlineDossierRate').counts).toEqual(['65/100', '25/50']);
    expect(read([['TS HS', 'HS nộp TT', 'HS nộp trực tiếp']], rows, 'onlineDossierRate').counts).toHaveLength(2);
  });

  test('is what the heading above it names', () => {
    const headings = [
      ['Hồ sơ trực tuyến', null, 'Thanh toán trực tuyến', null],
      ['TS', 'TT', 'TS', 'TT'],
    ];
    const figures = [
      [100, 65, 50, 20],
      [50, 25, 20, 10],
    ];
    expect(read(headings, figures, 'onlineDossierRate').counts).toEqual(['65/100', '25/50']);
    expect(read(headings, figures, 'thanh-toan').counts).toEqual(['20/50', '10/20']);
  });

  test('is told as not understood where nothing says which it is', () => {
    expect(read([['Tổng số hồ sơ', 'HS TT', 'Bưu chính']], rows, 'onlineDossierRate').counts).toEqual([]);
  });
});
