import { isOfAll } from '../../domain/measures/ways';
import { headingWords } from '../cells/heading-words';
import { readCount } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import type { TableColumn } from './table';

const OF_LEVEL =
  /^(?:(?:tong|so|luong) )*ho so (?:(?:da|tiep nhan|nhan|nop|phat sinh) )*(?:(?:dvctt|dvc|tthc) )?(toan trinh|mot phan)$/;
/** "Nộp trực tuyến > Toàn trình | Một phần": the heading above says what of. */
const BELOW_ONLINE = /^(?:(?:so|luong|ho so|nop|nhan|tiep nhan|qua|hinh thuc) )*truc tuyen$/;
const LEVEL = /^(?:(?:dvctt|dvc|tthc) )?(toan trinh|mot phan)$/;
const OFFLINE: ReadonlySet<string> = new Set(['directDossiers', 'directPostDossiers', 'postDossiers']);

/**
 * "Hồ sơ toàn trình | Hồ sơ một phần" may be what came in online, or all dossiers of such services. Beside the other ways of
 * submission they are the parts of online where these and they add up to the total in every row; below “Nộp trực tuyến” they say so themselves,
 * and need no total.
 */
export function withOnlineLevels(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): readonly TableColumn[] {
  const levelOf = ({ path, meaning, content }: TableColumn): string | undefined => {
    if (content !== 'figures' || (meaning.role !== 'other' && meaning.role !== 'endToEndProcedures')) return undefined;
    const [parent = '', leaf = ''] = path.slice(-2).map(headingWords);
    if (path.length > 1 && BELOW_ONLINE.test(parent)) return LEVEL.exec(leaf)?.[1];
    return meaning.role === 'other' ? OF_LEVEL.exec(headingWords(path[path.length - 1] ?? ''))?.[1] : undefined;
  };
  const parts = columns.filter((column) => levelOf(column) !== undefined);
  const offline = columns.filter(({ meaning }) => OFFLINE.has(meaning.role));
  const [total] = columns.filter(({ meaning }) => isOfAll(meaning.role));
  const isPair = new Set(parts.map(levelOf)).size === 2 && parts.length === 2;
  const isHeaded = parts.every(
    ({ path }) => path.length > 1 && BELOW_ONLINE.test(headingWords(path[path.length - 2] ?? '')),
  );
  if (!isPair || offline.length === 0 || (total === undefined && !isHeaded)) return columns;
  const valueOf = (row: number, column: number): number => {
    const read = readCount(sheet, row, column, '');
    return read.kind === 'count' ? read.value : 0;
  };
  for (let row = firstRow; total !== undefined && row <= lastRow; row++) {
    const sum = [...parts, ...offline].reduce((so, { column }) => so + valueOf(row, column), 0);
    if (sum !== valueOf(row, total.column)) return columns;
  }
  return columns.map((column): TableColumn => {
    const level = levelOf(column);
    const role = level === 'toan trinh' ? 'endToEndOnlineDossiers' : 'partialOnlineDossiers';
    return level === undefined ? column : { ...column, meaning: { role } };
  });
}
