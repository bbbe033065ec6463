import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSheet } from '../../../src/app/plan-sheet/plan-sheet';
import { planOfGrid } from '../../../src/app/plan-sheet/read-plan-sheet';
import { builtInPlans, defaultPlan } from '../../../src/data/plans/index';
import type { Plan, Target } from '../../../src/domain/plans/plan';
import { LONGEST_CELL } from '../../../src/sheets/plan-sheet/long-cells';
import { anyPlan } from '../../support/any-plan';
import { gridOfNewSheet } from './grid-of-new-sheet';

function readBack(plan: Plan): unknown {
  return planOfGrid(gridOfNewSheet(planSheet(plan)));
}

/** Every cell that an officer sees, as text. */
function textsOf(plan: Plan): string[] {
  return planSheet(plan).rows.flatMap((row) => row.filter((cell) => typeof cell === 'string'));
}

function withTarget(target: Target): Plan {
  const [group, ...others] = defaultPlan.groups;
  if (group === undefined) throw new Error('The plan has groups');
  const targets = { ...group.targets, onlineDossierRate: target };
  return { ...defaultPlan, groups: [{ ...group, targets }, ...others] };
}

describe('a plan written to a worksheet is read back as it was', () => {
  test.each(builtInPlans.map((plan) => [plan.id, plan] as const))('%s', (_, plan) => {
    expect(readBack(plan)).toEqual({ kind: 'plan', plan });
  });

  test('any plan that can be', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readBack(plan)).toEqual({ kind: 'plan', plan });
      }),
      { numRuns: 200 },
    );
  });

  test('any text, also one that no cell holds as it is', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '',
        ' ',
        '\n',
        "'a",
        '=1+1',
        '+1',
        '@a',
        '#N/A',
        '#REF!',
        '{văn bản: "a"}',
        '{văn bản: ',
        'a\r\nb',
      ),
      fc.constantFrom(
        '_x0041_',
        'a\u0301',
        '\uD800',
        '\uFFFF',
        '12',
        '12,5',
        'TRUE',
        'Hướng dẫn: a',
        '(tiếp)',
        'Ví dụ',
      ),
      fc.constantFrom(
        'KẾ HOẠCH DVCTT (mẫu 1)',
        'IV. CHỈ TIÊU GIAO',
        'GHI CHÚ',
        '(không có đơn vị)',
        'STT',
        'a  b',
        'a;b',
      ),
    );
    fc.assert(
      fc.property(odd, odd, odd, (one, two, three) => {
        const [unit, ...others] = defaultPlan.otherParties;
        const [task] = defaultPlan.tasks;
        if (unit === undefined || task === undefined) throw new Error('The plan has parties and tasks');
        const plan: Plan = {
          ...defaultPlan,
          title: one,
          number: two,
          issued: three,
          source: one,
          indicators: defaultPlan.indicators.map((each) => ({ ...each, heading: two, definition: three })),
          groups: defaultPlan.groups.map((group) => ({ ...group, name: one, text: two })),
          tasks: [{ ...task, text: one, lead: [two, three], coordinating: [three], deadline: two }],
          otherParties: [{ name: `x${one}`, aliases: [two, three] }, ...others],
          notes: [one, two, three],
        };
        expect(readBack(plan)).toEqual({ kind: 'plan', plan });
      }),
      { numRuns: 150 },
    );
  });

  test.each<[string, Target]>([
    ['a third', { value: { numerator: 1, denominator: 3 }, text: '1/3' }],
    ['a share in other terms than its percentage', { value: { numerator: 7, denominator: 10 }, text: '70%' }],
    ['words without a share', { value: null, text: 'nhiều' }],
    ['no words at all', { value: null, text: '' }],
    ['words that say another share', { value: { numerator: 30, denominator: 100 }, text: '70%' }],
    ['a unit’s exception', { value: { numerator: 50, denominator: 100 }, text: '50% (riêng xã A 40%)' }],
    ['a spaced percentage', { value: { numerator: 70, denominator: 100 }, text: '70 %' }],
    ['more than a bound', { value: { numerator: 50, denominator: 100 }, text: 'trên 50%' }],
  ])('a target of %s', (_, target) => {
    expect(readBack(withTarget(target))).toEqual({ kind: 'plan', plan: withTarget(target) });
  });

  test('texts that are longer than a cell', () => {
    const long = `${'Nội dung '.repeat(9000)}hết`;
    const note = `${"'".repeat(LONGEST_CELL + 5)}😀`;
    const plan = { ...defaultPlan, issuer: long, notes: [note, '😀'.repeat(LONGEST_CELL)] };
    expect(Math.max(...textsOf(plan).map(({ length }) => length))).toBe(LONGEST_CELL);
    expect(readBack(plan)).toEqual({ kind: 'plan', plan });
  });

  test('units of one name, indicators of one number, years of long ago', () => {
    const twice = { name: 'Phòng Nội vụ', aliases: ['PNV'] };
    const [one, two, ...more] = defaultPlan.indicators;
    if (one === undefined || two === undefined) throw new Error('The plan has indicators');
    const plan: Plan = {
      ...defaultPlan,
      year: 37,
      indicators: [one, { ...two, number: 1 }, ...more],
      groups: defaultPlan.groups.map((group) => ({ ...group, units: [twice, { ...twice, name: 'PHÒNG NỘI VỤ' }] })),
    };
    expect(readBack(plan)).toEqual({ kind: 'plan', plan });
  });
});

describe('what an officer sees', () => {
  test('the ordinary plan is plain words and percentages', () => {
    expect(textsOf(defaultPlan).filter((text) => /^\{(?!"code")/u.test(text))).toEqual([]);
    const row = planSheet(defaultPlan).rows.find((cells) => cells[2] === 'Phòng Nội vụ');
    const share = (value: number): object => ({ share: value, decimals: 0 });
    expect(row).toEqual([5, 'I', 'Phòng Nội vụ', 'I.1', 'Nhóm 1', '', share(1), share(0.7), share(0.3)]);
  });

  test.each(['≥ 80%', '45%–50%', '-', 'từ 50% trở lên'])('a target in words, “%s”, stands as written', (text) => {
    const value = { '≥ 80%': 80, '45%–50%': 45, 'từ 50% trở lên': 50 }[text];
    const target = { value: value === undefined ? null : { numerator: value, denominator: 100 }, text };
    expect(textsOf(withTarget(target))).toContain(text);
    expect(readBack(withTarget(target))).toEqual({ kind: 'plan', plan: withTarget(target) });
  });
});
