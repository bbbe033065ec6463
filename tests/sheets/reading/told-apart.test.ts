import { describe, expect, test } from 'vitest';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';

/** A summary below its headings: what each row was judged by, what was said, and what the columns were left out for. */
function read(headings: readonly string[], rows: readonly (readonly CellValue[])[]) {
  const grid = gridOf([['QUÝ III NĂM 2022'], headings, ...rows]);
  const { assessments, problems, columns } = assessGrid(grid, plan766);
  return {
    judged: assessments.map(({ indicator, unit, counts, rate }) =>
      counts.numerator === null
        ? `${unit ?? '?'} ${indicator} ${rate === null ? 'none' : String(rate)}`
        : `${unit ?? '?'} ${indicator} ${counts.numerator}/${String(counts.denominator)}`,
    ),
    said: problems.filter(({ code }) => code !== 'indicator-not-in-sheet').map(({ code }) => code),
    left: columns.flatMap(({ takenAs, heading, why }) => (takenAs === null ? [`${heading}: ${why}`] : [])),
  };
}

describe('procedures and dossiers in one table', () => {
  test('are told apart: procedures with electronic results are no part of the dossiers settled', () => {
    const headings = ['STT', 'Đơn vị', 'Tổng số TTHC', 'Số TTHC cấp kết quả điện tử', 'Tổng số hồ sơ đã giải quyết'];
    const { judged, left } = read(headings, [[1, 'Phòng Nội vụ', 100, 95, 300]]);
    expect(judged).toEqual([]);
    expect(left).toContain('Số TTHC cấp kết quả điện tử: remark');
  });

  test('are the same where a table calls all of them TTHC', () => {
    const headings = ['STT', 'Đơn vị', 'Tổng số TTHC đã giải quyết', 'Số TTHC giải quyết trễ hạn'];
    expect(read(headings, [[1, 'Phòng Nội vụ', 300, 3]]).judged).toContain('Phòng Nội vụ tre-han 3/300');
  });
});

describe('fees that were paid otherwise', () => {
  test('are no dossiers received, and those without cash are told beside those paid online', () => {
    const headings = [
      ...['STT', 'Đơn vị', 'Số hồ sơ có phí, lệ phí', 'Số hồ sơ thanh toán trực tuyến'],
      ...['Số hồ sơ thanh toán chuyển khoản, QR', 'Số hồ sơ thu tiền mặt'],
    ];
    const { judged, said, left } = read(headings, [[1, 'Phòng Nội vụ', 100, 40, 20, 40]]);
    expect(judged).toEqual(['Phòng Nội vụ thanh-toan 40/100']);
    expect(said).toEqual(['count-may-be-narrower']);
    expect(left).toEqual(['Số hồ sơ thanh toán chuyển khoản, QR: remark', 'Số hồ sơ thu tiền mặt: remark']);
  });
});

describe('satisfaction in numbers up to ten', () => {
  test('may be points, and is not judged', () => {
    const { judged, said } = read(['STT', 'Đơn vị', 'Mức độ hài lòng'], [[1, 'Phòng Nội vụ', 4.2]]);
    expect([judged, said]).toEqual([['Phòng Nội vụ hai-long none'], ['rate-scale-unclear']]);
  });

  test.each([
    ['Mức độ hài lòng (%)', 4.2],
    ['Mức độ hài lòng', 92],
    ['Mức độ hài lòng', '4,2%'],
  ])('is a share below "%s" as %s', (heading, figure) => {
    expect(read(['STT', 'Đơn vị', heading], [[1, 'Phòng Nội vụ', figure]]).said).not.toContain('rate-scale-unclear');
  });
});

describe('rows below a unit that are named by the level of a service', () => {
  test('are its parts and no units, also where there is one alone', () => {
    const headings = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'];
    const rows = [
      [1, 'Phòng Nội vụ', 100, 80],
      ['', 'DVC trực tuyến toàn trình', 70, 60],
      ['', 'DVC trực tuyến một phần', 30, 20],
      [2, 'Phòng Tư pháp', 100, 60],
      ['', 'Trong đó: DVC toàn trình', 50, 40],
    ];
    const { judged, said } = read(headings, rows);
    expect(judged.map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp']);
    expect(said).toEqual(['rows-left-out']);
  });
});

test('"Hồ sơ TT" is told to be a short word of several meanings', () => {
  const { left } = read(['STT', 'Đơn vị', 'Tổng hồ sơ', 'Hồ sơ TT'], [[1, 'Phòng Nội vụ', 10, 9]]);
  expect(left).toContain('Hồ sơ TT: short-word');
});

test('weeks beside "Cả tháng" are parts of it', () => {
  const cells = [
    ['THÁNG 9 NĂM 2022'],
    ['STT', 'Đơn vị', 'Tuần 1', '', 'Tuần 2', '', 'Cả tháng', ''],
    ['', '', 'Tổng số', 'Trực tuyến', 'Tổng số', 'Trực tuyến', 'Tổng số', 'Trực tuyến'],
    [1, 'Phòng Nội vụ', 50, 10, 50, 30, 200, 150],
    [2, 'Phòng Tư pháp', 20, 19, 20, 20, 80, 40],
  ];
  const { assessments, problems } = assessGrid(gridOf(cells), plan766);
  expect(assessments.map(({ counts }) => [counts.numerator, counts.denominator])).toEqual([
    [150, 200],
    [40, 80],
  ]);
  const taken = problems.flatMap((found) => (found.code === 'period-block-taken' ? found.facts.left : []));
  expect(taken).toEqual(['Tuần 1', 'Tuần 2']);
});
