import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid, type AssessedGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

const HEADING = ['STT', 'Tên TTHC', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'];
const ONE: Rows = [
  [1, 'Khen thưởng', 10, 5],
  [2, 'Thành lập hội', 20, 10],
];
const OTHER: Rows = [
  [1, 'Cấp căn cước', 100, 10],
  [2, 'Cấp hộ chiếu', 40, 2],
];

function assess(...rows: Rows): AssessedGrid {
  return assessGrid(gridOf([['PHÒNG NỘI VỤ'], ['QUÝ III NĂM 2022'], [], ...rows]), bacKan2022);
}

const countsOf = ({ assessments }: AssessedGrid): unknown => assessments.map(({ counts }) => counts);
const added = ({ problems }: AssessedGrid): unknown =>
  problems.flatMap((found) => (found.code === 'lists-added' ? [[found.severity, found.facts]] : []));

const A = ['A. TTHC của địa phương'];
const B = ['B. TTHC của ngành dọc'];
const TOLD = ['info', { lists: [A[0], B[0]], twice: [], count: 0 }];
const SUM = [{ numerator: 27, denominator: 170 }];

describe('two lists of one unit below headings of their own', () => {
  test('are added up, and that is said', () => {
    const assessed = assess(A, HEADING, ...ONE, [], B, HEADING, ...OTHER);
    expect([countsOf(assessed), added(assessed)]).toEqual([SUM, [TOLD]]);
  });

  test('are added up where each has its total, which holds its own rows', () => {
    const assessed = assess(A, HEADING, ...ONE, [null, 'Cộng', 30, 15], [], B, HEADING, ...OTHER, [
      null,
      'Cộng',
      140,
      13,
    ]);
    expect([countsOf(assessed), added(assessed)]).toEqual([SUM, [TOLD]]);
    const wrong = assessed.problems.filter(({ code }) => code === 'total-row-mismatch');
    expect(wrong.map(({ cell, facts }) => [cell, facts])).toEqual([
      ['D14', { label: 'Hồ sơ trực tuyến', written: 13, sum: 12 }],
    ]);
  });

  test('with a row in both are looked at, for it is counted twice', () => {
    const assessed = assess(A, HEADING, ...ONE, [], B, HEADING, ...OTHER, [3, 'Khen thưởng', 10, 5]);
    expect(added(assessed)).toEqual([['warning', { lists: [A[0], B[0]], twice: ['Khen thưởng'], count: 1 }]]);
  });

  test('are not added up where the second repeats rows of the first below its total', () => {
    const assessed = assess(A, HEADING, ...ONE, [null, 'Cộng', 30, 15], [], B, HEADING, ...ONE.slice(0, 1));
    expect(countsOf(assessed)).toEqual([{ numerator: 15, denominator: 30 }]);
    expect(assessed.problems.map(({ code }) => code)).toContain('tables-disagree');
  });

  test('are one list where the headings are only those of a new page', () => {
    expect(added(assess(HEADING, ...ONE, HEADING, ...OTHER))).toEqual([]);
  });
});
