import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../../src/domain/plans/plan';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { accountColumns } from '../../../src/sheets/observations/account-columns';
import { gridOf } from '../support/grid-of';
import { toldPlan } from '../support/told-plan';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, plan: Plan = bacKan2022, year = 2022) {
  const got = assessGrid(gridOf([[`KẾT QUẢ QUÝ II NĂM ${year}`], ...rows]), plan, { unit: 'Phòng Tư pháp' });
  return {
    rates: got.assessments.map(({ unit, indicator, rate, figure }) => [unit, indicator, figure ?? rate]),
    left: [...got.readings, ...got.unread]
      .flatMap(accountColumns)
      .filter(({ why }) => why === 'remark')
      .map(({ heading }) => heading),
  };
}

describe('points given for an indicator', () => {
  test('are no rate of it, whether they stand in its column, below a heading of points or beside its name', () => {
    const own: Rows = [
      ['STT', 'Đơn vị', 'Điểm tỷ lệ hồ sơ trực tuyến', 'Điểm tỷ lệ TTHC toàn trình'],
      [1, 'Phòng Tư pháp', 8, 10],
    ];
    const below: Rows = [
      ['STT', 'Đơn vị', 'Chấm điểm', null],
      [null, null, 'Tỷ lệ hồ sơ trực tuyến', 'Tỷ lệ TTHC toàn trình'],
      [1, 'Phòng Tư pháp', 8, 10],
    ];
    const beside: Rows = [
      ['STT', 'Chỉ tiêu', 'Điểm'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', 8],
      [2, 'Tỷ lệ TTHC cung cấp DVCTT toàn trình', 10],
    ];
    expect(read(own)).toEqual({ rates: [], left: ['Điểm tỷ lệ hồ sơ trực tuyến', 'Điểm tỷ lệ TTHC toàn trình'] });
    expect(read(below).rates).toEqual([]);
    expect(read(beside)).toEqual({ rates: [], left: ['Điểm'] });
  });

  test('stand beside the rate that is judged', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến', null],
      [null, null, 'Tỷ lệ (%)', 'Điểm'],
      [1, 'Phòng Tư pháp', 30, 8],
    ];
    expect(read(rows).rates).toEqual([['Phòng Tư pháp', 'onlineDossierRate', 0.3]]);
  });

  test('are the figure of a score that a plan assigns, and of it alone', () => {
    const { plan } = toldPlan([
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến', 'Điểm Bộ chỉ số 766'],
      [1, 'Phòng Tư pháp', '80%', 90],
    ]);
    const rows: Rows = [
      ['STT', 'Chỉ tiêu', 'Điểm'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', 8],
      [2, 'Điểm Bộ chỉ số 766', 91],
    ];
    const { rates, left } = read(rows, plan, 2025);
    expect(rates.map(([, , figure]) => figure)).toEqual([91]);
    expect(left).toEqual(['Tỷ lệ hồ sơ trực tuyến']);
  });
});

describe('the groups of a set of scores beside their sum', () => {
  const plan = toldPlan([
    ['STT', 'Đơn vị', 'Mức độ hài lòng'],
    [1, 'Phòng Tư pháp', '95%'],
  ]).plan;
  const table = (satisfied: CellValue, heading = 'Mức độ hài lòng'): Rows => [
    ['STT', 'Đơn vị', 'Công khai, minh bạch', 'Tiến độ giải quyết', heading, 'Điểm 766'],
    [1, 'Phòng Tư pháp', 18, 19.5, satisfied, 55.4],
  ];

  test('are points, and no rate is judged by them', () => {
    expect(read(table(17.9), plan, 2025).rates).toEqual([]);
  });

  test('are rates where a heading or a cell says so', () => {
    expect(read(table('95%'), plan, 2025).rates).toMatchObject([['Phòng Tư pháp', expect.anything(), 0.95]]);
    expect(read(table(95, 'Mức độ hài lòng (%)'), plan, 2025).rates).toMatchObject([
      ['Phòng Tư pháp', expect.anything(), 0.95],
    ]);
  });
});
