import { describe, expect, test } from 'vitest';
import { foldAccents } from '../../../src/domain/text/vietnamese-text';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assigningTitles, saidAssigned, saysBound } from '../../../src/sheets/headings/vocabulary/table-titles';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { gridOf } from '../support/grid-of';

const RATE = 'Tỷ lệ hồ sơ trực tuyến (%)';
const UNITS = ['Phòng Nội vụ', 'Phòng Y tế', 'Phường Đức Xuân', 'Phường Sông Cầu'];

function told(title: readonly string[], figures: readonly CellValue[], heading = RATE, sheet = 'Sheet1'): unknown {
  const rows = UNITS.map((unit, at) => [at + 1, unit, figures[at % figures.length] ?? null]);
  const grid = gridOf([...title.map((line) => [line]), ['STT', 'Đơn vị', heading], ...rows], { sheet });
  const { layout, assessments, problems } = assessGrid(grid, bacKan2022);
  const found = problems.find(({ code }) => code === 'layout-not-recognised');
  return found === undefined
    ? { judged: assessments.length, layout }
    : { ...found.facts, cell: found.cell, judged: assessments.length };
}

const targets = (said: string, cell?: string) => ({ reason: 'targets', sheet: 'Sheet1', said, cell, judged: 0 });
const results = { judged: 4, layout: 'units-summary' };

describe('a worksheet that assigns targets', () => {
  const title = ['PHỤ LỤC I', 'GIAO CHỈ TIÊU NĂM 2026', '(Kèm theo Quyết định số 12/QĐ-UBND)'];

  test.each([[[70, 60]], [['70%']], [['≥ 70%']], [[41.3, 96.7]]])('is judged by no figure of it: %j', (figures) => {
    expect(told(title, figures)).toEqual(targets('GIAO CHỈ TIÊU NĂM 2026', 'A2'));
  });

  test('is known by its cells alone where these bound their figures', () => {
    expect(told([], ['≥ 70%', 'Tối thiểu 60%'])).toEqual(targets('≥ 70%', 'C2'));
    expect(told([], ['từ 70% trở lên'])).toEqual(targets('từ 70% trở lên', 'C2'));
  });

  test('is known by headings alone where all of its figures are headed as targets', () => {
    expect(told([], [70, 60], 'Chỉ tiêu giao')).toEqual(targets('Chỉ tiêu giao', 'C1'));
  });

  test('may be called no more than “CHỈ TIÊU”: then its figures have to be as round as assigned ones', () => {
    expect(told(['CHỈ TIÊU DVC TRỰC TUYẾN NĂM 2026'], [70, 65])).toEqual(
      targets('CHỈ TIÊU DVC TRỰC TUYẾN NĂM 2026', 'A1'),
    );
    expect(told(['CHỈ TIÊU DVC TRỰC TUYẾN NĂM 2026'], [70.3, 65])).toEqual(results);
    expect(told(['CHỈ TIÊU DVC TRỰC TUYẾN NĂM 2026'], [100])).toEqual(results);
  });
});

describe('a worksheet of results', () => {
  test.each([
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIAO NĂM 2026',
    'BÁO CÁO TÌNH HÌNH THỰC HIỆN CHỈ TIÊU GIAO NĂM 2026',
    'CHỈ TIÊU GIAO VÀ KẾT QUẢ THỰC HIỆN NĂM 2026',
    'Biểu theo dõi các chỉ tiêu được giao',
    'TỶ LỆ HỒ SƠ TRỰC TUYẾN SO VỚI CHỈ TIÊU GIAO',
    'PHÒNG KẾ HOẠCH - TÀI CHÍNH',
  ])('is judged below “%s”, however round its figures are', (title) => {
    expect(told([title], [70, 65])).toEqual(results);
  });

  test('is judged where a document in brackets assigns, or the tab says what it holds', () => {
    expect(told(['(Theo Quyết định số 12/QĐ-UBND về giao chỉ tiêu năm 2026)'], [70, 65])).toEqual(results);
    expect(told(['GIAO CHỈ TIÊU NĂM 2026'], [70, 65], RATE, 'Kết quả tháng 9')).toEqual(results);
  });

  test('is judged where its targets stand beside', () => {
    const rows = UNITS.map((unit, at) => [at + 1, unit, 70, 65 + at]);
    const grid = gridOf([['GIAO CHỈ TIÊU NĂM 2026'], ['STT', 'Đơn vị', 'Chỉ tiêu giao', RATE], ...rows]);
    expect(assessGrid(grid, bacKan2022).assessments).toHaveLength(4);
  });

  test('is judged by its counts', () => {
    const rows = UNITS.map((unit, at) => [at + 1, unit, 70, 100, 70]);
    const headings = ['STT', 'Đơn vị', 'Số hồ sơ trực tuyến', 'Tổng số hồ sơ tiếp nhận', RATE];
    const grid = gridOf([['CHỈ TIÊU GIAO NĂM 2026'], headings, ...rows]);
    expect(assessGrid(grid, bacKan2022).assessments).toHaveLength(4);
  });
});

test.each(assigningTitles)('“$example” assigns, surely: $isSure; “$unlike” does not', ({ isSure, example, unlike }) => {
  const said = [example, unlike].map((line) => saidAssigned([foldAccents(line)]));
  expect(said).toEqual([isSure ? 'surely' : 'maybe', null]);
});

test.each([
  ['Tối thiểu 80%', true],
  ['80% trở lên', true],
  ['80%', false],
  ['Chưa có', false],
])('“%s” bounds a figure: %s', (written, isBound) => {
  expect(saysBound(foldAccents(written))).toBe(isBound);
});
