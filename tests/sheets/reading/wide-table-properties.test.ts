import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/domain/plans/plan';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';

const UNITS = unitsOf(plan766).map(({ name }) => name);

/** What one unit reports; a part is never more than its whole. */
interface Figures {
  readonly received: number;
  readonly online: number;
  readonly digitised: number;
  readonly reused: number;
  readonly fees: number;
  readonly paid: number;
  readonly settled: number;
  readonly electronic: number;
  readonly late: number;
  readonly inTime: number;
  readonly answers: number;
  readonly satisfied: number;
}

const HEADINGS: { readonly [K in keyof Figures]: string } = {
  received: 'Tổng số hồ sơ tiếp nhận trong kỳ',
  online: 'Số hồ sơ trực tuyến',
  digitised: 'Số hồ sơ được số hóa',
  reused: 'Số hồ sơ khai thác, sử dụng lại dữ liệu số hóa',
  fees: 'Số hồ sơ phải nộp phí, lệ phí',
  paid: 'Số hồ sơ thanh toán trực tuyến',
  settled: 'Tổng số hồ sơ đã giải quyết',
  electronic: 'Số hồ sơ có kết quả điện tử',
  late: 'Số hồ sơ giải quyết quá hạn',
  inTime: 'Số hồ sơ giải quyết trước và đúng hạn',
  answers: 'Tổng số phiếu đánh giá',
  satisfied: 'Số phiếu hài lòng',
};
const COLUMNS = Object.keys(HEADINGS) as readonly (keyof Figures)[];

const share = (whole: number, of: number): number => whole % (of + 1);

const figures = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 4, maxLength: 4 }),
    fc.array(fc.nat(9000), { minLength: 7, maxLength: 7 }),
  )
  .map(
    ([
      [received = 1, fees = 1, settled = 1, answers = 1],
      [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0],
    ]): Figures => {
      const late = share(f, settled);
      return {
        ...{ received, online: share(a, received), digitised: share(b, received), reused: share(c, received) },
        ...{ fees, paid: share(d, fees), settled, electronic: share(e, settled), late, inTime: settled - late },
        ...{ answers, satisfied: share(g, answers) },
      };
    },
  );

const tables = fc.shuffledSubarray([...UNITS], { minLength: 2, maxLength: 5 }).chain((units) =>
  fc.record({
    units: fc.constant(units),
    columns: fc.shuffledSubarray([...COLUMNS], { minLength: 2 }),
    rows: fc.array(figures, { minLength: units.length, maxLength: units.length }),
  }),
);

/** Which figures a table tells: those of its columns, and what is settled or in time where the other two of three stand in it. */
function told(columns: readonly (keyof Figures)[]): (figure: keyof Figures) => boolean {
  const has = (figure: keyof Figures): boolean => columns.includes(figure);
  return (figure) => {
    if (has(figure)) return true;
    if (figure === 'settled') return has('inTime') && has('late');
    return figure === 'inTime' && has('settled') && has('late');
  };
}

const RATES: readonly (readonly [id: string, top: keyof Figures, bottom: keyof Figures])[] = [
  ['onlineDossierRate', 'online', 'received'],
  ['thanh-toan', 'paid', 'fees'],
  ['so-hoa', 'digitised', 'received'],
  ['khai-thac', 'reused', 'received'],
  ['ket-qua-dien-tu', 'electronic', 'settled'],
  ['dung-han', 'inTime', 'settled'],
  ['tre-han', 'late', 'settled'],
  ['hai-long', 'satisfied', 'answers'],
];

test('whichever counts a wide table has, in any order: every rate that they make has its own, and no other is made', () => {
  fc.assert(
    fc.property(tables, ({ units, columns, rows }) => {
      const grid = gridOf([
        ['STT', 'Đơn vị', ...columns.map((column) => HEADINGS[column])],
        ...units.map((unit, row) => [row + 1, unit, ...columns.map((column) => rows[row]?.[column] ?? null)]),
      ]);
      const isTold = told(columns);
      const expected = RATES.filter(([, top, bottom]) => isTold(top) && isTold(bottom)).flatMap(([id, top, bottom]) =>
        units.map((unit, row) => [unit, id, rows[row]?.[top], rows[row]?.[bottom]].join(' ')),
      );
      const { assessments } = assessGrid(grid, plan766);
      const read = assessments.map(({ unit, indicator, counts }) =>
        [unit, indicator, counts.numerator, counts.denominator].join(' '),
      );
      expect(read.sort()).toEqual(expected.sort());
    }),
    { numRuns: 200 },
  );
});
