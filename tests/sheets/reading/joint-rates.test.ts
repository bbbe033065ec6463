import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { describeProblem } from '../../../src/text/vi/problems';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { toldPlan } from '../support/told-plan';

const BOTH = 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (%)';
const OF_DOSSIERS = 'Tỷ lệ số hóa hồ sơ (%)';
const OF_RESULTS = 'Tỷ lệ số hóa kết quả (%)';

function judge(planned: readonly string[], rows: readonly (readonly CellValue[])[]): readonly unknown[] {
  const { plan } = toldPlan([
    ['STT', 'Đơn vị', ...planned],
    ...['Sở Y tế', 'Sở Nội vụ'].map((unit, at) => [at + 1, unit, ...planned.map(() => '70%')]),
  ]);
  const { assessments, problems } = assessGrid(gridOf(rows), plan, { isPlanGiven: true });
  const told = problems.filter(({ code, severity }) => code === 'indicator-not-in-sheet' && severity === 'warning');
  return [
    assessments.filter(({ target }) => target !== null).length,
    told.map(({ facts }) => ('instead' in facts ? facts.instead : [])),
    told.map((found) => describeProblem(found, plan)).join(''),
  ];
}
const units = (headings: readonly string[], ...figures: readonly number[]) => [
  ['STT', 'Đơn vị', ...headings],
  ...['Sở Y tế', 'Sở Nội vụ'].map((unit, at) => [at + 1, unit, ...figures]),
];

describe('a plan that joins the rates of digitised dossiers and results', () => {
  test('judges no sheet that keeps them apart, and says both names', () => {
    expect(judge([BOTH], units([OF_DOSSIERS, OF_RESULTS], 66.3, 74.2))).toEqual([
      0,
      [[OF_DOSSIERS, OF_RESULTS]],
      'Kế hoạch giao “Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (%)” tính chung hồ sơ và kết quả, còn trang tính ghi ' +
        '“Tỷ lệ số hóa hồ sơ (%)” và “Tỷ lệ số hóa kết quả (%)” tính riêng từng loại nên không đánh giá. Hãy bổ sung số liệu tính như kế hoạch.',
    ]);
  });

  test('nor one that counts them apart', () => {
    const headings = ['Số hồ sơ tiếp nhận', 'Số hồ sơ được số hóa', 'Số hồ sơ đã giải quyết', 'Số kết quả được số hóa'];
    expect(judge([BOTH], units(headings, 100, 66, 90, 70)).slice(0, 2)).toEqual([0, [[headings[1], headings[3]]]]);
  });

  test('nor a rate of dossiers beside the papers that it is of', () => {
    const headings = ['Số hồ sơ tiếp nhận', 'Số hồ sơ được số hóa thành phần', OF_DOSSIERS];
    expect(judge([BOTH], units(headings, 100, 66, 66)).slice(0, 2)).toEqual([0, [[OF_DOSSIERS, headings[1]]]]);
  });

  test('nor one whose rows keep them apart', () => {
    const rows = [
      ['SỞ Y TẾ', null, null],
      ['STT', 'Chỉ tiêu', 'Kết quả'],
      [1, OF_DOSSIERS, '66%'],
      [2, OF_RESULTS, '74%'],
    ];
    expect(judge([BOTH], rows).slice(0, 2)).toEqual([0, [[OF_DOSSIERS, OF_RESULTS]]]);
  });

  test('judges a sheet that joins them, and one that has no rate of results', () => {
    expect(judge([BOTH], units([BOTH], 66.3))).toEqual([2, [], '']);
    expect(judge([BOTH], units([OF_DOSSIERS], 66.3))).toEqual([2, [], '']);
  });
});

describe('a plan that keeps them apart', () => {
  test('judges neither by a sheet that joins them', () => {
    expect(judge([OF_DOSSIERS, OF_RESULTS], units([BOTH], 66.3)).slice(0, 2)).toEqual([0, [[BOTH]]]);
  });

  test('judges both where the sheet has both', () => {
    expect(judge([OF_DOSSIERS, OF_RESULTS], units([OF_DOSSIERS, OF_RESULTS], 66.3, 74.2))).toEqual([4, [], '']);
  });
});
