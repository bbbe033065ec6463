import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { describeProblem } from '../../../src/text/vi/problems';
import { gridOf } from '../support/grid-of';

const UNITS = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Phường Đức Xuân', 'Phường Sông Cầu'];

function assess(headings: readonly string[], rows: readonly (readonly CellValue[])[]) {
  const cells = rows.map((row, index) => [index + 1, UNITS[index] ?? null, ...row]);
  const { assessments, problems } = assessGrid(gridOf([['STT', 'Đơn vị', ...headings], ...cells]), bacKan2022);
  return {
    said: assessments.map(
      ({ counts, status }) => `${String(counts.numerator)}/${String(counts.denominator)} ${status}`,
    ),
    problems: problems.filter(({ code }) => code !== 'indicator-not-in-sheet'),
  };
}

describe('where an officer writes that nothing arose', () => {
  test('it is nothing, and no fault', () => {
    const { said, problems } = assess(
      ['Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'],
      [
        [100, 40],
        ['Không phát sinh', 'Không phát sinh'],
        ['KPS', null],
        [20, 'Không có'],
      ],
    );
    expect(said).toEqual(['40/100 met', '0/0 not-applicable', '0/0 not-applicable', '0/20 missed']);
    expect(problems).toEqual([]);
  });

  test('in the place of a rate, nothing arose either; beside dossiers it does not fit', () => {
    const headings = ['Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến', 'Tỷ lệ (%)'];
    const { said, problems } = assess(headings, [
      [10, 9, 90],
      [10, 5, 'KPS'],
      [0, 0, 'Không phát sinh'],
    ]);
    expect(said).toEqual(['9/10 met', '5/10 met', '0/0 not-applicable']);
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([['rate-mismatch', 'E3']]);
    expect(assess(['Tỷ lệ hồ sơ trực tuyến (%)'], [[90], ['Không phát sinh'], ['Chưa có']]).said).toEqual([
      'null/null met',
      '0/0 not-applicable',
      'null/null no-data',
    ]);
  });

  test('a mark among counts is told as one, and a count is asked for', () => {
    const { said, problems } = assess(
      ['Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'],
      [
        [100, 40],
        [50, 'x'],
        [7, 5],
      ],
    );
    expect(said).toEqual(['40/100 met', 'null/50 no-data', '5/7 met']);
    expect(problems.map((found) => describeProblem(found))).toEqual([
      'Ô D3: “Hồ sơ trực tuyến” ghi “x”, là dấu đánh dấu, không cho biết số lượng. Hãy nhập số hồ sơ.',
    ]);
  });
});
