import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { DIGITISED, ON_TIME, PAID_ONLINE, planWith } from '../../support/own-plan';
import { gridOf } from '../support/grid-of';

const plan = planWith([DIGITISED, PAID_ONLINE, ON_TIME]);

interface Row {
  readonly total: number;
  readonly digitised: number;
  readonly paid: number;
  readonly resolved: number;
  readonly early: number;
  readonly onTime: number;
}

const count = fc.nat({ max: 500 });
const row: fc.Arbitrary<Row> = fc.tuple(count, count, count, count, count, count).map(([a, b, c, d, e, f]) => ({
  total: a + b + c,
  digitised: a,
  paid: b,
  resolved: d + e + f,
  early: d,
  onTime: e,
}));

const HEADINGS: Readonly<Record<keyof Row, string>> = {
  total: 'Tổng số hồ sơ',
  digitised: 'Số hồ sơ được số hóa',
  paid: 'Số hồ sơ thanh toán trực tuyến',
  resolved: 'Tổng số đã giải quyết',
  early: 'Trước hạn',
  onTime: 'Đúng hạn',
};
const keys = Object.keys(HEADINGS) as (keyof Row)[];
const order = fc.shuffledSubarray(keys, { minLength: keys.length });
const write = fc.constantFrom<(value: number) => CellValue>(
  (value) => value,
  (value) => String(value),
  (value) => (value === 0 ? '-' : value),
);

const pairsOf = (sums: Row): readonly (readonly [number, number])[] => [
  [sums.digitised, sums.total],
  [sums.paid, sums.total],
  [sums.early + sums.onTime, sums.resolved],
];

function verdict([numerator, denominator]: readonly [number, number], percent: number): string {
  if (denominator === 0) return 'not-applicable';
  if (numerator * 100 >= percent * denominator) return 'met';
  return numerator * 10_000 >= 80 * percent * denominator ? 'near' : 'missed';
}

const expected = (sums: Row): unknown[] =>
  pairsOf(sums).map((pair, index) => [...pair, verdict(pair, [80, 50, 95][index] ?? 0)]);

describe('whatever the order of columns and however counts are written', () => {
  test('a summary gives each unit its own counts', () => {
    fc.assert(
      fc.property(row, row, order, write, (one, other, columns, written) => {
        const line = (name: string, of: Row): CellValue[] => [name, ...columns.map((key) => written(of[key]))];
        const rows = [
          ['Đơn vị', ...columns.map((key) => HEADINGS[key])],
          line('Phòng Nội vụ', one),
          line('Phòng Tư pháp', other),
        ];
        const { assessments } = assessGrid(gridOf(rows), plan, {});
        const said = assessments
          .filter(({ indicator }) => indicator.startsWith('ty-le'))
          .map(({ counts, status }) => [counts.numerator, counts.denominator, status]);
        expect(said).toEqual([...expected(one), ...expected(other)]);
      }),
      { numRuns: 60 },
    );
  });

  test('a unit’s sheet adds up its rows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), order, write, (list, columns, written) => {
        const rows = [
          ['Đơn vị: Phòng Nội vụ'],
          ['STT', 'Tên TTHC', ...columns.map((key) => HEADINGS[key])],
          ...list.map((of, index) => [
            index + 1,
            `Thủ tục ${String(index)}`,
            ...columns.map((key) => written(of[key])),
          ]),
        ];
        const sums = Object.fromEntries(
          keys.map((key) => [key, list.reduce((sum, of) => sum + of[key], 0)]),
        ) as unknown as Row;
        const { assessments, problems } = assessGrid(gridOf(rows), plan, {});
        expect(assessments.map(({ counts, status }) => [counts.numerator, counts.denominator, status])).toEqual(
          expected(sums),
        );
        expect(problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('indicators of a plan never change what the known ones are', () => {
  const known = planWith([], 'beside-known');
  const more = planWith([DIGITISED, PAID_ONLINE, ON_TIME], 'beside-known');
  const headings = [
    'Tổng số hồ sơ',
    'Hồ sơ trực tuyến',
    'Tỷ lệ hồ sơ trực tuyến (%)',
    ...Object.values(HEADINGS).slice(1),
  ];
  fc.assert(
    fc.property(row, (of) => {
      const figures = [of.total, of.paid, null, of.digitised, of.paid, of.resolved, of.early, of.onTime];
      const rows = [
        ['Đơn vị', ...headings],
        ['Phòng Nội vụ', ...figures],
        ['Phòng Tư pháp', ...figures],
      ];
      const isKnown = ({ indicator }: { indicator: string }): boolean => indicator.endsWith('Rate');
      const [before, after] = [known, more].map((each) =>
        assessGrid(gridOf(rows), each, {}).assessments.filter(isKnown),
      );
      expect(before).toHaveLength(2);
      expect(after).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
