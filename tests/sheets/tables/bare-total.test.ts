import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';
import { saidOf } from '../support/said-of';

type Row = readonly CellValue[];
const BOTH = ['Phường Đức Xuân onlineDossierRate 70/100 met', 'Phường Sông Cầu onlineDossierRate 10/50 met'];
const sheet = (headings: readonly Row[], merges: readonly string[], one: Row, other: Row) =>
  gridOf([['THÁNG 9 NĂM 2022'], ...headings, [1, 'Phường Đức Xuân', ...one], [2, 'Phường Sông Cầu', ...other]], {
    merges: ['A2:A3', 'B2:B3', ...merges],
  });

describe('"Tổng" beside "Trực tuyến"', () => {
  test('below months is the total of the month, without a title that speaks of dossiers', () => {
    const headings: readonly Row[] = [
      ['STT', 'Đơn vị', 'Tháng 8', null, 'Tháng 9', null],
      [null, null, 'Tổng', 'Trực tuyến', 'Tổng', 'Trực tuyến'],
    ];
    const grid = sheet(headings, ['C2:D2', 'E2:F2'], [90, 50, 100, 70], [40, 5, 50, 10]);
    expect(saidOf(assessGrid(grid, defaultPlan))).toEqual({ said: BOTH, codes: ['period-block-taken'] });
  });

  test('below "Trực tuyến" beside its portals is all that came in online', () => {
    const headings: readonly Row[] = [
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Trực tuyến', null, null],
      [null, null, null, 'Tổng', 'Cổng DVC quốc gia', 'Cổng DVC tỉnh'],
    ];
    const grid = sheet(headings, ['C2:C3', 'D2:F2'], [100, 70, 30, 40], [50, 10, 5, 5]);
    expect(saidOf(assessGrid(grid, defaultPlan)).said).toEqual(BOTH);
  });

  test.each(['Thanh toán trực tuyến', 'Thanh toán phí, lệ phí'])('below "%s" are both of payments', (heading) => {
    const headings: readonly Row[] = [
      ['STT', 'Đơn vị', heading, null],
      [null, null, 'Tổng', 'Trực tuyến'],
    ];
    const grid = sheet(headings, ['C2:D2'], [40, 20], [20, 5]);
    expect(saidOf(assessGrid(grid, plan766)).said).toEqual([
      'Phường Đức Xuân thanh-toan 20/40 met',
      'Phường Sông Cầu thanh-toan 5/20 missed',
    ]);
  });
});
