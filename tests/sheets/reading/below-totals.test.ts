import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid, type AssessedGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

const HEADING = ['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'];
const OFFICES: Rows = [
  [1, 'Phòng Nội vụ', 100, 30],
  [2, 'Phòng Kinh tế', 50, 20],
];
const COMMUNES: Rows = [
  [1, 'Phường Sông Cầu', 80, 20],
  [2, 'Xã Nông Thượng', 40, 10],
];
const SUM = [null, 'Cộng', 150, 50];

const assess = (...rows: Rows): AssessedGrid => assessGrid(gridOf([['QUÝ III NĂM 2022'], ...rows]), bacKan2022);
const unitsOf = ({ assessments }: AssessedGrid): unknown => assessments.map(({ writtenAs }) => writtenAs);
const left = ({ problems }: AssessedGrid): unknown =>
  problems.flatMap((found) => (found.code === 'rows-left-out' ? [[found.facts.why, found.facts.names]] : []));
const ALL = ['Phòng Nội vụ', 'Phòng Kinh tế', 'Phường Sông Cầu', 'Xã Nông Thượng'];

describe('rows below a total and a blank row', () => {
  test.each<[string, Rows]>([
    ['with a section of its own', [['II', 'Các xã, phường'], ...COMMUNES]],
    ['with a section in the first column, after a second blank row', [[], ['II. CÁC XÃ, PHƯỜNG'], ...COMMUNES]],
    ['that number anew', COMMUNES],
    [
      'with a grand total below another blank row',
      [...COMMUNES, [null, 'Cộng', 120, 30], [], [null, 'Tổng cộng', 270, 80]],
    ],
    ['with totals of their own', [...COMMUNES, [null, 'Cộng', 120, 30], [null, 'Tổng cộng', 270, 80]]],
  ])('under the same headings are read on: %s', (_, more) => {
    const assessed = assess(HEADING, ...OFFICES, SUM, [], ...more);
    expect([unitsOf(assessed), left(assessed)]).toEqual([ALL, []]);
  });

  test('are read on without numbers where they name units of the plan', () => {
    const bare = (rows: Rows): Rows => rows.map(([, ...rest]) => rest);
    const assessed = assess(HEADING.slice(1), ...bare(OFFICES), SUM.slice(1), [], ...bare(COMMUNES));
    expect(unitsOf(assessed)).toEqual(ALL);
  });

  test('are the units where the total stands first', () => {
    const assessed = assess(HEADING, [null, 'Toàn thành phố', 150, 50], [], ...OFFICES);
    expect(unitsOf(assessed)).toEqual(['Phòng Nội vụ', 'Phòng Kinh tế']);
  });

  test.each<[string, Rows, readonly string[]]>([
    ['of last year', [['Cùng kỳ năm 2021'], ...COMMUNES], ['Phường Sông Cầu', 'Xã Nông Thượng']],
    ['neither numbered nor of a unit', [[null, 'Số liệu đầu năm', 900, 300]], ['Số liệu đầu năm']],
    ['said to be a part', [['Trong đó:'], [1, 'Lĩnh vực đất đai', 20, 10]], ['Lĩnh vực đất đai']],
  ])('are named where they stand apart: %s', (_, more, names) => {
    const assessed = assess(HEADING, ...OFFICES, SUM, [], ...more);
    expect([unitsOf(assessed), left(assessed)]).toEqual([['Phòng Nội vụ', 'Phòng Kinh tế'], [['below', names]]]);
  });

  test('of another unit are not added to those of the unit above', () => {
    const heading = ['STT', 'Tên TTHC', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'];
    const list: Rows = [heading, [1, 'Khen thưởng', 10, 5], [null, 'Cộng', 10, 5], []];
    const assessed = assess(['PHÒNG NỘI VỤ'], ...list, ['PHÒNG TƯ PHÁP'], [1, 'Hộ tịch', 90, 1]);
    expect([assessed.assessments.map(({ counts }) => counts), left(assessed)]).toEqual([
      [{ numerator: 5, denominator: 10 }],
      [['below', ['Hộ tịch']]],
    ]);
  });

  test('with a signature or a note are told nothing of', () => {
    const below: Rows = [[], [null, null, 'Bắc Kạn, ngày 30 tháng 9 năm 2022'], [null, 'Người lập', 'Thủ trưởng']];
    expect(left(assess(HEADING, ...OFFICES, SUM, ...below))).toEqual([]);
  });
});

describe('totals that say how many they are of', () => {
  const told = (...rows: Rows): unknown => {
    const assessed = assess(HEADING, ...rows);
    return [unitsOf(assessed), assessed.problems.filter(({ code }) => code === 'total-row-mismatch').length];
  };

  test('are no units, below their rows or above them', () => {
    const [offices, communes] = [
      [null, 'Cộng 02 phòng', 150, 50],
      [null, 'Tổng 2 xã, phường', 120, 30],
    ] as const;
    const all = [null, 'Tổng cộng', 270, 80] as const;
    expect(told(...OFFICES, offices, ...COMMUNES, communes, all)).toEqual([ALL, 0]);
    expect(told(offices, ...OFFICES, communes, ...COMMUNES, all)).toEqual([ALL, 0]);
    expect(told(...OFFICES, ...COMMUNES, [null, 'Tổng 4 đơn vị', 270, 80])).toEqual([ALL, 0]);
  });

  test('are held against their rows', () => {
    expect(told(...OFFICES, [null, 'Cộng 02 phòng', 151, 50], ...COMMUNES)).toEqual([ALL, 1]);
  });
});

test('fields above their procedures are what “Tổng cộng (I+II)” is of, or their own sums', () => {
  const check = (slip: number): readonly string[] => {
    const rows = [
      ['STT', 'Lĩnh vực, thủ tục', 'Tổng số hồ sơ tiếp nhận', 'Trực tuyến'],
      ['I', 'Hộ tịch', 60 + slip, 50],
      [1, 'Đăng ký khai sinh', 40, 35],
      [2, 'Đăng ký khai tử', 20, 15],
      ['II', 'Chứng thực', 40, 9],
      [1, 'Chứng thực bản sao từ bản chính', 30, 5],
      [2, 'Chứng thực chữ ký', 10, 4],
      ['', 'Tổng cộng (I+II)', 100, 59],
    ];
    const { problems } = assessGrid(gridOf([['UBND PHƯỜNG SÔNG CẦU'], ['THÁNG 8 NĂM 2022'], ...rows]), bacKan2022);
    return problems.flatMap((found) =>
      found.code === 'total-row-mismatch' ? [`${String(found.cell)} ${String(found.facts.sum)}`] : [],
    );
  };
  expect(check(0)).toEqual([]);
  expect(check(1)).toEqual(['C4 60']);
});
