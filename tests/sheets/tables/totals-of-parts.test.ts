import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { accountColumns } from '../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

function assess(rows: Rows): ReturnType<typeof assessGrid> {
  return assessGrid(gridOf(rows), defaultPlan);
}

function columnsOf(rows: Rows): ReturnType<typeof accountColumns> {
  return assess(rows).readings.flatMap(accountColumns);
}

function counted(rows: Rows): string[] {
  return assess(rows).assessments.map(
    ({ indicator, counts }) => `${indicator} ${String(counts.numerator)}/${String(counts.denominator)}`,
  );
}

const FIELDS = ['Hộ tịch', 'Chứng thực', 'Cộng'];
const BY_FIELD: Rows = [
  ['QUÝ III/2022'],
  ['Đơn vị', 'Tổng số hồ sơ tiếp nhận', null, null, 'Hồ sơ trực tuyến', null, null],
  [null, ...FIELDS, ...FIELDS],
  ['Phường Đức Xuân', 70, 141, 211, 12, 26, 38],
  ['Phường Sông Cầu', 56, 113, 169, 18, 37, 55],
];

describe('columns that add up to a total beside them', () => {
  test('are in it: the total counts what the heading above it says', () => {
    expect(counted(BY_FIELD)).toEqual(['onlineDossierRate 38/211', 'onlineDossierRate 55/169']);
    expect(columnsOf(BY_FIELD).find(({ column }) => column === 'E')).toMatchObject({
      takenAs: null,
      why: 'part-of-total',
    });
  });

  test('are told where they do not add up in a row', () => {
    const rows = [...BY_FIELD, ['Phường Xuất Hóa', 20, 40, 60, 5, 6, 12]];
    const [found] = assess(rows).problems.filter(({ code }) => code === 'parts-differ-from-total');
    expect(found).toMatchObject({ cell: 'G6', facts: { total: 12, sum: 11 } });
    expect(counted(rows)).toContain('onlineDossierRate 12/60');
  });

  test('may be the levels of what came in online', () => {
    expect(
      counted([
        ['QUÝ IV/2022'],
        ['Đơn vị', 'Hồ sơ trực tuyến', null, null, 'Hồ sơ trực tiếp', 'Tổng cộng'],
        [null, 'Toàn trình', 'Một phần', 'Cộng', null, null],
        ['Phường Đức Xuân', 31, 15, 46, 37, 83],
        ['Phường Sông Cầu', 6, 2, 8, 139, 147],
      ]),
    ).toEqual(['onlineDossierRate 46/83', 'onlineDossierRate 8/147']);
  });

  test('are no parts where they are ways of submission: their total is all dossiers', () => {
    expect(
      counted([
        ['QUÝ IV/2022'],
        ['Đơn vị', 'Hồ sơ trực tuyến', null, null],
        [null, 'Trực tuyến', 'Trực tiếp', 'Tổng số'],
        ['Phường Đức Xuân', 46, 37, 83],
        ['Phường Sông Cầu', 8, 139, 147],
      ]),
    ).toEqual(['onlineDossierRate 46/83', 'onlineDossierRate 8/147']);
  });

  test('beside rows of counts leave the total column', () => {
    expect(
      counted([
        ['PHƯỜNG ĐỨC XUÂN'],
        ['QUÝ III/2022'],
        ['Nội dung', 'Hộ tịch', 'Chứng thực', 'Tổng cộng'],
        ['Tổng số hồ sơ phát sinh', 100, 300, 400],
        ['Hồ sơ trực tuyến', 40, 30, 70],
      ]),
    ).toEqual(['onlineDossierRate 70/400']);
  });

  test('that do not add up leave the table unread', () => {
    expect(
      counted([
        ['PHƯỜNG ĐỨC XUÂN'],
        ['QUÝ III/2022'],
        ['Nội dung', 'Hộ tịch', 'Chứng thực', 'Tổng cộng'],
        ['Tổng số hồ sơ phát sinh', 100, 300, 500],
        ['Hồ sơ trực tuyến', 40, 30, 90],
      ]),
    ).toEqual([]);
  });
});

describe('fields side by side without a total', () => {
  const head = (one: readonly string[], other: readonly string[]): Rows => [
    ['QUÝ III/2022'],
    ['Đơn vị', 'Tổng số hồ sơ tiếp nhận', null, 'Hồ sơ trực tuyến', null],
    [null, ...one, ...other],
    ['Phường Đức Xuân', 70, 141, 12, 26],
    ['Phường Sông Cầu', 56, 113, 18, 37],
  ];

  test('are counted together', () => {
    const rows = head(['Hộ tịch', 'Chứng thực'], ['Hộ tịch', 'Chứng thực']);
    expect(counted(rows)).toEqual(['onlineDossierRate 38/211', 'onlineDossierRate 55/169']);
    expect(columnsOf(rows).map(({ why }) => why)).toEqual(['used', 'used', 'used', 'used']);
  });

  test.each([
    [
      ['Hộ tịch', 'Chứng thực'],
      ['Hộ tịch', 'Xây dựng'],
    ],
    [
      ['Ngày 1', 'Ngày 2'],
      ['Ngày 1', 'Ngày 2'],
    ],
    [
      ['Loại A', 'Loại B'],
      ['Loại A', 'Loại B'],
    ],
  ])('are left unread where they differ, or are no fields: %j, %j', (one, other) => {
    expect(counted(head(one, other))).toEqual([]);
  });
});

describe('bare dossiers below a heading', () => {
  const head = (heading: string): Rows => [
    ['THÁNG 10/2022'],
    ['Đơn vị', 'Hồ sơ tiếp nhận', null, heading, null],
    [null, 'Trực tuyến', 'Trực tiếp', 'Số hồ sơ', 'Số tiền (đồng)'],
    ['Phường Đức Xuân', 10, 186, 15, 120000],
    ['Phường Sông Cầu', 60, 182, 65, 520000],
  ];

  test.each([
    ['Hồ sơ phát sinh phí, lệ phí', 'feeDossiers'],
    ['Thanh toán trực tuyến', 'paidOnlineDossiers'],
    ['Số hóa', 'digitisedDossiers'],
    ['Chứng thực điện tử', null],
  ])('are those of “%s”, and no total of the ways beside it', (heading, takenAs) => {
    const columns = columnsOf(head(heading));
    expect(counted(head(heading))).toEqual(['onlineDossierRate 10/196', 'onlineDossierRate 60/242']);
    expect(columns.find(({ column }) => column === 'D')).toMatchObject({ takenAs });
    expect(columns.find(({ column }) => column === 'E')).toMatchObject({ takenAs: null, why: 'remark' });
    expect(assess(head(heading)).problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('are the whole where the ways stand below the same heading', () => {
    expect(
      counted([
        ['THÁNG 10/2022'],
        ['Đơn vị', 'Lĩnh vực tư pháp', null],
        [null, 'Số hồ sơ', 'Trực tuyến'],
        ['Phường Đức Xuân', 196, 10],
        ['Phường Sông Cầu', 242, 60],
      ]),
    ).toEqual(['onlineDossierRate 10/196', 'onlineDossierRate 60/242']);
  });
});
