import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { readPairText } from '../../../src/sheets/cells/pair-text';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf, type GridParts } from '../support/grid-of';

function read(heading: string, cell: CellValue, parts?: GridParts) {
  const rows = [['QUÝ II NĂM 2022'], ['STT', 'Đơn vị', heading], [1, 'Phòng Nội vụ', cell], [2, 'Thanh tra', '1/2']];
  const { assessments, problems } = assessGrid(gridOf(rows, parts), bacKan2022);
  const [first] = assessments;
  return {
    counts: first && [first.counts.numerator, first.counts.denominator],
    status: first?.status,
    told: problems.filter(({ code }) => code !== 'indicator-not-in-sheet').map(({ code, cell: at }) => [code, at]),
  };
}

describe('two counts in one cell', () => {
  test.each([
    ['30/100', 30, 100, null],
    ['30 / 100 hồ sơ', 30, 100, null],
    ['1.234/2.000', 1234, 2000, null],
    ['30/100 (30%)', 30, 100, '30%'],
    ['30/100 hồ sơ, 30 %', 30, 100, '30 %'],
    ['30,5% (61/200 hồ sơ)', 61, 200, '30,5%'],
    ['30/100 = 30%', 30, 100, '30%'],
  ])('“%s” are %d of %d', (text, numerator, denominator, percent) => {
    expect(readPairText(text)).toEqual({ numerator, denominator, percent });
  });

  test.each(['30', '30%', '15/QĐ-UBND', '05/03/2026', '3/4/5', 'a/b', '30/', '1,5/3', ''])('“%s” are none', (text) => {
    expect(readPairText(text)).toBeNull();
  });

  test('are judged exactly below a rate’s heading, or one that names both', () => {
    const met = { counts: [30, 100], status: 'met', told: [] };
    expect(read('Tỷ lệ hồ sơ trực tuyến', '30/100 (30%)')).toEqual(met);
    expect(read('Hồ sơ trực tuyến/Tổng số hồ sơ', '30/100')).toEqual(met);
    expect(read('Tỷ lệ hồ sơ trực tuyến', '299/1000')).toMatchObject({ counts: [299, 1000], status: 'near' });
    expect(read('Tỷ lệ hồ sơ trực tuyến', '0/0')).toMatchObject({ counts: [0, 0], status: 'not-applicable' });
  });

  test('that do not fit the rate beside them, or each other, are told', () => {
    expect(read('Tỷ lệ hồ sơ trực tuyến', '30/100 (35%)').told).toEqual([['rate-mismatch', 'C3']]);
    expect(read('Tỷ lệ hồ sơ trực tuyến', '100/30')).toMatchObject({
      status: 'invalid',
      told: [['numerator-exceeds-denominator', 'C3']],
    });
  });

  test('that Excel took for a day are told as one, and give no verdict', () => {
    const got = read('Tỷ lệ hồ sơ trực tuyến', 44837, { formats: { C: 'd-mmm' } });
    expect(got).toMatchObject({ status: 'no-data', told: [['not-a-number', 'C3']] });
  });

  test('below any other heading stay unread', () => {
    const { assessments } = assessGrid(
      gridOf([['QUÝ II NĂM 2022'], ['STT', 'Đơn vị', 'Toàn trình/một phần'], [1, 'Phòng Nội vụ', '30/100']]),
      bacKan2022,
    );
    expect(assessments).toEqual([]);
  });
});
