import { describe, expect, test } from 'vitest';
import { boundCell } from '../../../src/app/plan-sheet/write-targets';
import { typedTarget } from '../../../src/app/plans/plan-draft';
import type { Target } from '../../../src/domain/plans/plan';
import { formatOf } from '../../../src/office/new-cells';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { describeProblem } from '../../../src/text/vi/problems';
import { loadTable, toldPlan } from '../support/told-plan';

const UNITS = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế'];

/** What units are assigned below one heading, with their bounds: "> 98", ">= 98". */
function assigned(heading: string, cells: readonly CellValue[], format?: string): readonly string[] {
  const rows = cells.map((cell, at) => [at + 1, UNITS[at] ?? '', cell]);
  const parts = format === undefined ? undefined : { formats: { C: format } };
  const { plan } = toldPlan([['TT', 'Đơn vị', heading], ...rows], parts);
  const [indicator] = plan.indicators;
  return plan.groups.map(({ targets }) => shown(targets[indicator?.id ?? ''], indicator?.better === 'lower'));
}

function shown(target: Target | undefined, isLower: boolean): string {
  if (target?.value == null) return 'none';
  const { numerator, denominator, isStrict } = target.value;
  const sign = `${isLower ? '<' : '>'}${isStrict ? '' : '='}`;
  return `${sign} ${String(Number(((100 * numerator) / denominator).toPrecision(12)))} “${target.text}”`;
}

const ONLINE = 'Tỷ lệ hồ sơ trực tuyến';
const LATE = 'Tỷ lệ hồ sơ trễ hạn';

describe('what a target’s words bind', () => {
  test('has to be passed, or is enough', () => {
    expect(assigned(ONLINE, ['trên 98%', '> 98%', 'vượt 50%'])).toEqual([
      '> 98 “trên 98%”',
      '> 98 “> 98%”',
      '> 50 “vượt 50%”',
    ]);
    expect(assigned(ONLINE, ['từ 98% trở lên', '98%', 'trên 98% trở lên'])).toEqual([
      '>= 98 “từ 98% trở lên”',
      '>= 98 “98%”',
      '>= 98 “trên 98% trở lên”',
    ]);
    expect(assigned(LATE, ['dưới 1%', '≤ 1%', 'không quá 2%'])).toEqual([
      '< 1 “dưới 1%”',
      '<= 1 “≤ 1%”',
      '<= 2 “không quá 2%”',
    ]);
  });

  test('may stand in the heading of bare figures, and a cell’s own words go before it', () => {
    expect(assigned(`${ONLINE}: chỉ tiêu trên (%)`, [98, '97', 'từ 90% trở lên'])).toEqual([
      '> 98 “trên 98%”',
      '> 97 “trên 97%”',
      '>= 90 “từ 90% trở lên”',
    ]);
    expect(assigned(`${LATE} (<)`, ['1%', '2%', '≤ 3%'])).toEqual(['< 1 “dưới 1%”', '< 2 “dưới 2%”', '<= 3 “≤ 3%”']);
    expect(assigned('Tỷ lệ hồ sơ trực tuyến trên địa bàn (%)', [98, 97, 96])[0]).toBe('>= 98 “98%”');
  });

  test('is said when the plan is read, once for a column of bare figures', () => {
    const { problems } = toldPlan([
      ['TT', 'Đơn vị', `${ONLINE}: chỉ tiêu trên (%)`],
      [1, 'Sở Nội vụ', 70],
      [2, 'Sở Tư pháp', 80],
    ]);
    const said = problems.map((found) => describeProblem(found)).filter((text) => text.includes('đúng bằng'));
    expect(said.join()).toMatch(/“trên 70%”: số liệu đúng bằng 70% là chưa đạt/u);
    expect(said).toHaveLength(1);
  });

  test.each([
    [ONLINE, 'trên 100%', '80%'],
    [LATE, 'dưới 0%', '≤ 2%'],
    [`${ONLINE}: chỉ tiêu trên (%)`, 100, 80],
  ])('below “%s”, “%s” is what nothing can reach: it is no target, and that is told', (heading, cell, other) => {
    const table = [
      ['TT', 'Đơn vị', heading],
      [1, 'Sở Nội vụ', cell],
      [2, 'Sở Tư pháp', other],
    ];
    expect(assigned(heading, [cell, other])[0]).toBe('none');
    const told = loadTable(table).problems.map((found) => describeProblem(found));
    expect(told.join()).toContain('là mức không đơn vị nào có thể đạt nên không đặt chỉ tiêu');
  });

  test('survives being written as a number that only shows it', () => {
    const bound = { numerator: 985, denominator: 1000, isStrict: true } as const;
    const cell = boundCell(bound, {});
    expect(cell).toEqual({ share: 0.985, decimals: 1, sign: '>' });
    expect(formatOf(cell)).toBe('"> "0.0%');
    expect(assigned(ONLINE, [0.985, 0.7, 0.8], formatOf(cell))[0]).toBe('> 98.5 “> 98,5%”');
    const score = boundCell({ numerator: 85, denominator: 1, isStrict: true }, { kind: 'score', better: 'lower' });
    expect([score, formatOf(score)]).toEqual([{ figure: 85, sign: '<' }, '"< "General']);
  });

  test('is taken as an officer types it', () => {
    const value = { numerator: 98, denominator: 100 };
    expect(typedTarget('trên 98%')).toEqual({ value: { ...value, isStrict: true }, text: 'trên 98%' });
    expect(typedTarget('từ 98% trở lên')).toEqual({ value, text: 'từ 98% trở lên' });
    expect(typedTarget('dưới 1%')).toBeNull();
    expect(typedTarget('trên 100%')).toBeNull();
  });
});
