import { describe, expect, test } from 'vitest';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { foldAccents } from '../../../src/domain/text/vietnamese-text';
import { headingWords } from '../../../src/sheets/cells/heading-words';
import type { CellValue } from '../../../src/sheets/cells/grid';
import {
  countHeadings,
  kindOfCell,
  kindOfHeading,
  isLess,
  lessHeadings,
  noTargets,
  scoreHeadings,
  whyNoTarget,
  writtenKinds,
} from '../../../src/sheets/plan-table/words/heading-kinds';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

const UNITS = ['Sở Y tế', 'Sở Nội vụ', 'Xã Trà Lĩnh'];
const RATE = 'Tỷ lệ hồ sơ trực tuyến';

/** A plan that assigns the online rate, and beside it a column of the heading and cells given. */
function read(heading: string, cells: readonly CellValue[]) {
  const rows = UNITS.map((unit, index): CellValue[] => [
    index + 1,
    unit,
    `${String(90 - 10 * index)}%`,
    cells[index] ?? null,
  ]);
  const grid = gridOf([['UBND TỈNH X'], ['CHỈ TIÊU GIAO NĂM 2026'], [], ['STT', 'Đơn vị', RATE, heading], ...rows]);
  const { plan, problems } = loadPlanOfGrid(grid, 'k');
  if (plan === null) throw new Error('No plan was read');
  const own = plan.indicators.find(({ id }) => id !== 'onlineDossierRate');
  const values = plan.groups.map(({ targets }) => {
    const value = own === undefined ? undefined : targets[own.id]?.value;
    return value == null ? null : value.numerator / value.denominator;
  });
  const told = problems.map(({ code, cell, facts }) =>
    `${code} ${cell ?? ''} ${'why' in facts ? facts.why : ''}`.trim(),
  );
  return { plan, own, values, told };
}

describe('a column of a plan beside its rates', () => {
  test.each<[string, readonly CellValue[], 'score' | 'count', readonly number[]]>([
    ['Bộ chỉ số 766', ['85/100 điểm', '90 điểm', '80,5 điểm'], 'score', [85, 90, 80.5]],
    ['Bộ chỉ số 766 (điểm)', [85, 90, 80], 'score', [85, 90, 80]],
    ['Phục vụ người dân, doanh nghiệp', ['85/100 điểm', '≥ 90 điểm', '80 điểm'], 'score', [85, 90, 80]],
    ['Số DVCTT toàn trình', ['10 TTHC', '12 TTHC', '5 TTHC'], 'count', [10, 12, 5]],
  ])('%s: is kept as what its cells say', (heading, cells, kind, wanted) => {
    const { own, values } = read(heading, cells);
    expect([own?.kind, values]).toEqual([kind, wanted]);
    expect(own?.id).not.toBe('endToEndProcedureRate');
  });

  test.each<[string, readonly CellValue[], string]>([
    ['Số DVCTT toàn trình', [10, 12, 5], 'plan-column-left-out D4 count'],
    ['Ghi chú', ['95%', '85%', '75%'], 'plan-column-left-out D4 remark'],
    ['Ghi chú', ['Tăng 5% so với năm 2025', null, 'Phấn đấu 75%'], 'plan-column-left-out D4 remark'],
    ['Mức tăng', ['tăng 5%', 'tăng 5%', 'giảm 2%'], 'plan-column-left-out D4 relative'],
    ['Nội dung khác', [95, 90, 85], 'plan-column-left-out D4 not-understood'],
  ])('%s: is named where it is not taken, and the plan is read all the same', (heading, cells, doubt) => {
    const { plan, told } = read(heading, cells);
    expect(plan.indicators.map(({ id }) => id)).toEqual(['onlineDossierRate']);
    expect(told).toContain(doubt);
  });

  test('of remarks without a figure is no doubt', () => {
    expect(read('Ghi chú', ['Mới thành lập', null, null]).told).toEqual([]);
  });

  test('of bare figures under a rate that everybody knows is one of percentages, and that is told', () => {
    const { values, told } = read('Kết quả xử lý phản ánh, kiến nghị đúng hạn', [95, 90, 85]);
    expect(values).toEqual([0.95, 0.9, 0.85]);
    expect(told).toEqual(['rate-scale-assumed D5']);
  });

  test('whose bounds say as often the one as the other has neither of them', () => {
    const { values, told } = read('Tỷ lệ phản hồi', ['≤ 1%', '≥ 98%', '2%']);
    expect(values).toEqual([null, null, 0.02]);
    expect(told).toEqual(['plan-value-unreadable D5 against-column', 'plan-value-unreadable D6 against-column']);
  });
});

describe('a score', () => {
  test('is judged as it stands, never as a percentage', () => {
    const { plan } = read('Bộ chỉ số 766 (điểm)', [85, 90, 80]);
    const rows = [
      ['TỔNG HỢP'],
      ['STT', 'Đơn vị', RATE, 'Bộ chỉ số 766 (điểm)'],
      [1, 'Sở Y tế', '95%', 80],
      [2, 'Sở Nội vụ', '85%', '92,5 điểm'],
      [3, 'Xã Trà Lĩnh', '75%', 101],
    ];
    const { assessments, problems } = assessGrid(gridOf(rows), plan, { isPlanGiven: true });
    const scores = assessments.filter(({ indicator }) => indicator !== 'onlineDossierRate');
    expect(scores.map(({ unit, figure, rate, status }) => [unit, figure, rate, status])).toEqual([
      ['Sở Y tế', 80, null, 'near'],
      ['Sở Nội vụ', 92.5, null, 'met'],
      ['Xã Trà Lĩnh', 101, null, 'met'],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('the words of kinds', () => {
  test.each(noTargets)('$example is no target but a $why, $unlike may be one', ({ why, example, unlike }) => {
    expect([whyNoTarget([headingWords(example)]), whyNoTarget([headingWords(unlike)])]).toEqual([why, null]);
  });
  test.each(scoreHeadings)('$example is a score, $unlike none', ({ example, unlike }) => {
    expect([kindOfHeading(headingWords(example)), kindOfHeading(headingWords(unlike))]).toEqual(['score', 'share']);
  });
  test.each(countHeadings)('$example is a count, $unlike none', ({ example, unlike }) => {
    expect([kindOfHeading(headingWords(example)), kindOfHeading(headingWords(unlike))]).toEqual(['count', 'share']);
  });
  test.each(lessHeadings)('$example is better when lower, $unlike is not', ({ example, unlike }) => {
    expect([isLess(headingWords(example)), isLess(headingWords(unlike))]).toEqual([true, false]);
  });
  test.each(writtenKinds)('“$example” is a $kind, “$unlike” is not', ({ kind, example, unlike }) => {
    expect([kindOfCell(foldAccents(example)), kindOfCell(foldAccents(unlike))]).toEqual([kind, null]);
  });
});
