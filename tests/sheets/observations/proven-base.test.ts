import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

function read(rates: readonly CellValue[], answers?: ReadonlyMap<string, number>) {
  const rows = [
    ['QUÝ III NĂM 2022'],
    ['STT', 'Đơn vị', 'Tổng số hồ sơ (cả chứng thực)', 'Hồ sơ không kể chứng thực', 'Hồ sơ trực tuyến', 'Tỷ lệ (%)'],
    [1, 'Phường Đức Xuân', 1000, 100, 20, rates[0] ?? null],
    [2, 'Phường Sông Cầu', 900, 50, 50, rates[1] ?? null],
  ];
  const { assessments, problems } = assessGrid(gridOf(rows), bacKan2022, { answers });
  return {
    figures: assessments
      .filter(({ indicator }) => indicator === 'onlineDossierRate')
      .map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`),
    asked: problems.flatMap((each) =>
      each.code === 'column-ambiguous' ? each.facts.candidates.map(({ cell }) => cell) : [],
    ),
  };
}

describe('a sheet’s own rates', () => {
  test('that are of another denominator than the usual one ask which is meant', () => {
    expect(read([20, 100])).toEqual({ figures: [], asked: ['C', 'D'] });
  });

  test('are judged by the denominator that the officer chose', () => {
    const chosen = (column: number) => read([20, 100], new Map([['denominator:onlineDossierRate', column]]));
    expect(chosen(3)).toEqual({ figures: ['20/100', '50/50'], asked: [] });
    expect(chosen(2)).toEqual({ figures: ['20/1000', '50/900'], asked: [] });
  });

  test('that fit the usual denominator, none, or both as far as they go ask nothing', () => {
    const usual = { figures: ['20/1000', '50/900'], asked: [] };
    expect(read([2, 5.6])).toEqual(usual);
    expect(read([77, 78])).toEqual(usual);
    expect(read([20, 5.6])).toEqual(usual);
    expect(read([null, null])).toEqual(usual);
    // 100% of a column with the same number may be the rate of something else.
    expect(read([null, 100])).toEqual(usual);
  });
});

test('parts of dossiers, which are no counts, are told and prove nothing', () => {
  const rows = [
    ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ không kể chứng thực', 'Hồ sơ trực tuyến', 'Tỷ lệ (%)'],
    [1, 'Phường Đức Xuân', 100.5, 50.25, 20.25, 20],
  ];
  const { problems } = assessGrid(gridOf(rows), bacKan2022);
  expect(problems.map(({ code }) => code)).toContain('non-integer-count');
});
