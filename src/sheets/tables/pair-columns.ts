import { readPairText, readSaidPercent } from '../cells/pair-text';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { Definition, PlanVocabulary } from '../headings/plan-vocabulary';
import type { Table, TableColumn } from './table';

/** Rows looked at: a column is of one kind throughout. */
const FEW = 100;

/**
 * Columns whose cells hold two counts at once ("30/100"): figures of a rate, where the heading names it, or both its counts
 * ("Hồ sơ trực tuyến/Tổng số hồ sơ").
 */
export function withPairs(
  sheet: TextGrid,
  rows: { readonly firstRow: number; readonly lastRow: number },
  columns: readonly TableColumn[],
  vocabulary: PlanVocabulary,
): readonly TableColumn[] {
  return columns.map((column) => {
    const { role } = column.meaning;
    // "8/2026" below "Kỳ" is a month.
    if (column.content !== 'names' || role === 'target' || role === 'time' || !holdsPairs(sheet, rows, column.column))
      return column;
    if (role === 'rate') return { ...column, content: 'figures' };
    // "Kết quả" above texts would be a remark; above these it is what was reached.
    if (role === 'other')
      return { ...column, content: 'figures', meaning: vocabulary.meaningOf(column.path, 'figures') };
    const named = vocabulary.definitions.filter((definition) => namesBoth(column.path, definition, vocabulary));
    const [only, second] = named;
    if (only === undefined || second !== undefined) return { ...column, content: 'figures' };
    return { ...column, content: 'figures', meaning: { role: 'rate', indicator: only.id } };
  });
}

/** Whether a column of counts holds two in each cell: of what the second is, nothing says. */
export function holdsUnprovenPairs(
  sheet: TextGrid,
  { columns, ...rows }: Table,
  { measures }: PlanVocabulary,
): boolean {
  return columns.some(
    ({ column, meaning: { role } }) => measures[role] !== undefined && holdsPairs(sheet, rows, column),
  );
}

function holdsPairs(
  sheet: TextGrid,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  column: number,
): boolean {
  let [pairs, others] = [0, 0];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + FEW); row++) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    if (readPairText(text) === null && readSaidPercent(text) === null) others += 1;
    else pairs += 1;
  }
  return pairs > others;
}

/** Behind what it is the total of: "Hồ sơ trực tuyến/Tổng số". */
const BARE_TOTAL = /^tong( so| cong)?$/;

/** "Hồ sơ trực tuyến/Tổng số hồ sơ": the numerator's words, a stroke, the denominator's. */
function namesBoth(
  path: readonly string[],
  { numerator, denominator }: Definition,
  vocabulary: PlanVocabulary,
): boolean {
  const parents = path.slice(0, -1);
  const sides = (path[path.length - 1] ?? '').split('/');
  const [top, bottom, more] = sides;
  if (top === undefined || bottom === undefined || more !== undefined) return false;
  const [over, said] = [top, bottom].map((side) => vocabulary.meaningOf([...parents, side.trim()], 'figures').role);
  const under = BARE_TOTAL.test(headingWords(bottom)) ? 'allDossiers' : said;
  const isOf = (parts: Definition['numerator'], role: string | undefined): boolean =>
    parts.length === 1 &&
    parts.every(
      ({ measure }) =>
        measure !== null && (measure === role || (measure === 'receivedDossiers' && role === 'allDossiers')),
    );
  return isOf(numerator, over) && isOf(denominator, under);
}
