import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { describeProblem } from '../../../src/text/vi/problems';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

type Row = readonly CellValue[];
const TITLE: Row = ['BÁO CÁO QUÝ III NĂM 2022'];
const UNITS: readonly Row[] = [
  [1, 'Phường Đức Xuân', 100, 70, 25, 5],
  [2, 'Phường Sông Cầu', 50, 10, 38, 2],
];
const READ = ['Phường Đức Xuân onlineDossierRate 70/100 met', 'Phường Sông Cầu onlineDossierRate 10/50 met'];

function assess(rows: readonly Row[], merges: readonly string[] = [], answer?: number) {
  const answers = answer === undefined ? {} : { answers: new Map([['receivedDossiers', answer]]) };
  return assessGrid(gridOf(rows, { merges }), bacKan2022, answers);
}

describe('ways of submission beside what was settled', () => {
  const headed = (total: string): Row => ['STT', 'Đơn vị', total, 'Trực tuyến', 'Trực tiếp', 'BCCI'];
  const flat = headed('Tổng số hồ sơ đã giải quyết');
  const below: readonly Row[] = [
    ['STT', 'Đơn vị', 'Tổng số hồ sơ đã giải quyết', 'Trong đó', null, null],
    [null, null, null, 'Trực tuyến', 'Trực tiếp', 'BCCI'],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2'];

  test.each<[string, readonly Row[], readonly string[]]>([
    ['that they add up to', [TITLE, flat, ...UNITS], []],
    ['of which they are “Trong đó”', [TITLE, ...below, ...UNITS], merges],
    [
      'of which they are only some',
      [TITLE, flat.slice(0, 5), [1, 'Phường Đức Xuân', 100, 70, 25], [2, 'Phường Sông Cầu', 50, 10, 38]],
      [],
    ],
    ['in other words', [TITLE, headed('Tổng số hồ sơ giải quyết'), ...UNITS], []],
    ['in a title', [['HỒ SƠ ĐÃ GIẢI QUYẾT THEO HÌNH THỨC NỘP, QUÝ III NĂM 2022'], headed('Tổng số'), ...UNITS], []],
    [
      'that they add up to beside a total of what was received, which they do not make up',
      [
        TITLE,
        ['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Đã giải quyết', 'Trực tuyến', 'Trực tiếp'],
        [1, 'Phường Đức Xuân', 120, 100, 70, 30],
        [2, 'Phường Sông Cầu', 60, 50, 10, 40],
      ],
      [],
    ],
  ])('%s are a question and no verdict', (_what, rows, areas) => {
    const { said, codes } = saidOf(assess(rows, areas));
    expect(said).toEqual([]);
    expect(codes).toContain('column-ambiguous');
  });

  test('ask in a sentence that names them, and what the plan counts', () => {
    const [found] = assess([TITLE, flat, ...UNITS]).problems;
    const said = found === undefined ? '' : describeProblem(found, bacKan2022);
    for (const word of ['D (“Trực tuyến + Trực tiếp + BCCI”)', 'đã giải quyết', 'hồ sơ tiếp nhận'])
      expect(said).toContain(word);
  });

  test.each([2, 3])('are judged once an officer says that they are what was received', (answer) => {
    expect(saidOf(assess([TITLE, flat, ...UNITS], [], answer)).said).toEqual(READ);
  });

  test('in rows of one unit are a question, too', () => {
    const rows = [
      ['PHƯỜNG ĐỨC XUÂN'],
      ['STT', 'Nội dung', 'Số lượng'],
      [1, 'Tổng số hồ sơ đã giải quyết', 100],
      [null, '- Trực tuyến', 70],
      [null, '- Trực tiếp', 30],
    ];
    expect(saidOf(assess(rows))).toEqual({ said: [], codes: ['column-ambiguous'] });
  });

  test('down the rows below what was settled are held back', () => {
    const ways = ['Trực tuyến', 'Trực tiếp', 'Tổng'].map((way, at) => [at + 1, way, [70, 30, 100][at] ?? null]);
    const rows = [['PHƯỜNG ĐỨC XUÂN'], ['STT', 'Hình thức nộp', 'Số hồ sơ đã giải quyết'], ...ways];
    expect(assess(rows).problems[0]).toMatchObject({ facts: { reason: 'settled-ways' } });
    const received = [['PHƯỜNG ĐỨC XUÂN'], ['STT', 'Hình thức nộp', 'Số hồ sơ tiếp nhận'], ...ways];
    expect(saidOf(assess(received)).said).toEqual(READ.slice(0, 1));
  });

  test('with nothing pending are all that was received', () => {
    const rows = [
      TITLE,
      ['STT', 'Đơn vị', 'Đã giải quyết', 'Đang giải quyết', 'Trực tuyến', 'Trực tiếp', 'BCCI'],
      ...UNITS.map((row) => [...row.slice(0, 3), 0, ...row.slice(3)]),
    ];
    expect(saidOf(assess(rows))).toEqual({ said: READ, codes: [] });
  });

  test('are read where they say that they were received, or add up to what was', () => {
    const received = [
      TITLE,
      ['STT', 'Đơn vị', 'Đã giải quyết', 'Tiếp nhận trực tuyến', 'Tiếp nhận trực tiếp', 'Tiếp nhận qua BCCI'],
      ...UNITS,
    ];
    expect(saidOf(assess(received))).toEqual({ said: READ, codes: [] });
    const total = [
      TITLE,
      ['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Trực tuyến', 'Trực tiếp', 'BCCI', 'Đã giải quyết'],
      ...UNITS.map((row) => [...row, row[2] ?? null]),
    ];
    expect(saidOf(assess(total))).toEqual({ said: READ, codes: [] });
  });

  test('as parts of a heading of what was settled are none, and a sentence says why nothing is judged', () => {
    const rows = [
      TITLE,
      ['STT', 'Đơn vị', 'Hồ sơ giải quyết trong kỳ', null, null],
      [null, null, 'Trực tuyến', 'Trực tiếp', 'BCCI'],
      ...UNITS.map(([stt = null, unit = null, , ...ways]) => [stt, unit, ...ways]),
    ];
    const { problems } = assess(rows, ['A2:A3', 'B2:B3', 'C2:E2']);
    expect(problems[0]).toMatchObject({ code: 'layout-not-recognised', facts: { reason: 'settled-ways' } });
  });
});
