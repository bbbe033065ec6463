import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../../src/domain/plans/plan';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

type Row = readonly CellValue[];
const TITLE: Row = ['TÌNH HÌNH TIẾP NHẬN HỒ SƠ QUÝ III NĂM 2022'];
const READ = ['Phường Đức Xuân onlineDossierRate 70/100 met', 'Phường Sông Cầu onlineDossierRate 10/50 met'];

function read(rows: readonly Row[], merges: readonly string[] = [], plan: Plan = bacKan2022) {
  return saidOf(assessGrid(gridOf(rows, { merges }), plan));
}

/** A name once above blank cells, as merged cells hold it, or in each row. */
const named = (names: readonly string[], each: number, isRepeated: boolean): readonly CellValue[] =>
  names.flatMap((name) => Array.from({ length: each }, (_, at) => (isRepeated || at === 0 ? name : null)));

describe('units over rows of ways of submission', () => {
  const head: Row = ['STT', 'Đơn vị', 'Hình thức nộp', 'Số hồ sơ tiếp nhận'];
  const ways = ['Trực tuyến', 'Trực tiếp', 'BCCI'];
  const figures = [70, 25, 5, 10, 38, 2];
  const rowsOf = (isRepeated: boolean): readonly Row[] =>
    named(['Phường Đức Xuân', 'Phường Sông Cầu'], 3, isRepeated).map((unit, at) => [
      ...[at + 1, unit, ways[at % 3] ?? null, figures[at] ?? null],
    ]);

  test.each([
    ['merged', false, ['B3:B5', 'B6:B8']],
    ['blank below the first', false, []],
    ['in each row', true, []],
  ])('with their names %s are read by them', (_how, isRepeated, merges) => {
    expect(read([TITLE, head, ...rowsOf(isRepeated)], merges)).toEqual({ said: READ, codes: [] });
  });

  test('are read by their total, and it is held against its parts', () => {
    const rows = (total: number): readonly Row[] => [
      ...[TITLE, head],
      ...[
        [1, 'Phường Đức Xuân', 'Tổng số', total],
        [null, null, 'Trực tuyến', 70],
      ],
      [null, null, 'Trực tiếp', 30],
      [2, 'Phường Sông Cầu', 'Tổng số', 50],
      ...[
        [null, null, 'Trực tuyến', 10],
        [null, null, 'Trực tiếp', 40],
      ],
    ];
    expect(read(rows(100))).toEqual({ said: READ, codes: [] });
    expect(read(rows(110)).codes).toEqual(['parts-differ-from-total']);
  });

  test('are held against the rows of all units together', () => {
    const totals = (direct: number): readonly Row[] => [
      ...[TITLE, head, ...rowsOf(false)],
      ...[
        ['Tổng cộng', null, 'Trực tuyến', 80],
        [null, null, 'Trực tiếp', direct],
        [null, null, 'BCCI', 7],
      ],
    ];
    expect(read(totals(63))).toEqual({ said: READ, codes: [] });
    expect(read(totals(64)).codes).toEqual(['total-row-mismatch']);
  });

  test('give what is counted of all ways together by the sum of their rows', () => {
    const rows = [
      TITLE,
      [...head.slice(0, 3), 'Tổng số hồ sơ đã giải quyết', 'Số hồ sơ giải quyết trước và đúng hạn'],
      [1, 'Phường Đức Xuân', 'Trực tuyến', 60, 55],
      [null, null, 'Trực tiếp', 40, 40],
      [2, 'Phường Sông Cầu', 'Trực tuyến', 10, 10],
      [null, null, 'Trực tiếp', 40, 28],
    ];
    const { said } = read(rows, [], plan766);
    expect(said.filter((each) => each.includes('dung-han'))).toEqual([
      'Phường Đức Xuân dung-han 95/100 met',
      'Phường Sông Cầu dung-han 38/50 near',
    ]);
  });

  test.each([
    ['left of the ways', ['Tổng số hồ sơ tiếp nhận', 'Hình thức', 'Số hồ sơ'], [2, 0, 1]],
    ['right of them', ['Hình thức', 'Số hồ sơ', 'Tổng số hồ sơ tiếp nhận'], [0, 1, 2]],
  ])('take their total from one cell for all their rows, %s', (_where, headings, order) => {
    const cells: readonly Row[] = [
      ['Trực tuyến', 70, 100],
      ['Trực tiếp', 30, null],
      ['Trực tuyến', 10, 50],
      ['Trực tiếp', 40, null],
    ];
    const units = named(['Phường Đức Xuân', 'Phường Sông Cầu'], 2, false);
    const rows = cells.map((row, at) => [at + 1, units[at] ?? null, ...order.map((from) => row[from] ?? null)]);
    expect(read([TITLE, ['STT', 'Đơn vị', ...headings], ...rows])).toEqual({ said: READ, codes: [] });
  });

  test('of what was settled are no dossiers received', () => {
    const settled = [TITLE, [...head.slice(0, 3), 'Số hồ sơ đã giải quyết'], ...rowsOf(false)];
    expect(read(settled)).toEqual({ said: [], codes: ['layout-not-recognised'] });
  });

  test('are fields of one unit, which add up', () => {
    const rows = [
      ['PHƯỜNG ĐỨC XUÂN'],
      TITLE,
      ['STT', 'Lĩnh vực', 'Hình thức', 'Số hồ sơ tiếp nhận'],
      [1, 'Hộ tịch', 'Trực tuyến', 40],
      [null, null, 'Trực tiếp', 10],
      [2, 'Đất đai', 'Trực tuyến', 30],
      [null, null, 'Trực tiếp', 20],
    ];
    expect(read(rows)).toEqual({ said: READ.slice(0, 1), codes: [] });
  });
});

describe('units over rows of “Chỉ tiêu” and “Thực hiện” below columns of indicators', () => {
  const head: Row = ['STT', 'Đơn vị', 'Nội dung', 'Tỷ lệ TTHC cung cấp toàn trình', 'Tỷ lệ hồ sơ trực tuyến'];
  const body = (words: readonly string[], isRepeated: boolean, planned = '13%'): readonly Row[] => {
    const figures: readonly Row[] = [
      ['100%', planned],
      ['90%', '20%'],
      ['100%', '13%'],
      ['100%', '10%'],
    ];
    return named(['Phường Đức Xuân', 'Phường Sông Cầu'], 2, isRepeated).map((unit, at) => [
      ...[at + 1, unit, words[at % 2] ?? null, ...(figures[at] ?? [])],
    ]);
  };
  const judged = [
    'Phường Đức Xuân endToEndProcedureRate 0.9 near',
    'Phường Đức Xuân onlineDossierRate 0.2 met',
    'Phường Sông Cầu endToEndProcedureRate 1 met',
    'Phường Sông Cầu onlineDossierRate 0.1 missed',
  ];

  test.each([
    ['Chỉ tiêu', 'Thực hiện', false],
    ['Kế hoạch', 'Kết quả', true],
    ['Chỉ tiêu giao', 'Kết quả thực hiện', false],
  ])('are judged by what was reached: “%s | %s”', (target, result, isRepeated) => {
    expect(read([TITLE, head, ...body([target, result], isRepeated)])).toEqual({ said: judged, codes: [] });
  });

  test('without a heading above these words are judged all the same', () => {
    const bare = head.map((text) => (text === 'Nội dung' ? null : text));
    expect(read([TITLE, bare, ...body(['Chỉ tiêu', 'Thực hiện'], false)]).said).toEqual(judged);
  });

  test('tell a target that is another than the plan’s', () => {
    expect(read([TITLE, head, ...body(['Chỉ tiêu', 'Thực hiện'], false, '15%')])).toEqual({
      said: judged,
      codes: ['target-of-sheet-differs'],
    });
  });

  test('below the unit in a line of its own are its', () => {
    const rows = [
      ...[TITLE, ['STT', ...head.slice(1, 2), ...head.slice(3)]],
      [1, 'Phường Đức Xuân', null, null],
      [null, 'Chỉ tiêu', '100%', '13%'],
      [null, 'Thực hiện', '90%', '20%'],
      [2, 'Phường Sông Cầu', null, null],
      [null, 'Chỉ tiêu', '100%', '13%'],
      [null, 'Thực hiện', '100%', '10%'],
    ];
    expect(read(rows)).toEqual({ said: judged, codes: [] });
  });

  test('beside “Tỷ lệ đạt”, which is a share of the target, tell that it is not read', () => {
    const rows = body(['Chỉ tiêu', 'Thực hiện'], false).flatMap((row, at) =>
      at % 2 === 0 ? [row] : [row, [null, null, 'Tỷ lệ đạt', '90%', '150%']],
    );
    expect(read([TITLE, head, ...rows])).toEqual({ said: judged, codes: ['rows-left-out'] });
  });
});
