import { expect, test } from 'vitest';
import { planColours } from '../../../src/app/colours/plan-colours';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../../sheets/support/grid-of';

const rows = (title: string) => [
  [title],
  ['Đơn vị', 'Tháng', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'],
  ['Phòng Nội vụ', 'Tháng 1', 20, 6],
  ['Phòng Nội vụ', 'Tháng 2', 30, 9],
  ['Phường Sông Cầu', 'Tháng 1', 40, 8],
  ['Phường Sông Cầu', 'Tháng 2', 50, 12],
];
const rulesOf = (title: string) => planColours(assessGrid(gridOf(rows(title)), bacKan2022), bacKan2022).rules;

test('rows of another month between those that are judged get no colour', () => {
  const rules = rulesOf('SỐ LIỆU THÁNG 2 NĂM 2022');
  expect(rules.length).toBeGreaterThan(0);
  for (const { formula } of rules) expect(formula).toContain('OR(TRIM($B4)="Tháng 2")');
});

test('a verdict on several rows together colours none of them', () => {
  expect(rulesOf('SỐ LIỆU QUÝ I NĂM 2022')).toEqual([]);
});
