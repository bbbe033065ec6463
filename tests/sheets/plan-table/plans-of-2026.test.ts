import { describe, expect, test } from 'vitest';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { gridOf } from '../support/grid-of';
import { loadTable, toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const kindsOf = (plan: ReturnType<typeof toldPlan>['plan']) => plan.indicators.map(({ kind = 'share' }) => kind);

describe('what is counted in something else than percentages or points', () => {
  test('is a count, whatever “Đơn vị tính” calls it', () => {
    const { plan, targets, told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Cấp xã'],
      [1, RATE, '%', 90],
      [2, 'Số tổ công nghệ số cộng đồng', 'Tổ', 15],
    ]);
    expect([kindsOf(plan), targets, told]).toEqual([['share', 'count'], { 'Cấp xã': ['90%', '15'] }, []]);
  });

  test('is no share where only its name says that it is a number', () => {
    const { plan } = loadTable([
      ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện'],
      [1, RATE, '90%', 'Xã A'],
      [2, 'Số tổ công nghệ số cộng đồng', 15, 'Xã A'],
    ]);
    expect(plan?.groups[0]?.targets['so-to-cong-nghe-so-cong-dong']?.value).toEqual({ numerator: 15, denominator: 1 });
  });
});

test('columns that only say when are of the indicator that the title names', () => {
  const rows = [
    ['UBND TỈNH X'],
    ['GIAO CHỈ TIÊU TỶ LỆ HỒ SƠ TRỰC TUYẾN NĂM 2026'],
    ['STT', 'Đơn vị', 'Lộ trình thực hiện', null, null],
    [null, null, 'Quý I', 'Quý II', 'Cả năm'],
    [1, 'Xã A', '70%', '75%', '85%'],
    [2, 'Xã B', '60%', '65%', '75%'],
  ];
  const { plan } = loadPlanOfGrid(gridOf(rows, { merges: ['A3:A4', 'B3:B4', 'C3:E3'] }), 'k');
  expect(plan?.groups.map(({ targets }) => targets['onlineDossierRate']?.text)).toEqual(['85%', '75%']);
});

test('“/năm” behind a target is no part of it', () => {
  const { targets, told } = toldPlan([
    ['STT', 'Đơn vị', RATE],
    [1, 'Sở Y tế', '≥ 95%/năm'],
    [2, 'Sở Nội vụ', '90% / 01 năm'],
  ]);
  expect([targets, told]).toEqual([{ 'Sở Y tế': ['95%'], 'Sở Nội vụ': ['90%'] }, []]);
});
