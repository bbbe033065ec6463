import { describe, expect, test } from 'vitest';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { withColumnWord, type TargetColumnAnswers } from '../../../src/app/plans/plan-draft';
import { gridOf } from '../support/grid-of';

const GRID = gridOf([
  ['CHỈ TIÊU GIAO NĂM 2026'],
  ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến', 'Nội dung khác', 'Kết quả năm 2025', 'Ghi chú'],
  [1, 'Sở Y tế', '90%', 95, '80%', 'đã đăng ký'],
  [2, 'Sở Nội vụ', '80%', 90, '70%', ''],
  [3, 'Xã Trà Lĩnh', '70%', 85, '60%', ''],
]);

function read(answers?: TargetColumnAnswers) {
  const { plan, problems, ...rest } = loadPlanOfGrid(GRID, 'k', answers);
  if (plan === null) throw new Error('No plan was read');
  const columns = ('columns' in rest ? (rest.columns ?? []) : []).map(({ cell, takenAs, indicator, why }) =>
    `${cell} ${String(takenAs)} ${indicator ?? why ?? ''}`.trim(),
  );
  const targets = plan.groups.map(({ targets: given }) =>
    plan.indicators.map(({ id }) => given[id]?.text ?? '').join(' | '),
  );
  return { columns, targets, codes: problems.map(({ code, cell }) => `${code} ${cell ?? ''}`) };
}

const OTHER = { cell: 'D2', heading: 'Nội dung khác' };

describe('the columns of a plan’s table', () => {
  test('are all accounted for: names, targets, and what was left out and why', () => {
    expect(read().columns).toEqual([
      'B2 unit',
      'C2 target onlineDossierRate',
      'D2 null not-understood',
      'E2 null result',
    ]);
  });

  test('one that was left out is taken by an officer’s word, and is no doubt any more', () => {
    const { columns, targets, codes } = read(withColumnWord(new Map(), OTHER, true));
    expect(columns).toContain('D2 target noi-dung-khac');
    expect(targets).toEqual(['90% | 95%', '80% | 90%', '70% | 85%']);
    expect(codes).toEqual(['plan-column-left-out E2', 'rate-scale-assumed D3']);
  });

  test('one that was taken is left out by an officer’s word', () => {
    const taken = withColumnWord(new Map(), OTHER, true);
    const { columns, targets, codes } = read(
      withColumnWord(taken, { cell: 'C2', heading: 'Tỷ lệ hồ sơ trực tuyến' }, false),
    );
    expect(columns).toEqual(['B2 unit', 'C2 null said', 'D2 target noi-dung-khac', 'E2 null result']);
    expect(targets).toEqual(['95%', '90%', '85%']);
    expect(codes).toEqual(['plan-column-left-out E2', 'rate-scale-assumed D3']);
  });

  test('a word on a column of another heading changes nothing', () => {
    expect(read(withColumnWord(new Map(), { cell: 'D2', heading: 'Khác' }, true))).toEqual(read());
  });

  test('one of another year is told as such, and taken by an officer’s word', () => {
    const grid = gridOf([
      ['CHỈ TIÊU GIAO NĂM 2026'],
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến năm 2026', 'Tỷ lệ thanh toán trực tuyến năm 2027'],
      [1, 'Sở Y tế', '90%', '95%'],
      [2, 'Xã Trà Lĩnh', '70%', '85%'],
    ]);
    const whys = (answers?: TargetColumnAnswers) => {
      const loaded = loadPlanOfGrid(grid, 'k', answers);
      return ('columns' in loaded ? (loaded.columns ?? []) : []).map(
        ({ cell, takenAs, why }) => `${cell} ${takenAs ?? String(why)}`,
      );
    };
    expect(whys()).toEqual(['B2 unit', 'C2 target', 'D2 other-year']);
    const place = { cell: 'D2', heading: 'Tỷ lệ thanh toán trực tuyến năm 2027' };
    expect(whys(withColumnWord(new Map(), place, true))).toEqual(['B2 unit', 'C2 target', 'D2 target']);
  });
});
