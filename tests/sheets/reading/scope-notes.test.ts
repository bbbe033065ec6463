import { expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { problem, type Problem } from '../../../src/domain/problem';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

const note = (unit: string | null, indicator?: string): Problem =>
  problem('plan-note', { written: 'Không tính hồ sơ qua BCCI', unit, why: 'scope' }, { cell: 'A9', indicator });

/** The notes that reach a sheet of Phòng Nội vụ with the rate of online dossiers. */
function notesOn(...warnings: readonly Problem[]): readonly Problem[] {
  const rows = [
    ['PHÒNG NỘI VỤ'],
    ['STT', 'Chỉ tiêu', 'Số thực hiện', 'Tổng số', 'Tỷ lệ (%)'],
    [1, 'Tỷ lệ hồ sơ trực tuyến', 150, 155, null],
  ];
  const { problems } = assessGrid(gridOf(rows), { ...bacKan2022, warnings });
  return problems.filter(({ code }) => code === 'plan-note');
}

test('what a plan notes of how its figures are counted stands beside the verdicts that it is about', () => {
  expect(notesOn(note(null)).map(({ severity, cell }) => [severity, cell])).toEqual([['warning', undefined]]);
  expect(notesOn(note('Phòng Nội vụ', 'onlineDossierRate'))).toHaveLength(1);
});

test('what it notes of another indicator, another unit or of targets alone does not', () => {
  const exception = problem('plan-note', { written: 'Riêng xã A: 80%', unit: null, why: 'applied' });
  expect(notesOn(note(null, 'endToEndProcedureRate'), note('Phường Đức Xuân'), exception)).toEqual([]);
});
