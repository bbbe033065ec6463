import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];

function read(rows: readonly Row[], title = 'DANH SÁCH THỦ TỤC', unit?: string) {
  const got = assessGrid(
    gridOf([[title], ['QUÝ II NĂM 2022'], ...rows]),
    bacKan2022,
    unit === undefined ? {} : { unit },
  );
  return {
    figures: got.assessments.map(
      ({ unit: of, writtenAs, counts }) =>
        `${of ?? `? ${String(writtenAs)}`} ${String(counts.numerator)}/${String(counts.denominator)}`,
    ),
    codes: got.problems.map(({ code }) => code).filter((code) => code !== 'indicator-not-in-sheet'),
    layout: got.layout,
  };
}

const HEAD = ['STT', 'Đơn vị', 'Tên TTHC', 'Tổng số hồ sơ', 'Trực tuyến'];

describe('a list of procedures of several units', () => {
  const rows: Row[] = [
    HEAD,
    [1, 'Phòng Tư pháp', 'Chứng thực', 30, 3],
    [2, 'Phòng Tư pháp', 'Hộ tịch', 20, 1],
    [3, 'Phòng Nội vụ', 'Khen thưởng', 100, 25],
    [null, null, 'Tổng cộng', 150, 29],
  ];

  test('gives each unit its own figures, whoever’s sheet it is said to be', () => {
    const expected = { figures: ['Phòng Tư pháp 4/50', 'Phòng Nội vụ 25/100'], codes: [], layout: 'units-summary' };
    expect(read(rows)).toEqual(expected);
    expect(read(rows, 'DANH SÁCH THỦ TỤC', 'Phòng Tư pháp').figures).toEqual(expected.figures);
  });

  test('also where a unit stands once for all its procedures, or in a line above them', () => {
    const once = rows.map((row, at) => (at === 2 ? [2, null, ...row.slice(2)] : row));
    const above: Row[] = [
      ['STT', 'Tên thủ tục hành chính', 'Tổng số hồ sơ', 'Trực tuyến'],
      ['I', 'PHÒNG TƯ PHÁP', null, null],
      [1, 'Chứng thực', 50, 4],
      ['II', 'PHÒNG NỘI VỤ', null, null],
      [1, 'Khen thưởng', 100, 25],
    ];
    for (const each of [once, above]) expect(read(each).figures).toEqual(['Phòng Tư pháp 4/50', 'Phòng Nội vụ 25/100']);
  });

  test('names who is none of the plan’s, and does not count them for the others', () => {
    const others: Row[] = [HEAD, [1, 'Phòng Tư pháp', 'Chứng thực', 50, 4], [2, 'Công an', 'Cấp căn cước', 100, 100]];
    const { figures, codes } = read(others, 'PHÒNG TƯ PHÁP');
    expect(figures).toEqual(['Phòng Tư pháp 4/50', '? Công an 100/100']);
    expect(codes).toContain('unit-not-found');
  });

  test('names the procedures above the first unit, which may be anybody’s', () => {
    const [head = [], first = [], ...rest] = rows;
    const nobodys = read([head, [1, null, ...first.slice(2)], ...rest]);
    const field: Row = ['I', null, 'Lĩnh vực tư pháp', null, null];
    expect(read([head, field, first, ...rest]).codes).toEqual([]);
    expect(nobodys).toMatchObject({ figures: ['Phòng Tư pháp 1/20', 'Phòng Nội vụ 25/100'], codes: ['rows-left-out'] });
  });

  test('of one unit stays that unit’s sheet', () => {
    const one: Row[] = [HEAD, [1, 'Phòng Tư pháp', 'Chứng thực', 30, 3], [2, 'Phòng Tư pháp', 'Hộ tịch', 20, 1]];
    expect(read(one, 'PHÒNG TƯ PHÁP')).toMatchObject({ figures: ['Phòng Tư pháp 4/50'], layout: 'unit-procedures' });
  });
});
