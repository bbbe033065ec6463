import { headingWords } from '../cells/heading-words';
import { isPeriod } from '../headings/heading-meaning';
import type { ColumnRole } from '../headings/vocabulary/heading-rule';
import type { TableColumn } from './table';

/**
 * "Tổng số" alone, beside ways of submission, is the total of their dossiers; so is a pivot's total column, and "Tháng 9 > Tổng"
 * beside "Tháng 9 > Trực tuyến".
 */
export function withBareTotal(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column): TableColumn => {
    const { path, meaning, content } = column;
    if (meaning.role !== 'other' || content === 'names' || !isBareTotal(path)) return column;
    const beside = path.length === 1 ? columns : columns.filter((other) => isBeside(column, other));
    const has = (...roles: readonly ColumnRole[]): boolean =>
      beside.some((other) => roles.includes(other.meaning.role));
    return has('onlineDossiers') && !has('allDossiers', 'receivedDossiers')
      ? { ...column, meaning: { role: 'allDossiers' } }
      : column;
  });
}

/** "Tổng", "Tháng 9 > Tổng", and "Tổng > Số lượng" where rows are the ways. */
function isBareTotal(path: readonly string[]): boolean {
  const said = path.map(headingWords).filter((words) => !isPeriod(words));
  const [first = '', second] = said;
  return BARE_TOTAL.test(first) && (second === undefined || (said.length === 2 && COUNT.test(second)));
}

/** Below the same headings: of the same period. */
function isBeside({ path }: TableColumn, { path: other }: TableColumn): boolean {
  const periodsOf = (levels: readonly string[]): string => levels.map(headingWords).filter(isPeriod).join('>');
  return periodsOf(path) === periodsOf(other);
}

const BARE_TOTAL = /^(tong( so| cong| cuoi)?|cong|so luong|grand total|total)$/;
const COUNT = /^(so luong|sl)$/;
