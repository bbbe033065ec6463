import { describe, expect, test } from 'vitest';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

function planOf(heading: string) {
  const { plan } = loadPlanOfGrid(
    gridOf([
      ['UBND TỈNH X'],
      ['GIAO CHỈ TIÊU NĂM 2026'],
      ['STT', 'Chỉ tiêu', heading, 'UBND xã, phường'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', 'Số hồ sơ trực tuyến/Tổng số hồ sơ của các TTHC cung cấp DVCTT', '70%'],
      [2, 'Tỷ lệ thanh toán trực tuyến', 'Số hồ sơ thanh toán trực tuyến/Tổng số hồ sơ đã giải quyết', '50%'],
      [3, 'Tỷ lệ số hóa', 'Số hồ sơ đã số hóa/Số hồ sơ phải số hóa', '90%'],
    ]),
    'k',
  );
  if (plan === null) throw new Error('No plan was read');
  return plan;
}

const SHEET = gridOf([
  ['UBND XÃ SUỐI TRAI'],
  ['KẾT QUẢ NĂM 2026'],
  [
    ...[
      'Đơn vị',
      'Tổng số hồ sơ tiếp nhận',
      'Hồ sơ của các TTHC cung cấp DVCTT',
      'Hồ sơ trực tuyến',
      'Hồ sơ phải nộp phí',
    ],
    ...['Hồ sơ thanh toán trực tuyến', 'Đã giải quyết', 'Hồ sơ phải số hóa', 'Hồ sơ đã số hóa'],
  ],
  ['Xã Suối Trai', 120, 90, 70, 50, 30, 95, 80, 78],
]);

describe('how a plan computes its indicators', () => {
  test.each(['Cách tính', 'Công thức tính', 'Phương pháp tính', 'Ghi chú'])(
    'is read beside them, under “%s”',
    (heading) => {
      const { assessments } = assessGrid(SHEET, planOf(heading));
      const judged = assessments.filter(({ target }) => target !== null);
      expect(
        judged.map(({ counts, status }) => `${String(counts.numerator)}/${String(counts.denominator)} ${status}`),
      ).toEqual(['70/90 met', '30/95 missed', '78/80 met']);
    },
  );

  test('a remark that is no formula defines nothing', () => {
    const { plan } = loadPlanOfGrid(
      gridOf([
        ['UBND TỈNH X'],
        ['GIAO CHỈ TIÊU NĂM 2026'],
        ['STT', 'Chỉ tiêu', 'Ghi chú', 'UBND xã, phường'],
        [1, 'Tỷ lệ hồ sơ trực tuyến', 'Theo Quyết định 12/QĐ-UBND', '70%'],
      ]),
      'k',
    );
    expect(plan?.indicators.map(({ id, definition }) => [id, definition])).toEqual([['onlineDossierRate', '']]);
  });
});
