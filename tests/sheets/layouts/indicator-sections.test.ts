import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

type Row = readonly CellValue[];
const TITLE: Row = ['KẾT QUẢ THỰC HIỆN QUÝ III NĂM 2022'];
const HEAD: Row = ['STT', 'Đơn vị', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'];
const FIRST: readonly Row[] = [
  [1, 'Phường Đức Xuân', 9, 10, 90],
  [2, 'Phường Sông Cầu', 10, 10, 100],
];
const SECOND: readonly Row[] = [
  [1, 'Phường Đức Xuân', 20, 100, 20],
  [2, 'Phường Sông Cầu', 5, 50, 10],
];
const READ = [
  'Phường Đức Xuân endToEndProcedureRate 9/10 near',
  'Phường Đức Xuân onlineDossierRate 20/100 met',
  'Phường Sông Cầu endToEndProcedureRate 10/10 met',
  'Phường Sông Cầu onlineDossierRate 5/50 missed',
];

function read(rows: readonly Row[], merges: readonly string[] = []) {
  return saidOf(assessGrid(gridOf(rows, { merges }), bacKan2022));
}

describe('units below the line of each indicator', () => {
  test('are judged by the indicator of their line', () => {
    const rows = [
      ...[TITLE, HEAD, ['1. Tỷ lệ TTHC cung cấp toàn trình'], ...FIRST],
      ...[['2. Tỷ lệ hồ sơ trực tuyến'], ...SECOND],
    ];
    expect(read(rows, ['A3:E3', 'A6:E6'])).toEqual({ said: READ, codes: [] });
  });

  test('are held against the total below them, or in the line itself', () => {
    const below = (sum: number): readonly Row[] => [
      ...[TITLE, HEAD, ['I', 'Tỷ lệ TTHC cung cấp toàn trình'], ...FIRST, [null, 'Cộng', 19, 20, 95]],
      ...[['II', 'Tỷ lệ hồ sơ trực tuyến'], ...SECOND, [null, 'Cộng', sum, 150, 16.7]],
    ];
    expect(read(below(25))).toEqual({ said: READ, codes: [] });
    expect(read(below(26)).codes).toContain('total-row-mismatch');
    const within = (sum: number): readonly Row[] => [
      ...[TITLE, HEAD, ['I', 'Tỷ lệ TTHC cung cấp toàn trình', 19, 20, 95], ...FIRST],
      ...[['II', 'Tỷ lệ hồ sơ trực tuyến', sum, 150, 16.7], ...SECOND],
    ];
    expect(read(within(25))).toEqual({ said: READ, codes: [] });
    expect(read(within(26)).codes).toContain('total-row-mismatch');
  });

  test('below a line that no word knows are nobody’s figures of another indicator', () => {
    const rows = [
      ...[TITLE, HEAD, ['I', 'Tỷ lệ hồ sơ trực tuyến'], ...SECOND],
      ...[['II', 'Tỷ lệ cán bộ được tập huấn'], ...FIRST],
    ];
    expect(read(rows).said).toEqual(READ.filter((each) => each.includes('onlineDossierRate')));
  });

  test('with targets beside their results are read by the results', () => {
    const rows: readonly Row[] = [
      ...[TITLE, ['STT', 'Đơn vị', 'Chỉ tiêu', 'Kết quả'], ['I', 'Tỷ lệ hồ sơ trực tuyến']],
      [1, 'Phường Đức Xuân', '13%', '20%'],
      [2, 'Phường Sông Cầu', '15%', '10%'],
    ];
    expect(read(rows)).toEqual({
      said: ['Phường Đức Xuân onlineDossierRate 0.2 met', 'Phường Sông Cầu onlineDossierRate 0.1 missed'],
      codes: ['target-of-sheet-differs'],
    });
  });
});
