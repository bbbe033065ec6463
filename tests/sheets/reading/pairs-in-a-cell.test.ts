import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { readPairText, readSaidPercent } from '../../../src/sheets/cells/pair-text';
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
    ['30/100 hồ sơ, đạt 30%', 30, 100, '30%'],
    ['30/100, đạt tỷ lệ 30%', 30, 100, '30%'],
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

describe('a percentage in words', () => {
  test.each([
    ['đạt 45%', '45%'],
    ['Đạt tỷ lệ 45,5 %', '45,5%'],
    ['Tỷ lệ: 45%', '45%'],
    ['45%', null],
    ['Chưa đạt 45%', null],
    ['Tăng 45%', null],
    ['đạt 45%, tăng 5%', null],
  ])('“%s” is %s', (text, percent) => {
    expect(readSaidPercent(text)).toBe(percent);
  });

  test('is a rate below the heading of a rate, of a count and of results', () => {
    expect(read('Tỷ lệ hồ sơ trực tuyến', 'đạt 45%')).toMatchObject({ status: 'met', told: [] });
    const units = (heading: string) => [
      ['STT', 'Đơn vị', heading],
      [1, 'Phòng Nội vụ', 'đạt 45%'],
      [2, 'Thanh tra', 'đạt 5%'],
    ];
    for (const heading of ['Hồ sơ trực tuyến', 'Kết quả hồ sơ trực tuyến']) {
      const { assessments } = assessGrid(gridOf(units(heading)), bacKan2022);
      expect(assessments.map(({ rate, status }) => [rate, status])).toEqual([
        [0.45, 'met'],
        [0.05, 'missed'],
      ]);
    }
  });
});

describe('two counts in each cell below a count’s heading', () => {
  const assess = (heading: readonly string[], one: readonly CellValue[], other: readonly CellValue[]) =>
    assessGrid(
      gridOf([
        ['STT', 'Đơn vị', ...heading],
        [1, 'Phòng Nội vụ', ...one],
        [2, 'Thanh tra', ...other],
      ]),
      bacKan2022,
    );
  const countsOf = ({ assessments }: ReturnType<typeof assess>) =>
    assessments.map(({ counts }) => [counts.numerator, counts.denominator]);

  test('are read where the rate beside them, or the total of the row, proves what the second is', () => {
    const counts = [
      [70, 100],
      [10, 50],
    ];
    expect(countsOf(assess(['Hồ sơ trực tuyến'], ['70/100 hồ sơ, đạt 70%'], ['10/50 (20%)']))).toEqual(counts);
    expect(countsOf(assess(['Tổng số hồ sơ', 'Hồ sơ trực tuyến'], [100, '70/100'], [50, '10/50']))).toEqual(counts);
    expect(countsOf(assess(['Hồ sơ trực tuyến/Tổng số'], ['70/100'], ['10/50']))).toEqual(counts);
  });

  test('are told, and not judged, where nothing proves it', () => {
    const { assessments, problems } = assess(['Hồ sơ trực tuyến'], ['70/100'], ['10/50']);
    expect(assessments).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'layout-not-recognised', facts: { reason: 'unproven-pairs' } });
    const others = assess(['Tổng số hồ sơ', 'Hồ sơ trực tuyến'], [100, '70/30'], [50, '10/40']);
    expect(others.assessments.map(({ status }) => status)).toEqual(['no-data', 'no-data']);
    expect(others.problems.filter(({ code }) => code === 'not-a-number').map(({ cell }) => cell)).toEqual(['D2', 'D3']);
  });
});
