import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { describeProblem } from '../../../src/text/vi/problems';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];
const COUNTS = ['Tổng số hồ sơ', 'Hồ sơ trực tuyến'];

function doubts(rows: readonly Row[], merges: readonly string[] = []): readonly string[] {
  const { problems } = assessGrid(gridOf(rows, { merges }), bacKan2022);
  return problems.filter(({ code }) => code === 'parts-differ-from-total').map((found) => describeProblem(found));
}

const MONTHS = ['Tháng 7', 'Tháng 8', 'Tháng 9', 'Quý III'];
const heading = (title: string, counts: readonly string[] = COUNTS): readonly Row[] => [
  [title],
  ['TT', 'Đơn vị', ...MONTHS.flatMap((month) => [month, ''])],
  ['', '', ...MONTHS.flatMap(() => counts)],
];
const MERGED = ['C2:D2', 'E2:F2', 'G2:H2', 'I2:J2', 'A2:A3', 'B2:B3'];
const TOLD = 'Ô I4: tổng số ghi 70 nhưng cộng các thành phần được 60 (Quý III = Tháng 7 + Tháng 8 + Tháng 9).';

describe("a quarter's figures beside those of its months", () => {
  test.each(['KẾT QUẢ QUÝ III NĂM 2022', 'KẾT QUẢ THÁNG 9 NĂM 2022'])('that differ are told (%s)', (title) => {
    const rows = [
      ...heading(title),
      [1, 'Phòng Nội vụ', 20, 5, 20, 5, 20, 5, 70, 15],
      [2, 'Phòng Tư pháp', 10, 5, 10, 5, 10, 5, 30, 15],
    ];
    expect(doubts(rows, MERGED)).toEqual([TOLD]);
  });

  test('are no sums of what is still open, nor of procedures', () => {
    const open = ['Hồ sơ đang giải quyết', 'TTHC có phát sinh hồ sơ'];
    const rows = [...heading('KẾT QUẢ QUÝ III NĂM 2022', open), [1, 'Phòng Nội vụ', 20, 5, 20, 5, 20, 5, 25, 6]];
    expect(doubts(rows, MERGED)).toEqual([]);
  });

  test('are held against each other where rows name what is counted, and the quarter is read as it is written', () => {
    const rows = [
      ['PHÒNG NỘI VỤ'],
      ['KẾT QUẢ QUÝ III NĂM 2022'],
      ['TT', 'Nội dung', ...MONTHS],
      [1, 'Tổng số hồ sơ', 20, 20, 20, 70],
      [2, 'Hồ sơ trực tuyến', 5, 5, 5, 15],
    ];
    expect(doubts(rows)).toEqual([TOLD.replace('I4', 'F4')]);
    expect(assessGrid(gridOf(rows), bacKan2022).assessments.map(({ counts }) => counts)).toEqual([
      { numerator: 15, denominator: 70 },
    ]);
  });

  test('are held against each other down the rows of each unit', () => {
    const unit = (name: string, quarter: number): readonly Row[] => [
      ...MONTHS.slice(0, 3).map((month, at): Row => [null, at === 0 ? name : null, month, 20, 5]),
      [null, null, 'Quý III', quarter, 15],
    ];
    const rows = [
      ['KẾT QUẢ QUÝ III NĂM 2022'],
      ['TT', 'Đơn vị', 'Kỳ', ...COUNTS],
      ...[...unit('Phòng Nội vụ', 70), ...unit('Phòng Tư pháp', 60)],
    ];
    expect(doubts(rows)).toEqual([TOLD.replace('I4', 'D6')]);
  });
});
