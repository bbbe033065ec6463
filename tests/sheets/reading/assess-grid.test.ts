import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid, type AssessGridOptions } from '../../../src/sheets/reading/assess-grid';
import { decodeCells } from '../../../src/sheets/cells/decode-cells';
import type { CellValue, Grid } from '../../../src/sheets/cells/grid';
import { gridOf } from '../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

function assess(
  rows: Rows | Grid,
  options: AssessGridOptions = {},
): { said: readonly string[]; codes: readonly string[] } {
  const grid = 'cells' in rows ? rows : gridOf(rows, { sheet: 'Phòng Nội vụ' });
  const { assessments, problems } = assessGrid(grid, bacKan2022, options);
  return {
    said: assessments.map(({ indicator, counts, status }) =>
      [indicator, `${String(counts.numerator)}/${String(counts.denominator)}`, status].join(' '),
    ),
    codes: problems.map(({ code }) => code),
  };
}

describe('what cannot be recognised says why', () => {
  test.each<[string, Rows]>([
    ['empty', []],
    ['no-heading', [['Kế hoạch năm 2022'], [1, 2, 3]]],
    [
      'no-figures',
      [
        ['STT', 'Họ và tên', 'Đơn vị'],
        [1, 'Nguyễn Văn A', 'Phòng Nội vụ'],
      ],
    ],
  ])('%s', (reason, rows) => {
    const { layout, problems } = assessGrid(gridOf(rows), bacKan2022);
    expect(layout).toBeNull();
    expect(problems).toMatchObject([{ code: 'layout-not-recognised', facts: { reason } }]);
  });
});

describe('columns that could both be meant are asked about, never guessed', () => {
  const PARTS: Rows = [
    ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Trực tuyến toàn trình', 'Trực tuyến một phần'],
    [1, 'Cấp giấy phép', 10, 3, 4],
  ];

  test('online dossiers of two levels are added up: together they are all that come online', () => {
    expect(assess(PARTS).said).toEqual(['onlineDossierRate 7/10 met']);
  });

  test('their sum, where it stands, is taken as it is', () => {
    const rows = PARTS.map((row, index) => [...row, index === 0 ? 'Trực tuyến' : 7]);
    expect(assess(rows).said).toEqual(['onlineDossierRate 7/10 met']);
  });
});

describe('figures of other matters under like words are left out', () => {
  test('payments, digitised papers and the year before', () => {
    const rows: Rows = [
      ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Trực tuyến', 'Thanh toán trực tuyến', null, 'Cùng kỳ năm trước', null],
      [null, null, null, null, 'Số hồ sơ', 'Tỷ lệ (%)', 'Tổng số hồ sơ', 'Trực tuyến'],
      [1, 'Cấp giấy phép', 10, 3, 2, 20, 99, 98],
    ];
    expect(assess(rows).said).toEqual(['onlineDossierRate 3/10 met']);
  });

  test('dossiers carried over never count', () => {
    const rows: Rows = [
      ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Từ tháng trước', 'Trực tuyến', 'Trực tiếp'],
      [1, 'Cấp giấy phép', 10, 4, 3, 3],
    ];
    expect(assess(rows)).toEqual({
      said: ['onlineDossierRate 3/6 met'],
      codes: ['indicator-not-in-sheet', 'indicator-not-in-sheet'],
    });
  });
});

describe('counts under other words', () => {
  test('of units: services provided end to end are those of the eligible ones', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Số TTHC đủ điều kiện', 'Số TTHC cung cấp DVCTT toàn trình'],
      [1, 'Phòng Nội vụ', 20, 15],
    ];
    expect(assess(rows).said).toEqual(['endToEndProcedureRate 15/20 missed']);
  });

  test('in rows: a list of counts with one column of figures', () => {
    const rows: Rows = [
      ['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả'],
      [1, 'Số TTHC đủ điều kiện cung cấp DVCTT toàn trình', 'TTHC', 20],
      [2, 'Số TTHC đã cung cấp DVCTT toàn trình', 'TTHC', 15],
      [3, 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ', 155],
      [4, 'Trong đó: số hồ sơ trực tuyến', 'Hồ sơ', 150],
    ];
    expect(assess(rows).said).toEqual(['endToEndProcedureRate 15/20 missed', 'onlineDossierRate 150/155 met']);
  });
});

describe('one bad row', () => {
  const HEADING = ['STT', 'Tên TTHC', 'Đủ điều kiện', 'Đã cung cấp', 'Tổng số hồ sơ', 'Trực tuyến'];
  const rows = (...row: readonly CellValue[]): Rows => [
    HEADING,
    [1, 'Cấp giấy phép', 'x', 'x', 10, 5],
    [2, 'Cấp bản sao', ...row],
  ];

  test('spoils the indicators that use it, not the others', () => {
    expect(assess(rows('x', 'x', 5, 6)).said).toEqual([
      'endToEndProcedureRate 2/2 met',
      'onlineActiveProcedureRate 2/2 invalid',
      'onlineDossierRate 11/15 invalid',
    ]);
    expect(assess(rows('đang rà soát', null, 5, 2)).said[0]).toMatch(/^endToEndProcedureRate .* no-data$/);
    expect(assess(rows('đang rà soát', null, 5, 2)).said[2]).toBe('onlineDossierRate 7/15 met');
  });

  test('with both counts blank is nothing, with one blank is no data', () => {
    expect(assess(rows('x', null, null, null)).said[2]).toBe('onlineDossierRate 5/10 met');
    const oneBlank = assess(rows('x', null, 5, null));
    expect(oneBlank.said[2]).toMatch(/no-data$/);
    expect(oneBlank.codes).toContain('missing-count');
  });
});

describe('whose sheet it is', () => {
  const body: Rows = [
    ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Trực tuyến'],
    [1, 'Cấp giấy phép', 10, 5],
  ];

  test('is a question where two units are named, and nothing is judged until it is answered', () => {
    const rows = gridOf([['Đơn vị: Phòng Nội vụ'], ['Đơn vị: Phường Đức Xuân'], ...body]);
    expect(assess(rows)).toMatchObject({ said: [], codes: expect.arrayContaining(['unit-ambiguous']) as string[] });
    expect(assess(rows, { unit: 'Phòng Nội vụ' }).said).toEqual(['onlineDossierRate 5/10 met']);
  });

  test('is the officer’s to say', () => {
    expect(assess(gridOf(body), { unit: 'P. Nội vụ' }).said).toEqual(['onlineDossierRate 5/10 met']);
    expect(assess(gridOf(body)).codes).toContain('unit-not-found');
  });

  test('is read in the capitals of an old font', () => {
    const old = gridOf([['Phßng Néi vô'], ...body], { font: '.VnTimeH' });
    const { assessments, problems } = assessGrid(old, bacKan2022, { decoded: decodeCells(old) });
    expect(assessments.map(({ unit, writtenAs }) => [unit, writtenAs])).toEqual([['Phòng Nội vụ', 'PHÒNG NỘI VỤ']]);
    expect(problems.map(({ code }) => code)).toContain('legacy-encoding');
  });
});
