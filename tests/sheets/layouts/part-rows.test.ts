import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

type Row = readonly CellValue[];
const assess = (...rows: readonly Row[]) =>
  assessGrid(
    gridOf([['UBND PHƯỜNG ĐỨC XUÂN'], ['BÁO CÁO TIẾP NHẬN HỒ SƠ THÁNG 9 NĂM 2022'], ...rows], { merges: [] }),
    defaultPlan,
  );
const counted = (...rows: readonly Row[]) => saidOf(assess(...rows));
const verdict = (figures: string, codes: readonly string[] = []) => ({
  said: [`Phường Đức Xuân onlineDossierRate ${figures} met`],
  codes,
});

describe("rows that are parts of one unit's dossiers", () => {
  test.each([
    ['Ngày', '01/9', '02/9'],
    ['Ngày tiếp nhận', 'Ngày 01/9', 'Ngày 02/9'],
    ['Tuần', 'Tuần 1', 'Tuần 2'],
    ['Cán bộ tiếp nhận', 'Nguyễn Văn A', 'Trần Thị B'],
    ['Quầy', 'Quầy số 1', 'Quầy số 2'],
    ['Mức độ dịch vụ công', 'Toàn trình', 'Một phần'],
  ])('are added up where a total proves that they are all of them: %s', (heading, one, other) => {
    const rows: readonly Row[] = [
      ['STT', heading, 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      [1, one, 30, 20],
      [2, other, 70, 50],
    ];
    expect(counted(...rows, [null, 'Tổng cộng', 100, 70])).toEqual(verdict('70/100'));
    for (const unproven of [rows, [...rows, [null, 'Tổng cộng', 110, 70]]]) {
      const { assessments, problems } = assess(...unproven);
      expect(assessments).toEqual([]);
      expect(problems[0]).toMatchObject({ code: 'layout-not-recognised', facts: { reason: 'unproven-parts' } });
    }
  });

  test.each(['Cả tháng', 'Toàn tháng', 'Trong tháng'])(
    'are weeks below whose last stands “%s” as their total',
    (whole) => {
      const rows: readonly Row[] = [
        ['Tuần', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
        ['Tuần 1 (01-07/9)', 30, 20],
        ['Tuần 2 (08-14/9)', 70, 50],
      ];
      expect(counted(...rows, [whole, 100, 70])).toEqual(verdict('70/100'));
      expect(assess(...rows, [whole, 101, 70]).problems[0]).toMatchObject({ facts: { reason: 'unproven-parts' } });
    },
  );

  test('are read below "Ngày | Tổng | Trực tuyến" without a number', () => {
    const rows: readonly Row[] = [
      ['Ngày', 'Tổng', 'Trực tuyến'],
      ['01/9', 30, 20],
      ['02/9', 70, 50],
      ['Cộng', 100, 70],
    ];
    expect(counted(...rows)).toEqual(verdict('70/100'));
  });
});

describe("rows that are the ways of one unit's dossiers", () => {
  const WAYS: readonly Row[] = [
    [1, 'Trực tiếp', 20, '20%'],
    [2, 'Trực tuyến', 70, '70%'],
    [3, 'Qua BCCI', 10, '10%'],
  ];
  const counts = WAYS.map((row) => row.slice(0, 3));

  test.each(['Hình thức', 'Hình thức tiếp nhận', 'Kênh tiếp nhận', 'Nội dung'])('are counted below "%s"', (heading) => {
    expect(counted(['STT', heading, 'Số hồ sơ'], ...counts, [null, 'Tổng', 100])).toEqual(verdict('70/100'));
    expect(counted(['STT', heading, 'Số hồ sơ'], ...counts)).toEqual(verdict('70/100'));
  });

  test('are held against a total that differs from them', () => {
    expect(counted(['STT', 'Hình thức', 'Số hồ sơ'], ...counts, [null, 'Tổng', 120])).toEqual(
      verdict('70/120', ['parts-differ-from-total']),
    );
  });

  test('are read with the rates beside them, which are theirs', () => {
    const heading: Row = ['STT', 'Kênh tiếp nhận', 'Số lượng', 'Tỷ lệ'];
    expect(counted(heading, ...WAYS, [null, 'Tổng', 100, '100%'])).toEqual(verdict('70/100'));
    const wrong = WAYS.map((row) => (row[1] === 'Trực tuyến' ? [...row.slice(0, 3), '75%'] : row));
    expect(counted(heading, ...wrong, [null, 'Tổng', 100, '100%'])).toEqual(verdict('70/100', ['rate-mismatch']));
  });

  test('are those that were received, beside those that were settled', () => {
    const rows = counts.map((row) => [...row, 5]);
    const heading: Row = ['STT', 'Hình thức', 'Tiếp nhận', 'Đã giải quyết'];
    expect(counted(heading, ...rows, [null, 'Tổng', 100, 15])).toEqual(verdict('70/100'));
  });
});
