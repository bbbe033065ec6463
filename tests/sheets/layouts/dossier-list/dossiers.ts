import type { CellValue } from '../../../../src/sheets/cells/grid';
import { assessGrid } from '../../../../src/sheets/reading/assess-grid';
import type { Plan } from '../../../../src/domain/plans/plan';
import { describeProblem } from '../../../../src/text/vi/problems';
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
  return readRows([...title, head, ...rows]);
}

/** A sheet as it stands, with its headings among its rows. */
export function readRows(rows: readonly Row[], { merges, plan = plan766 }: { merges?: string[]; plan?: Plan } = {}) {
  const assessed = assessGrid(gridOf(rows, { sheet: 'DS', ...(merges === undefined ? {} : { merges }) }), plan);
  const figures = assessed.assessments.map(({ indicator, counts, status }) =>
    status === 'no-data' ? `${indicator} ?` : `${indicator} ${String(counts.numerator)}/${String(counts.denominator)}`,
  );
  const told = assessed.problems.flatMap(({ code, severity, facts, cell }) =>
    code === 'dossiers-left-out' && 'what' in facts
      ? [`${facts.what} ${severity} ${String(facts.count)} ${cell ?? ''}`]
      : [],
  );
  const sentences = assessed.problems.flatMap((each) =>
    each.code === 'dossiers-left-out' ? [describeProblem(each, plan)] : [],
  );
  return { ...assessed, figures, told, sentences };
}

const pending = {
  ...{ id: 'dang-qua-han', number: 1, heading: 'Tỷ lệ hồ sơ đang giải quyết quá hạn', definition: '', source: '' },
  formula: { numerator: 'Hồ sơ đang giải quyết quá hạn', denominator: 'Hồ sơ đang giải quyết' },
};
const late = {
  ...{ id: 'da-tre-han', number: 2, heading: 'Tỷ lệ hồ sơ đã giải quyết trễ hạn', definition: '', source: '' },
  formula: { numerator: 'Hồ sơ giải quyết quá hạn', denominator: 'Hồ sơ đã giải quyết' },
};

/** A plan that asks which dossiers are late already, of those pending and of those settled. */
export const planOfPending: Plan = { ...plan766, indicators: [pending, late] };
