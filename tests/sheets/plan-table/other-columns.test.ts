import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/text/vi/problems';
import { isOfOtherYear, yearOfHeadings } from '../../../src/sheets/plan-table/words/other-year';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { gridOf } from '../support/grid-of';
import { loadTable, toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const NAMES = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp'];
const body = (...cells: readonly CellValue[]): readonly (readonly CellValue[])[] =>
  NAMES.map((name, index) => [index + 1, name, ...cells]);
const ids = ({ plan }: ReturnType<typeof toldPlan>) => plan.indicators.map(({ id }) => id);

describe('a column of another year than the plan', () => {
  test.each(['Năm 2024', `${RATE} năm 2024`, 'Đến năm 2030', 'Chỉ tiêu 2024'])(
    '%s is told and not taken',
    (heading) => {
      const told = toldPlan([['STT', 'Đơn vị', heading, 'Tỷ lệ số hóa'], ...body('80%', '85%')]);
      expect(ids(told)).toEqual(['ty-le-so-hoa']);
      expect(told.told).toEqual(['plan-column-left-out C4 other-year']);
    },
  );

  test('below the indicator, beside the plan’s own, is told, too', () => {
    const headings = [
      ['STT', 'Đơn vị', RATE, null],
      [null, null, 'Năm 2024', 'Năm 2025'],
    ];
    const { targets, told } = toldPlan([...headings, ...body('80%', '85%')]);
    expect(targets['Sở Y tế']).toEqual(['85%']);
    expect(told).toEqual(['plan-column-left-out C4 other-year']);
  });

  test('alone makes no plan, and the refusal says why', () => {
    const { plan, problems } = loadTable([['STT', 'Đơn vị', `${RATE} năm 2024`], ...body('80%')]);
    expect(plan).toBeNull();
    expect(problems.map((found) => describeProblem(found))).toEqual([expect.stringContaining('năm khác')]);
  });

  test('says the plan’s year where no title does', () => {
    const grid = gridOf([
      ['Số: 5/UBND, ngày 3 tháng 12 năm 2024'],
      ['STT', 'Đơn vị', `${RATE} năm 2025`],
      ...body('80%'),
    ]);
    expect(loadPlanOfGrid(grid, 'k').plan?.year).toBe(2025);
  });

  test.each([
    [['Giai đoạn 2021-2025'], false],
    [['Chỉ tiêu theo Quyết định 06/QĐ-TTg năm 2022'], false],
    [['Chỉ tiêu giao (Kế hoạch số 12/KH-UBND ngày 3/2/2024)'], false],
    [['Năm 2024', 'Chỉ tiêu 2025'], false],
    [['Chỉ tiêu 2025', 'Năm 2024'], true],
    [[RATE], false],
  ])('%j is of another than 2025: %s', (path, isOther) => {
    expect(isOfOtherYear(path, 2025)).toBe(isOther);
    expect(isOfOtherYear(path, 0)).toBe(false);
  });

  test('two years in the headings say none', () => {
    expect([yearOfHeadings([['Năm 2024'], ['Năm 2025']]), yearOfHeadings([[RATE, 'Năm 2025']])]).toEqual([null, 2025]);
  });
});

describe('a column of changes against another year', () => {
  test.each(['Chỉ tiêu 2025 tăng so với 2024', 'Tăng/giảm (%)', 'Mức tăng thêm', 'So với năm 2024'])(
    '%s is no target',
    (heading) => {
      const told = toldPlan([['STT', 'Đơn vị', RATE, heading], ...body('80%', '5%')]);
      expect(ids(told)).toEqual(['onlineDossierRate']);
      expect(told.told).toEqual(['plan-column-left-out D4 relative']);
    },
  );
});

describe('"Kết quả" below another heading', () => {
  const group = (parent: string, ...leaves: readonly string[]) =>
    toldPlan([
      ['STT', 'Đơn vị', RATE, parent, ...leaves.slice(1).map(() => null)],
      [null, null, null, ...leaves],
      ...body('80%', ...leaves.map((_, index) => `${String(95 - 5 * index)}%`)),
    ]);

  test.each(['Số hóa', 'Tỷ lệ số hóa (%)'])('%s is what is digitised: an indicator named by both', (parent) => {
    const told = group(parent, 'Thành phần hồ sơ', 'Kết quả');
    expect(told.plan.indicators.map(({ heading }) => heading.toLowerCase())).toEqual([
      RATE.toLowerCase(),
      `${parent.replace(' (%)', '')} thành phần hồ sơ`.toLowerCase(),
      `${parent.replace(' (%)', '')} kết quả`.toLowerCase(),
    ]);
    expect([told.targets['Sở Y tế'], told.told]).toEqual([['80%', '95%', '90%'], []]);
  });

  test('is a thing beside the papers, whatever its parent says', () => {
    const told = group('Số hóa hồ sơ', 'Thành phần', 'Kết quả (%)');
    expect([told.plan.indicators.length, told.told]).toEqual([3, []]);
  });

  test.each([
    ['Số hóa', 'Chỉ tiêu'],
    ['Tỷ lệ giải quyết đúng hạn', 'Mức độ'],
  ])('%s, beside %s, is what was achieved', (parent, beside) => {
    expect(group(parent, beside, 'Kết quả').told).toEqual(['plan-column-left-out E4 result']);
  });
});

test('a rate by its words is no remark, whatever else it speaks of', () => {
  const headings = ['Tỷ lệ hồ sơ giải quyết đúng thời hạn', 'Tỷ lệ văn bản điện tử (ĐVT: %)'];
  const told = toldPlan([['STT', 'Đơn vị', ...headings], ...body('95%', 90)]);
  expect([told.targets['Sở Y tế'], told.told]).toEqual([['95%', '90%'], []]);
});

describe('a table that assigns nothing, beside one that does', () => {
  const table = (caption: string) => [
    [caption],
    [],
    ['STT', 'Đơn vị', 'Tỷ lệ thanh toán trực tuyến'],
    [1, 'Sở Y tế', '41,3%'],
    [],
  ];
  test.each([
    ['KẾT QUẢ THỰC HIỆN NĂM 2024', 'report'],
    ['CHỈ TIÊU GIAO NĂM 2024', 'other-year'],
  ])('%s is told', (caption, why) => {
    const told = toldPlan([['STT', 'Đơn vị', RATE], ...body('80%'), [], ...table(caption)]);
    expect(ids(told)).toEqual(['onlineDossierRate']);
    expect(told.told).toEqual([`plan-table-left-out A11 ${why}`]);
  });
});
