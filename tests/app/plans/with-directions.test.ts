import { expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { loadPlan } from '../../../src/app/plans/load-plan';
import { withNature } from '../../../src/app/plans/plan-draft';
import { withDirections } from '../../../src/app/plans/with-directions';
import { planToJson } from '../../../src/files/plan-json/plan-to-json';

const indicators = bacKan2022.indicators.slice(0, 2).map((indicator, at) => ({
  ...{ ...indicator, number: at + 1, formula: null },
  ...(at === 0 ? { id: 'tre-han', heading: 'Tỷ lệ hồ sơ trễ hạn' } : { id: 'hai-long', heading: 'Mức độ hài lòng' }),
}));

async function load(better?: 'higher') {
  const groups = bacKan2022.groups.map((group) => ({ ...group, targets: {} }));
  const given = indicators.map((one) => (better === undefined ? one : { ...one, better }));
  const json = planToJson({ ...bacKan2022, id: 'ke-hoach-2026', groups, indicators: given });
  const { plan } = await loadPlan(new TextEncoder().encode(json), 'ke-hoach.json');
  return plan?.indicators.map((one) => one.better);
}

test('an indicator whose name says that fewer are better has that side where its plan does not say it', async () => {
  expect(await load()).toEqual(['lower', undefined]);
});

test('the side that a plan says is kept', async () => {
  expect(await load('higher')).toEqual(['higher', 'higher']);
});

test('the side that an officer chose in the review is said, where the name says the other', () => {
  const plan = { ...bacKan2022, indicators };
  const turned = withNature(plan, 'tre-han', { better: 'higher', kind: 'share' });
  expect(turned.indicators[0]?.better).toBe('higher');
  expect(withDirections(turned)).toBe(turned);
  expect(withNature(plan, 'hai-long', { better: 'higher', kind: 'share' }).indicators[1]).not.toHaveProperty('better');
});
