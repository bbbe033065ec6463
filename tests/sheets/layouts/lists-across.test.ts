import { expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

type Row = readonly CellValue[];
const MERGES = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'];
const READ = ['Phường Đức Xuân onlineDossierRate 70/100 met', 'Phường Sông Cầu onlineDossierRate 10/50 met'];

function sheet(names: string, online: number): readonly Row[] {
  return [
    ['KẾT QUẢ TIẾP NHẬN HỒ SƠ QUÝ III NĂM 2022'],
    ['STT', names, 'Phường Đức Xuân', null, 'Phường Sông Cầu', null],
    [null, null, 'Tổng số hồ sơ', 'Trực tuyến', 'Tổng số hồ sơ', 'Trực tuyến'],
    [1, 'Hộ tịch', 40, 20, 10, 5],
    [2, 'Chứng thực', 60, 50, 40, 5],
    [null, 'Tổng cộng', 100, online, 50, 10],
  ];
}

test.each(['Tên thủ tục hành chính', 'Lĩnh vực'])('%s down and units across are a list of each unit', (names) => {
  expect(saidOf(assessGrid(gridOf(sheet(names, 70), { merges: MERGES }), bacKan2022))).toEqual({
    said: READ,
    codes: [],
  });
});

test('the total below a unit’s columns is held against them', () => {
  const { problems } = assessGrid(gridOf(sheet('Lĩnh vực', 71), { merges: MERGES }), bacKan2022);
  expect(problems.map(({ code, cell }) => [code, cell])).toContainEqual(['total-row-mismatch', 'D6']);
});
