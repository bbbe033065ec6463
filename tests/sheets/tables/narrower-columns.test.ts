import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import { narrowedBy } from '../../../src/sheets/headings/vocabulary/narrowing';
import { accountColumns } from '../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

/** "Hồ sơ trực tuyến" beside a second column: what was counted, what is asked or wrong, and what the second was taken for. */
function beside(heading: string, ...second: readonly (number | string)[]): string[] {
  const { assessments, problems, readings } = assessGrid(
    gridOf([
      ['QUÝ III/2022'],
      ['Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến', heading],
      ['Phường Đức Xuân', 153, 43, second[0] ?? 22],
      ['Phường Sông Cầu', 193, 53, second[1] ?? 27],
    ]),
    defaultPlan,
  );
  const column = readings.flatMap(accountColumns).find((each) => each.column === 'D');
  return [
    ...assessments.map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`),
    ...problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    ...(column === undefined ? [] : [column.why]),
  ];
}

describe('a heading that says what is counted and nothing more', () => {
  test.each(['HS đất đai trực tuyến', 'HS nộp trực tuyến tại nhà', 'Hồ sơ trực tuyến lĩnh vực tư pháp'])(
    'goes before one of a part: “%s”',
    (heading) => {
      expect(beside(heading)).toEqual(['43/153', '53/193', 'part-of-total']);
    },
  );

  test.each(['Hồ sơ trực tuyến theo hệ thống', 'Số hồ sơ nộp trực tuyến', 'Hồ sơ trực tuyến hợp lệ'])(
    'is asked about beside one that may be the same: “%s”',
    (heading) => {
      expect(beside(heading)).toEqual(['column-ambiguous', 'asked']);
    },
  );

  test('is asked about where the other is above it', () => {
    expect(beside('HS đất đai trực tuyến', 50, 27)).toEqual(['column-ambiguous', 'asked']);
  });

  test('is asked about where both hold the same figures', () => {
    expect(beside('HS đất đai trực tuyến', 43, 53)).toEqual(['column-ambiguous', 'asked']);
  });

  test.each([
    ['Số lượt hướng dẫn nộp trực tuyến', 'remark'],
    ['HS trực tuyến kỳ trước', 'other-period'],
  ])('stands alone beside “%s”', (heading, why) => {
    expect(beside(heading)).toEqual(['43/153', '53/193', why]);
  });

  test('is no rate beside an x below “Đạt”', () => {
    expect(beside('Đạt', 'x', 'x')).toEqual(['43/153', '53/193', 'remark']);
  });
});

test.each([
  ['ho so truc tuyen', 'ho so dat dai truc tuyen', 'dat dai'],
  ['truc tuyen', 'truc tuyen tai bo phan mot cua', 'tai bo phan mot cua'],
  ['ho so truc tuyen', 'so ho so truc tuyen da tiep nhan', undefined],
  ['ho so dat dai truc tuyen', 'ho so dat dai truc tuyen cap xa', undefined],
  ['ho so truc tuyen', 'ho so truc tiep tai xa', undefined],
])('“%s” is narrowed by “%s” as %s', (whole, part, more) => {
  expect(narrowedBy(whole, part)).toBe(more);
});
