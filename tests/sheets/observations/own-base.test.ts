import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';
import { readSummary as read } from '../support/read-summary';
import { toldPlan } from '../support/told-plan';

describe('a denominator that the sheet has for one indicator alone', () => {
  const usual = 'Tổng số hồ sơ tiếp nhận trong kỳ';

  test('goes before the usual one in the block of its indicator', () => {
    const cells = [
      ['QUÝ III NĂM 2022'],
      ['STT', 'Đơn vị', 'Tiếp nhận hồ sơ', '', 'Số hóa hồ sơ', ''],
      ['', '', usual, 'Trực tuyến', 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa'],
      [1, 'Phòng Nội vụ', 120, 96, 100, 90],
    ];
    const { assessments } = assessGrid(gridOf(cells), plan766);
    const found = assessments.find(({ indicator }) => indicator === 'so-hoa');
    expect([found?.counts.numerator, found?.counts.denominator]).toEqual([90, 100]);
  });

  test('is a question where one heading stands above the usual one, too', () => {
    const cells = [
      ['QUÝ III NĂM 2022'],
      ['STT', 'Đơn vị', 'Kết quả', '', ''],
      ['', '', usual, 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa'],
      [1, 'Phòng Nội vụ', 120, 100, 90],
    ];
    const { problems } = assessGrid(gridOf(cells), plan766);
    expect(problems.map(({ code }) => code)).toContain('column-ambiguous');
  });

  test('is a question beside the usual one', () => {
    const headings = ['STT', 'Đơn vị', usual, 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa'];
    const { judged, said } = read(headings, [[1, 'Phòng Nội vụ', 120, 100, 90]]);
    expect([judged, said]).toEqual([[], ['column-ambiguous']]);
  });

  test('is taken without the usual one, and makes no difference where it is the same', () => {
    const [alone, same] = [
      read(['STT', 'Đơn vị', 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa'], [[1, 'Phòng Nội vụ', 100, 90]]),
      read(['STT', 'Đơn vị', usual, 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa'], [[1, 'Phòng Nội vụ', 100, 100, 90]]),
    ];
    expect([alone.judged, same.judged]).toEqual([['Phòng Nội vụ so-hoa 90/100'], ['Phòng Nội vụ so-hoa 90/100']]);
  });
});

describe('two denominators that are met for one indicator', () => {
  const headings = [
    ...['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Tổng số hồ sơ thuộc TTHC cung cấp DVCTT'],
    'Hồ sơ trực tuyến',
  ];
  const row = [1, 'Phòng Nội vụ', 100, 80, 70];

  test('are a question where the plan does not say which', () => {
    const { judged, said } = read(headings, [row]);
    expect([judged, said]).toEqual([[], ['column-ambiguous']]);
  });

  test('are none where it does', () => {
    const { assessments } = assessGrid(gridOf([['QUÝ III NĂM 2022'], headings, row]), bacKan2022);
    expect(assessments.map(({ counts }) => [counts.numerator, counts.denominator])).toEqual([[70, 100]]);
  });

  test('of services are asked about as well, and the one that stands there alone is taken', () => {
    const services = ['Số DVCTT cung cấp', 'Số DVCTT có phát sinh hồ sơ', 'Số DVCTT có phát sinh hồ sơ trực tuyến'];
    const { plan } = toldPlan([
      ['STT', 'Đơn vị', 'Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến'],
      [1, 'Phường Trần Phú', '60%'],
    ]);
    const judge = (of: readonly string[], figures: readonly number[]) => {
      const grid = gridOf([
        ['STT', 'Đơn vị', ...of],
        [1, 'Phường Trần Phú', ...figures],
      ]);
      const { assessments, problems } = assessGrid(grid, plan, { isPlanGiven: true });
      return [
        assessments.map(({ counts }) => [counts.numerator, counts.denominator]),
        problems.some(({ code }) => code === 'column-ambiguous'),
      ];
    };
    expect(judge(services, [100, 50, 45])).toEqual([[], true]);
    expect(judge([services[0]!, services[2]!], [100, 65])).toEqual([[[65, 100]], false]);
  });
});
