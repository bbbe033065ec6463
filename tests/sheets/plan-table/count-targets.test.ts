import { describe, expect, test } from 'vitest';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { headingWords } from '../../../src/sheets/cells/heading-words';
import { assignedKey } from '../../../src/sheets/headings/plan-words';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { gridOf } from '../support/grid-of';
import { toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const SHEET: readonly (readonly CellValue[])[] = [
  ['TỔNG HỢP NĂM 2025'],
  ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Số hồ sơ trực tuyến'],
  [1, 'Sở Y tế', 1000, 600],
  [2, 'Sở Nội vụ', 500, 450],
];

function judged(headings: readonly string[], ...targets: readonly CellValue[]) {
  const { plan } = toldPlan([
    ['STT', 'Đơn vị', ...headings],
    [1, 'Sở Y tế', ...targets],
    [2, 'Sở Nội vụ', ...targets],
  ]);
  const { assessments } = assessGrid(gridOf(SHEET), plan, { isPlanGiven: true });
  const own = new Set(plan.indicators.map(({ id }) => id));
  return assessments
    .filter(({ indicator }) => own.has(indicator))
    .map(({ unit, figure, status }) => [unit, figure ?? 'rate', status]);
}

describe('a count that a plan assigns', () => {
  test.each([
    'Số hồ sơ trực tuyến',
    'Chỉ tiêu số hồ sơ trực tuyến',
    'Số hồ sơ trực tuyến giao',
    'Số hồ sơ trực tuyến tối thiểu',
  ])('%s is found in a worksheet by what it counts, and judged as it stands', (heading) => {
    expect(judged([heading], 500)).toEqual([
      ['Sở Y tế', 600, 'met'],
      ['Sở Nội vụ', 450, 'near'],
    ]);
  });

  test('does not take its column from the rate that needs it, too', () => {
    expect(judged([RATE, 'Chỉ tiêu số hồ sơ trực tuyến'], '80%', 500)).toEqual([
      ['Sở Y tế', 'rate', 'missed'],
      ['Sở Y tế', 600, 'met'],
      ['Sở Nội vụ', 'rate', 'met'],
      ['Sở Nội vụ', 450, 'near'],
    ]);
  });
});

test.each([
  ['Chỉ tiêu số hồ sơ trực tuyến giao', 'so ho so truc tuyen'],
  ['Tỷ lệ số hóa tối thiểu (≥ 80%)', 'so hoa'],
  ['Mức độ hài lòng', 'muc do hai long'],
  ['Giao dịch thanh toán', 'giao dich thanh toan'],
  ['Chỉ tiêu giao', 'chi tieu giao'],
])('%s is about “%s”', (heading, key) => {
  expect(assignedKey(headingWords(heading))).toBe(key);
});

describe('counts among the rows of indicators', () => {
  const rows = [
    ['STT', 'Chỉ tiêu', 'Cấp tỉnh', 'Cấp xã'],
    [1, 'Tỷ lệ hồ sơ trực tuyến', '80%', '70%'],
    [2, 'Số DVC trực tuyến toàn trình được cung cấp', 25, 20],
    [3, 'Tổng số hồ sơ tiếp nhận', 2500, 2000],
  ];

  test('are assigned below a title that assigns; a total is told and left', () => {
    const { targets, told } = toldPlan(rows);
    expect(targets).toEqual({ 'Cấp tỉnh': ['80%', '25'], 'Cấp xã': ['70%', '20'] });
    expect(told).toEqual(['plan-column-left-out B7 count']);
  });

  test('make a report of a table whose title does not assign', () => {
    const { plan } = loadPlanOfGrid(gridOf([['UBND TỈNH X'], ['Phụ lục I'], ...rows]), 'k');
    expect(plan).toBeNull();
  });
});
