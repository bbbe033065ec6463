import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { library as standard } from '../../../src/domain/indicators/library';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { splitBase } from '../../../src/sheets/headings/stated-base';
import { vocabularyOf, type Part } from '../../../src/sheets/headings/plan-vocabulary';
import type { Plan } from '../../../src/domain/plans/plan';
import { gridOf } from '../support/grid-of';

/** A plan with one indicator of its own words. */
function planOf(heading: string): Plan {
  const target = { value: { numerator: 50, denominator: 100 }, text: '50%' };
  return {
    ...bacKan2022,
    indicators: [{ id: 'rieng', number: 1, heading, definition: '', source: '', formula: null }],
    groups: bacKan2022.groups.map((group) => ({ ...group, targets: { rieng: target } })),
  };
}

const sides = (heading: string): string => {
  const found = vocabularyOf(planOf(heading)).definitions[0];
  const of = (parts: readonly Part[] = []): string => parts.map(({ measure, words }) => measure ?? words).join('+');
  return `${of(found?.numerator)} / ${of(found?.denominator)}`;
};

describe('a heading that states what its rate is counted of', () => {
  test.each([
    ['Tỷ lệ thanh toán trực tuyến', 'paidOnlineDossiers / feeDossiers'],
    ['Tỷ lệ thanh toán trực tuyến trên tổng số hồ sơ', 'paidOnlineDossiers / receivedDossiers'],
    ['Tỷ lệ hồ sơ trực tuyến toàn trình (trên tổng số hồ sơ)', 'endToEndOnlineDossiers / receivedDossiers'],
    ['Tỷ lệ số hóa kết quả giải quyết trên số phải số hóa', 'digitisedResults / mustDigitiseDossiers'],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn trên tổng số hồ sơ đã giải quyết', 'settledInTime / settledDossiers'],
    ['Tỷ lệ số hóa kết quả trên tổng số hồ sơ', 'digitisedResults / allDossiers'],
    ['Tỷ lệ thanh toán trực tuyến trên địa bàn thành phố', 'paidOnlineDossiers / feeDossiers'],
    ['Tỷ lệ số hóa hồ sơ trên số hồ sơ đất đai', 'digitisedDossiers / so ho so datz dai'],
  ])('%s: %s', (heading, parts) => {
    expect(sides(heading)).toBe(parts);
  });

  test.each(
    standard
      .flatMap(({ fullLabel, numerator, variants }) =>
        variants.map(({ label, denominator }) => [
          `${fullLabel} ${label}`,
          `${numerator.join('+')} / ${denominator.join('+')}`,
        ]),
      )
      .filter(([, parts]) => !/^(onlineActiveProcedures|onlineDossiers) /.test(parts ?? '')),
  )('as a variant of the library: %s', (heading, parts) => {
    expect(sides(heading)).toBe(parts);
  });

  test('is judged by that, not by the usual denominator', () => {
    const rows = [
      ['Đơn vị: Phòng Nội vụ'],
      ['STT', 'Nội dung', 'Số liệu'],
      [1, 'Tổng số hồ sơ', 100],
      [2, 'Số hồ sơ phải nộp phí, lệ phí', 40],
      [3, 'Số hồ sơ thanh toán trực tuyến', 30],
    ];
    const { assessments } = assessGrid(gridOf(rows), planOf('Tỷ lệ thanh toán trực tuyến trên tổng số hồ sơ'));
    expect(assessments.find(({ indicator }) => indicator === 'rieng')).toMatchObject({
      counts: { numerator: 30, denominator: 100 },
      status: 'missed',
      shortfall: 20,
    });
  });

  test('leaves the heading without it', () => {
    expect(splitBase('Tỷ lệ số hóa kết quả (tính trên tổng số hồ sơ)').stem).toBe('ty le so hoa ket qua');
  });
});
