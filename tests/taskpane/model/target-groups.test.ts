import { expect, test } from 'vitest';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { findTargets } from '../../../src/taskpane/model/target-groups';

const names = (sought: string): string[] => findTargets(plan, sought).groups.flatMap(({ units }) => [...units]);

test('without a search all units stand in their groups', () => {
  expect(findTargets(plan, ' ')).toMatchObject({ found: 19, isGuess: false });
  expect(findTargets(plan, '').groups).toHaveLength(5);
});

test.each([
  ['vhtt', ['Phòng Văn hoá và Thông tin']],
  ['duc xuan', ['Phường Đức Xuân']],
  ['TC-KH', ['Phòng Tài chính - Kế hoạch']],
])('%s finds the unit', (sought, found) => {
  expect(names(sought)).toEqual(found);
});

test('a slip of the pen is only a guess, and said to be one', () => {
  expect(findTargets(plan, 'Phường Đức Xuânn')).toMatchObject({ isGuess: true });
  expect(names('Phường Đức Xuânn')).toContain('Phường Đức Xuân');
});
