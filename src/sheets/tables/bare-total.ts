import { headingWords } from '../cells/heading-words';
import type { ColumnRole } from '../headings/vocabulary/heading-rule';
import type { TableColumn } from './table';

/** "Tổng số" alone, beside ways of submission, is the total of their dossiers; so is a pivot's total column. */
export function withBareTotal(columns: readonly TableColumn[]): readonly TableColumn[] {
  const has = (...roles: readonly ColumnRole[]): boolean => columns.some(({ meaning }) => roles.includes(meaning.role));
  if (!has('onlineDossiers') || has('allDossiers', 'receivedDossiers')) return columns;
  const isBareTotal = ({ path, meaning, content }: TableColumn): boolean =>
    meaning.role === 'other' &&
    content !== 'names' &&
    // "Tổng > Số lượng" where rows are the ways.
    (path.length === 1 || (path.length === 2 && COUNT.test(headingWords(path[1] ?? '')))) &&
    BARE_TOTAL.test(headingWords(path[0] ?? ''));
  return columns.map((column) => (isBareTotal(column) ? { ...column, meaning: { role: 'allDossiers' } } : column));
}

const BARE_TOTAL = /^(tong( so| cong| cuoi)?|cong|so luong|grand total|total)$/;
const COUNT = /^(so luong|sl)$/;
