import { describe, expect, it } from 'vitest';
import { formulaOf } from '../../../src/sheets/plan-table/figures/formula-of';

describe('the formula that a footnote states', () => {
  it.each([
    ['Số hồ sơ đúng hạn/Tổng số hồ sơ.', 'Số hồ sơ đúng hạn', 'Tổng số hồ sơ'],
    ['Số kết quả được số hóa / Tổng số kết quả x 100%', 'Số kết quả được số hóa', 'Tổng số kết quả'],
    ['Tỷ lệ = Số hồ sơ thanh toán trực tuyến trên tổng số hồ sơ', 'Số hồ sơ thanh toán trực tuyến', 'tổng số hồ sơ'],
    [
      'Cách tính: Số hồ sơ số hóa/Số hồ sơ tiếp nhận\ntính từ 15/12 năm trước.',
      'Số hồ sơ số hóa',
      'Số hồ sơ tiếp nhận',
    ],
  ])('%s', (definition, numerator, denominator) => {
    expect(formulaOf(definition)).toEqual({ numerator, denominator });
  });

  it.each([
    '',
    'Theo Kế hoạch số 439/KH-UBND ngày 12/7/2022.',
    'Các Sở, ban, ngành chịu trách nhiệm về rà soát, đảm bảo tỷ lệ cung cấp DVCTT.',
    'Số hồ sơ nộp/Số hồ sơ nhận/Số hồ sơ trả',
    'Số hồ sơ theo Nghị định 61/2018/NĐ-CP',
  ])('none is made up from: %s', (definition) => {
    expect(formulaOf(definition)).toBeNull();
  });
});
