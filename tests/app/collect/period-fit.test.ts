import { placeOfKey } from '../../../src/app/collect/source';
import { describe, expect, test } from 'vitest';
import { mergeSources, NO_SOURCE, type Choices } from '../../../src/app/collect/merge-sources';
import { assessSource } from '../../../src/app/collect/assess-source';
import { fitOf, mostNamedPeriod } from '../../../src/app/collect/period-fit';
import type { ReadSource } from '../../../src/app/collect/source';
import { earlierPeriods } from '../../../src/app/history/earlier-periods';
import { noHistory } from '../../../src/app/history/read-history';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import type { PastPeriod } from '../../../src/domain/consolidation/past-period';
import { periodOf } from '../../../src/domain/periods/period';
import { readPeriod } from '../../../src/domain/periods/read-period';
import { defaultNear } from '../../../src/domain/verdicts/assessment';
import { periodName } from '../../../src/text/vi/periods';
import { gridOf } from '../../sheets/support/grid-of';

const Q3 = periodOf('quarter', 2022, 3, 'month-end');
const UNIT = 'Phòng Nội vụ';

const source = (title: string, file: string, online = 8, unit = UNIT): Promise<ReadSource> =>
  assessSource(
    gridOf([
      [`Đơn vị: ${unit}`],
      [title],
      ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', online, 10, null],
    ]),
    { file, sheet: 'S' },
    { plan, near: defaultNear, settings: new Map(), toldNames: undefined },
  );

test.each([
  ['QUÝ III NĂM 2022', 'fits'],
  ['Từ ngày 01/7/2022 đến ngày 30/9/2022', 'fits'],
  ['Quý III', 'fits'],
  ['NĂM 2022', 'silent'],
  ['Tháng 8/2022', 'part'],
  ['9 tháng đầu năm 2022', 'other'],
  ['Quý II năm 2022', 'other'],
  ['Quý III năm 2021', 'other'],
  ['NĂM 2021', 'other'],
])('“%s” held against quarter III of 2022: %s', (written, fit) => {
  expect(fitOf(readPeriod(written), Q3)).toBe(fit);
});

test('a sheet that says no period is silent', () => {
  expect(fitOf(null, Q3)).toBe('silent');
});

test.each([
  [['Quý III/2022', 'Quý III/2022', 'Quý III/2021'], 'Quý III/2022'],
  [['Tháng 7/2022', 'Tháng 8/2022', 'Tháng 9/2022'], 'Quý III/2022'],
  [['Quý II/2022', 'Quý III/2022', 'Quý III'], 'Quý III/2022'],
])('of sources that name %j the period is %s', (written, name) => {
  const found = mostNamedPeriod([null, ...written.map((each) => readPeriod(each))]);
  expect(found && periodName(found.period)).toBe(name);
});

describe('sources of another period', () => {
  const merged = (sources: readonly ReadSource[], choices: Choices = new Map()) =>
    mergeSources(sources, plan, choices, defaultNear, Q3);
  const recordOf = ({ consolidation }: ReturnType<typeof merged>) =>
    consolidation.records.find(({ unit }) => unit === UNIT);

  test('do not count where the unit has one of this period, and are told', async () => {
    const [now, before] = await Promise.all([source('Quý III/2022', 'a.xlsx', 8), source('Quý III/2021', 'b.xlsx', 3)]);
    const found = merged([before, now]);
    expect(recordOf(found)?.figures[0]?.counts.numerator).toBe(8);
    expect([found.duplicates, found.aside]).toEqual([[], [before]]);
  });

  test('are a question where the unit has nothing else; the answer is for this period alone', async () => {
    const lastYear = await source('Quý III/2021', 'b.xlsx', 3);
    const open = merged([lastYear]);
    expect([recordOf(open)?.collected, open.duplicates[0]?.isOtherPeriod]).toEqual(['open', true]);
    const { among = '' } = open.duplicates[0] ?? {};
    expect(recordOf(merged([lastYear], new Map([[UNIT, { key: lastYear.key, among }]])))?.collected).toBe('in');
    expect(recordOf(merged([lastYear], new Map([[UNIT, { key: NO_SOURCE, among }]])))?.collected).toBe('missing');
    const other = periodOf('quarter', 2022, 4, 'month-end');
    const again = mergeSources([lastYear], plan, new Map([[UNIT, { key: lastYear.key, among }]]), defaultNear, other);
    expect([recordOf(again)?.collected, again.duplicates[0]?.suggested]).toEqual(['open', lastYear.key]);
  });

  test('a choice between two is asked again when a third one comes, with the earlier one first', async () => {
    const [a, b, c] = await Promise.all([
      source('Quý III/2022', 'a.xlsx', 8),
      source('Quý III/2022', 'b.xlsx', 7),
      source('Quý III/2022', 'c.xlsx', 6),
    ]);
    const { among = '' } = merged([a, b]).duplicates[0] ?? {};
    const choices = new Map([[UNIT, { key: b.key, among }]]);
    expect(recordOf(merged([a, b], choices))?.figures[0]?.counts.numerator).toBe(7);
    const more = merged([a, b, c], choices);
    expect([recordOf(more)?.collected, more.duplicates[0]?.suggested]).toEqual(['open', b.key]);
    expect([more.duplicates[0]?.earlier, merged([a, b], choices).duplicates[0]?.earlier]).toEqual([b.key, null]);
  });

  test('the next period’s sheet of the file that was chosen before comes first, and is named', async () => {
    const [a, b] = await Promise.all([source('Quý III/2022', 'a.xlsx', 8), source('Quý III/2022', 'b.xlsx', 7)]);
    const { among = '' } = merged([a, b]).duplicates[0] ?? {};
    const choices = new Map([[UNIT, { key: '[b.xlsx]Quý II', among: `${among}, earlier` }]]);
    const [asked] = merged([a, b], choices).duplicates;
    expect([asked?.chosen, asked?.suggested, asked?.earlier]).toEqual([null, b.key, '[b.xlsx]Quý II']);
    expect(placeOfKey('[b.xlsx]Quý II')).toEqual({ file: 'b.xlsx', sheet: 'Quý II' });
  });

  test('months of the quarter are offered together; months that are not all of it are not', async () => {
    const months = await Promise.all(
      [7, 8, 9].map((month) => source(`Tháng ${month}/2022`, `${month}.xlsx`, month - 5)),
    );
    const asked = merged(months).duplicates[0];
    const sum = asked?.candidates.find(({ added }) => added !== undefined);
    expect(sum?.figures.find(({ indicator }) => indicator === 'onlineDossierRate')?.counts.numerator).toBe(9);
    expect(asked?.suggested).toBe(sum?.key);
    const two = merged(months.slice(0, 2)).duplicates[0];
    expect(two?.candidates.every(({ added }) => added === undefined)).toBe(true);
  });
});

test('a sheet of several periods is read for the one that is consolidated', async () => {
  const grid = gridOf([
    ['Đơn vị: Phòng Nội vụ'],
    ['STT', 'Chỉ tiêu', 'Quý II năm 2022', null, 'Quý III năm 2022', null],
    [null, null, 'Tử số', 'Mẫu số', 'Tử số', 'Mẫu số'],
    [1, 'Tỷ lệ hồ sơ trực tuyến', 1, 10, 4, 10],
  ]);
  const basis = { plan, near: defaultNear, settings: new Map(), toldNames: undefined };
  const place = { file: 'a.xlsx', sheet: 'S' };
  const open = await assessSource(grid, place, basis);
  expect(open.problems.map(({ code }) => code)).toContain('period-ambiguous');
  const read = await assessSource(grid, place, { ...basis, period: Q3 });
  expect([read.isByPeriod, read.assessments[0]?.counts.numerator]).toEqual([true, 4]);
  expect(fitOf(read.period, Q3)).toBe('fits');
  expect(read.columns.filter(({ takenAs }) => takenAs !== null).map(({ column }) => column)).toEqual(['E', 'F']);
});

describe('the period before', () => {
  const past = (kind: 'month' | 'quarter' | 'half', index: number, planId = plan.id): PastPeriod => {
    const { from, to } = periodOf(kind, 2022, index, 'month-end');
    return { name: `${kind} ${index}`, from, to, planId, closedOn: '2022-12-31', figures: [] };
  };
  const before = (...periods: PastPeriod[]) =>
    earlierPeriods({ ...noHistory, periods }, plan, periodOf('nine-months', 2022, 1, 'month-end')).previous?.name;

  test('is the half year before nine months; without it the latest part, or what ended before', () => {
    expect(before(past('quarter', 2), past('half', 1), past('quarter', 3))).toBe('half 1');
    expect(before(past('quarter', 1), past('quarter', 2), past('month', 6))).toBe('quarter 2');
    expect(before(past('month', 12), past('half', 2))).toBeUndefined();
    expect(before(past('quarter', 2, 'another'))).toBeUndefined();
  });
});
