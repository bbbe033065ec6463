import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { Area, CellValue, Grid } from '../../../src/sheets/cells/grid';

const words = fc.constantFrom(
  'STT',
  'TT',
  'Tên TTHC',
  'Đơn vị',
  'Chỉ tiêu',
  'Lĩnh vực',
  'Tổng số',
  'Tổng cộng',
  'Trực tuyến',
  'Trực tiếp',
  'BCCI',
  'Kỳ trước',
  'Trong kỳ',
  'Quá hạn',
  'Đủ điều kiện',
  'Đã cung cấp',
  'Toàn trình',
  'Một phần',
  'Tỷ lệ (%)',
  'Tử số',
  'Mẫu số',
  'Tỷ lệ hồ sơ trực tuyến (%)',
  'Tỷ lệ DVCTT toàn trình',
  'Tỷ lệ TTHC phát sinh hồ sơ trực tuyến',
  'Phòng Nội vụ',
  'P. Tư pháp',
  'Phường Đức Xuân',
  'Đơn vị:',
  'Biểu II.06a',
  'Ghi chú:',
  'Nơi nhận:',
  'I',
  'II',
  'A',
  '1.1',
  'x',
  '-',
  '96,7%',
  '1.234',
  '(3)',
  '3=4+5+6',
  '',
  ' ',
  '#',
  '\u0000',
  '=1+1',
  '\uD800',
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 500 }) },
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, 1e308, 5e-324, Number.MAX_SAFE_INTEGER + 2),
  fc.boolean(),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom<CellValue>({ error: '#REF!' }, { error: '#N/A' }, { error: '' }),
);

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat({ max: 32 }), fc.nat({ max: 17 }), fc.nat({ max: 4 }), fc.nat({ max: 6 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const grid: fc.Arbitrary<Grid> = fc.record(
  {
    sheet: fc.oneof(words, fc.string()),
    top: fc.nat({ max: 5 }),
    left: fc.nat({ max: 5 }),
    cells: fc.array(fc.array(value, { maxLength: 15 }), { maxLength: 30 }),
    merges: fc.array(area, { maxLength: 6 }),
    formats: fc.constant(new Map([[3, ['0.0%', 'General', '', '0%;[Red]-0%']]])),
    font: fc.constantFrom('.VnTime', '.VnTimeH', 'VNI-Times', 'Arial', ''),
  },
  { requiredKeys: ['sheet', 'top', 'left', 'cells'] },
);

test('whatever stands in a sheet, it is judged or a problem says why not, and nothing throws', () => {
  fc.assert(
    fc.property(grid, fc.option(words, { nil: undefined }), (any, unit) => {
      const { layout, assessments, problems } = assessGrid(any, bacKan2022, { unit });
      if (layout === null) expect(problems.map(({ code }) => code)).toContain('layout-not-recognised');
      else expect(assessments.length + problems.length).toBeGreaterThan(0);
      for (const { rate, counts, status } of assessments) {
        if (rate !== null) expect(rate).toBeGreaterThanOrEqual(0);
        if (rate !== null) expect(rate).toBeLessThanOrEqual(1);
        if (status === 'met') expect(rate).not.toBeNull();
        expect(Number.isNaN(counts.numerator)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('headings above garbage are no reason to throw', () => {
  const heading = fc.array(words, { minLength: 3, maxLength: 15 });
  fc.assert(
    fc.property(
      heading,
      heading,
      fc.array(fc.array(value, { maxLength: 15 }), { maxLength: 20 }),
      (upper, lower, body) => {
        const { layout, problems } = assessGrid(
          { sheet: 'Phòng Nội vụ', top: 0, left: 0, cells: [upper, lower, ...body] },
          bacKan2022,
        );
        if (layout === null) expect(problems.map(({ code }) => code)).toContain('layout-not-recognised');
      },
    ),
    { numRuns: 500 },
  );
});
