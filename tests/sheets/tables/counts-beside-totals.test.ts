import { describe, expect, test } from 'vitest';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

const loaded = loadPlanOfGrid(
  gridOf([
    ['CHỈ TIÊU GIAO NĂM 2026'],
    ['STT', 'Đơn vị', 'Hồ sơ trực tuyến', 'Thanh toán trực tuyến'],
    [1, 'Xã Suối Trai', '65%', '50%'],
    [2, 'Phường Tân An', '80%', '60%'],
  ]),
  'k',
);
if (loaded.plan === null) throw new Error('No plan was read');
const { plan } = loaded;

function read(heading: readonly string[], ...rows: readonly (readonly CellValue[])[]): string[] {
  const { assessments } = assessGrid(gridOf([['KẾT QUẢ NĂM 2026'], ['Đơn vị', ...heading], ...rows]), plan);
  return assessments.map(
    ({ indicator, counts, rate, status }) =>
      `${indicator} ${counts.numerator === null ? String(rate) : `${String(counts.numerator)}/${String(counts.denominator)}`} ${status}`,
  );
}

describe('an indicator that the plan names without “Tỷ lệ”', () => {
  test('is counted where whole numbers stand beside their total', () => {
    const heads = ['Tổng số HS', 'HS trực tuyến', 'Hồ sơ phải nộp phí', 'Thanh toán trực tuyến'];
    expect(read(heads, ['Xã Suối Trai', 100, 48, 60, 45], ['Phường Tân An', 90, 81, 60, 118])).toEqual([
      'onlineDossierRate 48/100 missed',
      'thanh-toan-truc-tuyen 45/60 met',
      'onlineDossierRate 81/90 met',
      'thanh-toan-truc-tuyen 118/60 invalid',
    ]);
  });

  test.each([
    ['a percentage', '48%', '81%'],
    ['a fraction', 0.48, 0.81],
    ['a decimal', 48.5, 81],
  ])('is a rate where %s stands in its column', (_what, one, other) => {
    const [first] = read(['Tổng số HS', 'HS trực tuyến'], ['Xã Suối Trai', 100, one], ['Phường Tân An', 90, other]);
    expect(first).toMatch(/^onlineDossierRate 0\.48/);
  });

  test('is a rate where no total stands beside it', () => {
    expect(read(['Hồ sơ trực tuyến'], ['Xã Suối Trai', 48], ['Phường Tân An', 81])).toEqual([
      'onlineDossierRate 0.48 missed',
      'onlineDossierRate 0.81 met',
    ]);
  });
});

describe('what was planned and what was done, of all dossiers and of online ones', () => {
  test.each([
    ['Kế hoạch', 'Thực hiện'],
    ['KH', 'TH'],
  ])('are counts, never rates: %s | %s', (plan, done) => {
    const { assessments, problems } = assessGrid(
      gridOf(
        [
          ['BÁO CÁO QUÝ III NĂM 2022'],
          ['STT', 'Đơn vị', 'Tổng số hồ sơ', null, 'Hồ sơ trực tuyến', null],
          [null, null, plan, done, plan, done],
          [1, 'Phòng Nội vụ', 100, 90, 50, 40],
          [2, 'Phòng Tư pháp', 100, 80, 20, 30],
        ],
        { merges: ['C2:D2', 'E2:F2', 'A2:A3', 'B2:B3'] },
      ),
      bacKan2022,
    );
    expect(assessments.map(({ counts }) => counts)).toEqual([
      { numerator: 40, denominator: 90 },
      { numerator: 30, denominator: 80 },
    ]);
    expect(problems.filter(({ code }) => code !== 'indicator-not-in-sheet')).toEqual([]);
  });
});

test('targets in words below a rate’s heading make no indicators of the rows: counts and rates beside them are the unit’s', () => {
  const { assessments, problems } = assessGrid(
    gridOf(
      [
        ['BÁO CÁO QUÝ III NĂM 2022'],
        ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ phát sinh trực tuyến', null, null, null],
        [null, null, 'Số HS trực tuyến', 'Tổng HS', 'Tỷ lệ', 'Chỉ tiêu'],
        [1, 'Phòng Nội vụ', 35, 100, '35%', '≥ 30%'],
        [2, 'Phòng Tư pháp', 5, 100, '5%', '≥ 10%'],
      ],
      { merges: ['C2:F2', 'A2:A3', 'B2:B3'] },
    ),
    bacKan2022,
  );
  expect(assessments.map(({ counts, status }) => [counts.numerator, status])).toEqual([
    [35, 'met'],
    [5, 'missed'],
  ]);
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
