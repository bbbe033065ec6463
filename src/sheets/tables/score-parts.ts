import { headingWords } from '../cells/heading-words';
import { saysRate } from '../headings/plan-words';
import type { TextGrid } from '../cells/text-grid';
import type { TableColumn } from './table';

/** The first of the groups of the set of Quyết định 766/QĐ-TTg, which no plan's table of rates has. */
const GROUP_OF_SET = /\bcong khai\b.*\bminh bach\b/;
const SAYS_SCORE = /\bdiem\b|\b766\b/;

/**
 * "Công khai, minh bạch | Tiến độ | … | Mức độ hài lòng | Điểm 766": what makes up a score are points, 17,9 of 18, and no 17,9%. What a
 * heading or a cell says to be a share is one all the same.
 */
export function withoutPartsOfScore(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  body: { readonly firstRow: number; readonly lastRow: number },
): readonly TableColumn[] {
  const said = columns.map(({ path }) => path.map(headingWords).join(' > '));
  const isScored =
    said.some((words) => GROUP_OF_SET.test(words) && !saysRate(words)) && said.some((words) => SAYS_SCORE.test(words));
  if (!isScored) return columns;
  return columns.map((column, at): TableColumn => {
    const words = said[at] ?? '';
    const mayBePart = column.meaning.role === 'rate' && !saysRate(words) && !SAYS_SCORE.test(words);
    return mayBePart && !holdsShares(sheet, column.column, body)
      ? { ...column, meaning: { role: 'other', isToldApart: true } }
      : column;
  });
}

/** "95%" or 0,95 somewhere. */
function holdsShares(
  sheet: TextGrid,
  column: number,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): boolean {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
  return rows.some((row) => {
    const value = sheet.value(row, column);
    return typeof value === 'number' ? value > 0 && value <= 1 : sheet.text(row, column).includes('%');
  });
}
