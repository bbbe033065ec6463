import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/text/vi/problems';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { kindOfMeasureUnit, measureUnits } from '../../../src/sheets/plan-table/columns/measure-units';
import { gridOf } from '../support/grid-of';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { loadTable, toldPlan } from '../support/told-plan';

const kinds = ({ plan }: ReturnType<typeof toldPlan>) => plan.indicators.map(({ kind = 'share' }) => kind);
const body = (...cells: readonly CellValue[]): readonly (readonly CellValue[])[] => [
  [1, 'Sở Y tế', ...cells],
  [2, 'Sở Nội vụ', ...cells],
];

describe('a column "Đơn vị tính"', () => {
  test.each([
    ['%', 85, 'share', '85%'],
    ['Điểm', 85, 'score', '85'],
    ['Hồ sơ', 850, 'count', '850'],
    ['thủ tục', '12', 'count', '12'],
  ])('of %s says what %s is: a %s', (unit, figure, kind, shown) => {
    const told = toldPlan([['STT', 'Tên đơn vị', 'Đơn vị tính', 'Chỉ tiêu giao'], ...body(unit, figure)]);
    expect([kinds(told), told.targets, told.told]).toEqual([[kind], { 'Sở Y tế': [shown], 'Sở Nội vụ': [shown] }, []]);
  });

  test('names no unit, wherever it stands', () => {
    const rows = [
      [1, '%', 'Sở Y tế', 85],
      [2, '%', 'Sở Nội vụ', 80],
    ];
    const told = toldPlan([['STT', 'Đơn vị tính', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến'], ...rows]);
    expect([told.targets, told.told]).toEqual([{ 'Sở Y tế': ['85%'], 'Sở Nội vụ': ['80%'] }, []]);
  });

  test('may be headed "Đơn vị" alone', () => {
    const told = toldPlan([['STT', 'Tên', 'Đơn vị', 'Chỉ tiêu giao'], ...body('điểm', 80)]);
    expect([kinds(told), told.targets, told.told]).toEqual([['score'], { 'Sở Y tế': ['80'], 'Sở Nội vụ': ['80'] }, []]);
  });

  test('that says otherwise than the heading and the cells is not believed', () => {
    const told = toldPlan([['STT', 'Tên đơn vị', 'ĐVT', 'Tỷ lệ hồ sơ trực tuyến'], ...body('Hồ sơ', '85%')]);
    expect([kinds(told), told.targets['Sở Y tế']]).toEqual([['share'], ['85%']]);
  });

  test.each(measureUnits)('“$example” is a $kind, “$unlike” is not', ({ kind, example, unlike }) => {
    expect(kindOfMeasureUnit(example)).toBe(kind);
    expect(kindOfMeasureUnit(unlike)).not.toBe(kind);
  });
});

describe('a line "Đơn vị tính" above the table', () => {
  test.each([
    ['Đơn vị tính: điểm', 'Chỉ tiêu giao', 85, 'score', '85'],
    ['(ĐVT: hồ sơ)', 'Chỉ tiêu giao', 850, 'count', '850'],
    ['ĐVT: %', 'Tỷ lệ hồ sơ trực tuyến', 85, 'share', '85%'],
  ])('%s says what %s of %s is: a %s', (line, heading, figure, kind, shown) => {
    const told = toldPlan([[null, null, line], ['STT', 'Đơn vị', heading], ...body(figure)]);
    expect([kinds(told), told.targets['Sở Y tế'], told.told]).toEqual([[kind], [shown], []]);
  });
});

describe('a plan that gives counts alone', () => {
  test.each<[string, CellValue, string]>([
    ['Số hồ sơ trực tuyến giao', 500, '500'],
    ['Số hồ sơ trực tuyến', 500, '500'],
    ['Chỉ tiêu giao (hồ sơ)', '1.500', '1500'],
    ['Chỉ tiêu giao', '500 hồ sơ trực tuyến', '500'],
    ['Chỉ tiêu giao', 'giao 500 hồ sơ trực tuyến', '500'],
    ['Chỉ tiêu giao', 'Tối thiểu 12 TTHC toàn trình', '12'],
  ])('%s: %s is a count of %s, neither refused nor a percentage', (heading, cell, shown) => {
    const told = toldPlan([['STT', 'Đơn vị', heading], ...body(cell)]);
    expect([kinds(told), told.targets['Sở Y tế'], told.told]).toEqual([['count'], [shown], []]);
  });

  test('may give several', () => {
    const headings = [
      ['STT', 'Đơn vị', 'Chỉ tiêu giao', null],
      [null, null, 'Số hồ sơ trực tuyến', 'Số TTHC toàn trình'],
    ];
    const told = toldPlan([...headings, ...body(500, 12)]);
    expect([kinds(told), told.targets['Sở Y tế']]).toEqual([
      ['count', 'count'],
      ['500', '12'],
    ]);
  });

  test('is none where the title does not say that they are assigned', () => {
    const rows = [
      ['UBND TỈNH X'],
      ['TÌNH HÌNH TIẾP NHẬN NĂM 2025'],
      [],
      ['STT', 'Đơn vị', 'Số hồ sơ trực tuyến'],
      ...body(500),
    ];
    const { plan, problems } = loadPlanOfGrid(gridOf(rows), 'k');
    expect(plan).toBeNull();
    expect(problems.map((found) => describeProblem(found))).toEqual([expect.stringContaining('không có bảng')]);
  });
});

test('counts beside rates make no report of a table whose title says that they are assigned', () => {
  const headings = ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến', 'Số hồ sơ trực tuyến tối thiểu', 'Tổng số hồ sơ'];
  const told = toldPlan([headings, ...body('80%', 500, 625)]);
  expect([kinds(told), told.targets['Sở Y tế'], told.told]).toEqual([
    ['share', 'count'],
    ['80%', '500'],
    ['plan-column-left-out E4 count'],
  ]);
});

test('a total beside the rates that are assigned is what they are of, and is told', () => {
  const headings = [
    ['STT', 'Đơn vị', 'Chỉ tiêu giao', null],
    [null, null, 'Tổng số TTHC', 'Tỷ lệ TTHC toàn trình'],
  ];
  const { problems } = loadTable([...headings, ...body(120, '80%')]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([['plan-column-left-out', 'C4']]);
});
