import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/domain/problem';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { planFromJson } from '../../../src/files/plan-json/plan-from-json';
import { PlanJsonError } from '../../../src/files/plan-json/plan-json-error';
import { planToJson } from '../../../src/files/plan-json/plan-to-json';
import type { Plan, Target } from '../../../src/domain/plans/plan';
import { describeProblem } from '../../../src/text/vi/problems';
import { anyPlan } from '../../support/any-plan';

function refusalOf(json: string): string {
  try {
    planFromJson(json);
  } catch (error) {
    expect(error).toBeInstanceOf(PlanJsonError);
    return `${(error as PlanJsonError).reason} ${(error as PlanJsonError).path}`.trim();
  }
  return 'read';
}

/** The built-in plan with one target of its first group changed. */
function planOf(target: Target): Plan {
  const [first, ...others] = bacKan2022.groups;
  const targets = { ...first.targets, onlineDossierRate: target };
  return { ...bacKan2022, groups: [{ ...first, targets }, ...others] };
}

/** The built-in plan as JSON with one change. */
function changed(change: (plan: Record<string, unknown>) => void): string {
  const plan = JSON.parse(planToJson(bacKan2022)) as Record<string, unknown>;
  change(plan);
  return JSON.stringify(plan);
}

describe('a plan as .json', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(planFromJson(planToJson(plan))).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });

  it('the built-in plan comes back as it went out', () => {
    expect(planFromJson(planToJson(bacKan2022))).toEqual(bacKan2022);
  });

  it('says its version', () => {
    expect(JSON.parse(planToJson(bacKan2022))).toMatchObject({ schemaVersion: 1 });
  });

  it('is of the version before where nothing in it has to be passed: an older add-in opens it', () => {
    const strict = planOf({ value: { numerator: 98, denominator: 100, isStrict: true }, text: 'trên 98%' });
    expect(JSON.parse(planToJson(strict))).toMatchObject({ schemaVersion: 2 });
    // Else whoever reads the version before would take the words for it.
    const enough = planOf({ value: { numerator: 98, denominator: 100 }, text: 'trên 98%' });
    expect(JSON.parse(planToJson(enough))).toMatchObject({ schemaVersion: 2 });
    for (const plan of [strict, enough]) expect(planFromJson(planToJson(plan))).toEqual(plan);
  });

  it('of the version before says by its words what has to be passed', () => {
    const read = (target: Target): Target | undefined =>
      planFromJson(JSON.stringify({ schemaVersion: 1, ...planOf(target) })).groups[0]?.targets['onlineDossierRate'];
    const value = { numerator: 98, denominator: 100 };
    for (const text of ['trên 98%', '> 98%', 'Vượt 98%'])
      expect(read({ value, text })).toEqual({ value: { ...value, isStrict: true }, text });
    for (const text of ['từ 98% trở lên', '≥ 98%', '98%', 'trên 98% trở lên'])
      expect(read({ value, text })).toEqual({ value, text });
  });

  it.each([1, 2])('of version %i: what nothing can reach is no target, and is told', (schemaVersion) => {
    const value = { numerator: 100, denominator: 100, ...(schemaVersion === 2 ? { isStrict: true as const } : {}) };
    const read = planFromJson(JSON.stringify({ schemaVersion, ...planOf({ value, text: 'trên 100%' }) }));
    expect(read.groups[0]?.targets['onlineDossierRate']).toEqual({ value: null, text: 'trên 100%' });
    expect(read.warnings.map((found) => describeProblem(found, read)).join()).toContain('không đơn vị nào có thể đạt');
    // Written again it is the same, and told once.
    expect(planFromJson(planToJson(read))).toEqual(read);
  });

  it('a later version is told apart from a wrong one', () => {
    expect(refusalOf(changed((plan) => (plan['schemaVersion'] = 3)))).toBe('newer schemaVersion');
    expect(refusalOf(changed((plan) => delete plan['schemaVersion']))).toBe('wrong schemaVersion');
  });

  it('what is no JSON, or no plan, is refused', () => {
    expect(refusalOf('{')).toBe('not-json');
    expect(refusalOf('[]')).toBe('wrong');
    expect(refusalOf('null')).toBe('wrong');
  });

  it.each<[string, string, (plan: Record<string, unknown>) => void]>([
    ['a field that is missing', 'wrong title', (plan) => delete plan['title']],
    ['a field that is unknown', 'wrong extra', (plan) => (plan['extra'] = 1)],
    ['a year as text', 'wrong year', (plan) => (plan['year'] = '2022')],
    ['a group twice', 'wrong groups[1].id', (plan) => ((plan['groups'] as { id: string }[])[1]!.id = 'I.1')],
    [
      'a group of no section',
      'wrong groups[0].section',
      (plan) => ((plan['groups'] as { section: string }[])[0]!.section = 'X'),
    ],
    [
      'a target of no indicator',
      'wrong groups[0].targets.x',
      (plan) =>
        ((plan['groups'] as { targets: Record<string, unknown> }[])[0]!.targets['x'] = { value: null, text: '' }),
    ],
    [
      'a share above the whole',
      'wrong groups[0].targets.onlineDossierRate',
      (plan) =>
        ((plan['groups'] as { targets: Record<string, unknown> }[])[0]!.targets['onlineDossierRate'] = {
          value: { numerator: 3, denominator: 2 },
          text: '150%',
        }),
    ],
    [
      'a unit without a name',
      'wrong otherParties[0].name',
      (plan) => ((plan['otherParties'] as { name: string }[])[0]!.name = ' '),
    ],
    [
      'a warning of an unknown code',
      'wrong warnings[0].code',
      (plan) => ((plan['warnings'] as { code: string }[])[0]!.code = 'x'),
    ],
  ])('%s is refused with its place', (_, refusal, change) => {
    expect(refusalOf(changed(change))).toBe(refusal);
  });
});

describe('the doubts that a plan was read with', () => {
  const columns = (['remark', 'result', 'earlier', 'other-year', 'relative', 'count', 'not-understood'] as const).map(
    (why) => problem('plan-column-left-out', { heading: 'Ghi chú', why }, { cell: 'D4' }),
  );
  const rows = (['total', 'no-name', 'reaches-nobody'] as const).map((why) =>
    problem('plan-row-left-out', { name: 'Toàn tỉnh', why }, { cell: 'C9' }),
  );
  const levels = (['commune', 'department', null] as const).map((level) =>
    problem('plan-level-target', { name: 'Cấp xã', level, units: ['Xã A'] }, { cell: 'B9' }),
  );
  const tables = (['other-year', 'report', 'lead-only'] as const).map((why) =>
    problem('plan-table-left-out', { title: 'Kết quả năm 2024', why }),
  );
  const said = { unit: 'Sở A', indicator: 'onlineDossierRate', written: '90% - 80%' };
  const values = (
    ['relative', 'bounds-disagree', 'against-heading', 'against-column', 'heading-contradicts', 'differs'] as const
  ).map((why) => problem('plan-value-unreadable', { ...said, why }));

  it.each([...columns, ...rows, ...tables, ...levels, ...values, problem('plan-value-unreadable', said)])(
    'come back, so that a plan with the doubt $code ($facts) can be opened again',
    (doubt) => {
      const plan = { ...bacKan2022, warnings: [doubt] };
      expect(planFromJson(planToJson(plan))).toEqual(plan);
    },
  );
});
