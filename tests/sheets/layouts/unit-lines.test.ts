import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, unit?: string): { figures: unknown; codes: unknown } {
  const got = assessGrid(
    gridOf([['KẾT QUẢ QUÝ II NĂM 2022'], ...rows]),
    bacKan2022,
    unit === undefined ? {} : { unit },
  );
  const figures = got.assessments.map(
    ({ unit: of, writtenAs, counts }) =>
      `${of ?? `? ${String(writtenAs)}`} ${String(counts.numerator)}/${String(counts.denominator)}`,
  );
  return { figures, codes: got.problems.map(({ code }) => code).filter((code) => code !== 'indicator-not-in-sheet') };
}

const PROVIDED = 'Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình';
const ONLINE = 'Tỷ lệ hồ sơ phát sinh trực tuyến';

describe('units that stand in lines above their rows', () => {
  const indicators: Rows = [
    ['TT', 'Đơn vị/Chỉ tiêu', 'Số thực hiện', 'Tổng số', 'Tỷ lệ (%)'],
    ['I', 'Phường Đức Xuân'],
    [1, PROVIDED, 11, 13, 84.6],
    [2, ONLINE, 45, 144, 31.3],
    ['II', 'Phường Sông Cầu'],
    [1, PROVIDED, 10, 10, 100],
    [2, ONLINE, 10, 53, 18.9],
  ];
  const own = ['Phường Đức Xuân 11/13', 'Phường Đức Xuân 45/144', 'Phường Sông Cầu 10/10', 'Phường Sông Cầu 10/53'];

  test('have the indicators below them each for itself, whoever’s sheet it is said to be', () => {
    expect(read(indicators)).toEqual({ figures: own, codes: [] });
    expect(read(indicators, 'Phường Sông Cầu').figures).toEqual(own);
  });

  test('also where each has one indicator alone', () => {
    const single = indicators.filter(([, name]) => name !== PROVIDED);
    expect(read(single).figures).toEqual(['Phường Đức Xuân 45/144', 'Phường Sông Cầu 10/53']);
  });

  test('are none below an indicator’s line, with figures of their own: these are that indicator’s', () => {
    const below: Rows = [
      ['TT', 'Chỉ tiêu/Đơn vị', 'Tử số', 'Mẫu số', 'Tỷ lệ'],
      ['I', PROVIDED],
      [1, 'Phường Đức Xuân', 11, 13, '84,6%'],
      [2, 'Phường Sông Cầu', 10, 10, '100%'],
      ['II', ONLINE],
      [1, 'Phường Đức Xuân', 45, 144, '31,3%'],
      [2, 'Phường Sông Cầu', 10, 53, '18,9%'],
    ];
    const figures = [
      'Phường Đức Xuân 11/13',
      'Phường Đức Xuân 45/144',
      'Phường Sông Cầu 10/10',
      'Phường Sông Cầu 10/53',
    ];
    expect(read(below)).toEqual({ figures, codes: [] });
  });

  test('have the counts below them', () => {
    const counts: Rows = [
      ['STT', 'Nội dung', 'Số lượng'],
      ['A', 'Phường Đức Xuân'],
      [1, 'Tổng số hồ sơ phát sinh', 105],
      [2, 'Hồ sơ trực tuyến', 8],
      ['B', 'Phường Sông Cầu'],
      [1, 'Tổng số hồ sơ phát sinh', 205],
      [2, 'Hồ sơ trực tuyến', 17],
    ];
    expect(read(counts)).toEqual({ figures: ['Phường Đức Xuân 8/105', 'Phường Sông Cầu 17/205'], codes: [] });
  });

  test('are no rows of the whole, whose figures are none of the unit above', () => {
    const whole = (rows: Rows): Rows => [
      ...rows,
      ['III', 'TOÀN THÀNH PHỐ'],
      [1, 'Tổng số hồ sơ', 30],
      [2, 'Hồ sơ trực tuyến', 10],
    ];
    const counts: Rows = [
      ['STT', 'Nội dung', 'Số lượng'],
      ['I', 'Phòng Nội vụ'],
      [1, 'Tổng số hồ sơ', 10],
      [2, 'Hồ sơ trực tuyến', 5],
      ['II', 'Phòng Tư pháp'],
      [1, 'Tổng số hồ sơ', 20],
      [2, 'Hồ sơ trực tuyến', 5],
    ];
    expect(read(whole(counts))).toEqual({ figures: ['Phòng Nội vụ 5/10', 'Phòng Tư pháp 5/20'], codes: [] });
    const all: Rows = [...indicators, ['III', 'TOÀN THÀNH PHỐ'], [1, PROVIDED, 21, 23, 91.3]];
    expect(read(all)).toEqual({ figures: own, codes: ['rows-left-out'] });
  });

  test('that the plan does not have keep their rows from the unit above', () => {
    const procedures: Rows = [
      ['STT', 'Tên thủ tục hành chính', 'Tổng số hồ sơ', 'Trực tuyến'],
      ['I', 'PHÒNG TƯ PHÁP', null, null],
      [1, 'Chứng thực', 50, 4],
      ['II', 'PHÒNG NỘI VỤ', null, null],
      [1, 'Khen thưởng', 100, 25],
      ['III', 'HẠT KIỂM LÂM', null, null],
      [1, 'Xác nhận lâm sản', 10, 10],
    ];
    const { figures, codes } = read(procedures);
    expect(figures).toEqual(['Phòng Tư pháp 4/50', 'Phòng Nội vụ 25/100', '? HẠT KIỂM LÂM 10/10']);
    expect(codes).toEqual(['unit-not-found']);
  });

  test('are no procedures without figures, and no fields', () => {
    const procedures: Rows = [
      ['STT', 'Tên thủ tục hành chính', 'Tổng số hồ sơ', 'Trực tuyến'],
      [null, 'PHÒNG TƯ PHÁP', null, null],
      [null, 'Lĩnh vực hộ tịch', null, null],
      [null, 'Phòng cháy tại chỗ', null, null],
      [null, 'Chứng thực', 50, 4],
      [null, 'PHÒNG NỘI VỤ', null, null],
      [null, 'Khen thưởng', 100, 25],
    ];
    expect(read(procedures).figures).toEqual(['Phòng Tư pháp 4/50', 'Phòng Nội vụ 25/100']);
  });
});
