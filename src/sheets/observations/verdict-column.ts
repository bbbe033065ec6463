import { problem, type Problem } from '../../domain/problem';
import type { IndicatorId, Target } from '../../domain/plans/plan';
import type { Status } from '../../domain/verdicts/assessment';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import { isMetWord, isOwnVerdict } from '../headings/vocabulary/verdict-words';
import type { BodyRow } from '../tables/body-rows';
import type { Table } from '../tables/table';

/** A verdict that a sheet itself writes in words. */
export interface WrittenVerdict {
  readonly text: string;
  readonly cell: string;
}

/**
 * The column in which a sheet writes in words whether an indicator is met: under its name, or "Đánh giá" where the sheet has no
 * other indicator. Null where there is none, and where two might be it.
 * @param isOnly the sheet has no other indicator
 */
export function verdictColumn(
  sheet: TextGrid,
  table: Table,
  { indicator, isOnly }: { readonly indicator: IndicatorId; readonly isOnly: boolean },
  rows: readonly BodyRow[],
): number | null {
  const found = table.columns.filter(({ column, content, meaning: { role }, owner, path }) => {
    // "Kết quả" heads rates and verdicts.
    if (content === 'blank' || (role !== 'other' && role !== 'rate')) return false;
    if (owner !== indicator && !(isOnly && owner === null)) return false;
    if (path.some((heading) => isOwnVerdict(headingWords(heading)))) return false;
    let isSaid = false;
    for (const { row } of rows) {
      const words = sheet.words(row, column);
      if (words === '') continue;
      if (isMetWord(words) === undefined) return false;
      isSaid = true;
    }
    return isSaid;
  });
  const [only, second] = found;
  return only === undefined || second !== undefined ? null : only.column;
}

/** What the column says in a row; null where that is neither met nor not met. */
export function readVerdict(sheet: TextGrid, row: number, column: number): WrittenVerdict | null {
  if (isMetWord(sheet.words(row, column)) == null) return null;
  return { text: sheet.text(row, column), cell: sheet.address(row, column) };
}

/** A verdict of the sheet that is not the plan's: whoever reads the sheet sees the two beside each other. */
export function otherVerdict(
  written: WrittenVerdict | null | undefined,
  status: Status,
  target: Target | null,
  indicator: IndicatorId,
): readonly Problem[] {
  if (written == null || target === null || !JUDGED.has(status)) return [];
  const isMet = status === 'met';
  if (isMetWord(headingWords(written.text)) === isMet) return [];
  const facts = { written: written.text, isMet, planned: target.text };
  return [problem('verdict-of-sheet-differs', facts, { cell: written.cell, indicator })];
}

const JUDGED: ReadonlySet<Status> = new Set<Status>(['met', 'near', 'missed']);
