import { describe, expect, test } from 'vitest';
import { strictBound, saysStrictBound } from '../../../src/sheets/headings/vocabulary/strict-bounds';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { describeProblem } from '../../../src/text/vi/problems';
import { gridOf } from '../support/grid-of';
import { toldPlan } from '../support/told-plan';

const COUNTS = ['Tổng số hồ sơ đã giải quyết', 'Số hồ sơ trễ hạn'];

/** What is told of late dossiers of 100 and of 200 under a target, with the cells. */
function told(target: string, ...late: readonly number[]): readonly (string | undefined)[] {
  const table = [
    ['TT', 'Đơn vị', 'Tỷ lệ hồ sơ trễ hạn'],
    [1, 'Sở Nội vụ', target],
    [2, 'Sở Tư pháp', target],
  ];
  const { plan } = toldPlan(table);
  const rows = [
    ['SỐ LIỆU NĂM 2025'],
    ['TT', 'Đơn vị', ...COUNTS],
    [1, 'Sở Nội vụ', 100, late[0] ?? null],
    [2, 'Sở Tư pháp', 200, late[1] ?? null],
  ];
  const { problems } = assessGrid(gridOf(rows), plan);
  return problems.flatMap(({ code, cell }) => (code === 'on-strict-bound' ? [cell] : []));
}

describe('a figure that is exactly on a bound that it has to be beyond', () => {
  test.each(['dưới 1%', '< 1%', 'Nhỏ hơn 1%', 'đạt dưới 1%'])('of "%s" is told', (target) => {
    expect(told(target, 1, 1)).toEqual(['D3']);
    expect(told(target, 1, 2)).toEqual(['D3', 'D4']);
  });

  test.each(['≤ 1%', 'không quá 1%', 'không vượt quá 1%', 'tối đa 1%'])('of "%s" is met', (target) => {
    expect(told(target, 1, 2)).toEqual([]);
  });

  test('is a note: the verdict says it', () => {
    const { plan } = toldPlan([
      ['TT', 'Đơn vị', 'Tỷ lệ hồ sơ trễ hạn'],
      [1, 'Sở Nội vụ', 'dưới 1%'],
    ]);
    const rows = [['SỐ LIỆU NĂM 2025'], ['TT', 'Đơn vị', ...COUNTS], [1, 'Sở Nội vụ', 100, 1]];
    const { assessments, problems } = assessGrid(gridOf(rows), plan);
    expect(assessments).toMatchObject([{ status: 'near', shortfall: 1 }]);
    const note = problems.find(({ code }) => code === 'on-strict-bound');
    expect(note?.severity).toBe('info');
    expect(note && describeProblem(note)).toContain('nên chưa đạt: phải thấp hơn mức này');
  });

  test('is told by a rate alone, too', () => {
    const { plan } = toldPlan([
      ['TT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến'],
      [1, 'Sở Nội vụ', 'trên 70%'],
      [2, 'Sở Tư pháp', 'trên 70%'],
    ]);
    const rows = [
      ['SỐ LIỆU NĂM 2025'],
      ['TT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến (%)'],
      [1, 'Sở Nội vụ', 70],
      [2, 'Sở Tư pháp', 70.1],
    ];
    const { problems } = assessGrid(gridOf(rows), plan);
    expect(problems.flatMap(({ code, cell }) => (code === 'on-strict-bound' ? [cell] : []))).toEqual(['C3']);
  });

  test('is said when the plan is read', () => {
    const { problems } = toldPlan([
      ['TT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến'],
      [1, 'Sở Nội vụ', 'trên 70%'],
    ]);
    expect(problems.map((found) => describeProblem(found)).join(' ')).toContain('đúng bằng 70%');
  });

  test.each(['không dưới 70%', 'từ 70% trở lên', 'trên 70% trở lên', '70%', '≥ 70%', strictBound.unlike])(
    '"%s" is no such bound',
    (target) => {
      expect(saysStrictBound(target)).toBe(false);
    },
  );

  test.each(['trên 70%', '>70%', 'Phấn đấu trên 70%', 'vượt 70%', strictBound.example])('"%s" is one', (target) => {
    expect(saysStrictBound(target)).toBe(true);
  });
});
