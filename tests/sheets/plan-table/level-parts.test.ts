import { describe, expect, test } from 'vitest';
import { targetFor } from '../../../src/domain/plans/plan';
import { levelParts } from '../../../src/sheets/plan-table/words/level-parts';
import { toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const PAID = 'Tỷ lệ thanh toán trực tuyến';

test.each([
  ['- Cấp tỉnh: 80%\n- Cấp xã: 70%', { 'Cấp tỉnh': '80%', 'Cấp xã': '70%' }],
  ['80% (xã), 85% (phường)', { 'Các xã': '80%', 'Các phường': '85%' }],
  ['Xã: 80%; phường: 85%; đặc khu: 75%', { 'Các xã': '80%', 'Các phường': '85%', 'Các đặc khu': '75%' }],
  ['Sở, ngành ≥ 80%; xã, phường ≥ 70%', { 'Sở, ngành': '≥ 80%', 'Xã, phường': '≥ 70%' }],
  ['Tối thiểu 80% đối với cấp tỉnh và 70% đối với cấp xã', { 'Cấp tỉnh': 'Tối thiểu 80%', 'Cấp xã': '70%' }],
  ['80% (xã, phường), 90% (sở)', { 'Xã, phường': '80%', 'Các sở': '90%' }],
])('a cell assigns to each level what it says: %j', (written, parts) => {
  expect(Object.fromEntries(levelParts(written)?.map(({ receiver, text }) => [receiver, text]) ?? [])).toEqual(parts);
});

test.each([
  '80%',
  '45%-50%',
  '80%/70%',
  'Quý I: 80%; quý II: 85%',
  'Xã A: 80%; xã B: 70%',
  'Xã 80%, xã 70%',
  '80%, phường 85%',
])('a cell of anything else is not parted: “%s”', (written) => {
  expect(levelParts(written)).toBeNull();
});

describe('what one cell assigns to several levels', () => {
  test('is each level’s own, and rows that name nobody are everybody’s', () => {
    const { plan, told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao'],
      [1, RATE, '- Cấp tỉnh: 80%\n- Cấp xã: 70%'],
      [2, PAID, '60%'],
    ]);
    const textsOf = (unit: string) => plan.indicators.map(({ id }) => targetFor(plan, unit, id)?.text);
    expect([textsOf('Sở Y tế'), textsOf('Xã A')]).toEqual([
      ['80%', '60%'],
      ['70%', '60%'],
    ]);
    expect(told).toEqual(['plan-level-target C6']);
  });

  test('may tell wards from the other communes', () => {
    const { plan } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện'],
      [1, RATE, '80% (xã), 85% (phường)', 'UBND các xã, phường'],
      [2, PAID, '60%', 'UBND các xã, phường'],
    ]);
    const textsOf = (unit: string) => plan.indicators.map(({ id }) => targetFor(plan, unit, id)?.text);
    expect([textsOf('Xã A'), textsOf('Phường B')]).toEqual([
      ['80%', '60%'],
      ['85%', '60%'],
    ]);
  });

  test('stays a doubt where the row is about one unit', () => {
    const { told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện'],
      [1, RATE, '80% (xã), 85% (phường)', 'Sở Y tế'],
    ]);
    expect(told).toEqual(['plan-value-unreadable C5']);
  });
});

describe('“Riêng …” in a cell', () => {
  test('of a level that the row does not list is that level’s target', () => {
    const { plan } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện'],
      [1, RATE, 'Tối thiểu 80%; riêng phường tối thiểu 85%', 'Các sở, ban, ngành; UBND các xã, phường'],
    ]);
    const values = ['Sở Y tế', 'Xã A', 'Phường B'].map((unit) => targetFor(plan, unit, 'onlineDossierRate')?.value);
    expect(values.map((value) => value?.numerator)).toEqual([80, 80, 85]);
  });

  test('of the level that the row itself is about goes before the rest', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện'],
      [1, RATE, '80% (riêng cấp xã 70%)', 'Các sở, ban, ngành; UBND các xã, phường'],
    ]);
    expect([targets, told]).toEqual([{ 'Các sở, ban, ngành': ['80%'], 'UBND các xã, phường': ['70%'] }, []]);
  });

  test('reaches all units of the kind that are listed', () => {
    const { targets } = toldPlan([
      ['STT', 'Đơn vị', RATE],
      ['I', 'UBND cấp xã', '80%, riêng phường 85%'],
      [1, 'Xã A', null],
      [2, 'Phường B', null],
      [3, 'Phường C', null],
    ]);
    expect(targets).toMatchObject({ 'Xã A': ['80%'], 'Phường B': ['85%'], 'Phường C': ['85%'] });
  });
});

test('two kinds of communes with targets of their own are two groups, and wards have none of the others’', () => {
  const { plan } = toldPlan([
    ['STT', 'Đơn vị', RATE],
    [1, 'Sở Y tế', '90%'],
    [2, 'Các xã', '70%'],
    [3, 'Các phường', '80%'],
  ]);
  const texts = ['Xã A', 'Phường B', 'Đặc khu C'].map((unit) => targetFor(plan, unit, 'onlineDossierRate')?.text);
  expect(texts).toEqual(['70%', '80%', '70%']);
});

describe('an indicator’s name that says which level it is for', () => {
  const rows = (...names: readonly string[]) => names.map((name, at) => [at + 1, name, `${String(90 - 10 * at)}%`]);

  test('is that level’s, and the others’ are everybody’s', () => {
    const { plan, told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao'],
      ...rows(`${RATE} của các sở, ban, ngành`, `${RATE} của UBND cấp xã`, PAID),
    ]);
    expect(plan.indicators.map(({ heading }) => heading)).toEqual([RATE, PAID]);
    const textsOf = (unit: string) => plan.indicators.map(({ id }) => targetFor(plan, unit, id)?.text);
    expect([textsOf('Sở Y tế'), textsOf('Xã A'), told]).toEqual([
      ['90%', '70%'],
      ['80%', '70%'],
      ['plan-level-target C7'],
    ]);
  });

  test('is that level’s, too, where the row names it beside', () => {
    const { targets } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện'],
      [1, `${RATE} của UBND cấp xã`, '80%', 'UBND các xã, phường'],
      [2, `${RATE} của các sở`, '90%', 'Các sở, ban, ngành'],
    ]);
    expect(targets).toEqual({ 'UBND các xã, phường': ['80%'], 'Các sở, ban, ngành': ['90%'] });
  });

  test('of one level alone leaves the other rows to the officer', () => {
    const { targets, told } = toldPlan([['STT', 'Chỉ tiêu', 'Mức giao'], ...rows(`${RATE} tại UBND cấp xã`, PAID)]);
    expect(targets).toEqual({ 'UBND cấp xã': ['90%', null] });
    expect(told[0]).toBe('plan-receiver  unknown');
  });
});
