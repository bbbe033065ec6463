import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

const RECEIVED = [10, 20, 10, 20, 10, 20, 10, 20, 10];
const ONLINE = [5, 10, 5, 10, 5, 10, 5, 10, 7];
const sum = (figures: readonly number[]): number => figures.reduce((so, each) => so + each, 0);
const MONTHS = RECEIVED.map((_, at) => `Tháng ${String(at + 1)}`);

/** Counts of a unit by months, from the given one on, with a last column. */
const sheet = (title: string, last: string, from = 1, cumulated: readonly number[] = [sum(RECEIVED), sum(ONLINE)]) =>
  gridOf([
    ['UBND PHƯỜNG ĐỨC XUÂN'],
    [title],
    ['STT', 'Nội dung', ...MONTHS.slice(from - 1), last],
    [1, 'Tổng số hồ sơ tiếp nhận', ...RECEIVED.slice(from - 1), cumulated[0] ?? null],
    [2, 'Hồ sơ trực tuyến', ...ONLINE.slice(from - 1), cumulated[1] ?? null],
  ]);
const assess = (...given: Parameters<typeof sheet>) => saidOf(assessGrid(sheet(...given), defaultPlan));

describe('months side by side beside the counts of one unit', () => {
  test.each([
    ['THÁNG 9 NĂM 2022', '7/10'],
    ['QUÝ III NĂM 2022', '22/40'],
    ['6 THÁNG ĐẦU NĂM 2022', '45/90'],
    ['9 THÁNG ĐẦU NĂM 2022', '67/130'],
  ])('give what the months of "%s" add up to', (title, figures) => {
    expect(assess(title, 'Lũy kế')).toEqual({
      said: [`Phường Đức Xuân onlineDossierRate ${figures} met`],
      codes: ['period-block-taken'],
    });
  });

  test('leave the column of the period itself where not all of its months stand beside it', () => {
    expect(assess('9 THÁNG ĐẦU NĂM 2022', 'Lũy kế 9 tháng', 8).said).toEqual([
      'Phường Đức Xuân onlineDossierRate 67/130 met',
    ]);
  });

  test('are a question where a month of the period has no column', () => {
    expect(assess('QUÝ III NĂM 2022', 'Lũy kế', 8)).toEqual({ said: [], codes: ['period-ambiguous'] });
  });

  test('tell a sum of all months that differs from them, never one that holds earlier months, too', () => {
    expect(assess('9 THÁNG ĐẦU NĂM 2022', 'Lũy kế', 1, [140, 67]).codes).toContain('total-row-mismatch');
    expect(assess('QUÝ III NĂM 2022', 'Lũy kế', 7, [140, 67]).codes).not.toContain('total-row-mismatch');
  });

  test('give a rate of the month alone, and of what is cumulated where all months stand beside it', () => {
    const rates = (title: string) =>
      saidOf(
        assessGrid(
          gridOf([
            ['UBND PHƯỜNG ĐỨC XUÂN'],
            [title],
            ['STT', 'Chỉ tiêu', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Lũy kế'],
            [1, 'Tỷ lệ hồ sơ trực tuyến', '10%', '20%', '30%', '25%'],
          ]),
          defaultPlan,
        ),
      ).said;
    expect(rates('THÁNG 2 NĂM 2022')).toEqual(['Phường Đức Xuân onlineDossierRate 0.2 met']);
    expect(rates('3 THÁNG ĐẦU NĂM 2022')).toEqual(['Phường Đức Xuân onlineDossierRate 0.25 met']);
  });

  test('are told apart below the year that stands above them all', () => {
    const rows = [
      ['UBND PHƯỜNG ĐỨC XUÂN'],
      ['THÁNG 9 NĂM 2022'],
      ['STT', 'Chỉ tiêu', 'Năm 2022', null],
      [null, null, 'Tháng 8', 'Tháng 9'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '10%', '30%'],
    ];
    const found = saidOf(assessGrid(gridOf(rows, { merges: ['A3:A4', 'B3:B4', 'C3:D3'] }), defaultPlan));
    expect(found.said).toEqual(['Phường Đức Xuân onlineDossierRate 0.3 met']);
  });
});
