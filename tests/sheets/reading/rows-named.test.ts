import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid, type AssessedGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

const HEADING = ['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến', 'Tỷ lệ (%)'];

function assess(...rows: readonly (readonly CellValue[])[]): AssessedGrid {
  return assessGrid(gridOf([['QUÝ III NĂM 2022'], HEADING, ...rows]), bacKan2022);
}

const unitsOf = ({ assessments }: AssessedGrid): unknown => assessments.map(({ writtenAs }) => writtenAs);
const left = ({ problems }: AssessedGrid): unknown =>
  problems.flatMap((found) => (found.code === 'rows-left-out' ? [[found.facts.why, found.facts.names]] : []));

describe('rows among units that are none', () => {
  test.each(['Chỉ tiêu', 'Chỉ tiêu giao', 'Mức chỉ tiêu', 'Kế hoạch giao', 'KH năm 2022', 'Mục tiêu'])(
    '"%s" with a rate alone is a line of targets, and named',
    (name) => {
      const assessed = assess([1, 'Phòng Nội vụ', 100, 30, 30], [null, name, null, null, 50]);
      expect([unitsOf(assessed), left(assessed)]).toEqual([['Phòng Nội vụ'], [['target-line', [name]]]]);
    },
  );

  test('a line of rates or of averages is named, typed as text too', () => {
    const rows = [
      [1, 'Phòng Nội vụ', 100, 30, 30],
      [null, 'Tỷ lệ (%)', null, null, '30%'],
      [null, 'Bình quân', null, null, 30],
    ];
    expect(left(assess(...rows))).toEqual([['rate-line', ['Tỷ lệ (%)', 'Bình quân']]]);
  });

  test('parts behind a dash, fields or former communes, are named as parts of the unit above', () => {
    const assessed = assess(
      [1, 'Phòng Tư pháp', 100, 60, 60],
      [null, '- Hộ tịch', 60, 40, 66.67],
      [null, '- Chứng thực', 40, 20, 50],
      [2, 'Phường Sông Cầu', 50, 20, 40],
      [null, '- Phường Sông Cầu (cũ)', 30, 10, 33.33],
      [null, '- Xã Dương Quang (cũ)', 20, 10, 50],
    );
    expect(unitsOf(assessed)).toEqual(['Phòng Tư pháp', 'Phường Sông Cầu']);
    expect(left(assessed)).toEqual([
      ['part', ['- Hộ tịch', '- Chứng thực', '- Phường Sông Cầu (cũ)', '- Xã Dương Quang (cũ)']],
    ]);
  });

  test('fields without numbers below a commune are its parts where they add up to it in what they tell', () => {
    const assessed = assess(
      [1, 'Phường Sông Cầu', 100, 60, 60],
      [null, 'Hộ tịch', 60, 40, null],
      [null, 'Lĩnh vực khác', 40, 20, null],
      [2, 'Xã Nông Thượng', 50, 20, 40],
      [null, 'Hộ tịch', 30, 15, null],
      [null, 'Lĩnh vực khác', 20, 5, null],
    );
    expect(unitsOf(assessed)).toEqual(['Phường Sông Cầu', 'Xã Nông Thượng']);
    expect(left(assessed)).toEqual([['part', ['Hộ tịch', 'Lĩnh vực khác', 'Hộ tịch', 'Lĩnh vực khác']]]);
    expect(assessed.problems.map(({ code }) => code)).not.toContain('total-row-mismatch');
  });

  test('the sum of a cluster below its units is none of them, as its heading is', () => {
    const assessed = assess(
      ['Cụm thi đua số 1'],
      [1, 'Phường Sông Cầu', 100, 60, 60],
      [2, 'Xã Nông Thượng', 50, 20, 40],
      ['Cộng cụm 1', null, 150, 80, null],
    );
    expect([unitsOf(assessed), left(assessed)]).toEqual([['Phường Sông Cầu', 'Xã Nông Thượng'], []]);
  });

  test('a former commune that nothing makes a part stays a name that is asked about', () => {
    const assessed = assess([1, 'Xã Nông Thượng', 50, 20, 40], [2, 'Xã Dương Quang (cũ)', 50, 10, 20]);
    expect(assessed.problems.map(({ code, cell }) => [code, cell])).toContainEqual(['unit-not-found', 'B4']);
  });

  test('a blank line of targets is not told', () => {
    expect(left(assess([1, 'Phòng Nội vụ', 100, 30, 30], [null, 'Chỉ tiêu giao', null, null, null]))).toEqual([]);
  });
});
