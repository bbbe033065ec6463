import { headingWords } from '../cells/heading-words';
import { readCount } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';
import type { TableColumn } from './table';

/**
 * "Rất hài lòng | Hài lòng | Bình thường | Không hài lòng": both of the first are satisfied, so that "Hài lòng" there is only a
 * part. Where "Rất hài lòng" is itself a part of "Hài lòng", the words ("trong đó") or the sums against the total tell; where they
 * tell neither, both stay what may be meant, which is a question.
 */
export function withScaleOfAnswers(
  sheet: TextGrid,
  given: readonly TableColumn[],
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): readonly TableColumn[] {
  const columns = withoutShares(given);
  const of = (role: string): readonly TableColumn[] => columns.filter(({ meaning }) => meaning.role === role);
  const [[very], [satisfied, another]] = [of('verySatisfiedAnswers'), of('satisfiedAnswers')];
  if (very === undefined || satisfied === undefined || another !== undefined) return columns;
  const as = (column: TableColumn, role: string): readonly TableColumn[] =>
    columns.map((each) => (each === column ? { ...each, meaning: { role } } : each));
  if (very.path.some((heading) => /\btrong do\b/.test(headingWords(heading)))) return columns;
  const [total] = of('answers');
  const rest = ['neutralAnswers', 'dissatisfiedAnswers', 'veryDissatisfiedAnswers'].flatMap(of);
  const valueOf = (row: number, column: TableColumn | undefined): number => {
    const read = column === undefined ? null : readCount(sheet, row, column.column, '');
    return read?.kind === 'count' ? read.value : 0;
  };
  let [parts, whole] = [total === undefined, false];
  for (let row = firstRow; row <= lastRow; row++) {
    const [all, most, some] = [total, very, satisfied].map((column) => valueOf(row, column)) as [
      number,
      number,
      number,
    ];
    const others = rest.reduce((sum, column) => sum + valueOf(row, column), 0);
    if (most > some || (all > 0 && most > 0 && all === most + some + others)) parts = true;
    if (all > 0 && most > 0 && all === some + others) whole = true;
  }
  if (parts !== whole) return parts ? as(satisfied, 'onlySatisfiedAnswers') : columns;
  return as(very, 'satisfiedAnswers');
}

/** Beside "Rất hài lòng (%)" the share "Hài lòng (%)" is one of the scale, and not the rate of all who are satisfied. */
function withoutShares(columns: readonly TableColumn[]): readonly TableColumn[] {
  const leafOf = ({ path }: TableColumn): string => headingWords(path[path.length - 1] ?? '');
  if (!columns.some((each) => each.meaning.role === 'rate' && /\brat hai long\b/.test(leafOf(each)))) return columns;
  return columns.map((each) =>
    each.meaning.role === 'rate' &&
    /^(?:ty le )?(?:rat )?hai long\b/.test(leafOf(each)) &&
    !/^ty le hai long/.test(leafOf(each))
      ? { ...each, meaning: { role: 'other', isToldApart: true } }
      : each,
  );
}
