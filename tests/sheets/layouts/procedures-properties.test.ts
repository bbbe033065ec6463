import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Counts } from '../../../src/domain/verdicts/assessment';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue, Grid } from '../../../src/sheets/cells/grid';
import { proceduresSheet, type ProceduresSheet } from '../support/generated-procedures';
import { verdictsOf } from '../support/verdicts-of';

/** Notes (1), (2) and (3) of the plan as a plain loop over what was generated. */
function countByHand({ procedures, hasAllowed }: ProceduresSheet): Record<string, Counts> {
  const eligible = procedures.filter((one) => one.eligible);
  const open = procedures.filter((one) => one.provided || (hasAllowed && one.allowed));
  const arisen = open.filter((one) => one.online + one.offline > 0);
  const online = procedures.reduce((sum, one) => sum + one.online, 0);
  const offline = procedures.reduce((sum, one) => sum + one.offline, 0);
  return {
    endToEndProcedureRate: { numerator: eligible.filter((one) => one.provided).length, denominator: eligible.length },
    onlineActiveProcedureRate: { numerator: arisen.filter((one) => one.online > 0).length, denominator: arisen.length },
    onlineDossierRate: { numerator: online, denominator: online + offline },
  };
}

const verdictsOfGrid = (grid: Grid): unknown => verdictsOf(assessGrid(grid, bacKan2022));

const mapTexts = (grid: Grid, change: (text: string) => string): Grid => ({
  ...grid,
  cells: grid.cells.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell))),
});

describe('a sheet of procedures, in whatever shape', () => {
  test('gives the counts that a plain loop over its procedures gives', () => {
    fc.assert(
      fc.property(proceduresSheet, (sheet) => {
        const assessed = assessGrid(sheet.grid, bacKan2022);
        expect(assessed.layout).toBe('unit-procedures');
        expect(Object.fromEntries(assessed.assessments.map(({ indicator, counts }) => [indicator, counts]))).toEqual(
          countByHand(sheet),
        );
        expect(assessed.assessments.every(({ unit }) => unit === 'Phòng Nội vụ')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is judged alike wherever it stands on the worksheet', () => {
    fc.assert(
      fc.property(proceduresSheet, fc.nat({ max: 40 }), fc.nat({ max: 20 }), ({ grid }, down, right) => {
        const moved: Grid = {
          ...grid,
          top: down,
          left: right,
          ...(grid.merges
            ? {
                merges: grid.merges.map((area) => ({
                  top: area.top + down,
                  bottom: area.bottom + down,
                  left: area.left + right,
                  right: area.right + right,
                })),
              }
            : {}),
        };
        expect(verdictsOfGrid(moved)).toEqual(verdictsOfGrid(grid));
      }),
    );
  });

  test('is judged alike below further titles, and beside or below blank cells', () => {
    fc.assert(
      fc.property(proceduresSheet, fc.nat({ max: 6 }), fc.nat({ max: 3 }), ({ grid }, blankRows, blankColumns) => {
        const titles: CellValue[][] = [
          ['ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN'],
          ['(Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 12 năm 2022)'],
          ...Array.from({ length: blankRows }, () => []),
        ];
        expect(verdictsOfGrid(padded(grid, titles, blankColumns))).toEqual(verdictsOfGrid(grid));
      }),
    );
  });

  test('is judged alike with a blank column among its columns', () => {
    fc.assert(
      fc.property(proceduresSheet, fc.nat({ max: 8 }), ({ grid }, place) => {
        expect(verdictsOfGrid(withBlankColumn(grid, place))).toEqual(verdictsOfGrid(grid));
      }),
    );
  });

  test('is judged alike with blank rows among its rows', () => {
    fc.assert(
      fc.property(proceduresSheet, fc.array(fc.nat({ max: 24 }), { maxLength: 4 }), (sheet, places) => {
        const { grid, procedures } = sheet;
        const first = procedures[0]?.name ?? '';
        const start = grid.cells.findIndex((row) => row[1] === first) + 1;
        const end = grid.cells.length - (grid.cells[grid.cells.length - 1]?.[1] === 'Tổng cộng' ? 1 : 0);
        const cells = grid.cells.flatMap((row, index) =>
          index >= start && index < end && places.includes(index - start) ? [[], row] : [row],
        );
        expect(verdictsOfGrid({ ...grid, cells })).toEqual(verdictsOfGrid(grid));
      }),
    );
  });

  test('is judged alike in decomposed letters and with other blanks', () => {
    fc.assert(
      fc.property(proceduresSheet, ({ grid }) => {
        const expected = verdictsOfGrid(grid);
        expect(verdictsOfGrid(mapTexts(grid, (text) => text.normalize('NFD')))).toEqual(expected);
        expect(verdictsOfGrid(mapTexts(grid, (text) => ` ${text.replaceAll(' ', '\u00a0')}  `))).toEqual(expected);
      }),
    );
  });
});

function padded(grid: Grid, above: readonly CellValue[][], columns: number): Grid {
  const blanks: CellValue[] = Array.from({ length: columns }, () => null);
  const cells = [...above, ...grid.cells].map((row) => [...blanks, ...row, ...blanks]);
  const merges = grid.merges?.map((area) => ({
    top: area.top + above.length,
    bottom: area.bottom + above.length,
    left: area.left + columns,
    right: area.right + columns,
  }));
  return { ...grid, cells, ...(merges ? { merges } : {}) };
}

/** A column inserted as Excel inserts it: merged areas across it grow. */
function withBlankColumn(grid: Grid, place: number): Grid {
  const cells = grid.cells.map((row) => [...row.slice(0, place), null, ...row.slice(place)]);
  const merges = grid.merges?.map((area) => ({
    ...area,
    left: area.left >= place ? area.left + 1 : area.left,
    right: area.right >= place ? area.right + 1 : area.right,
  }));
  return { ...grid, cells, ...(merges ? { merges } : {}) };
}
