import { describe, expect, test } from 'vitest';
import { planColours } from '../../../src/app/colours/plan-colours';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];

const DOSSIERS: Row[] = [
  ['I. Kết quả tiếp nhận hồ sơ'],
  ['STT', 'Lĩnh vực', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
  [1, 'Hộ tịch', 60, 20],
  [2, 'Chứng thực', 40, 15],
  [null, 'Cộng', 100, 35],
];

const PROCEDURES: Row[] = [
  [],
  ['II. Cung cấp DVCTT'],
  ['STT', 'Nội dung', 'Số lượng'],
  [1, 'TTHC đủ điều kiện toàn trình', 20],
  [2, 'TTHC đã cung cấp toàn trình', 18],
];

function assess(rows: readonly Row[], title = 'QUÝ II NĂM 2022') {
  return assessGrid(gridOf([['PHÒNG TƯ PHÁP'], [title], ...rows]), bacKan2022);
}

function read(rows: readonly Row[]) {
  const assessed = assess(rows);
  return {
    figures: assessed.assessments.map(
      ({ unit, indicator, counts }) => `${unit ?? '?'} ${indicator} ${counts.numerator}/${counts.denominator}`,
    ),
    told: assessed.problems.filter(({ severity }) => severity !== 'info').map(({ code, cell }) => `${code} ${cell}`),
  };
}

describe('a unit’s sheet of several tables', () => {
  test('is judged by all of them, each for what the fullest does not tell', () => {
    expect(read([...DOSSIERS, ...PROCEDURES])).toEqual({
      figures: ['Phòng Tư pháp onlineDossierRate 35/100', 'Phòng Tư pháp endToEndProcedureRate 18/20'],
      told: [],
    });
  });

  test('is coloured in all of them', () => {
    const { rules } = planColours(assess([...DOSSIERS, ...PROCEDURES]), bacKan2022);
    const rows = new Set(rules.map(({ area }) => area.top + 1));
    expect([...rows].some((row) => row < 9)).toBe(true);
    expect([...rows].some((row) => row > 10)).toBe(true);
  });

  test('whose tables count one thing differently is judged by the fullest, and the other is told', () => {
    const again: Row[] = [
      [],
      ['II. Tổng hợp'],
      ['STT', 'Nội dung', 'Số lượng'],
      [1, 'Tổng số hồ sơ tiếp nhận', 100],
      [2, 'Hồ sơ trực tuyến', 36],
    ];
    const { figures, told } = read([...DOSSIERS, ...again]);
    expect(figures).toEqual(['Phòng Tư pháp onlineDossierRate 35/100']);
    expect(told).toEqual(['tables-disagree C12']);
    const same = again.map((row, at) => (at === 4 ? [2, 'Hồ sơ trực tuyến', 35] : row));
    expect(read([...DOSSIERS, ...same])).toEqual({ figures, told: [] });
  });

  test('names the columns of a table from which nothing was needed', () => {
    const again: Row[] = [
      [],
      ['Phụ lục'],
      ['STT', 'Lĩnh vực', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      [1, 'Hộ tịch', 60, 20],
    ];
    const columns = assess([...DOSSIERS, ...again]).columns;
    expect(columns.filter(({ why }) => why === 'other-table').map(({ area }) => area)).toEqual(['C11:C11', 'D11:D11']);
  });

  test('leaves a table whose caption names another year', () => {
    const before = PROCEDURES.map((row, at) => (at === 1 ? ['II. Kết quả năm 2021'] : row));
    expect(read([...DOSSIERS, ...before]).figures).toEqual(['Phòng Tư pháp onlineDossierRate 35/100']);
  });
});

describe('rows of months beside the period that is meant', () => {
  const months: Row[] = [
    ['Tháng', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
    ['Tháng 1', 60, 20],
    ['Tháng 2', 40, 15],
    ['Tháng 3', 50, 10],
    ['Quý I', 150, 45],
    ['Tháng 4', 50, 10],
    ['Cộng', 200, 55],
  ];

  test('are named as of another period, and no total that holds them is held against the others', () => {
    const { assessments, problems } = assess(months, 'QUÝ I NĂM 2022');
    expect(assessments.map(({ counts }) => counts)).toEqual([{ numerator: 45, denominator: 150 }]);
    expect(problems.flatMap((each) => (each.code === 'rows-left-out' ? [each.facts] : []))).toEqual([
      { names: ['Tháng 4', 'Cộng'], count: 2, why: 'other-period' },
    ]);
    expect(problems.map(({ code }) => code)).not.toContain('total-row-mismatch');
  });

  test('a quarter’s own sum is still checked', () => {
    const wrong = months.map((row) => (row[0] === 'Quý I' ? ['Quý I', 151, 45] : row));
    expect(assess(wrong, 'QUÝ I NĂM 2022').problems.map(({ code }) => code)).toContain('total-row-mismatch');
  });
});
