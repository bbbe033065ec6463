import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { groupOf, targetFor, unitsOf, type Plan } from '../../../src/domain/plans/plan';

const plan: Plan = bacKan2022;

describe('what a plan assigns', () => {
  it('is found by the unit and the indicator', () => {
    expect(targetFor(plan, 'Phòng Nội vụ', 'onlineDossierRate')).toEqual({
      value: { numerator: 30, denominator: 100 },
      text: '30%',
    });
    expect(targetFor(plan, 'phường Huyền Tung', 'onlineDossierRate')?.text).toBe('7%');
  });

  it('is nothing for a unit or an indicator that the plan does not have, and names are matched elsewhere', () => {
    expect(targetFor(plan, 'Phòng Y tế', 'onlineDossierRate')).toBeUndefined();
    expect(targetFor(plan, 'Phòng Nội vụ', 'anotherRate')).toBeUndefined();
    expect(groupOf(plan, 'phòng nội vụ')).toBeUndefined();
  });

  it('"-" is a target without a value, which is not the same as none', () => {
    const [first] = plan.groups;
    if (!first) throw new Error('The plan has no group');
    const none = { ...first, targets: { ...first.targets, onlineDossierRate: { value: null, text: '-' } } };
    expect(targetFor({ ...plan, groups: [none] }, 'Phòng Nội vụ', 'onlineDossierRate')).toEqual({
      value: null,
      text: '-',
    });
  });

  it('units stand in the order of the plan, each in one group', () => {
    const names = unitsOf(plan).map(({ name }) => name);
    expect(names[0]).toBe('Phòng Giáo dục và Đào tạo');
    expect(names[names.length - 1]).toBe('xã Nông Thượng');
    expect(new Set(names).size).toBe(names.length);
    expect(groupOf(plan, 'Phường Đức Xuân')?.id).toBe('II.1');
  });
});
