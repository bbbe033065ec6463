import type { Measure, MeasureId } from '../../domain/measures/measures';
import { headingWords } from '../cells/heading-words';
import type { TableColumn } from './table';

const COUNTS_PROCEDURES = /^(?:(?:tong|so|luong|sl) )+(?:tthc|dvctt|dvc|dich vu cong)\b/;
const COUNTS_DOSSIERS = /\bho so\b/;

/**
 * "Số TTHC cấp kết quả điện tử" beside "Tổng số hồ sơ đã giải quyết" counts procedures: 95 of 300 dossiers had been its rate. Many
 * offices write TTHC for dossiers; where a table says both, it tells them apart, and the first count no dossiers.
 */
export function withThingsApart(
  columns: readonly TableColumn[],
  measures: Readonly<Record<MeasureId, Measure>>,
): readonly TableColumn[] {
  const dossiers = columns.filter(
    ({ content, meaning }) => content === 'figures' && measures[meaning.role]?.counts === 'dossiers',
  );
  const leafOf = ({ path }: TableColumn): string => headingWords(path[path.length - 1] ?? '');
  const isOfProcedures = (column: TableColumn): boolean =>
    COUNTS_PROCEDURES.test(leafOf(column)) &&
    !column.path.slice(0, -1).some((heading) => COUNTS_DOSSIERS.test(headingWords(heading)));
  const apart = new Set(dossiers.filter(isOfProcedures));
  const isSaid = dossiers.some((column) => !apart.has(column) && COUNTS_DOSSIERS.test(leafOf(column)));
  if (apart.size === 0 || !isSaid) return columns;
  return columns.map((column): TableColumn =>
    apart.has(column) ? { ...column, meaning: { role: 'other', isToldApart: true } } : column,
  );
}
