import type { IndicatorId } from '../../domain/plans/plan';
import { columnName } from '../cells/grid';
import { headingWords } from '../cells/heading-words';
import { isCountRole, type ColumnRole } from '../headings/vocabulary/heading-rule';
import { isOfOtherPeriod } from '../headings/vocabulary/rates';
import { periodBlocks } from '../tables/choose-period';
import type { TableColumn } from '../tables/table';
import { columnsOfCounting } from './counting';
import type { Reading } from './reading';

/** Why a column was taken, or left out. */
export type ColumnWhy =
  /** An indicator is computed from it. */
  | 'used'
  /** It is understood, and checks or other figures need it, but no indicator of the plan. */
  | 'not-needed'
  /** What it counts is understood; what it would have to be divided by, or by what, does not stand in the table. */
  | 'no-counterpart'
  /** It is understood, but nothing could be computed of its table: why is told beside it. */
  | 'not-computed'
  /** A rate whose heading and neighbours do not say of what it is. */
  | 'rate-of-what'
  /** The plan has no such indicator. */
  | 'not-in-plan'
  /** Two columns fit equally well: it was asked about. */
  | 'asked'
  | 'target'
  | 'other-period'
  /** It adds up, with others beside it, to a total that was read. */
  | 'part-of-total'
  /** It stands in a table of which nothing was needed beside the one that was read. */
  | 'other-table'
  /** It is told apart from what is counted: a verdict, a rank, a remark, figures of another matter. */
  | 'remark'
  /** "Hồ sơ TT": the short word stands for several ways of submission. */
  | 'short-word'
  /** In a list of dossiers: nothing is counted from it, and it may be a citizen's own. */
  | 'read-past'
  | 'not-understood';

/** A column of figures or marks, what it was taken for, and why. */
export interface ColumnAccount {
  /** Letters on the worksheet; of a table seen with its rows as columns the row's number. */
  readonly column: string;
  readonly heading: string;
  /** The role, with its indicator after a colon where it has one; null where it was left out. */
  readonly takenAs: string | null;
  readonly why: ColumnWhy;
  /** The indicators that are computed from it. */
  readonly indicators: readonly IndicatorId[];
  /** Its cells in the table's body. */
  readonly area: string;
}

const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['stt', 'unit', 'procedure', 'procedureCode', 'field', 'indicatorName', 'countName', 'time'] as const),
]);

/** Every column of figures or marks of a reading's table, from left to right: nothing of it is lost in silence. */
export function accountColumns(reading: Reading): readonly ColumnAccount[] {
  const { table, indicators, ambiguous, countedFrom } = reading;
  if (countedFrom !== undefined) return accountList(reading, countedFrom);
  const candidates = ambiguous.flatMap((question) => question.candidates);
  const asked = new Set(candidates.flatMap(({ column, cell }) => (cell === undefined ? [column] : [])));
  // Which rows are meant holds up all columns.
  if (candidates.some(({ cell }) => cell !== undefined)) for (const { column } of table.columns) asked.add(column);
  // Choosing a period chooses all columns of its block.
  if (ambiguous.some(({ role }) => role === 'period'))
    for (const { columns } of periodBlocks(table)) for (const column of columns) asked.add(column);
  return table.columns
    .filter(
      ({ content, meaning }) =>
        !NAMES.has(meaning.role) && (content === 'figures' || content === 'marks' || content === 'levels'),
    )
    .map((column) => {
      const users = indicators.filter(
        ({ counting, rate }) => columnsOfCounting(counting).includes(column.column) || rate?.column === column.column,
      );
      const { why, isTaken } = accountOf(column, users.length > 0, asked.has(column.column), reading);
      const { role, indicator } = column.meaning;
      return {
        ...placeOf(reading, column.column),
        heading: column.path.join(' > '),
        takenAs: isTaken ? (indicator === undefined ? role : `${role}:${indicator}`) : null,
        why,
        indicators: users.map((user) => user.indicator),
      };
    });
}

/** Every column of a list of dossiers: whoever expects a figure of it finds it here. */
function accountList(
  reading: Reading,
  countedFrom: ReadonlyMap<number, readonly IndicatorId[]>,
): readonly ColumnAccount[] {
  const asked = new Set(reading.ambiguous.flatMap(({ candidates }) => candidates.map(({ column }) => column)));
  return reading.table.columns.map(({ column, path, meaning: { role } }) => {
    const users = countedFrom.get(column) ?? [];
    const isTaken = role !== 'other';
    const why = asked.has(column) ? 'asked' : !isTaken ? 'read-past' : users.length > 0 ? 'used' : 'not-needed';
    const takenAs = isTaken ? role : null;
    return { ...placeOf(reading, column), heading: path.join(' > '), takenAs, why, indicators: users };
  });
}

function accountOf(
  { path, meaning: { role, indicator, isToldApart }, isOfOtherPeriod: isOfOtherBlock, isPartOfTotal }: TableColumn,
  isUsed: boolean,
  isAsked: boolean,
  { columns, indicators, isBesideOthers, table }: Reading,
): { why: ColumnWhy; isTaken: boolean } {
  if (isUsed) return { why: 'used', isTaken: true };
  if (isAsked) return { why: 'asked', isTaken: false };
  if (role === 'target') return { why: 'target', isTaken: true };
  if (isOfOtherBlock === true) return { why: 'other-period', isTaken: false };
  const words = path.map(headingWords);
  if (words.some(isOfOtherPeriod) && role !== 'carriedOverDossiers') return { why: 'other-period', isTaken: false };
  if (isPartOfTotal === true) return { why: 'part-of-total', isTaken: false };
  if (isBesideOthers === true && role !== 'other') return { why: 'other-table', isTaken: false };
  if (role === 'other' && SHORT_WAY.test(words[words.length - 1] ?? '')) return { why: 'short-word', isTaken: false };
  if (role === 'other') return { why: isToldApart === true ? 'remark' : 'not-understood', isTaken: false };
  if (role === 'rate' && indicator === undefined) return { why: 'rate-of-what', isTaken: true };
  const isUnread = columns.size === 0 && indicators.length === 0;
  if (role === 'rate' && indicators.every((each) => each.indicator !== indicator))
    return { why: isUnread ? 'not-computed' : 'not-in-plan', isTaken: true };
  if (columns.size > 0) return { why: 'not-needed', isTaken: true };
  const hasOthers = table.columns.some((each) => each.path !== path && isCountRole(each.meaning.role));
  return { why: hasOthers ? 'not-computed' : 'no-counterpart', isTaken: true };
}

/** No numbering: that is "stt" by now. */
const SHORT_WAY = /(?:^| )\(?tt\)?$/;

function placeOf({ sheet, table }: Reading, column: number): Pick<ColumnAccount, 'column' | 'area'> {
  const [first, last] = [sheet.place(table.firstRow, column), sheet.place(table.lastRow, column)];
  const area = `${columnName(first.column)}${first.row + 1}:${columnName(last.column)}${last.row + 1}`;
  return { column: sheet.isTurned ? String(first.row + 1) : columnName(first.column), area };
}
