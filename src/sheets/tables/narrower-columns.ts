import { readCount } from '../cells/figures';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { narrowedBy } from '../headings/vocabulary/narrowing';
import type { TableColumn } from './table';

interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * "Hồ sơ trực tuyến | HS đất đai trực tuyến": a heading that says what is counted and nothing more goes before one that says a part
 * of it, where no figure of the part is above the whole. Which of them is meant had been asked.
 */
export function withoutNarrower(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  body: Body,
  { measures }: PlanVocabulary,
): readonly TableColumn[] {
  const dossiers = columns.filter(
    ({ meaning, content }) => content === 'figures' && measures[meaning.role]?.counts === 'dossiers',
  );
  const isPart = (column: TableColumn): boolean =>
    dossiers.some(
      (whole) => areBeside(whole, column) && isNarrower(whole, column) && isWithin(sheet, whole, column, body),
    );
  const parts = new Set(dossiers.filter(isPart));
  if (parts.size === 0) return columns;
  return columns.map((column): TableColumn =>
    parts.has(column) ? { ...column, meaning: { role: 'other', isToldApart: true }, isPartOfTotal: true } : column,
  );
}

function areBeside(whole: TableColumn, column: TableColumn): boolean {
  const above = ({ path }: TableColumn): string => path.slice(0, -1).join('\n');
  return whole.meaning.role === column.meaning.role && whole.owner === column.owner && above(whole) === above(column);
}

function isNarrower(whole: TableColumn, column: TableColumn): boolean {
  const [one = '', other = ''] = [whole, column].map(({ path }) => headingWords(path[path.length - 1] ?? ''));
  return narrowedBy(one, other) !== undefined;
}

/** A part is never above its whole, and below it in most rows: else it is the same figure again, or of something else. */
function isWithin(sheet: TextGrid, whole: TableColumn, part: TableColumn, { firstRow, lastRow }: Body): boolean {
  let [rows, below] = [0, 0];
  for (let row = firstRow; row <= lastRow; row++) {
    const [all, some] = [whole, part].map(({ column }) => readCount(sheet, row, column, ''));
    if (all?.kind !== 'count' || some?.kind !== 'count') continue;
    if (some.value > all.value) return false;
    rows += 1;
    if (some.value < all.value || all.value === 0) below += 1;
  }
  return rows > 0 && below * 2 > rows;
}
