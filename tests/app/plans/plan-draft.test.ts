import { describe, expect, test } from 'vitest';
import {
  draftFaults,
  freeFormulas,
  openDoubts,
  settledPlan,
  typedTarget,
  withFact,
  withFormula,
  withLink,
  withNature,
  withTarget,
  withUnits,
  withYear,
} from '../../../src/app/plans/plan-draft';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { targetFor, type Plan } from '../../../src/domain/plans/plan';
import { problem } from '../../../src/domain/problem';

const plan: Plan = bacKan2022;

describe('a target that is typed', () => {
  test.each([
    ['70', 70, 100, '70%'],
    ['70%', 70, 100, '70%'],
    ['13,5 %', 135, 1000, '13,5 %'],
    ['≥ 80%', 80, 100, '≥ 80%'],
    ['từ 50% trở lên', 50, 100, 'từ 50% trở lên'],
    ['0,5%', 5, 1000, '0,5%'],
  ])('%s', (written, numerator, denominator, text) => {
    expect(typedTarget(written)).toEqual({ value: { numerator, denominator }, text });
  });

  test.each(['-', ''])('“%s” assigns none', (written) => {
    expect(typedTarget(written)).toEqual({ value: null, text: written });
  });

  test.each(['0,7', 'nhiều', '120%', '-5%'])('%s is not taken', (written) => {
    expect(typedTarget(written)).toBeNull();
  });
});

describe('editing a draft', () => {
  test('facts: a blank number is none, a year is a year', () => {
    expect(withFact(plan, 'number', '  ').number).toBeNull();
    expect(withFact(plan, 'title', '  Kế hoạch  mới ').title).toBe('Kế hoạch mới');
    expect(withYear(plan, ' 2026 ')?.year).toBe(2026);
    expect(withYear(plan, '26')).toBeNull();
  });

  test('a target belongs to its group', () => {
    const changed = withTarget(plan, 'II.1', 'onlineDossierRate', typedTarget('20%')!);
    expect(targetFor(changed, 'Phường Đức Xuân', 'onlineDossierRate')?.text).toBe('20%');
    expect(targetFor(changed, 'Phòng Nội vụ', 'onlineDossierRate')?.text).toBe('30%');
  });

  test('units are lines; those that stay keep their other names', () => {
    const group = plan.groups[0]!;
    const lines = `${group.units[0]!.name}\n\n  Phòng  Mới \n`;
    const units = withUnits(plan, group.id, lines).groups[0]!.units;
    expect(units).toEqual([group.units[0], { name: 'Phòng Mới', aliases: [] }]);
  });

  test('an indicator gets a formula of its own, and its targets go with it', () => {
    const own = withLink(plan, 'onlineDossierRate', null);
    const id = own.indicators[2]!.id;
    expect(id).toBe('ty-le-ho-so-phat-sinh-truc-tuyen');
    expect(targetFor(own, 'Phòng Nội vụ', id)?.text).toBe('30%');
    const formula = { numerator: 'Số hồ sơ nộp trực tuyến', denominator: 'Tổng số hồ sơ' };
    expect(withFormula(own, id, formula).indicators[2]!.formula).toEqual(formula);
    expect(withFormula(own, id, { numerator: ' ', denominator: '' }).indicators[2]!.formula).toBeNull();
    expect(withLink(own, id, 'onlineDossierRate')).toEqual(plan);
  });

  test('one formula serves one indicator', () => {
    const own = withLink(plan, 'onlineDossierRate', null);
    expect(freeFormulas(own, own.indicators[2]!.id)).toEqual(['onlineDossierRate']);
    expect(freeFormulas(plan, 'onlineDossierRate')).toEqual(['onlineDossierRate']);
  });
});

describe('what keeps a draft from taking force', () => {
  test('nothing in the built-in plan', () => {
    expect(draftFaults(plan)).toEqual([]);
  });

  test('each fault is told', () => {
    const [first, second] = plan.groups;
    const odd: Plan = {
      ...plan,
      title: ' ',
      year: 0,
      indicators: [
        { ...plan.indicators[0]!, heading: '' },
        { ...plan.indicators[1]!, formula: { numerator: 'Số hồ sơ', denominator: ' ' } },
      ],
      groups: [first!, { ...second!, units: [{ name: 'phòng nội  vụ', aliases: [] }] }],
    };
    expect(draftFaults(odd).map(({ kind }) => kind)).toEqual([
      'no-title',
      'no-year',
      'no-heading',
      'half-formula',
      'unit-twice',
    ]);
    expect(draftFaults({ ...plan, indicators: [] }).map(({ kind }) => kind)).toEqual(['no-indicators']);
    expect(draftFaults({ ...plan, groups: [] }).map(({ kind }) => kind)).toEqual(['no-units']);
  });
});

describe('doubts', () => {
  const unreadable = problem(
    'plan-value-unreadable',
    { unit: 'Phường Đức Xuân', indicator: 'onlineDossierRate', written: 'phấn đấu cao' },
    { cell: 'E9', indicator: 'onlineDossierRate' },
  );
  const other = problem('plan-unit-count-mismatch', { section: 'I', stated: 10, listed: 11 }, { cell: 'B3' });
  const draft = {
    plan: withTarget(plan, 'II.1', 'onlineDossierRate', { value: null, text: 'phấn đấu cao' }),
    doubts: [unreadable, other],
    origin: 'ke-hoach.docx',
  };

  test('stay open until what was unreadable is typed in', () => {
    const problems = (of: typeof draft): unknown[] =>
      openDoubts(of).map((doubt) => (doubt.kind === 'problem' ? doubt.problem : doubt.indicator));
    expect(problems(draft)).toEqual([unreadable, other]);
    const mended = withTarget(draft.plan, 'II.1', 'onlineDossierRate', typedTarget('15%')!);
    expect(problems({ ...draft, plan: mended })).toEqual([other]);
  });

  test('an indicator of which nobody said how it is computed is one, until somebody does', () => {
    const own = withLink(plan, 'onlineDossierRate', null);
    const { id } = own.indicators[2]!;
    expect(openDoubts({ plan: own, doubts: [], origin: '' })).toEqual([
      { key: `formula ${id}`, kind: 'formula', indicator: id },
    ]);
    const told = withFormula(own, id, { numerator: 'Số hồ sơ trực tuyến', denominator: 'Tổng số hồ sơ' });
    expect(openDoubts({ plan: told, doubts: [], origin: '' })).toEqual([]);
  });

  test('that were seen and left go on with the plan', () => {
    expect(settledPlan(draft, 'moi')).toMatchObject({ id: 'moi', warnings: [unreadable, other] });
  });
});

describe('what an indicator’s figures are', () => {
  const own: Plan = {
    ...plan,
    indicators: [{ id: 'own', number: 1, heading: 'Chỉ số', definition: '', source: '', formula: null }],
    groups: plan.groups.slice(0, 3).map((group, at) => ({
      ...group,
      targets: { own: { value: null, text: ['≤ 1%', '85', 'nhiều'][at] ?? '' } },
    })),
  };
  const values = ({ groups }: Plan) =>
    groups.map(({ targets: { own: target } }) => target?.value && target.value.numerator / target.value.denominator);

  test('of what is better when lower, “≤ 1%” is a target', () => {
    const changed = withNature(own, 'own', { better: 'lower', kind: 'share' });
    expect(changed.indicators[0]?.better).toBe('lower');
    expect(values(changed)).toEqual([0.01, 0.85, null]);
    expect(changed.groups[2]?.targets['own']?.text).toBe('nhiều');
  });

  test('of a score, 85 is 85', () => {
    const changed = withNature(own, 'own', { better: 'higher', kind: 'score' });
    expect(changed.indicators[0]?.kind).toBe('score');
    expect(values(changed)[1]).toBe(85);
  });

  test('turned back it says what it said', () => {
    const turned = withNature(own, 'own', { better: 'lower', kind: 'score' });
    const back = withNature(turned, 'own', { better: 'higher', kind: 'share' });
    expect(back.indicators).toEqual(own.indicators);
    expect(values(back)).toEqual([null, 0.85, null]);
  });
});
