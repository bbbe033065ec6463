import { problem, type Problem } from '../../domain/problem';
import { isCellError } from '../cells/grid';
import { labelOf } from '../tables/labels';
import { readYes } from '../cells/marks';
import type { Table } from '../tables/table';
import type { TextGrid } from '../cells/text-grid';

/** What a row's mark says; `bad` is what an unreadable one does to the indicators that use it. */
export interface RowMark {
  readonly yes: boolean;
  readonly bad: 'invalid' | 'no-data' | null;
}

const YES: RowMark = { yes: true, bad: null };
const NO: RowMark = { yes: false, bad: null };

/** A mark of one row; what is neither yes nor no is told once, with its cell. */
export function readRowMark(
  sheet: TextGrid,
  table: Table,
  row: number,
  column: number | null,
  problems: Problem[],
): RowMark {
  if (column === null) return NO;
  const value = sheet.value(row, column);
  if (isCellError(value)) {
    problems.push(
      problem(
        'cell-error',
        { error: value.error, label: labelOf(table, column) },
        { cell: sheet.address(row, column) },
      ),
    );
    return { yes: false, bad: 'invalid' };
  }
  const yes = readYes(value);
  if (yes !== null) return yes ? YES : NO;
  problems.push(
    problem(
      'not-a-number',
      { written: sheet.text(row, column), label: labelOf(table, column), isMark: true },
      { cell: sheet.address(row, column) },
    ),
  );
  return { yes: false, bad: 'no-data' };
}
