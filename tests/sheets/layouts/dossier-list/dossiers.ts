import type { CellValue } from '../../../../src/sheets/cells/grid';
import { assessGrid } from '../../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../../support/plan-766';
import { gridOf } from '../../support/grid-of';

export const HEAD = [
  'STT',
  'Mã hồ sơ',
  'Chủ hồ sơ',
  'Kênh tiếp nhận',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày trả',
  'Trạng thái',
];
export const TITLE = [['PHÒNG NỘI VỤ'], ['DANH SÁCH HỒ SƠ THÁNG 3 NĂM 2026'], []];
export type Row = readonly CellValue[];

/** A settled dossier of the month, online and in time, but for what is said otherwise. */
export const dossier = (
  number: number,
  change: Partial<Record<'code' | 'way' | 'in' | 'due' | 'out' | 'said', CellValue>> = {},
): Row => {
  const {
    code,
    way,
    in: received,
    due,
    out,
    said,
  } = {
    ...{ code: `H03.${String(number).padStart(4, '0')}`, way: 'Trực tuyến', in: '02/03/2026', due: '10/03/2026' },
    ...{ out: '09/03/2026', said: 'Đã trả kết quả' },
    ...change,
  };
  return [number, code, `Nguyễn Văn ${String(number)}`, way, received, due, out, said];
};
export const withCell = (row: Row, column: number, value: CellValue): Row =>
  row.map((cell, at) => (at === column ? value : cell));
export const many = (count: number, from = 1, change = {}): Row[] =>
  Array.from({ length: count }, (_, index) => dossier(from + index, change));

export function read(rows: readonly Row[], head: Row = HEAD, title: readonly Row[] = TITLE) {
  const assessed = assessGrid(gridOf([...title, head, ...rows], { sheet: 'DS' }), plan766);
  const figures = assessed.assessments.map(({ indicator, counts, status }) =>
    status === 'no-data' ? `${indicator} ?` : `${indicator} ${String(counts.numerator)}/${String(counts.denominator)}`,
  );
  const told = assessed.problems.flatMap(({ code, severity, facts, cell }) =>
    code === 'dossiers-left-out' && 'what' in facts
      ? [`${facts.what} ${severity} ${String(facts.count)} ${cell ?? ''}`]
      : [],
  );
  return { ...assessed, figures, told };
}
