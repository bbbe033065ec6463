import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { meaningOfHeading } from '../../../src/sheets/headings/heading-meaning';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { APOLOGIES, CERTIFIED, CERTIFIED_PROCEDURES, library, plan, vocabulary } from '../support/new-indicators';

type Rows = readonly (readonly CellValue[])[];

/** Layout, and of each of the three new indicators its counts, verdict and what is missing to the target. */
function assess(rows: Rows, merges?: readonly string[]): { layout: string | null; said: readonly string[] } {
  const grid = gridOf(rows, { sheet: 'Phòng Nội vụ', ...(merges ? { merges } : {}) });
  const { layout, assessments } = assessGrid(grid, plan, { vocabulary });
  const own = assessments.filter(({ indicator }) => [CERTIFIED, CERTIFIED_PROCEDURES, APOLOGIES].includes(indicator));
  return {
    layout,
    said: own.map(({ unit, indicator, counts, status, shortfall }) =>
      [
        unit ?? '?',
        indicator,
        `${String(counts.numerator)}/${String(counts.denominator)}`,
        status,
        String(shortfall),
      ].join(' '),
    ),
  };
}

const NV = 'Phòng Nội vụ';
const TP = 'Phòng Tư pháp';

describe('a measure and an indicator that are added to the library', () => {
  test('have their words in lines of their own', () => {
    expect(meaningOfHeading(['Số hồ sơ có chứng thực điện tử'], 'figures').role).not.toBe('certifiedDossiers');
    expect(vocabulary.meaningOf(['Số hồ sơ có chứng thực điện tử'], 'figures').role).toBe('certifiedDossiers');
    expect(library.rules[0]?.means).toBe('certifiedProcedures');
  });

  test('are read in a list of procedures, by its figures', () => {
    const rows: Rows = [
      ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Số hồ sơ có chứng thực điện tử', 'Đã giải quyết', 'Số hồ sơ phải xin lỗi'],
      [1, 'Cấp giấy phép', 10, 6, 10, 1],
      [2, 'Cấp bản sao', 20, 0, 20, 0],
      [3, 'Đăng ký hộ kinh doanh', 0, 0, 0, 0],
    ];
    expect(assess(rows)).toEqual({
      layout: 'unit-procedures',
      said: [
        `${NV} ${CERTIFIED} 6/30 missed 9`,
        `${NV} ${CERTIFIED_PROCEDURES} 1/2 met 0`,
        `${NV} ${APOLOGIES} 1/30 missed 1`,
      ],
    });
  });

  test('are read in a list of procedures, by its marks', () => {
    const rows: Rows = [
      ['STT', 'Tên TTHC', 'TTHC có phát sinh hồ sơ', 'TTHC có phát sinh chứng thực điện tử'],
      [1, 'Cấp giấy phép', 'x', 'x'],
      [2, 'Cấp bản sao', 'x', null],
      [3, 'Đăng ký hộ kinh doanh', 'x', null],
      [4, 'Cấp lại giấy phép', null, null],
    ];
    expect(assess(rows)).toEqual({
      layout: 'unit-procedures',
      said: [`${NV} ${CERTIFIED_PROCEDURES} 1/3 near 1`],
    });
  });

  test('are read in a summary of one unit with a row an indicator', () => {
    const rows: Rows = [
      ['TT', 'Chỉ số', 'Số thực hiện', 'Tổng số', 'Tỷ lệ (%)'],
      [1, 'Tỷ lệ hồ sơ có chứng thực điện tử', 60, 100, 60],
      [2, 'Tỷ lệ TTHC có phát sinh chứng thực điện tử', 3, 10, 30],
      [3, 'Tỷ lệ hồ sơ phải xin lỗi', 1, 80, 1.25],
    ];
    expect(assess(rows)).toEqual({
      layout: 'unit-summary',
      said: [
        `${NV} ${CERTIFIED} 60/100 met 0`,
        `${NV} ${CERTIFIED_PROCEDURES} 3/10 missed 1`,
        `${NV} ${APOLOGIES} 1/80 met 0`,
      ],
    });
  });

  test('are read in a summary of one unit with a row a count', () => {
    const rows: Rows = [
      ['TT', 'Nội dung', 'Kết quả'],
      [1, 'Số TTHC có phát sinh hồ sơ', 10],
      [2, 'Số TTHC có phát sinh chứng thực điện tử', 4],
      [3, 'Tổng số hồ sơ tiếp nhận', 100],
      [4, 'Số hồ sơ có chứng thực điện tử', 45],
      [5, 'Số hồ sơ đã giải quyết', 80],
      [6, 'Số hồ sơ phải xin lỗi', 2],
    ];
    expect(assess(rows)).toEqual({
      layout: 'unit-summary',
      said: [
        `${NV} ${CERTIFIED} 45/100 near 5`,
        `${NV} ${CERTIFIED_PROCEDURES} 4/10 met 0`,
        `${NV} ${APOLOGIES} 2/80 near 1`,
      ],
    });
  });

  test('are read in a summary of units', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Số hồ sơ có chứng thực điện tử', 'Đã giải quyết', 'Số hồ sơ phải xin lỗi'],
      [1, NV, 100, 50, 50, 1],
      [2, TP, 100, 49, 49, 1],
    ];
    expect(assess(rows)).toEqual({
      layout: 'units-summary',
      said: [
        `${NV} ${CERTIFIED} 50/100 met 0`,
        `${NV} ${APOLOGIES} 1/50 met 0`,
        `${TP} ${CERTIFIED} 49/100 near 1`,
        `${TP} ${APOLOGIES} 1/49 near 1`,
      ],
    });
  });

  test('are read in a summary of units with their blocks of columns', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Hồ sơ có chứng thực điện tử', null, null, 'Hồ sơ phải xin lỗi', null, null],
      [null, null, 'Tổng số', 'Số đạt', 'Tỷ lệ (%)', 'Tổng số', 'Số đạt', 'Tỷ lệ (%)'],
      [1, NV, 100, 50, 50, 50, 1, 2],
      [2, TP, 100, 49, 49, 40, 2, 5],
    ];
    expect(assess(rows, ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'])).toEqual({
      layout: 'units-summary',
      said: [
        `${NV} ${CERTIFIED} 50/100 met 0`,
        `${NV} ${APOLOGIES} 1/50 met 0`,
        `${TP} ${CERTIFIED} 49/100 near 1`,
        `${TP} ${APOLOGIES} 2/40 missed 2`,
      ],
    });
  });

  test('are read in a summary with the units across', () => {
    const rows: Rows = [
      ['TT', 'Nội dung', NV, TP],
      [1, 'Tổng số hồ sơ tiếp nhận', 100, 200],
      [2, 'Số hồ sơ có chứng thực điện tử', 50, 99],
      [3, 'Số hồ sơ đã giải quyết', 50, 40],
      [4, 'Số hồ sơ phải xin lỗi', 1, 1],
    ];
    expect(assess(rows)).toEqual({
      layout: 'units-summary',
      said: [
        `${NV} ${CERTIFIED} 50/100 met 0`,
        `${NV} ${APOLOGIES} 1/50 met 0`,
        `${TP} ${CERTIFIED} 99/200 near 1`,
        `${TP} ${APOLOGIES} 1/40 near 1`,
      ],
    });
  });

  test('are read in the form by fields', () => {
    const rows: Rows = [
      ['STT', 'Lĩnh vực', 'Số hồ sơ tiếp nhận', null, null, 'Số hồ sơ có chứng thực điện tử'],
      [null, null, 'Tổng số', 'Trực tuyến', 'Trực tiếp, bưu chính', null],
      [1, 'Hộ tịch', 30, 20, 10, 15],
      [2, 'Đất đai', 70, 10, 60, 36],
    ];
    expect(assess(rows, ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'])).toEqual({
      layout: 'form-06a',
      said: [`${NV} ${CERTIFIED} 51/100 met 0`],
    });
  });
});
