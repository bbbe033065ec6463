import { describe, expect, test } from 'vitest';
import { readCount, readRate, scaleOfColumn, type RateReading } from '../../../src/sheets/cells/figures';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { toTextGrid } from '../../../src/sheets/cells/text-grid';
import { gridOf } from '../support/grid-of';

const countOf = (value: CellValue): unknown => {
  const figure = readCount(toTextGrid(gridOf([[value]])), 0, 0, 'Số hồ sơ');
  if (figure.kind === 'count') return figure.value;
  return 'problem' in figure ? figure.problem.code : figure.kind;
};

describe('a count', () => {
  test.each<[CellValue, unknown]>([
    [15, 15],
    [0, 0],
    ['15', 15],
    [' 15 ', 15],
    ['1.234', 1234],
    ['1 234', 1234],
    ['15 hồ sơ', 15],
    ['-', 0],
    ['–', 0],
    ['Không phát sinh', 0],
    ['không phát sinh hồ sơ', 0],
    ['KPS', 0],
    ['K/PS', 0],
    ['Không có', 0],
    ['Chưa phát sinh', 0],
    ['……', 'blank'],
    ['Chưa báo cáo', 'not-a-number'],
    ['Không có số liệu', 'not-a-number'],
    [null, 'blank'],
    ['', 'blank'],
    ['\u00a0', 'blank'],
    ['chưa có', 'not-a-number'],
    ['5/7', 'not-a-number'],
    [true, 'not-a-number'],
    [-3, 'negative-count'],
    ['-3', 'negative-count'],
    [2.5, 'non-integer-count'],
    ['2,5', 'non-integer-count'],
    [{ error: '#REF!' }, 'cell-error'],
  ])('in a cell with %j is %j', (value, expected) => {
    expect(countOf(value)).toBe(expected);
  });

  test('that cannot be right names its cell and its column', () => {
    const sheet = toTextGrid(gridOf([[null], [null, { error: '#REF!' }]], { top: 3, left: 2 }));
    expect(readCount(sheet, 1, 1, 'Số hồ sơ')).toMatchObject({
      problem: { cell: 'D5', facts: { error: '#REF!', label: 'Số hồ sơ' } },
    });
  });
});

describe('a rate', () => {
  const PLAIN: RateReading = { label: 'Tỷ lệ', headingSaysPercent: false, scale: 'fraction' };
  const UNDER_PERCENT: RateReading = { ...PLAIN, headingSaysPercent: true };
  const read = (value: CellValue, reading: RateReading, format?: string): unknown => {
    const sheet = toTextGrid(gridOf([[value]], format === undefined ? {} : { formats: { A: format } }));
    const figure = readRate(sheet, 0, 0, reading);
    if (figure.kind !== 'rate') return 'problem' in figure ? figure.problem.code : figure.kind;
    const { ratio, decimals, shownDecimals, scaleAssumed } = figure.rate;
    return { rate: ratio.numerator / ratio.denominator, decimals, shownDecimals, scaleAssumed };
  };

  test('under a "(%)" heading is a percentage, and nothing is assumed', () => {
    expect(read(13, UNDER_PERCENT)).toEqual({ rate: 0.13, decimals: 0, shownDecimals: null, scaleAssumed: false });
    expect(read(0.5, UNDER_PERCENT)).toMatchObject({ rate: 0.005, scaleAssumed: false });
    expect(read('96,7', UNDER_PERCENT)).toMatchObject({ rate: 0.967, decimals: 1, scaleAssumed: false });
  });

  test('in a cell formatted % is the fraction that the cell holds, also under a "(%)" heading', () => {
    expect(read(0.967, PLAIN, '0.0%')).toEqual({ rate: 0.967, decimals: 1, shownDecimals: 1, scaleAssumed: false });
    expect(read(0.2996, UNDER_PERCENT, '0%')).toMatchObject({ rate: 0.2996, decimals: 2, shownDecimals: 0 });
  });

  test('with its own % sign needs neither heading nor format', () => {
    expect(read('96,7%', PLAIN)).toMatchObject({ rate: 0.967, decimals: 1, scaleAssumed: false });
    expect(read('96.70 %', UNDER_PERCENT)).toMatchObject({ rate: 0.967, decimals: 2, scaleAssumed: false });
  });

  test('without any sign of its scale takes that of its column and says so, but for 0', () => {
    expect(read(13, { ...PLAIN, scale: 'percent' })).toMatchObject({ rate: 0.13, scaleAssumed: true });
    expect(read(0.13, PLAIN)).toMatchObject({ rate: 0.13, decimals: 0, scaleAssumed: true });
    expect(read(0, PLAIN)).toMatchObject({ rate: 0, scaleAssumed: false });
  });

  test('of three decimals is no number of thousands', () => {
    expect(read('96,774', UNDER_PERCENT)).toMatchObject({ rate: 0.96774, decimals: 3 });
  });

  test('that a formula computed in binary is the decimal the officer sees', () => {
    expect(read((7 / 100) * 100, UNDER_PERCENT)).toMatchObject({ rate: 0.07, decimals: 0 });
  });

  test.each<[CellValue, unknown]>([
    [null, 'blank'],
    ['', 'blank'],
    ['-', 'blank'],
    ['đạt', 'not-a-number'],
    [true, 'not-a-number'],
    [-0.1, 'negative-count'],
    [NaN, 'not-a-number'],
    [Infinity, 'not-a-number'],
    [{ error: '#DIV/0!' }, 'cell-error'],
  ])('%j is none', (value, expected) => {
    expect(read(value, PLAIN)).toBe(expected);
  });

  test('one number above 1 in a column makes all its plain numbers percentages', () => {
    const scale = (values: readonly CellValue[], format?: string): unknown =>
      scaleOfColumn(
        toTextGrid(
          gridOf(
            values.map((value) => [value]),
            format === undefined ? {} : { formats: { A: format } },
          ),
        ),
        0,
        values.map((_, row) => row),
      );
    expect(scale([0.5, 1, 0.13])).toBe('fraction');
    expect(scale([0.5, 13])).toBe('percent');
    expect(scale([null, '96,7'])).toBe('percent');
    expect(scale(['96,774'])).toBe('percent');
    expect(scale([1.2, 0.5], '0%')).toBe('fraction');
    expect(scale([])).toBe('fraction');
  });
});
