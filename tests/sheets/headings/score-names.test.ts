import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { headingWords } from '../../../src/sheets/cells/heading-words';
import { scoreSet } from '../../../src/sheets/headings/plan-words';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { toldPlan } from '../support/told-plan';

test.each([
  ['Điểm Bộ chỉ số 766', '766'],
  ['Điểm 766', '766'],
  ['Điểm 766/QĐ-TTg', '766'],
  ['Kết quả Bộ chỉ số 766 (điểm)', '766'],
  ['Điểm đánh giá theo Quyết định số 766/QĐ-TTg', '766'],
  ['Điểm nhóm công khai minh bạch (766)', null],
  ['Tỷ lệ hồ sơ theo Bộ chỉ số 766', null],
  ['Điểm năm 2026', null],
  ['Điểm', null],
])('“%s” names the set %s', (heading, set) => {
  expect(scoreSet(headingWords(heading))).toBe(set);
});

const { plan } = toldPlan([
  ['STT', 'Đơn vị', 'Điểm Bộ chỉ số 766', 'Chỉ tiêu giao: Số dịch vụ công trực tuyến toàn trình'],
  [1, 'Sở Y tế', 85, 25],
  [2, 'Sở Nội vụ', 85, 25],
]);
const judge = (rows: readonly (readonly CellValue[])[]) =>
  assessGrid(gridOf(rows), plan, { isPlanGiven: true })
    .assessments.filter(({ target }) => target !== null)
    .map(({ unit, figure, status }) => [unit, figure, status]);

describe('a score that a plan assigns by the name of its set', () => {
  test('is found by the set’s number beside a count', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Điểm 766', 'Số DVC trực tuyến toàn trình'],
      [1, 'Sở Y tế', 86.5, 24],
      [2, 'Sở Nội vụ', 60, 30],
    ];
    expect(judge(rows)).toEqual([
      ['Sở Y tế', 86.5, 'met'],
      ['Sở Y tế', 24, 'near'],
      ['Sở Nội vụ', 60, 'missed'],
      ['Sở Nội vụ', 30, 'met'],
    ]);
  });

  test('is found down the rows, and a count as well', () => {
    const rows = [
      ['SỞ Y TẾ', null, null],
      ['STT', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '82%'],
      [2, 'Điểm 766', 86],
      [3, 'Số dịch vụ công trực tuyến toàn trình', 24],
    ];
    expect(judge(rows)).toEqual([
      ['Sở Y tế', 86, 'met'],
      ['Sở Y tế', 24, 'near'],
    ]);
  });
});

test('a count among rows of “Tử số | Mẫu số | Tỷ lệ” that has no figure of its own there is not judged', () => {
  const rows = [
    ['SỞ Y TẾ', null, null, null, null],
    ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
    [1, 'Tỷ lệ hồ sơ trực tuyến', 82, 100, 82],
    [2, 'Số dịch vụ công trực tuyến toàn trình', 24, 30, null],
  ];
  expect(judge(rows)).toEqual([['Sở Y tế', undefined, 'no-data']]);
});
