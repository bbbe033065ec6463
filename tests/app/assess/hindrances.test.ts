import { expect, test } from 'vitest';
import { findHindrances } from '../../../src/app/assess/hindrances';
import { recognisedColumns } from '../../../src/app/assess/recognised-columns';
import { readOwnIndicators } from '../../../src/sheets/observations/read-own-indicators';
import { assessGrid } from '../../../src/sheets/observations/assess-grid';
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
    found.get(indicator)?.map(({ cell, offline }) => [cell, offline]);
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
  const columns = recognisedColumns(assessed!);
  expect(columns.map(({ role, column }) => `${role} ${column}`)).toEqual([
    'eligible C',
    'provided D',
    'allowsOnline E',
    'periodTotal F',
    'online G',
  ]);
  expect(columns[0]).toMatchObject({ heading: 'Đủ điều kiện cung cấp toàn trình', area: 'C4:C8' });
});

test('columns that only the plan’s words tell are among them, without a role of ours', () => {
  const rows = [
    ['Đơn vị: Phòng Nội vụ'],
    ['STT', 'Tên TTHC', 'Tổng số hồ sơ', 'Số hồ sơ được số hoá'],
    [1, 'Thủ tục 1', 10, 7],
  ];
  const assessed = assessGrid({ sheet: 'S', top: 0, left: 0, cells: rows }, planWith([DIGITISED]), {
    own: readOwnIndicators(planWith([DIGITISED])),
  });
  expect(recognisedColumns(assessed).map(({ role, column }) => [role, column])).toEqual([
    ['total', 'C'],
    ['', 'D'],
  ]);
  // Its rows are not named yet: what they lack has no heading in the pane.
  expect(findHindrances(assessed).size).toBe(0);
});
