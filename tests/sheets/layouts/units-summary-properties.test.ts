import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { unitsOf } from '../../../src/domain/plans/plan';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue, Grid } from '../../../src/sheets/cells/grid';
import { gridOf } from '../support/grid-of';
import { verdictsOf } from '../support/verdicts-of';

interface UnitRow {
  readonly unit: string;
  readonly eligible: number;
  readonly provided: number;
  readonly active: number;
  readonly onlineActive: number;
  readonly total: number;
  readonly online: number;
}

const part = (most: number): fc.Arbitrary<readonly [number, number]> =>
  fc.tuple(fc.nat({ max: most }), fc.nat({ max: most })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

const unitRow: fc.Arbitrary<Omit<UnitRow, 'unit'>> = fc
  .tuple(part(60), part(60), part(3000))
  .map(([[provided, eligible], [onlineActive, active], [online, total]]) => ({
    provided,
    eligible,
    onlineActive,
    active,
    online,
    total,
  }));

const names = unitsOf(bacKan2022).map(({ name }) => name);

const INDICATORS = [
  { id: 'endToEndProcedureRate', of: (row: UnitRow) => [row.provided, row.eligible] },
  { id: 'onlineActiveProcedureRate', of: (row: UnitRow) => [row.onlineActive, row.active] },
  { id: 'onlineDossierRate', of: (row: UnitRow) => [row.online, row.total] },
] as const;

const HEADINGS: Readonly<Record<keyof UnitRow, string>> = {
  unit: 'Tên đơn vị',
  eligible: 'Số TTHC đủ điều kiện cung cấp DVCTT toàn trình',
  provided: 'Số TTHC đã cung cấp DVCTT toàn trình',
  active: 'Số TTHC cho phép nộp trực tuyến có phát sinh hồ sơ',
  onlineActive: 'Số TTHC có phát sinh hồ sơ trực tuyến',
  total: 'Tổng số hồ sơ tiếp nhận',
  online: 'Số hồ sơ tiếp nhận trực tuyến',
};

interface Sheet {
  readonly rows: readonly UnitRow[];
  readonly grid: Grid;
}

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    units: fc.shuffledSubarray(names, { minLength: 1 }),
    figures: fc.array(unitRow, { minLength: names.length, maxLength: names.length }),
    columns: fc.shuffledSubarray(['eligible', 'provided', 'active', 'onlineActive', 'total', 'online'] as const, {
      minLength: 6,
    }),
    hasStt: fc.boolean(),
    sections: fc.constantFrom('none', 'plain', 'subtotals'),
    total: fc.constantFrom('none', 'top', 'bottom'),
  })
  .map(({ units, figures, columns, hasStt, sections, total }) => {
    const rows = units.flatMap((unit, index) => {
      const of = figures[index];
      return of ? [{ unit, ...of }] : [];
    });
    const line = (stt: CellValue, name: string, of: readonly UnitRow[] | null): CellValue[] => [
      ...(hasStt ? [stt] : []),
      name,
      ...columns.map((key) => (of === null ? null : of.reduce((sum, row) => sum + row[key], 0))),
    ];
    const half = Math.ceil(rows.length / 2);
    const parts = [rows.slice(0, half), rows.slice(half)];
    const body = parts.flatMap((of, index) => [
      ...(sections === 'none' || of.length === 0
        ? []
        : [
            line(
              ['I', 'II'][index] ?? null,
              ['CÁC PHÒNG', 'CÁC XÃ, PHƯỜNG'][index] ?? '',
              sections === 'plain' ? null : of,
            ),
          ]),
      ...of.map((row) => line(rows.indexOf(row) + 1, row.unit, [row])),
    ]);
    const all = line(null, 'Tổng cộng', rows);
    const cells = [
      ['BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU DỊCH VỤ CÔNG TRỰC TUYẾN'],
      [...(hasStt ? ['STT'] : []), HEADINGS.unit, ...columns.map((key) => HEADINGS[key])],
      ...(total === 'top' ? [all] : []),
      ...body,
      ...(total === 'bottom' ? [all] : []),
    ];
    return { rows, grid: gridOf(cells, { sheet: 'Tổng hợp' }) };
  });

describe('a summary with a row for each unit, in whatever shape', () => {
  test('gives each unit the counts of its own row, and nothing to totals and sections', () => {
    fc.assert(
      fc.property(sheet, ({ rows, grid }) => {
        const { layout, assessments } = assessGrid(grid, bacKan2022);
        expect(layout).toBe('units-summary');
        expect(
          assessments.map(({ unit, indicator, counts }) => [unit, indicator, counts.numerator, counts.denominator]),
        ).toEqual(rows.flatMap((row) => INDICATORS.map(({ id, of }) => [row.unit, id, ...of(row)])));
      }),
      { numRuns: 300 },
    );
  });

  test('finds nothing wrong in right totals and sub-totals', () => {
    fc.assert(
      fc.property(sheet, ({ grid }) => {
        expect(assessGrid(grid, bacKan2022).problems).toEqual([]);
      }),
    );
  });

  test('is judged alike below titles, further right, and in decomposed letters', () => {
    fc.assert(
      fc.property(sheet, fc.nat({ max: 5 }), fc.nat({ max: 4 }), ({ grid }, down, right) => {
        const before: CellValue[] = Array.from({ length: right }, () => null);
        const cells = [
          ...Array.from({ length: down }, (): CellValue[] => ['UBND THÀNH PHỐ BẮC KẠN']),
          ...grid.cells.map((row) => [
            ...before,
            ...row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD').replaceAll(' ', '\u00a0') : cell)),
          ]),
        ];
        expect(verdictsOf(assessGrid({ ...grid, cells }, bacKan2022))).toEqual(
          verdictsOf(assessGrid(grid, bacKan2022)),
        );
      }),
    );
  });
});
