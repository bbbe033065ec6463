import { describe, expect, it } from 'vitest';
import { loadPlanOfGrid } from '../../src/app/plans/load-plan';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../src/domain/plans/plan';
import { builtInPlanProvider } from '../../src/functions/built-in-plans';
import { gridOf } from '../sheets/support/grid-of';
import { call, callWith, cellError, laterRefusal, refusal } from './call-function';

/** Phụ lục I, typed from the document: the units of each group and its three targets in per cent. */
const ASSIGNED: readonly (readonly [readonly string[], readonly number[]])[] = [
  [
    [
      'Phòng Giáo dục và Đào tạo',
      'Phòng Tài chính - Kế hoạch',
      'Phòng Kinh tế',
      'Phòng Văn hoá và Thông tin',
      'Phòng Nội vụ',
    ],
    [100, 70, 30],
  ],
  [
    ['Văn phòng HĐND-UBND', 'Phòng Quản lý đô thị', 'Phòng Lao động - Thương binh và Xã hội'],
    [100, 60, 20],
  ],
  [
    ['Thanh tra thành phố', 'Phòng Tư pháp', 'Phòng Tài nguyên và Môi trường'],
    [100, 60, 10],
  ],
  [
    ['Phường Đức Xuân', 'Phường Sông Cầu', 'Phường Nguyễn Thị Minh Khai', 'Phường Phùng Chí Kiên'],
    [100, 50, 13],
  ],
  [
    ['Phường Xuất Hóa', 'phường Huyền Tung', 'xã Dương Quang', 'xã Nông Thượng'],
    [100, 50, 7],
  ],
];

const targets = ASSIGNED.flatMap(([units, percents]) =>
  units.flatMap((unit) => percents.map((percent, index) => [unit, index + 1, percent] as const)),
);

const spellings: readonly (readonly [string, (name: string) => string])[] = [
  ['as the plan writes it', (name) => name],
  ['in capitals', (name) => name.toUpperCase()],
  ['in small letters', (name) => name.toLowerCase()],
  ['in NFD', (name) => name.normalize('NFD')],
  ['with stray and non-breaking spaces', (name) => ` ${name.replace(/ /g, '\u00A0 ')} `],
];

describe('CHITIEU', () => {
  it('knows 57 targets of 19 units', () => {
    expect(targets).toHaveLength(57);
  });

  it.each(spellings)('gives every target exactly, the unit written %s', (_, write) => {
    for (const [unit, indicator, percent] of targets) {
      expect(call('CHITIEU', write(unit), indicator)).toBe(Number(`${String(percent)}e-2`));
    }
  });

  it.each([
    [1, 1],
    ['1', 1],
    ['(2)', 0.7],
    ['onlineDossierRate', 0.3],
    ['TYLE_TRUCTUYEN', 0.3],
    ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 0.7],
    ['Tỉ lệ hồ sơ trực tuyến', 0.3],
    ['Toàn trình', 1],
  ])('finds the indicator %s', (indicator, value) => {
    expect(call('CHITIEU', 'Phòng Nội vụ', indicator)).toBe(value);
  });

  it.each([
    ['P. Đức Xuân', 0.13],
    ['UBND phường Đức Xuân', 0.13],
    ['P. VH&TT', 0.3],
    ['Phòng Văn hóa và Thông tin', 0.3],
    ['phường Huyền Tụng', 0.07],
    ['Phòng LĐTBXH', 0.2],
    ['TN&MT', 0.1],
  ])('finds %s', (unit, value) => {
    expect(call('CHITIEU', unit, 3)).toBe(value);
  });

  it('takes another plan by id or year', () => {
    expect(call('CHITIEU', 'Phòng Nội vụ', 3, 'bac-kan-2022')).toBe(0.3);
    expect(call('CHITIEU', 'Phòng Nội vụ', 3, 2022)).toBe(0.3);
    expect(refusal(() => call('CHITIEU', 'Phòng Nội vụ', 3, 2031))).toMatch(/^notAvailable: .*“2031”.*bac-kan-2022/);
  });

  it('suggests or asks, and never guesses', async () => {
    expect(await laterRefusal(() => call('CHITIEU', 'Phòng Nội vu', 3))).toMatch(
      /^notAvailable: .*Có phải “Phòng Nội vụ”/,
    );
    expect(await laterRefusal(() => call('CHITIEU', 'Sở Y tế', 3))).toMatch(
      /^notAvailable: Kế hoạch không có đơn vị “Sở Y tế”/,
    );
    expect(refusal(() => call('CHITIEU', 'Phòng Nội vụ', 4))).toMatch(/^notAvailable: Không có chỉ số “4”/);
    expect(refusal(() => call('CHITIEU', 'Phòng Nội vụ', 'quá hạn'))).toMatch(/^notAvailable: .*1\. Tỷ lệ TTHC/);
    expect(refusal(() => call('CHITIEU', null, 3))).toBe('notAvailable: Chưa ghi tên đơn vị.');
    expect(refusal(() => call('CHITIEU', cellError('#REF!'), 3))).toMatch(/^invalidValue: .*#REF!/);
  });

  it('says which target is not assigned, under whichever plan is in force', () => {
    const first = bacKan2022.groups[0];
    const none = { value: null, text: '-' };
    const plan: Plan = {
      ...bacKan2022,
      groups: [{ ...first, targets: { ...first.targets, onlineDossierRate: none } }],
    };
    const plans = { ...builtInPlanProvider, planInForce: () => plan };
    expect(refusal(() => callWith(plans, 'CHITIEU', ['Phòng Nội vụ', 3]))).toMatch(
      /^notAvailable: Kế hoạch không giao chỉ tiêu “Tỷ lệ hồ sơ phát sinh trực tuyến” cho “Phòng Nội vụ”/,
    );
    expect(callWith(plans, 'CHITIEU', ['Phòng Nội vụ', 3, 2022])).toBe(0.3);
    expect((callWith(plans, 'BANG_CHITIEU', []) as unknown[][])[1]?.[4]).toBe('');
  });
});

describe('NHOM', () => {
  it('names the group with its section, for both sections have a “Nhóm 1”', async () => {
    expect(call('NHOM', 'Phòng Nội vụ')).toBe('Nhóm 1, mục I');
    expect(call('NHOM', 'P. Đức Xuân')).toBe('Nhóm 1, mục II');
    expect(await laterRefusal(() => call('NHOM', 'Sở Y tế'))).toMatch(/^notAvailable/);
  });
});

describe('BANG_CHITIEU', () => {
  const rows = (filter?: unknown): unknown[][] => call('BANG_CHITIEU', filter) as unknown[][];

  it('spills every unit with its targets under a heading', () => {
    const [heading, first] = rows();
    expect(heading).toEqual([
      'Nhóm',
      'Đơn vị',
      'Cung cấp toàn trình',
      'TTHC phát sinh hồ sơ trực tuyến',
      'Hồ sơ trực tuyến',
    ]);
    expect(first).toEqual(['Nhóm 1, mục I', 'Phòng Giáo dục và Đào tạo', 1, 0.7, 0.3]);
    expect(rows()).toHaveLength(20);
  });

  it('takes a group or a whole section, also as NHOM writes it', () => {
    expect(rows('I.1')).toHaveLength(6);
    expect(rows('I')).toHaveLength(12);
    expect(rows('mục II')).toHaveLength(9);
    expect(rows('II.2')).toHaveLength(5);
    expect(rows('Nhóm 1, mục II')).toHaveLength(5);
    expect(rows('nhóm 3')).toHaveLength(4);
    expect(refusal(() => rows('Nhóm 1'))).toMatch(/^notAvailable: .*“Nhóm 1”.*“I\.1”/);
  });
});

describe('CHUAN_TEN', () => {
  it.each([
    ['P. VH&TT', 'Phòng Văn hoá và Thông tin'],
    ['PHƯỜNG HUYỀN TỤNG', 'phường Huyền Tung'],
    ['ubnd xã dương quang', 'xã Dương Quang'],
  ])('of %s is %s', (written, name) => {
    expect(call('CHUAN_TEN', written)).toBe(name);
  });

  it('asks where it is not certain', async () => {
    expect(await laterRefusal(() => call('CHUAN_TEN', 'Phong Noi vu'))).toMatch(
      /^notAvailable: .*Có phải “Phòng Nội vụ”/,
    );
  });
});

describe('a plan that assigns to levels', () => {
  const { plan } = loadPlanOfGrid(
    gridOf([
      ['UBND TỈNH BÌNH SƠN'],
      ['CHỈ TIÊU GIAO NĂM 2026'],
      ['TT', 'Chỉ tiêu', 'Các sở, ban, ngành', 'UBND cấp xã'],
      [1, 'Tỷ lệ hồ sơ nộp trực tuyến', '90%', '80%'],
    ]),
    'ke-hoach',
  );
  if (plan === null) throw new Error('The plan was not read');
  const plans = { planInForce: () => plan, findPlan: () => plan, planIds: () => [plan.id] };

  it('gives each unit of a level its target, though the plan does not list it', async () => {
    expect(callWith(plans, 'CHITIEU', ['Xã Suối Trai', 1])).toBe(0.8);
    expect(callWith(plans, 'CHITIEU', ['Sở Nội vụ', 1])).toBe(0.9);
    expect(await laterRefusal(() => callWith(plans, 'CHITIEU', ['Hội Nông dân', 1]))).toMatch(/^notAvailable/);
  });
});
