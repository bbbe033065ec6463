import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/text/vi/problems';
import { toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const kindsOf = (plan: ReturnType<typeof toldPlan>['plan']) => plan.indicators.map(({ kind = 'share' }) => kind);

describe('a column in which shares stand beside counts', () => {
  test('keeps what surely is what the column is, and leaves bare figures and the others to an officer', () => {
    const { targets, told, problems } = toldPlan([
      ['STT', 'Đơn vị', 'Chỉ tiêu giao DVCTT'],
      [1, 'Xã A', '120 hồ sơ'],
      [2, 'Xã B', '30%'],
      [3, 'Xã C', '40%'],
      [4, 'Xã D', 50],
    ]);
    expect(targets).toEqual({ 'Xã A': [null], 'Xã B': ['30%'], 'Xã C': ['40%'], 'Xã D': [null] });
    expect(told).toEqual(['plan-value-unreadable C5 other-kind', 'plan-value-unreadable C8 other-kind']);
    expect(describeProblem(problems[0] ?? expect.fail())).toContain('“120 hồ sơ”, trong khi cột này có ô ghi tỷ lệ');
  });

  test('of a heading that says a rate has bare figures as percentages', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Đơn vị', RATE],
      [1, 'Xã A', '120 hồ sơ'],
      [2, 'Xã B', '30%'],
      [3, 'Xã C', 40],
    ]);
    expect(targets).toEqual({ 'Xã A': [null], 'Xã B': ['30%'], 'Xã C': ['40%'] });
    expect(told).toEqual(['plan-value-unreadable C5 other-kind', 'rate-scale-assumed C7']);
  });

  test('of counts has a share among them left out', () => {
    const { plan, targets, told } = toldPlan([
      ['STT', 'Đơn vị', 'Chỉ tiêu giao'],
      [1, 'Xã A', '120 hồ sơ'],
      [2, 'Xã B', '90 hồ sơ'],
      [3, 'Xã C', '80 hồ sơ'],
      [4, 'Xã D', '30%'],
    ]);
    expect(kindsOf(plan)).toEqual(['count']);
    expect(targets).toEqual({ 'Xã A': ['120'], 'Xã B': ['90'], 'Xã C': ['80'], 'Xã D': [null] });
    expect(told).toEqual(['plan-value-unreadable C8 other-kind']);
  });

  test('of counts alone is read with and without what is counted', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Đơn vị', 'Chỉ tiêu giao'],
      [1, 'Xã A', '120 hồ sơ'],
      [2, 'Xã B', '90 hồ sơ'],
      [3, 'Xã C', 80],
    ]);
    expect([targets, told]).toEqual([{ 'Xã A': ['120'], 'Xã B': ['90'], 'Xã C': ['80'] }, []]);
  });
});

test('0,95 beside 95 and 95% is 95% or 0,95%, and is asked', () => {
  const { targets, told } = toldPlan([
    ['STT', 'Đơn vị', RATE],
    [1, 'Xã A', 95],
    [2, 'Xã B', '95%'],
    [3, 'Xã C', 0.95],
    [4, 'Xã D', '0,9'],
  ]);
  expect(targets).toEqual({ 'Xã A': ['95%'], 'Xã B': ['95%'], 'Xã C': [null], 'Xã D': [null] });
  expect(told).toEqual([
    'rate-scale-assumed C5',
    'plan-value-unreadable C7 other-scale',
    'plan-value-unreadable C8 other-scale',
  ]);
});

describe('points beside shares', () => {
  test('stay points, and how many there are to be had is no upper bound', () => {
    const { plan, targets, told } = toldPlan([
      ['STT', 'Đơn vị', RATE, 'Điểm Bộ chỉ số 766 (thang điểm 100)', 'Điểm thanh toán trực tuyến (tối đa 10 điểm)'],
      [1, 'Xã A', '95%', 85, 8],
      [2, 'Xã B', '90%', '90/100', '7,5'],
    ]);
    expect(plan.indicators.map(({ kind = 'share', better = 'higher' }) => `${kind} ${better}`)).toEqual([
      'share higher',
      'score higher',
      'score higher',
    ]);
    expect([targets, told]).toEqual([{ 'Xã A': ['95%', '85', '8'], 'Xã B': ['90%', '90', '7.5'] }, []]);
  });

  test('are what a rate’s heading says that it brings', () => {
    const { plan, targets } = toldPlan([
      ['STT', 'Đơn vị', `${RATE} (tối đa 6 điểm)`],
      [1, 'Xã A', 5],
      [2, 'Xã B', 4.5],
    ]);
    expect(kindsOf(plan)).toEqual(['score']);
    expect(targets).toEqual({ 'Xã A': ['5'], 'Xã B': ['4.5'] });
  });

  test('are what stands beside “Điểm tối đa” in a row of an indicator, whatever it is called', () => {
    const { plan, targets, told } = toldPlan([
      ['STT', 'Nhóm chỉ số', 'Điểm tối đa', 'Chỉ tiêu giao cấp xã'],
      [1, 'Công khai, minh bạch', 18, 16],
      [2, 'Tiến độ giải quyết', 20, 19],
      [3, RATE, 12, 10],
    ]);
    expect(kindsOf(plan)).toEqual(['score', 'score', 'score']);
    expect(targets).toEqual({ 'Cấp xã': ['16', '19', '10'] });
    expect(told).toEqual(['plan-column-left-out C4 scale']);
  });
});

test('whom a column of indicators’ targets is for may stand behind “Chỉ tiêu giao”', () => {
  const { targets } = toldPlan([
    ['STT', 'Chỉ tiêu', 'Chỉ tiêu giao Sở Y tế', 'Giao cho UBND các xã, phường năm 2025'],
    [1, RATE, '80%', '70%'],
    [2, 'Số hóa kết quả', '75%', '65%'],
  ]);
  expect(targets).toEqual({ 'Sở Y tế': ['80%', '75%'], 'UBND các xã, phường': ['70%', '65%'] });
});
