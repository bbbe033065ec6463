import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { headingWords } from '../../../src/sheets/cells/heading-words';
import { isMetWord, verdictWords } from '../../../src/sheets/headings/vocabulary/verdict-words';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

function told(...rows: readonly (readonly CellValue[])[]): readonly unknown[] {
  const { problems } = assessGrid(gridOf([['QUÝ III NĂM 2022'], ...rows]), bacKan2022);
  return problems.flatMap((found) =>
    found.code === 'verdict-of-sheet-differs' ? [[found.cell, found.facts.written, found.facts.isMet]] : [],
  );
}

const units = (heading: string, ...verdicts: readonly CellValue[]) => [
  ['TT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến', heading],
  [1, 'Phòng Nội vụ', 20, 5, verdicts[0] ?? null],
  [2, 'Phòng Tư pháp', 10, 5, verdicts[1] ?? null],
];

describe("a sheet's own verdicts in words", () => {
  test.each(['Đánh giá', 'Kết quả đánh giá', 'Kết quả', 'Đạt/Không đạt'])(
    'below "%s" are told where the plan says otherwise',
    (heading) => {
      expect(told(...units(heading, 'Đạt', 'Không đạt'))).toEqual([
        ['E3', 'Đạt', false],
        ['E4', 'Không đạt', true],
      ]);
    },
  );

  test('are not told where they agree, or may be either', () => {
    expect(told(...units('Đánh giá', 'Chưa đạt, thiếu 1 hồ sơ', 'Hoàn thành'))).toEqual([]);
    expect(told(...units('Đánh giá', 'Đạt', 'Vượt chỉ tiêu'))).toEqual([['E3', 'Đạt', false]]);
  });

  test('are none where other words stand among them, nor in the column that the add-in puts in', () => {
    expect(told(...units('Đánh giá', 'Đạt', 'Tốt'))).toEqual([]);
    expect(told(...units('Đánh giá DVCTT', 'Đạt', 'Đạt'))).toEqual([]);
  });

  test("are told in each indicator's row of one unit", () => {
    const rows = [
      ['PHÒNG NỘI VỤ'],
      ['TT', 'Chỉ số', 'Tử số', 'Mẫu số', 'Kết quả đánh giá'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', 5, 20, 'Đạt'],
      [2, 'Tỷ lệ TTHC cung cấp toàn trình', 5, 5, 'Đạt'],
    ];
    expect(told(...rows)).toEqual([['E4', 'Đạt', false]]);
  });

  test.each(verdictWords)(
    '"$example" is taken for what it says, "$unlike" is not',
    ({ words, isMet, example, unlike }) => {
      expect(isMetWord(headingWords(example))).toBe(isMet);
      expect(words.test(headingWords(unlike))).toBe(false);
    },
  );
});
