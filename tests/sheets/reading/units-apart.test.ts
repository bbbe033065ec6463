import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, sheet = 'Trang tính1'): { figures: unknown; told: unknown } {
  const got = assessGrid(gridOf(rows, { sheet }), bacKan2022);
  const figures = got.assessments.map(
    ({ unit, writtenAs, counts }) =>
      `${unit ?? `? ${String(writtenAs)}`} ${String(counts.numerator)}/${String(counts.denominator)}`,
  );
  return { figures, told: got.problems.flatMap(({ code, severity }) => (severity === 'info' ? [] : [code])) };
}

const HEADING = ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'];
const ONE: Rows = [HEADING, [1, 'Thi đua', 20, 10], [2, 'Tôn giáo', 10, 1]];
const TWO: Rows = [HEADING, [1, 'Chứng thực', 100, 5], [2, 'Hộ tịch', 20, 2]];
const OWN = ['Phòng Nội vụ 11/30', 'Phòng Tư pháp 7/120'];

describe('tables below the names of several units', () => {
  test.each<[string, Rows]>([
    ['a name alone', [['PHÒNG NỘI VỤ'], ...ONE, [], ['PHÒNG TƯ PHÁP'], ...TWO]],
    ['no blank row between', [['PHÒNG NỘI VỤ'], ...ONE, ['PHÒNG TƯ PHÁP'], ...TWO]],
    ['numbers', [['I. Phòng Nội vụ'], ...ONE, [], ['II. Phòng Tư pháp'], ...TWO]],
    ['a label', [['Đơn vị: Phòng Nội vụ'], ...ONE, [], ['Đơn vị: Phòng Tư pháp'], ...TWO]],
    ['a title', [['KẾT QUẢ CỦA PHÒNG NỘI VỤ'], ...ONE, [], ['KẾT QUẢ CỦA PHÒNG TƯ PHÁP'], ...TWO]],
    ['a period behind', [['PHÒNG NỘI VỤ - QUÝ II/2022'], ...ONE, [], ['PHÒNG TƯ PHÁP - QUÝ II/2022'], ...TWO]],
    ['a second line', [['PHÒNG NỘI VỤ'], ['Danh sách'], ...ONE, [], ['PHÒNG TƯ PHÁP'], ['Danh sách'], ...TWO]],
    ['totals', [['PHÒNG NỘI VỤ'], ...ONE, [null, 'Cộng', 30, 11], [], ['PHÒNG TƯ PHÁP'], ...TWO]],
    ['a title of the whole', [['BÁO CÁO QUÝ II/2022'], ['PHÒNG NỘI VỤ'], ...ONE, [], ['PHÒNG TƯ PHÁP'], ...TWO]],
  ])('are each unit’s own: %s', (_, rows) => {
    expect(read(rows)).toEqual({ figures: OWN, told: [] });
  });

  test('are the tab’s and another unit’s', () => {
    expect(read([['QUÝ II/2022'], ...ONE, [], ['PHÒNG TƯ PHÁP'], ...TWO], 'Phòng Nội vụ').figures).toEqual(OWN);
  });

  test('are not compared: summaries of two units differ', () => {
    const heading = ['Chỉ số', 'Số thực hiện', 'Tổng số'];
    const name = 'Tỷ lệ hồ sơ phát sinh trực tuyến';
    const rows = [['PHÒNG KINH TẾ'], heading, [name, 40, 100], [], ['PHÒNG NỘI VỤ'], heading, [name, 10, 100]];
    expect(read(rows)).toEqual({ figures: ['Phòng Kinh tế 40/100', 'Phòng Nội vụ 10/100'], told: [] });
  });

  test('do not give a unit what is another’s that the plan does not have', () => {
    const rows = [['PHÒNG NỘI VỤ'], ...ONE, [], ['PHÒNG DÂN TỘC'], ...TWO];
    expect(read(rows)).toEqual({ figures: ['Phòng Nội vụ 11/30', '? PHÒNG DÂN TỘC 7/120'], told: ['unit-not-found'] });
  });

  test('leave out, and name, what is nobody’s', () => {
    const rows = [['QUÝ II/2022'], ...ONE, [], ['PHÒNG TƯ PHÁP'], ...TWO];
    expect(read(rows)).toEqual({ figures: ['Phòng Tư pháp 7/120'], told: ['rows-left-out'] });
  });

  test('are not the letterhead’s where its title is about another unit', () => {
    const title = [['PHÒNG NỘI VỤ'], ['KẾT QUẢ KIỂM TRA TẠI PHƯỜNG SÔNG CẦU']];
    expect(read([...title, ...ONE, [], ['PHÒNG TƯ PHÁP'], ...TWO])).toEqual({
      figures: ['? PHÒNG NỘI VỤ; PHƯỜNG SÔNG CẦU 11/30', 'Phòng Tư pháp 7/120'],
      told: ['unit-not-found'],
    });
  });

  test('below a summary of units have titles that are none of its rows', () => {
    const summary = [
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      [1, 'Phòng Nội vụ', 30, 11],
      [2, 'Phòng Tư pháp', 120, 7],
    ];
    expect(read([...summary, [], ['PHÒNG NỘI VỤ'], ...ONE])).toEqual({ figures: OWN, told: [] });
  });

  test('are one unit’s lists where a caption only speaks of another unit', () => {
    const captions = ['B. TTHC thuộc thẩm quyền của Phòng Tư pháp', 'B. TTHC tiếp nhận tại Phường Sông Cầu'];
    for (const caption of captions)
      expect(read([['PHÒNG NỘI VỤ'], ...ONE, [], [caption], ...TWO]).figures).toEqual(['Phòng Nội vụ 18/150']);
  });
});
