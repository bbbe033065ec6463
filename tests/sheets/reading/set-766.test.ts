import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766, set766 } from '../../support/plan-766';
import { layouts } from '../../support/sheets-766';
import { gridOf } from '../support/grid-of';

describe.each(Object.entries(layouts))('a sheet with %s', (_, lay) => {
  describe.each(set766)('of $heading', (indicator) => {
    test.each(indicator.judged)('%j is %s, %d away from the target', (counts, status, shortfall) => {
      const { layout, rows, merges } = lay(indicator, counts);
      const assessed = assessGrid(gridOf(rows, merges === undefined ? {} : { merges }), plan766);
      expect(assessed.layout).toBe(layout);
      const ofUnit = assessed.assessments.filter(({ unit }) => unit === 'Phòng Nội vụ');
      // Where all settled and the late ones are known, those in time are, too.
      const own = ofUnit.filter((one) => indicator.id !== 'tre-han' || one.indicator !== 'dung-han');
      expect(own.map((one) => [one.indicator, one.counts, one.status, one.shortfall])).toEqual([
        [indicator.id, { numerator: counts[0], denominator: counts[1] }, status, shortfall],
      ]);
    });
  });
});

describe('a sheet with all of them', () => {
  // Consistent figures: what is settled is settled in time or late.
  const figures: Readonly<Record<string, readonly [number, number]>> = {
    onlineDossierRate: [119, 200],
    'thanh-toan': [8, 20],
    'so-hoa': [160, 200],
    'khai-thac': [79, 200],
    'ket-qua-dien-tu': [90, 100],
    'dung-han': [96, 100],
    'tre-han': [4, 100],
    'hai-long': [36, 40],
  };
  const verdicts = [
    'onlineDossierRate 119/200 near',
    'thanh-toan 8/20 near',
    'so-hoa 160/200 met',
    'khai-thac 79/200 missed',
    'ket-qua-dien-tu 90/100 met',
    'dung-han 96/100 met',
    'tre-han 4/100 missed',
    'hai-long 36/40 met',
  ];
  const countsOf = (id: string): readonly [number, number] => figures[id] ?? [0, 1];

  /** Every count once, as it is headed: what is received and what is settled belong to several. */
  const headed = new Map(
    set766.flatMap(({ id, numerator, denominator }) => [
      [denominator, countsOf(id)[1]] as const,
      [numerator, countsOf(id)[0]] as const,
    ]),
  );

  test.each<[string, string, readonly (readonly CellValue[])[]]>([
    [
      'a row an indicator',
      'unit-summary',
      [
        ['Đơn vị: Phòng Nội vụ'],
        ['STT', 'Chỉ số', 'Tổng số', 'Số đã thực hiện', 'Tỷ lệ (%)'],
        ...set766.map(({ id, heading }, index) => {
          const [top, bottom] = countsOf(id);
          return [index + 1, heading, bottom, top, (100 * top) / bottom];
        }),
      ],
    ],
    [
      'a row a count',
      'unit-summary',
      [
        ['Đơn vị: Phòng Nội vụ'],
        ['STT', 'Nội dung', 'Kết quả'],
        ...[...headed].map(([heading, count], index) => [index + 1, heading, count]),
      ],
    ],
    [
      'a row a unit',
      'units-summary',
      [
        ['STT', 'Đơn vị', ...headed.keys()],
        [1, 'Phòng Nội vụ', ...headed.values()],
      ],
    ],
    [
      'a column a unit',
      'units-summary',
      [
        ['STT', 'Nội dung', 'Phòng Nội vụ', 'Phòng Tư pháp'],
        ...[...headed].map(([heading, count], index) => [index + 1, heading, count, null]),
      ],
    ],
    [
      'a row a procedure',
      'unit-procedures',
      [
        ['Đơn vị: Phòng Nội vụ'],
        ['STT', 'Tên thủ tục hành chính', ...headed.keys()],
        [1, 'Thủ tục 1', ...[...headed.values()].map((count) => Math.floor(count / 4))],
        [2, 'Thủ tục 2', ...[...headed.values()].map((count) => count - Math.floor(count / 4))],
      ],
    ],
    [
      'a row a field',
      'form-06a',
      [
        ['Đơn vị: Phòng Nội vụ'],
        ['STT', 'Lĩnh vực', ...headed.keys()],
        [1, 'Hộ tịch', ...[...headed.values()].map((count) => Math.floor(count / 4))],
        [2, 'Đất đai', ...[...headed.values()].map((count) => count - Math.floor(count / 4))],
      ],
    ],
  ])('%s: each by its own counts', (_, layout, rows) => {
    const assessed = assessGrid(gridOf(rows), plan766);
    const own = assessed.assessments.filter(({ unit }) => unit === 'Phòng Nội vụ');
    expect(assessed.layout).toBe(layout);
    expect(
      own.map(
        ({ indicator, counts, status }) =>
          `${indicator} ${String(counts.numerator)}/${String(counts.denominator)} ${status}`,
      ),
    ).toEqual(verdicts);
    expect(assessed.problems.map(({ code }) => code)).toEqual([]);
  });
});
