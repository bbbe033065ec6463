import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { describeProblem } from '../../../src/text/vi/problems';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

type Row = readonly CellValue[];
const TITLE: Row = ['BÁO CÁO QUÝ III NĂM 2022'];

function assess(heading: string, figures: readonly Row[]) {
  const rows = [
    TITLE,
    ['STT', 'Đơn vị', heading, null],
    [null, null, 'KH', 'TH'],
    ...figures.map((row, at) => [at + 1, ['Phường Đức Xuân', 'Phường Sông Cầu'][at] ?? null, ...row]),
  ];
  return assessGrid(gridOf(rows, { merges: ['A2:A3', 'B2:B3', 'C2:D2'] }), bacKan2022);
}

describe('“Hồ sơ trực tuyến > KH | TH”', () => {
  test.each<[string, string, ...Row[]]>([
    ['above 100', 'Hồ sơ trực tuyến', [200, 170], [150, 32]],
    ['headed as numbers', 'Số hồ sơ trực tuyến', [20, 17], [15, 12]],
  ])('%s are counts of which no total stands there, and that is said', (_what, heading, ...figures) => {
    const { assessments, problems } = assess(heading, figures);
    expect(assessments).toEqual([]);
    const [found] = problems;
    const said = found === undefined ? '' : describeProblem(found, bacKan2022);
    for (const word of [`${heading} > TH`, 'số lượng chứ không phải tỷ lệ', 'tổng số']) expect(said).toContain(word);
  });

  test.each<[string, ...Row[]]>([
    ['written as percentages', ['13%', '20%'], ['13%', '10%']],
    ['with decimals', [13, 20.5], [13, 10]],
    ['up to 100', [13, 20], [13, 10]],
  ])('%s are rates', (_what, ...figures) => {
    expect(saidOf(assess('Hồ sơ trực tuyến', figures)).said).toHaveLength(2);
  });

  test('above 100 are counted of the total that stands elsewhere in the row', () => {
    const rows = [
      TITLE,
      ['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến', null],
      [null, null, null, 'KH', 'TH'],
      [1, 'Phường Đức Xuân', 300, 200, 170],
      [2, 'Phường Sông Cầu', 180, 150, 132],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'];
    expect(saidOf(assessGrid(gridOf(rows, { merges }), bacKan2022))).toEqual({
      said: ['Phường Đức Xuân onlineDossierRate 170/300 met', 'Phường Sông Cầu onlineDossierRate 132/180 met'],
      codes: [],
    });
  });

  test.each([
    [
      'a plan above 100',
      [
        ['Hồ sơ trực tuyến', null],
        ['KH', 'TH'],
      ],
    ],
    ['“(hồ sơ trực tuyến)” behind', [['Kế hoạch giao (hồ sơ trực tuyến)', 'Thực hiện (hồ sơ trực tuyến)']]],
  ])('beside %s are counts, however few they are', (_what, headings) => {
    const rows = [
      TITLE,
      ...headings.map((of, at) => [
        ...(at === 0 ? ['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận'] : [null, null, null]),
        ...of,
      ]),
      [1, 'Phường Đức Xuân', 400, 300, 80],
    ];
    const merges = headings.length === 1 ? [] : ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'];
    const { said } = saidOf(assessGrid(gridOf(rows, { merges }), bacKan2022));
    expect(said).toEqual(['Phường Đức Xuân onlineDossierRate 80/400 met']);
  });
});
