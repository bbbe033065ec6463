import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { gridOf } from '../support/grid-of';

const heading = [
  'STT',
  'Tên thủ tục hành chính',
  'Cho phép nộp trực tuyến',
  'Có phát sinh hồ sơ',
  'Có hồ sơ trực tuyến',
];
const assess = (...rows: CellValue[][]) =>
  assessGrid(gridOf([['Đơn vị: Phòng Nội vụ'], heading, ...rows]), defaultPlan);

describe('a sheet of procedures with marks instead of counts of dossiers', () => {
  test('tells (2) from the procedures that had dossiers and online ones, where online submission is allowed', () => {
    const { assessments, problems } = assess(
      [1, 'Cấp lại giấy phép', 'x', 'x', 'x'],
      [2, 'Công nhận ban vận động', 'x', 'x', null],
      [3, 'Thành lập hội', 'x', null, null],
      [4, 'Đổi tên hội', null, 'x', null],
    );
    const found = assessments.map(({ indicator, counts, status }) => ({ indicator, ...counts, status }));
    const expected = { indicator: 'onlineActiveProcedureRate', numerator: 1, denominator: 2, status: 'missed' };
    expect(found).toEqual([expected]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('names a procedure with online dossiers but none at all', () => {
    const { assessments, problems } = assess(
      [1, 'Cấp lại giấy phép', 'x', null, 'x'],
      [2, 'Đổi tên hội', 'x', 'x', 'x'],
    );
    expect(assessments[0]?.status).toBe('invalid');
    expect(problems.map(({ code, cell }) => [code, cell])).toContainEqual(['numerator-exceeds-denominator', 'E3']);
  });
});
