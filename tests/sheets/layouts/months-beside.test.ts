import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import { planColours } from '../../../src/app/colours/plan-colours';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

const COUNTS = ['Tổng số hồ sơ', 'Hồ sơ trực tuyến'];
const FIGURES: readonly (readonly CellValue[])[] = [
  [1, 'Phường Đức Xuân', 100, 10, 100, 20, 100, 5],
  [2, 'Xã Nông Thượng', 50, 2, 50, 3, 40, 4],
];

/** Units beside periods, each with two counts. */
function read(title: string, periods: readonly string[], figures = FIGURES, counts = COUNTS, period?: string) {
  const above = periods.flatMap((each) => [each, ...counts.slice(1).map(() => null)]);
  const rows = [
    [title],
    ['STT', 'Đơn vị', ...above],
    [null, null, ...periods.flatMap(() => counts)],
    ...figures.map((row) => row.slice(0, 2 + periods.length * counts.length)),
  ];
  const merges = periods.map((_, at) => {
    const letter = (column: number): string => String.fromCharCode(67 + column);
    return `${letter(at * counts.length)}2:${letter((at + 1) * counts.length - 1)}2`;
  });
  const options = period === undefined ? {} : { period };
  return assessGrid(gridOf(rows, { merges: ['A2:A3', 'B2:B3', ...merges] }), defaultPlan, options);
}

const MONTHS = ['Tháng 7', 'Tháng 8', 'Tháng 9'];

describe('months side by side beside units', () => {
  test('are added up to the quarter of the title, and that is told', () => {
    const found = read('QUÝ III NĂM 2022', MONTHS);
    expect(saidOf(found)).toEqual({
      said: ['Phường Đức Xuân onlineDossierRate 35/300 near', 'xã Nông Thượng onlineDossierRate 9/140 near'],
      codes: ['period-block-taken'],
    });
    expect(found.problems[0]?.facts).toEqual({ taken: MONTHS, left: [] });
    expect(found.columns.map(({ column, why }) => `${column} ${why}`)).toEqual(
      ['C', 'D', 'E', 'F', 'G', 'H'].map((column) => `${column} used`),
    );
    expect(planColours(found, defaultPlan).uncoloured.map(({ why }) => why)).toEqual(['rows', 'rows']);
  });

  test('leave out what is of another quarter', () => {
    const figures = FIGURES.map((row) => [...row, 9, 9]);
    const found = read('QUÝ III NĂM 2022', [...MONTHS, 'Tháng 10'], figures);
    expect(saidOf(found).said[0]).toBe('Phường Đức Xuân onlineDossierRate 35/300 near');
    expect(found.problems[0]?.facts).toEqual({ taken: MONTHS, left: ['Tháng 10'] });
  });

  test('are added up for an officer, too', () => {
    const found = read('SỐ LIỆU', MONTHS, FIGURES, COUNTS, 'Quý III/2022');
    expect(saidOf(found).said[0]).toBe('Phường Đức Xuân onlineDossierRate 35/300 near');
    expect(found.problems[0]?.facts).toEqual({ taken: MONTHS, left: [], isChosen: true });
  });

  test.each([
    ['of which one lacks', MONTHS.slice(1), FIGURES.map((row) => row.slice(0, 6))],
    ['of which one is blank', MONTHS, FIGURES.map((row) => [...row.slice(0, 6), null, null])],
  ])('%s are a question', (_, periods, figures) => {
    expect(saidOf(read('QUÝ III NĂM 2022', periods, figures))).toEqual({ said: [], codes: ['period-ambiguous'] });
  });

  test('with rates alone are a question: a rate of months is none of the quarter', () => {
    const figures = [[1, 'Phường Đức Xuân', '10%', '20%', '30%']];
    expect(saidOf(read('QUÝ III NĂM 2022', MONTHS, figures, ['Tỷ lệ hồ sơ trực tuyến'])).codes).toEqual([
      'period-ambiguous',
    ]);
  });

  test('give no procedures: one that is active in two months is one, and that is told', () => {
    const counts = [...COUNTS, 'Số TTHC phát sinh hồ sơ', 'Số TTHC phát sinh hồ sơ trực tuyến'];
    const figures = [[1, 'Phường Đức Xuân', 100, 10, 8, 4, 100, 20, 8, 5, 100, 5, 8, 6]];
    const { said, codes } = saidOf(read('QUÝ III NĂM 2022', MONTHS, figures, counts));
    expect(said).toEqual(['Phường Đức Xuân onlineDossierRate 35/300 near']);
    expect(codes).toContain('periods-not-additive');
  });
});

describe('a whole beside its parts', () => {
  test.each([
    ['NĂM 2022', ['Quý I', 'Quý II', 'Cả năm']],
    ['QUÝ III NĂM 2022', ['Tháng 7', 'Tháng 8', 'Cả quý']],
    ['QUÝ III NĂM 2022', ['Tháng 8', 'Tháng 9', 'Trong quý']],
  ])('%s is the last of %s', (title, periods) => {
    expect(saidOf(read(title, periods)).said[0]).toBe('Phường Đức Xuân onlineDossierRate 5/100 missed');
  });

  test('“Cả năm” is held against the quarters beside it', () => {
    const figures = [[1, 'Phường Đức Xuân', 10, 1, 10, 1, 10, 1, 10, 1, 50, 4]];
    const { codes } = saidOf(read('NĂM 2022', ['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'], figures));
    expect(codes).toContain('parts-differ-from-total');
  });

  test('is not “Trong tháng” beside other months', () => {
    expect(saidOf(read('THÁNG 9 NĂM 2022', ['Tháng 7', 'Tháng 8', 'Trong tháng'])).codes).toEqual(['period-ambiguous']);
  });
});
