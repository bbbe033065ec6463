import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid, type AssessedGrid } from '../../../src/sheets/reading/assess-grid';
import { describeProblem } from '../../../src/text/vi/problems';
import { gridOf } from '../support/grid-of';

const UNITS = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Phường Sông Cầu', 'Xã Nông Thượng'];
const RATE = 'Tỷ lệ hồ sơ trực tuyến (%)';

function assess(
  heading: readonly string[],
  figures: readonly (readonly CellValue[])[],
  format = 'General',
): AssessedGrid {
  const rows = figures.map((cells, at) => [at + 1, UNITS[at] ?? null, ...cells]);
  const formats = { C: format, D: format, E: format };
  return assessGrid(gridOf([['QUÝ III NĂM 2022'], ['STT', 'Đơn vị', ...heading], ...rows], { formats }), bacKan2022);
}

const ratesOf = ({ assessments }: AssessedGrid): unknown => assessments.map(({ rate }) => rate);
const doubts = ({ problems }: AssessedGrid): unknown =>
  problems.flatMap((found) =>
    found.code === 'rate-scale-unclear' ? [[found.severity, found.facts.cells, found.facts.isJudged]] : [],
  );
const mismatches = ({ problems }: AssessedGrid): unknown =>
  problems.flatMap((found) => (found.code === 'rate-mismatch' ? [found.cell] : []));

describe('numbers up to 1 below a "(%)"', () => {
  test('are no verdict where nothing tells 20% from 0,2%, and that is said once with its cells', () => {
    const assessed = assess([RATE], [[0.2], [0.85], [1], [0]]);
    expect(ratesOf(assessed)).toEqual([null, null, null, 0]);
    expect(doubts(assessed)).toEqual([['error', ['C3', 'C4', 'C5'], false]]);
    const found = assessed.problems.find(({ code }) => code === 'rate-scale-unclear');
    expect(found && describeProblem(found)).toBe(
      'Ô C3: cột “Tỷ lệ hồ sơ trực tuyến (%)” ghi “0,2” (3 ô: C3, C4 và C5), có thể là 20% hoặc 0,2% nên chưa đánh giá. ' +
        'Hãy nhập lại kèm dấu % (20% hoặc 0,2%).',
    );
  });

  test('typed as texts are in the same doubt, and with their sign in none', () => {
    expect(doubts(assess([RATE], [['0,2'], ['0,85']]))).toEqual([['error', ['C3', 'C4'], false]]);
    expect(doubts(assess([RATE], [['0,2%'], ['0,85%']]))).toEqual([]);
    expect(doubts(assess([RATE], [[0.2], [0.85]], '0%'))).toEqual([]);
  });

  test('are the fractions that counts beside them prove, also in rows without counts', () => {
    const assessed = assess(
      ['Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến', RATE],
      [
        [100, 20, 0.2],
        [100, 85, 0.85],
        [null, null, 0.6],
      ],
    );
    expect(ratesOf(assessed)).toEqual([0.2, 0.85, 0.6]);
    expect([doubts(assessed), mismatches(assessed)]).toEqual([[], []]);
  });

  test('are the percentages that counts beside them prove', () => {
    const assessed = assess(
      ['Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến', RATE],
      [
        [1000, 2, 0.2],
        [null, null, 0.6],
      ],
    );
    expect(ratesOf(assessed)).toEqual([0.002, 0.006]);
    expect(doubts(assessed)).toEqual([]);
  });

  test('among percentages are read as such, and named for they may be pasted fractions', () => {
    const assessed = assess([RATE], [[0.2], [12], [1], [45.5]]);
    expect(ratesOf(assessed)).toEqual([0.002, 0.12, 0.01, 0.455]);
    expect(doubts(assessed)).toEqual([['warning', ['C3', 'C5'], true]]);
  });

  test('that fit neither beside their counts leave the verdict to the counts', () => {
    const assessed = assess(['Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến', RATE], [[100, 20, 0.3]]);
    expect(ratesOf(assessed)).toEqual([0.2]);
    expect([doubts(assessed), mismatches(assessed)]).toEqual([[], ['E3']]);
  });
});

describe('numbers up to 1 in a rate whose heading has no "(%)"', () => {
  const OTHER = 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến';

  test('are fractions where the rates beside them are', () => {
    expect(ratesOf(assess(['Tỷ lệ hồ sơ trực tuyến', OTHER], [[0.2, 0.7]]))).toEqual([0.7, 0.2]);
  });

  test('are in doubt where the rates beside them are numbers of per cent: 0,5 there may be 0,5%', () => {
    const assessed = assess(
      ['Tỷ lệ hồ sơ trực tuyến', OTHER],
      [
        [0.2, 70.5],
        [0.5, 65],
      ],
    );
    expect(ratesOf(assessed)).toEqual([0.705, null, 0.65, null]);
    expect(doubts(assessed)).toEqual([['error', ['C3', 'C4'], false]]);
  });
});
