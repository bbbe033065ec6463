import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/sheets/plan-table/read-plan';
import type { PlanBlock } from '../../../src/sheets/plan-table/document/plan-document';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { describeProblem } from '../../../src/text/vi/problems';
import { gridOf } from '../support/grid-of';
import { toldPlan } from '../support/told-plan';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const PAID = 'Tỷ lệ thanh toán trực tuyến';
const TITLE: PlanBlock = { kind: 'text', text: 'PHỤ LỤC I\nGIAO CHỈ TIÊU NĂM 2026' };

const tableOf = (...rows: readonly (readonly CellValue[])[]): PlanBlock => ({ kind: 'table', grid: gridOf(rows) });

/** Units with their targets' words, in the plan's order of indicators. */
function targetsIn(...blocks: readonly PlanBlock[]): Record<string, (string | undefined)[]> {
  const { plan } = readPlan({ fileName: 'k.docx', blocks });
  if (plan === null) throw new Error('No plan was read');
  return Object.fromEntries(
    plan.groups.flatMap(({ units, targets }) =>
      units.map(({ name }) => [name, plan.indicators.map(({ id }) => targets[id]?.text)]),
    ),
  );
}

const HEAD = ['STT', 'Đơn vị', RATE];
const FIRST = tableOf(HEAD, [1, 'Xã A', '90%'], [2, 'Xã B', '80%']);

describe('a table that goes on in another one', () => {
  const both = { 'Xã A': ['90%'], 'Xã B': ['80%'], 'Xã C': ['70%'], 'Xã D': ['60%'] };

  test('with its headings repeated is one table, below one title', () => {
    const next = tableOf(HEAD, ['(1)', '(2)', '(3)'], [3, 'Xã C', '70%'], HEAD, [4, 'Xã D', '60%']);
    expect(targetsIn(TITLE, FIRST, next)).toEqual(both);
  });

  test('without headings is one table, too, over as many pages as there are', () => {
    expect(targetsIn(TITLE, FIRST, tableOf([3, 'Xã C', '70%']), tableOf([4, 'Xã D', '60%']))).toEqual(both);
  });

  test('keeps its sections', () => {
    const next = tableOf(['II', 'Đặc khu', null], [1, 'Đặc khu C', '70%'], [2, 'Đặc khu D', '60%']);
    expect(targetsIn(TITLE, FIRST, next)).toEqual({
      ...{ 'Xã A': ['90%'], 'Xã B': ['80%'], 'Đặc khu C': ['70%'], 'Đặc khu D': ['60%'] },
    });
  });

  test('goes on with indicators down its rows', () => {
    const first = tableOf(['STT', 'Chỉ tiêu', 'Sở Y tế', 'Sở Nội vụ'], [1, RATE, '90%', '80%']);
    const expected = { 'Sở Y tế': ['90%', '70%'], 'Sở Nội vụ': ['80%', '60%'] };
    expect(targetsIn(TITLE, first, tableOf([2, PAID, '70%', '60%']))).toEqual(expected);
    expect(
      targetsIn(TITLE, first, tableOf(['STT', 'Chỉ tiêu', 'Sở Y tế', 'Sở Nội vụ'], [2, PAID, '70%', '60%'])),
    ).toEqual(expected);
  });

  test.each([
    ['a signature', tableOf(['Nơi nhận: như trên', null, 'TM. ỦY BAN NHÂN DÂN'])],
    ['words in the place of figures', tableOf([1, 'Rà soát thủ tục', 'Văn phòng'], [2, 'Tuyên truyền', 'Phòng VHXH'])],
    ['rows that are not numbered on', tableOf([null, 'Năm 2025', '70%'])],
    ['a title of its own', tableOf(['Kết quả năm 2025'], [1, 'Xã C', '70%'])],
    ['more columns', tableOf([1, 'Xã C', '70%', '80%'])],
  ])('is none with %s', (_, next) => {
    expect(targetsIn(TITLE, FIRST, next)).toEqual({ 'Xã A': ['90%'], 'Xã B': ['80%'] });
  });

  test('is none behind a line of text', () => {
    const line: PlanBlock = { kind: 'text', text: 'Kết quả năm 2025:' };
    const blocks = [TITLE, FIRST, line, tableOf([3, 'Xã C', '70%'])];
    expect(targetsIn(...blocks)).toEqual({ 'Xã A': ['90%'], 'Xã B': ['80%'] });
    const read = readPlan({ fileName: 'k.docx', blocks });
    expect(read.plan?.warnings.map((found) => [found.cell, describeProblem(found)])).toEqual([
      [
        'A1',
        'Ô A1: bảng không có tiêu đề không được lấy làm chỉ tiêu: bảng không có tiêu đề cột và không nối tiếp bảng nào ở trên.',
      ],
    ]);
  });
});

describe('a row for each unit and indicator', () => {
  const HEADS = ['STT', 'Đơn vị', 'Chỉ tiêu', 'Mức giao'];
  const expected = { 'Xã A': ['90%', '60%'], 'Xã B': ['80%', '50%'] };

  test.each<[string, (string | null)[]]>([
    ['stands in every row', ['Xã A', 'Xã A', 'Xã B', 'Xã B']],
    ['stands in the first of its rows', ['Xã A', null, 'Xã B', null]],
  ])('is the unit’s that %s', (_, [a = null, b = null, c = null, d = null]) => {
    const { targets, told } = toldPlan([
      HEADS,
      [1, a, RATE, '90%'],
      [2, b, PAID, '60%'],
      [3, c, RATE, '80%'],
      [4, d, PAID, '50%'],
    ]);
    expect([targets, told]).toEqual([expected, []]);
  });

  test('is the unit’s that is merged over its rows', () => {
    const rows = [
      HEADS,
      [1, 'Xã A', RATE, '90%'],
      [2, null, PAID, '60%'],
      [3, 'Xã B', RATE, '80%'],
      [4, null, PAID, '50%'],
    ];
    expect(toldPlan(rows, { merges: ['B5:B6', 'B7:B8'] }).targets).toEqual(expected);
  });

  test('behind its figure a blank cell names nobody, and is told', () => {
    const { targets, told } = toldPlan([
      ['STT', 'Chỉ tiêu', 'Mức giao', 'Đơn vị thực hiện'],
      [1, RATE, '80%', 'Sở Y tế'],
      [2, PAID, '70%', null],
    ]);
    expect(targets).toEqual({ 'Sở Y tế': ['80%', null] });
    expect(told).toEqual([expect.stringMatching(/^plan-row-left-out \S+ no-name$/u)]);
  });
});
