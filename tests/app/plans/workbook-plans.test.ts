import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dropPlanEntries,
  freePlanId,
  keepPlanEntries,
  planInForceEntries,
  toldNameEntries,
} from '../../../src/app/plans/plan-entries';
import { choosePlanOf, readWorkbookPlans } from '../../../src/app/plans/workbook-plans';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../../src/domain/plans/plan';
import { anyPlan } from '../../support/any-plan';

const plan2026: Plan = { ...bacKan2022, id: 'ke-hoach-2026', title: 'Kế hoạch 2026', year: 2026 };

/** A workbook's settings after these changes. */
function after(
  settings: ReadonlyMap<string, unknown>,
  changes: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  return new Map([...new Map([...settings, ...changes])].filter(([, value]) => value !== null));
}
const nothing = new Map<string, unknown>();

describe('plans in a workbook', () => {
  test('without any, the default one is in force', async () => {
    const plans = await readWorkbookPlans(nothing);
    expect(plans).toMatchObject({ missing: null, inForce: bacKan2022, all: [bacKan2022] });
  });

  test('a kept plan is in force, beside those that come with the add-in', async () => {
    const plans = await readWorkbookPlans(await keepPlanEntries(plan2026));
    expect(plans.inForce).toEqual(plan2026);
    expect(plans.all.map(({ id }) => id)).toEqual(['ke-hoach-2026', 'bac-kan-2022']);
    expect([...plans.kept]).toEqual(['ke-hoach-2026']);
  });

  test('any plan comes back as it was kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect((await readWorkbookPlans(await keepPlanEntries(plan))).inForce).toEqual(plan);
      }),
    );
  });

  test('another is chosen and the default one again, which leaves no setting behind', async () => {
    const kept = await keepPlanEntries(plan2026);
    const back = after(kept, planInForceEntries(bacKan2022));
    expect((await readWorkbookPlans(back)).inForce).toBe(bacKan2022);
    expect([...back.keys()]).toEqual(['dvctt.plan.ke-hoach-2026']);
    expect((await readWorkbookPlans(after(back, planInForceEntries(plan2026)))).inForce).toEqual(plan2026);
  });

  test('a dropped plan is gone with the names told for it', async () => {
    const kept = await keepPlanEntries(plan2026);
    const told = after(kept, toldNameEntries(kept, plan2026.id, 'P. ĐX', 'Phường Đức Xuân'));
    expect(after(told, dropPlanEntries(told, plan2026.id)).size).toBe(0);
  });

  test('the same plan read twice is the same object: nothing is calculated again for it', async () => {
    const kept = await keepPlanEntries(plan2026);
    expect((await readWorkbookPlans(kept)).inForce).toBe((await readWorkbookPlans(new Map(kept))).inForce);
  });

  test.each([
    ['text', 'not a plan'],
    ['another value', 12],
    ['a plan of a later version', '{"schemaVersion":99}'],
  ])('a plan that was chosen and is %s is missing: none is silently put in its place', async (_, value) => {
    const settings = new Map<string, unknown>([
      ['dvctt.plan.x', value],
      ['dvctt.planInForce', 'x'],
    ]);
    expect((await readWorkbookPlans(settings)).missing).toBe('x');
  });

  test('a plan is found by id or year; a kept one before one that comes with the add-in; two of one year are not guessed', async () => {
    const other = { ...plan2026, id: 'khac-2026' };
    const own2022 = { ...bacKan2022, id: 'ke-hoach-2022' };
    const plans = await readWorkbookPlans(
      new Map([
        ...(await keepPlanEntries(other)),
        ...(await keepPlanEntries(own2022)),
        ...(await keepPlanEntries(plan2026)),
      ]),
    );
    expect(choosePlanOf(plans, 'KE-HOACH-2026')?.id).toBe('ke-hoach-2026');
    expect(choosePlanOf(plans, '2022')?.id).toBe('ke-hoach-2022');
    expect(choosePlanOf(plans, 2026)).toBeNull();
    expect(choosePlanOf(plans, '1999')).toBeNull();
  });

  test('an id that is taken gets a number', () => {
    expect(freePlanId('bac-kan-2022', ['bac-kan-2022', 'bac-kan-2022-2'])).toBe('bac-kan-2022-3');
    expect(freePlanId('khac', ['bac-kan-2022'])).toBe('khac');
  });
});

describe('names that officers told', () => {
  test('stand by plan and are taken back one by one', async () => {
    const one = after(nothing, toldNameEntries(nothing, 'a', 'P. ĐX', 'Phường Đức Xuân'));
    const two = after(one, toldNameEntries(one, 'b', 'P. ĐX', 'Phòng Đô thị'));
    const { toldNames } = await readWorkbookPlans(two);
    expect(toldNames.get('a')?.get('P. ĐX')).toBe('Phường Đức Xuân');
    expect(toldNames.get('b')?.get('P. ĐX')).toBe('Phòng Đô thị');
    const left = after(two, toldNameEntries(two, 'a', 'P. ĐX', null));
    expect([...(await readWorkbookPlans(left)).toldNames.keys()]).toEqual(['b']);
    expect(after(left, toldNameEntries(left, 'b', 'P. ĐX', null)).size).toBe(0);
  });

  test('what is none of ours in the setting is passed over', async () => {
    const { toldNames } = await readWorkbookPlans(new Map([['dvctt.unitNames', { a: { x: 1, y: 'Sở Y tế' }, b: 2 }]]));
    expect([...toldNames].map(([id, names]) => [id, [...names]])).toEqual([['a', [['y', 'Sở Y tế']]]]);
  });
});
