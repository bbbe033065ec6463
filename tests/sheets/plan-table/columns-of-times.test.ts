import { describe, expect, test } from 'vitest';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { columnQuestionKey } from '../../../src/sheets/plan-table/columns/column-answers';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { gridOf } from '../support/grid-of';

const QUARTERS = ['STT', 'Đơn vị', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'];
const UNITS = ['Sở Y tế', 'Xã A'].map((unit, at) => [at + 1, unit, '60%', '65%', '70%', '75%']);
const read = (rows: readonly (readonly CellValue[])[], answers?: ReadonlyMap<string, string>) =>
  loadPlanOfGrid(gridOf([['UBND TỈNH X'], ...rows]), 'k', answers);

describe('quarters side by side', () => {
  test('are of the one indicator that the title names, be it known to the plan alone', () => {
    const { problems } = read([['GIAO CHỈ TIÊU TỶ LỆ CẤP KẾT QUẢ ĐIỆN TỬ NĂM 2026'], QUARTERS, ...UNITS]);
    const [asked] = problems;
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['column-ambiguous', 'error']]);
    const answers = new Map([[columnQuestionKey(asked), 'F']]);
    const { plan } = read([['GIAO CHỈ TIÊU TỶ LỆ CẤP KẾT QUẢ ĐIỆN TỬ NĂM 2026'], QUARTERS, ...UNITS], answers);
    expect(plan?.indicators.map(({ heading }) => heading)).toEqual(['Tỷ lệ cấp kết quả điện tử']);
    expect(plan?.groups.map(({ targets }) => Object.values(targets).map(({ text }) => text))).toEqual([
      ['75%'],
      ['75%'],
    ]);
  });

  test('are of one indicator, too, where no word names it: one question and no four indicators', () => {
    const { plan, problems } = read([['GIAO CHỈ TIÊU NĂM 2026'], QUARTERS, ...UNITS]);
    expect([plan?.indicators, problems.map(({ code }) => code)]).toEqual([[], ['column-ambiguous']]);
  });

  test('in two tables are of the indicators that their captions name', () => {
    const first = [['Biểu 1: Tỷ lệ hồ sơ trực tuyến'], QUARTERS, ...UNITS];
    const second = [['Biểu 2: Tỷ lệ thanh toán trực tuyến'], QUARTERS, ...UNITS];
    for (const between of [[], [[]]]) {
      const { plan, problems } = read([['GIAO CHỈ TIÊU NĂM 2026'], ...first, ...between, ...second]);
      expect(plan?.groups.flatMap(({ units }) => units.map(({ name }) => name))).toEqual(['Sở Y tế', 'Xã A']);
      expect(problems.map(({ code, indicator }) => [code, indicator])).toEqual([
        ['column-ambiguous', 'onlineDossierRate'],
        ['column-ambiguous', 'ty-le-thanh-toan-truc-tuyen'],
      ]);
    }
  });
});

test('bare figures below “6 tháng | Cả năm” are targets where the title assigns, and none where it reports', () => {
  const rows = [
    ['STT', 'Đơn vị', '6 tháng', 'Cả năm'],
    [1, 'Sở Y tế', 60, 70],
    [2, 'Xã A', 50, 60],
  ];
  const { plan } = read([['GIAO CHỈ TIÊU TỶ LỆ HỒ SƠ TRỰC TUYẾN NĂM 2026'], ...rows]);
  expect(plan?.groups.map(({ targets }) => targets['onlineDossierRate']?.text)).toEqual(['70%', '60%']);
  expect(read([['KẾT QUẢ TỶ LỆ HỒ SƠ TRỰC TUYẾN NĂM 2026'], ...rows]).plan).toBeNull();
});
