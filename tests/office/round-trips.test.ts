import { beforeAll, describe, expect, test } from 'vitest';
import { colourSheet } from '../../src/app/assess/assess-sheet';
import { defaultPlan as plan, defaultPlan } from '../../src/data/plans/index';
import { unitsOf } from '../../src/domain/plans/plan';
import type { SheetData } from '../../src/files/xlsx/workbook-data';
import type { CellValue } from '../../src/sheets/cells/grid';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { proceduresSheet, sheetOfRows, unitsSheet } from '../app/support/sheets';
import { workbook } from '../emulator/support/workbook';
import { DIGITISED, ON_TIME, PAID_ONLINE, planWith } from '../support/own-plan';

/** Excel on the web, where every request and every response has a limit. */
let tested: TestedExcel;
const LIMIT = 5 * 1024 * 1024;

beforeAll(async () => {
  tested = await startExcel({ platform: 'web' });
});

const rowsOf = (count: number, row: (index: number) => readonly CellValue[]): (readonly CellValue[])[] =>
  Array.from({ length: count }, (_, index) => row(index));
const units = unitsOf(defaultPlan);
const nameAt = (index: number): string => units[index % units.length]?.name ?? '';

const LAYOUTS: Readonly<Record<string, (count: number) => SheetData>> = {
  'unit-procedures': (count) =>
    proceduresSheet(
      'S',
      rowsOf(count, (i) => ['x', i % 3 ? 'x' : null, 'x', 9, i % 9]),
    ),
  'units-summary': (count) =>
    unitsSheet(
      'S',
      rowsOf(count, (i) => [nameAt(i), i % 100, 100, i % 100]),
    ),
  'form-06a': (count) =>
    sheetOfRows('S', [
      ['Biểu số II.06a/VPCP/KSTT'],
      ['Đơn vị: Phường Đức Xuân'],
      ['STT', 'Lĩnh vực', 'Số hồ sơ nhận giải quyết', null, null, null],
      [null, null, 'Tổng số', 'Trong kỳ', null, 'Từ kỳ trước'],
      [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', null],
      ...rowsOf(count, (i) => [i + 1, `Lĩnh vực ${i + 1}`, 10, i % 8, 10 - (i % 8), 0]),
    ]),
  'unit-summary': (count) =>
    sheetOfRows('S', [
      ['Đơn vị: Phòng Tư pháp'],
      [],
      ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      [1, 'Tỷ lệ TTHC cung cấp toàn trình', 15, 20, 75],
      [2, 'Tỷ lệ TTHC phát sinh hồ sơ trực tuyến', 8, 10, 80],
      [3, 'Tỷ lệ hồ sơ trực tuyến', 150, 155, 96.7],
      ...rowsOf(count, (i) => [i + 4, `Nội dung khác ${i}`, null, null, null]),
    ]),
};

async function coloured(by = plan): Promise<{ trips: number; rules: number; layout: string | null }> {
  tested.excel.resetRoundTrips();
  const { layout } = await colourSheet(tested.host, { plan: by, sheet: 'S' });
  for (const { requestBytes, responseBytes } of tested.excel.exchanges) {
    expect(requestBytes).toBeLessThan(LIMIT);
    expect(responseBytes).toBeLessThan(LIMIT);
  }
  return { trips: tested.excel.roundTrips, rules: tested.planned().rules.length, layout };
}

/** The same with three indicators that only the plan has. */
const OWN: typeof LAYOUTS = {
  'unit-procedures': (count) => ownSheet([['Đơn vị: Phòng Nội vụ']], 'Tên TTHC', count, (i) => `Thủ tục ${String(i)}`),
  'units-summary': (count) => ownSheet([], 'Đơn vị', count, nameAt),
};

function ownSheet(
  title: readonly (readonly CellValue[])[],
  naming: string,
  count: number,
  nameOf: (index: number) => string,
): SheetData {
  const counted = ['Tổng số hồ sơ', 'Số hồ sơ được số hoá', 'Số hồ sơ thanh toán trực tuyến'];
  return sheetOfRows('S', [
    ...title,
    ['STT', naming, ...counted, 'Tổng số đã giải quyết', 'Trước hạn', 'Đúng hạn'],
    ...rowsOf(count, (i) => [i + 1, nameOf(i), 9, i % 9, i % 8, 10, i % 5, i % 6]),
  ]);
}

describe.each(Object.entries(OWN))('%s with indicators that only the plan has', (layout, make) => {
  test('10,000 rows cost no more round trips and rules than 100', async () => {
    const by = planWith([DIGITISED, PAID_ONLINE, ON_TIME]);
    const results: unknown[] = [];
    for (const count of [100, 10_000]) {
      await tested.excel.openWorkbook(workbook([make(count)]));
      const found = await coloured(by);
      expect(found.layout).toBe(layout);
      expect(found.trips).toBeLessThanOrEqual(6);
      expect(found.rules).toBeGreaterThanOrEqual(12);
      results.push(found);
    }
    expect(results[1]).toEqual(results[0]);
  });
});

describe.each(Object.entries(LAYOUTS))('%s', (layout, make) => {
  test('10,000 rows cost no more round trips and rules than 100, the first time and again', async () => {
    const results: unknown[] = [];
    for (const count of [100, 10_000]) {
      await tested.excel.openWorkbook(workbook([make(count)]));
      const [first, second] = [await coloured(), await coloured()];
      expect([first.layout, second.layout]).toEqual([layout, layout]);
      expect(first.trips).toBeLessThanOrEqual(6);
      expect(second.trips).toBeLessThanOrEqual(6);
      results.push([first, second]);
    }
    expect(results[1]).toEqual(results[0]);
  });
});

test('a sheet too large for one answer is read in parts, and coloured', async () => {
  const long = 'Thủ tục có tên rất dài '.repeat(20);
  const rows = rowsOf(12_000, (i) => [long + String(i), i % 2 ? 'x' : null, 'x', 9, i % 9]);
  const sheet = sheetOfRows('S', [
    ['Đơn vị: Phòng Nội vụ'],
    [],
    [
      'Tên thủ tục hành chính',
      'Đủ điều kiện cung cấp toàn trình',
      'Đã cung cấp toàn trình',
      'Tổng số hồ sơ phát sinh trong kỳ',
      'Số hồ sơ trực tuyến',
    ],
    ...rows,
  ]);
  await tested.excel.openWorkbook(workbook([sheet]));
  const done: number[] = [];
  tested.excel.resetRoundTrips();
  const progress = { signal: new AbortController().signal, report: (part: number) => done.push(part) };
  const { layout } = await colourSheet(tested.host, { plan, sheet: 'S', progress });
  expect(layout).toBe('unit-procedures');
  expect(tested.planned().rules.length).toBeGreaterThan(4);
  expect(done.length).toBeGreaterThan(1);
  expect(done.at(-1)).toBe(1);
});

test('a reading that the officer stops changes nothing', async () => {
  const controller = new AbortController();
  controller.abort();
  await tested.excel.settled();
  const before = tested.excel.changes();
  const progress = { signal: controller.signal, report: () => undefined };
  await expect(colourSheet(tested.host, { plan, sheet: 'S', progress })).rejects.toMatchObject({ code: 'stopped' });
  await tested.excel.settled();
  expect(tested.excel.changes()).toEqual(before);
});
