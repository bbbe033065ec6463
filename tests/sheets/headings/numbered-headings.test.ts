import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

describe('headings "Chỉ số 1 | Chỉ số 2" above the indicators’ names', () => {
  test('are read with the names below them, whatever their numbers are in the plan', () => {
    const { assessments, problems } = assessGrid(
      gridOf([
        ['BÁO CÁO QUÝ III NĂM 2022'],
        ['STT', 'Đơn vị', 'Chỉ số 1', 'Chỉ số 2'],
        [null, null, 'Tỷ lệ hồ sơ phát sinh trực tuyến', 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến'],
        [null, null, '(%)', '(%)'],
        [1, 'Phòng Nội vụ', 35.5, 80],
      ]),
      bacKan2022,
    );
    expect(assessments.map(({ indicator, rate }) => [indicator, rate])).toEqual([
      ['onlineActiveProcedureRate', 0.8],
      ['onlineDossierRate', 0.355],
    ]);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
