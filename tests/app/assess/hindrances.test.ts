import { expect, test } from 'vitest';
import { findHindrances } from '../../../src/app/assess/hindrances';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { DIGITISED, planWith } from '../../support/own-plan';
import { assessRows, procedures, units } from '../../taskpane/support/assess-rows';

const sheet = procedures([
  ['x', 'x', 'x', 10, 4],
  ['x', null, 'x', 30, 0],
  [null, null, null, 50, 0],
  ['x', null, 'x', null, null],
  ['x', 'x', 'x', 5, 5],
]);

test('the rows that hold a unit back are named with the cell that would have to change', async () => {
  const { assessed } = await assessRows(sheet);
  const found = findHindrances(assessed!);
  const cells = (indicator: string): unknown[] | undefined =>
    found.get(indicator)?.map(({ cell, lacking }) => [cell, lacking]);
  expect(cells('endToEndProcedureRate')).toEqual([
    ['D5', null],
    ['D7', null],
  ]);
  expect(cells('onlineActiveProcedureRate')).toEqual([['G5', 30]]);
  expect(cells('onlineDossierRate')).toEqual([
    ['G6', 50],
    ['G5', 30],
    ['G4', 6],
  ]);
});

test('a target that is met has none, and a summary has no rows to name', async () => {
  const met = await assessRows(procedures([['x', 'x', 'x', 10, 9]]));
  expect(findHindrances(met.assessed!).size).toBe(0);
  const summary = await assessRows(units([['Phòng Nội vụ', 1, 100]]));
  expect(findHindrances(summary.assessed!).size).toBe(0);
});

test('the columns that figures were taken from are told from left to right', async () => {
  const { assessed } = await assessRows(sheet);
  const columns = assessed!.columns;
  expect(columns.map(({ takenAs, column }) => `${takenAs} ${column}`)).toEqual([
    'eligibleProcedures C',
    'providedProcedures D',
    'allowingProcedures E',
    'receivedDossiers F',
    'onlineDossiers G',
  ]);
  expect(columns[0]).toMatchObject({ heading: 'Đủ điều kiện cung cấp toàn trình', area: 'C4:C8' });
});

test('columns that the plan’s own formula tells are among them, and their rows are named, too', () => {
  const rows = [
    ['Đơn vị: Phòng Nội vụ'],
    ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Số hồ sơ được số hoá', 'Số lượt in ấn'],
    [1, 'Thủ tục 1', 10, 7, 3],
  ];
  const assessed = assessGrid({ sheet: 'S', top: 0, left: 0, cells: rows }, planWith([DIGITISED]), {});
  expect(assessed.columns.map(({ takenAs, column, why }) => [takenAs, column, why])).toEqual([
    ['allDossiers', 'C', 'used'],
    ['digitisedDossiers', 'D', 'used'],
    [null, 'E', 'not-understood'],
  ]);
  expect(findHindrances(assessed).get(DIGITISED.id)).toEqual([{ name: 'Thủ tục 1', cell: 'D3', lacking: 3 }]);
});
