import { describe, expect, test } from 'vitest';
import { columnQuestionKey } from '../../../src/sheets/plan-table/columns/column-answers';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { describeProblem } from '../../../src/text/vi/problems';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { gridOf } from '../support/grid-of';
import { loadTable, toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const PAID = 'Tỷ lệ thanh toán trực tuyến';

describe('indicators down the rows, units across', () => {
  test('are read by what they are, not only by "Tỷ lệ"', () => {
    const { plan, targets } = toldPlan([
      ['STT', 'Nội dung', 'Sở Y tế', 'Sở Nội vụ'],
      [1, 'Hồ sơ trực tuyến', '80%', '75%'],
      [2, 'Số hóa kết quả', '70%', '65%'],
    ]);
    expect(plan.indicators.map(({ heading }) => heading)).toEqual(['Hồ sơ trực tuyến', 'Số hóa kết quả']);
    expect(targets).toEqual({ 'Sở Y tế': ['80%', '70%'], 'Sở Nội vụ': ['75%', '65%'] });
  });

  test('with years below them have those of the plan’s year, and the other year is told once', () => {
    const { targets, told } = toldPlan(
      [
        ['STT', 'Chỉ tiêu', 'Sở Y tế', null, 'Sở Nội vụ', null],
        [null, null, 'Năm 2024', 'Năm 2025', 'Năm 2024', 'Năm 2025'],
        [1, RATE, '80%', '85%', '70%', '75%'],
        [2, PAID, '60%', '65%', '50%', '55%'],
      ],
      { merges: ['C4:D4', 'E4:F4', 'A4:A5', 'B4:B5'] },
    );
    expect(targets).toEqual({ 'Sở Y tế': ['85%', '65%'], 'Sở Nội vụ': ['75%', '55%'] });
    expect(told).toEqual([expect.stringMatching(/^plan-column-left-out \S+ other-year$/u)]);
  });

  test('may stand right of their targets', () => {
    const { targets } = toldPlan([
      ['STT', 'Cấp tỉnh', 'Cấp xã', 'Chỉ tiêu'],
      [1, '80%', '70%', RATE],
      [2, '85%', '75%', PAID],
    ]);
    expect(targets).toEqual({ 'Cấp tỉnh': ['80%', '85%'], 'Cấp xã': ['70%', '75%'] });
  });

  test('are each what "Đơn vị tính" says of their row', () => {
    const { plan, targets } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Cấp tỉnh', 'Cấp xã'],
      [1, RATE, '%', 80, 70],
      [2, 'Chỉ số phục vụ người dân', 'Điểm', 85, 80],
      [3, 'Số hồ sơ trực tuyến', 'Hồ sơ', 500, 300],
      [4, 'Cung cấp DVCTT toàn trình', 'Thủ tục', 50, 30],
    ]);
    expect(plan.indicators.map(({ kind = 'share' }) => kind)).toEqual(['share', 'score', 'count', 'count']);
    expect(targets).toEqual({ 'Cấp tỉnh': ['80%', '85', '500', '50'], 'Cấp xã': ['70%', '80', '300', '30'] });
  });

  test('a row with figures and without a name is told', () => {
    const { told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Cấp xã'],
      [1, RATE, '70%'],
      [2, null, '60%'],
    ]);
    expect(told).toEqual(['plan-row-left-out C6 no-name']);
  });

  test('cells that are no target are told, be they all that a column has', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Cấp tỉnh', 'Cấp xã'],
      [1, RATE, 'tăng 10% so với năm 2024', '70%'],
      [2, PAID, 'từ 90% đến 80%', 'theo lộ trình'],
    ]);
    expect(targets).toEqual({ 'Cấp tỉnh': [null, null], 'Cấp xã': ['70%', null] });
    expect(told).toEqual([
      'plan-value-unreadable C5 relative',
      'plan-value-unreadable C6 bounds-disagree',
      'plan-value-unreadable D6',
    ]);
  });

  test('with several parts of the year wait for the answer which is meant', () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['STT', 'Chỉ tiêu', 'Cấp tỉnh', null, 'Cấp xã', null],
      [null, null, 'Quý I', 'Quý II', 'Quý I', 'Quý II'],
      [1, RATE, '50%', '80%', '30%', '70%'],
    ];
    const parts = { merges: ['C4:D4', 'E4:F4', 'A4:A5', 'B4:B5'] };
    const { plan, problems } = toldPlan(rows, parts);
    const [question] = problems;
    expect([plan.indicators, question?.code, problems.length]).toEqual([[], 'column-ambiguous', 1]);
    if (question?.code !== 'column-ambiguous') throw new Error('No question');
    expect(question.facts.candidates.map(({ cell }) => cell)).toEqual(['C', 'D']);
    const answered = loadTable(rows, parts, new Map([[columnQuestionKey(question), 'D']])).plan;
    expect(answered?.groups.map(({ targets }) => targets['onlineDossierRate']?.text)).toEqual(['80%', '70%']);
  });

  test('a column of the whole place beside them is told', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Toàn tỉnh', 'Cấp xã'],
      [1, RATE, '90%', '70%'],
    ]);
    expect(targets).toEqual({ 'Cấp xã': ['70%'] });
    expect(told).toEqual(['plan-column-left-out C4 whole-place']);
  });
});

describe('indicators down the rows, each with whom it is for', () => {
  const HEAD = ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện'];

  test('are read by units and levels, whichever rows they stand in', () => {
    const { targets, told } = toldPlan([
      HEAD,
      [1, RATE, '80%', 'Các sở, ban, ngành'],
      [2, RATE, '70%', 'UBND các xã, phường'],
      [3, PAID, '60%', 'Các sở, ban, ngành; UBND các xã, phường'],
      [4, PAID, '65%', 'Sở Y tế, Sở Nội vụ'],
    ]);
    expect(targets).toEqual({
      ...{ 'Sở Y tế': ['80%', '65%'], 'Sở Nội vụ': ['80%', '65%'] },
      ...{ 'Các sở, ban, ngành': ['80%', '60%'], 'UBND các xã, phường': ['70%', '60%'] },
    });
    expect(told.map((each) => each.split(' ')[0])).toEqual(['plan-level-target', 'plan-level-target']);
  });

  test('may stand above them', () => {
    const { plan, targets, told } = toldPlan([
      ['STT', 'Nội dung', 'Mức giao'],
      ['I', RATE, null],
      [1, 'Sở Y tế', '80%'],
      [2, 'Xã A', '70%'],
      ['II', PAID, null],
      [1, 'Sở Y tế', '60%'],
    ]);
    expect(plan.indicators.map(({ heading }) => heading)).toEqual([RATE, PAID]);
    expect([targets, told]).toEqual([{ 'Sở Y tế': ['80%', '60%'], 'Xã A': ['70%', null] }, []]);
  });

  test('that say two things of one unit are doubted, and neither is taken', () => {
    const { targets, told } = toldPlan([HEAD, [1, RATE, '80%', 'Sở Y tế'], [2, RATE, '70%', 'Sở Y tế']]);
    expect(targets).toEqual({ 'Sở Y tế': [null] });
    expect(told).toEqual(['plan-value-unreadable D6 differs']);
  });

  test('last year’s figures beside the targets are told once', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Kết quả năm 2024', 'Chỉ tiêu năm 2025', 'Đơn vị thực hiện'],
      [1, RATE, '60%', '80%', 'Sở Y tế'],
      [2, PAID, '50%', '70%', 'Sở Y tế'],
    ]);
    expect(targets).toEqual({ 'Sở Y tế': ['80%', '70%'] });
    expect(told).toEqual(['plan-column-left-out C4 result']);
  });

  test('without anybody are whose an officer says they are', () => {
    const { plan, targets, problems } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Chỉ tiêu giao'],
      [1, RATE, '80%'],
      [2, 'Số hóa kết quả', '70%'],
    ]);
    expect(targets).toEqual({});
    expect(plan.groups.map((group) => Object.values(group.targets).map(({ text }) => text))).toEqual([['80%', '70%']]);
    expect(problems.map((found) => [found.severity, describeProblem(found)])).toEqual([
      ['error', 'Kế hoạch không cho biết giao cho ai. Hãy ghi tên đơn vị ở phần Chỉ tiêu giao.'],
    ]);
  });

  test.each(['Chỉ tiêu', 'Nội dung chỉ tiêu'])('with who leads them alone are not theirs who lead: %s', (heading) => {
    const { plan, targets, told } = toldPlan([
      ['STT', heading, 'Mức giao', 'Đơn vị chủ trì'],
      [1, RATE, '80%', 'Sở Y tế'],
    ]);
    expect([targets, plan.groups.length]).toEqual([{}, 1]);
    expect(told).toEqual(['plan-receiver  unknown']);
  });

  test('with what was done of them are a report, by its title', () => {
    const rows = [
      ['UBND XÃ X'],
      ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THÁNG 3 NĂM 2025'],
      [],
      ['TT', 'Chỉ tiêu', 'Chỉ tiêu giao', 'Số đạt', 'Tổng số', 'Kết quả (%)'],
      [1, RATE, '80%', 410, 500, 82],
      [2, PAID, '70%', 139, 200, 69.5],
    ];
    const { plan, problems } = loadPlanOfGrid(gridOf(rows), 'k');
    expect(plan).toBeNull();
    expect(problems.map((found) => describeProblem(found)).join()).toContain('không có bảng');
  });
});

test('units that stand right of their targets are units', () => {
  const { targets } = toldPlan([
    [RATE, PAID, 'Đơn vị'],
    ['80%', '70%', 'Sở Y tế'],
    ['85%', '75%', 'Sở Nội vụ'],
  ]);
  expect(targets).toEqual({ 'Sở Y tế': ['80%', '70%'], 'Sở Nội vụ': ['85%', '75%'] });
});
