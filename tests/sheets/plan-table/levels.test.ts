import { describe, expect, test } from 'vitest';
import { levelNamed, levelOfUnit } from '../../../src/domain/plans/level-groups';
import { targetFor } from '../../../src/domain/plans/plan';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const read = (...rows: readonly (readonly CellValue[])[]) => toldPlan([['STT', 'Đơn vị', RATE], ...rows]);
const reach = ({ problems }: ReturnType<typeof toldPlan>) =>
  problems.flatMap(({ code, severity, facts }) =>
    code === 'plan-level-target' && 'units' in facts && 'level' in facts ? [[severity, facts.level, facts.units]] : [],
  );

describe('a level that stands among units of other levels', () => {
  const rows: readonly (readonly CellValue[])[] = [
    [1, 'Sở Y tế', '90%'],
    [2, 'UBND các xã, phường', '70%'],
    [3, 'Sở Nội vụ', '80%'],
  ];

  test('keeps its target for the units of its level, and that is told', () => {
    const told = read(...rows);
    expect(told.targets).toEqual({ 'Sở Y tế': ['90%'], 'UBND các xã, phường': ['70%'], 'Sở Nội vụ': ['80%'] });
    expect(reach(told)).toEqual([['info', 'commune', []]]);
    expect(targetFor(told.plan, 'Xã Trà Lĩnh', 'onlineDossierRate')?.text).toBe('70%');
    expect(targetFor(told.plan, 'Sở Tài chính', 'onlineDossierRate')).toBeUndefined();
  });

  test('is no heading of the units of another level below it, with or without numbers', () => {
    for (const numbers of [
      [1, 2, 3],
      ['I', 1, 2],
      [null, null, null],
    ]) {
      const names = ['UBND cấp xã', 'Sở Y tế', 'Sở Nội vụ'];
      const cells = ['70%', null, '90%'];
      const { targets } = read(...names.map((name, index) => [numbers[index] ?? null, name, cells[index] ?? null]));
      expect(targets, String(numbers)).toEqual({ 'UBND cấp xã': ['70%'], 'Sở Y tế': [null], 'Sở Nội vụ': ['90%'] });
    }
  });
});

describe('a level that is numbered as its units are', () => {
  test('gives its target to those without one of their own', () => {
    const { targets, told } = read([1, 'Các sở, ban, ngành', '90%'], [2, 'Sở Y tế', null], [3, 'Sở Nội vụ', '95%']);
    expect(targets).toEqual({ 'Sở Y tế': ['90%'], 'Sở Nội vụ': ['95%'] });
    expect(told).toEqual([]);
  });

  test('keeps its target where all that are listed have their own', () => {
    const told = read([1, 'Cấp tỉnh', '90%'], [2, 'Sở Y tế', '95%'], [3, 'Cấp xã', '70%'], [4, 'Xã A', '60%']);
    expect(told.targets).toMatchObject({ 'Cấp tỉnh': ['90%'], 'Sở Y tế': ['95%'], 'Cấp xã': ['70%'], 'Xã A': ['60%'] });
    expect(reach(told)).toEqual([
      ['info', 'department', []],
      ['info', 'commune', []],
    ]);
    expect(targetFor(told.plan, 'Sở Nội vụ', 'onlineDossierRate')?.text).toBe('90%');
  });

  test('reaches the units of its level that other rows list without a target, by name', () => {
    const told = read([1, 'Sở Y tế', null], [2, 'Sở Nội vụ', '95%'], [3, 'Các sở, ngành còn lại', '90%']);
    expect(told.targets).toMatchObject({ 'Sở Y tế': ['90%'], 'Sở Nội vụ': ['95%'] });
    expect(reach(told)).toEqual([['info', 'department', ['Sở Y tế']]]);
  });
});

describe('one level in two tables', () => {
  const second = (name: string, target: string, rate: string): readonly (readonly CellValue[])[] => [
    [],
    ['Phụ lục II. GIAO CHỈ TIÊU NĂM 2025'],
    [],
    ['STT', 'Đơn vị', rate],
    [1, name, target],
    [2, 'Sở Y tế', '60%'],
  ];

  test('under two names is one group with the targets of both', () => {
    const { plan } = read([1, 'Cấp xã', '70%'], ...second('UBND các xã, phường', '50%', 'Tỷ lệ thanh toán trực tuyến'));
    const texts = plan.indicators.map(({ id }) => targetFor(plan, 'Xã Trà Lĩnh', id)?.text);
    expect(texts).toEqual(['70%', '50%']);
  });

  test('that says two things reaches nobody', () => {
    const told = read([1, 'Cấp xã', '70%'], ...second('UBND các xã, phường', '50%', RATE));
    expect(targetFor(told.plan, 'Xã Trà Lĩnh', 'onlineDossierRate')).toBeUndefined();
    expect(reach(told).map(([severity, level]) => [severity, level])).toEqual([
      ['warning', null],
      ['warning', null],
    ]);
  });
});

test('what all units are assigned reaches those without a target of their own', () => {
  const told = read([1, 'Sở Y tế', '90%'], [2, 'Xã A', null], [3, 'Tất cả các đơn vị', '50%']);
  expect(told.targets).toMatchObject({ 'Sở Y tế': ['90%'], 'Xã A': ['50%'] });
  expect(reach(told)).toEqual([['info', null, ['Xã A']]]);
});

test('a level that is assigned nothing is no doubt', () => {
  expect(read([1, 'Sở Y tế', '90%'], [2, 'Cấp xã', '-']).told).toEqual([]);
});

describe('a name of units that nobody knows', () => {
  test.each([
    ['a group without its members', [[1, 'Nhóm 1', '90%']]],
    [
      'two names of one level',
      [
        [1, 'Các sở', '90%'],
        [2, 'Cấp tỉnh', '80%'],
      ],
    ],
  ])('reaches nobody, and that is a warning: %s', (_, rows) => {
    const told = read([0, 'Xã A', '70%'], ...rows);
    expect(reach(told)).toEqual(rows.map(() => ['warning', null, []]));
    expect(targetFor(told.plan, 'Sở Y tế', 'onlineDossierRate')).toBeUndefined();
  });

  test('a section whose units all have their own targets is told with the cell of its own', () => {
    const { told } = read(['I', 'Khối sở, ngành', '95%'], [1, 'Sở Y tế', '90%'], [2, 'Sở Nội vụ', '80%']);
    expect(told).toEqual(['plan-row-left-out C5 reaches-nobody']);
  });

  test('a section that says the same as its units is no doubt', () => {
    expect(read(['I', 'Khối sở, ngành', '90%'], [1, 'Sở Y tế', '90%']).told).toEqual([]);
  });
});

test('a plan of levels alone has nothing to tell apart', () => {
  expect(read([1, 'Các sở, ban, ngành cấp tỉnh', '90%'], [2, 'UBND cấp xã', '70%']).told).toEqual([]);
});

test.each([
  ['Cấp tỉnh', 'department'],
  ['Các sở, ban, ngành cấp tỉnh', 'department'],
  ['Khối sở, ngành', 'department'],
  ['Các phòng, ban chuyên môn', 'department'],
  ['UBND xã/phường', 'commune'],
  ['Khối xã, phường', 'commune'],
  ['Sở Y tế', null],
  ['Xã Trà Lĩnh', null],
])('%s names the level %s', (name, level) => {
  expect(levelNamed(name)).toBe(level);
});

test.each([
  ['UBND xã Trà Lĩnh', 'commune'],
  ['Sở Y tế', 'department'],
  ['Cấp xã', null],
  ['Công an tỉnh', null],
])('%s is of the level %s', (name, level) => {
  expect(levelOfUnit(name)).toBe(level);
});
