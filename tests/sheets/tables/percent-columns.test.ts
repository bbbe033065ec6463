import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

const assess = (heading: readonly string[], one: readonly CellValue[], other: readonly CellValue[], format = '0%') =>
  saidOf(
    assessGrid(
      gridOf(
        [
          ['STT', 'Đơn vị', ...heading],
          [1, 'Phường Đức Xuân', ...one],
          [2, 'Phường Sông Cầu', ...other],
        ],
        {
          formats: { C: format, D: format },
        },
      ),
      defaultPlan,
    ),
  ).said;

describe('a column headed as a count', () => {
  test('is a rate where all of its figures are percentages, typed or formatted', () => {
    const rates = ['Phường Đức Xuân onlineDossierRate 0.7 met', 'Phường Sông Cầu onlineDossierRate 0.1 missed'];
    expect(assess(['Hồ sơ trực tuyến'], [0.7], [0.1])).toEqual(rates);
    expect(assess(['Hồ sơ trực tuyến'], ['70%'], ['10%'], 'General')).toEqual(rates);
    expect(assess(['Hồ sơ trực tuyến', 'Hồ sơ trực tiếp'], ['70%', '30%'], ['10%', '90%'])).toEqual(rates);
  });

  test('is a rate of 0% where nothing is one of them', () => {
    expect(assess(['Hồ sơ trực tuyến'], ['70%'], [0])).toContain('Phường Sông Cầu onlineDossierRate 0 missed');
  });

  test('stays a count where one figure is none, or a format shows counts as percentages', () => {
    expect(assess(['Tổng số hồ sơ', 'Hồ sơ trực tuyến'], [100, 70], [50, 10])).toEqual([
      'Phường Đức Xuân onlineDossierRate 70/100 met',
      'Phường Sông Cầu onlineDossierRate 10/50 met',
    ]);
  });

  test('is nobody’s rate where its words do not say of what: "Toàn trình | Một phần"', () => {
    expect(assess(['Toàn trình', 'Một phần'], [0.7, 0.3], [0.1, 0.9])).toEqual([]);
  });
});

test('rows headed as counts are rates as well, also "DVCTT toàn trình", which is no level here', () => {
  const rows = [
    ['UBND PHƯỜNG ĐỨC XUÂN'],
    ['STT', 'Nội dung', 'Kết quả'],
    [1, 'Hồ sơ trực tuyến', '70%'],
    [2, 'DVCTT toàn trình', '50%'],
  ];
  expect(saidOf(assessGrid(gridOf(rows), defaultPlan)).said).toEqual([
    'Phường Đức Xuân onlineDossierRate 0.7 met',
    'Phường Đức Xuân endToEndProcedureRate 0.5 missed',
  ]);
});
