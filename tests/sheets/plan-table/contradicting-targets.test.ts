import { describe, expect, test } from 'vitest';
import { foldKey } from '../../../src/domain/text/vietnamese-text';
import { boundHeadings, boundOfHeading } from '../../../src/sheets/plan-table/words/heading-kinds';
import { isRelative, relativeTargets } from '../../../src/sheets/plan-table/figures/relative-targets';
import { toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const column = (heading: string, ...cells: readonly (string | number)[]) =>
  toldPlan([
    ['STT', 'Đơn vị', heading],
    ...cells.map((cell, index) => [index + 1, `Sở ${'ABCDEFG'[index] ?? ''}`, cell]),
  ]);

describe('a cell that says two things', () => {
  test.each(['từ 90% đến 80%', '90-80%', '≥ 90% và ≤ 80%', 'trên 90%, dưới 80%'])(
    '%s is no target, and the doubt says that its bounds disagree',
    (written) => {
      const { targets, told } = column(RATE, written, '80%', '85%');
      expect(targets).toEqual({ 'Sở A': [null], 'Sở B': ['80%'], 'Sở C': ['85%'] });
      expect(told).toEqual(['plan-value-unreadable C5 bounds-disagree']);
    },
  );

  test('is doubted among scores, too, where a range in order binds at its lower end', () => {
    const { targets, told } = column('Bộ chỉ số 766 (điểm)', '90-80', '80 - 90', '85');
    expect(targets).toEqual({ 'Sở A': [null], 'Sở B': ['80'], 'Sở C': ['85'] });
    expect(told).toEqual(['plan-value-unreadable C5 bounds-disagree']);
  });

  test('of a limit a range is none, for its lower end is not the limit', () => {
    const { targets, told } = column('Tỷ lệ hồ sơ trễ hạn', '1% - 2%', '≤ 1%', '2%');
    expect(targets).toEqual({ 'Sở A': [null], 'Sở B': ['1%'], 'Sở C': ['2%'] });
    expect(told).toEqual(['plan-value-unreadable C5 against-heading']);
  });
});

describe('a heading that says which side of its targets is meant', () => {
  test('makes what stands below it limits, and doubts a cell that says otherwise', () => {
    const { plan, targets, told } = column('Tỷ lệ phản hồi (≤)', '10%', '≥ 90%', '8%');
    expect(plan.indicators[0]?.better).toBe('lower');
    expect(targets).toEqual({ 'Sở A': ['10%'], 'Sở B': [null], 'Sở C': ['8%'] });
    expect(told).toEqual(['plan-value-unreadable C6 against-heading']);
  });

  test('"tối thiểu" doubts what is at most', () => {
    const { targets, told } = column(`${RATE} tối thiểu`, '80%', 'không quá 5%', '85%');
    expect(targets).toEqual({ 'Sở A': ['80%'], 'Sở B': [null], 'Sở C': ['85%'] });
    expect(told).toEqual(['plan-value-unreadable C6 against-heading']);
  });

  test.each(['Tỷ lệ hồ sơ trễ hạn (≥)', `${RATE} (≤)`])('%s is not the side that it is better on', (heading) => {
    const { targets, told } = column(heading, '1%', '2%');
    expect(targets).toEqual({ 'Sở A': [null], 'Sở B': [null] });
    expect(told).toEqual([
      'plan-value-unreadable C5 heading-contradicts',
      'plan-value-unreadable C6 heading-contradicts',
    ]);
  });

  test.each(boundHeadings)('“$example” is the $bound bound, “$unlike” none', ({ bound, example, unlike }) => {
    expect([example, unlike].map((heading) => boundOfHeading(foldKey(heading))?.bound ?? null)).toEqual([bound, null]);
  });
});

describe('a change against another year', () => {
  test.each(['tăng 10% so với năm 2024', 'cao hơn năm trước 5%', 'Tăng tối thiểu 5%', '+5%', 'bằng năm 2024'])(
    '%s is no target, and the doubt says that it is a change',
    (written) => {
      const { targets, told } = column(RATE, written, '80%', '85%');
      expect(targets['Sở A']).toEqual([null]);
      expect(told).toEqual(['plan-value-unreadable C5 relative']);
    },
  );

  test('beside a target that stands on its own is a remark: the words are kept', () => {
    const { plan, targets, told } = column(RATE, '80% (tăng 5% so với năm 2024)', '80%', '85%');
    expect(targets['Sở A']).toEqual(['80%']);
    expect(plan.groups[0]?.targets['onlineDossierRate']?.text).toBe('80% (tăng 5% so với năm 2024)');
    expect(told).toEqual([]);
  });

  test.each(relativeTargets)('“$example” says one, “$unlike” does not', ({ example, unlike }) => {
    expect([isRelative(foldKey(example)), isRelative(foldKey(unlike))]).toEqual([true, false]);
  });
});
