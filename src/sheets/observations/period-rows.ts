import type { WrittenPeriod } from '../../domain/periods/written-period';
import { problem, type Problem } from '../../domain/problem';
import type { TextGrid } from '../cells/text-grid';
import { meantBlock, type PeriodBlock } from '../tables/choose-period';
import { FEW_ROWS } from '../tables/left-out-rows';
import { periodOfName, type RowPeriod } from '../tables/period-words';
import type { Table } from '../tables/table';
import type { ColumnAnswers } from './choose-columns';
import type { AmbiguousRole } from './reading';

/** A row that says of which period it is, and the cell that says it. */
export interface PeriodRow {
  readonly row: number;
  readonly said: { readonly column: number; readonly text: string; readonly of: RowPeriod };
}

/** The rows of the period that is meant with what has to be told of it, or the question which period that is. */
export type ChosenRows<R extends PeriodRow> =
  { readonly meant: readonly R[]; readonly told: Problem } | { readonly question: AmbiguousRole };

/**
 * Takes of rows that are of the period, cumulated, or there to compare with, those that the sheet's period means: as with
 * columns, and where nothing says it, as a question. Null where they are plain months, which add up, or all of one period.
 * @param monthsAddUp not where rows are indicators: a rate of two months is none of theirs
 */
export function choosePeriodRows<R extends PeriodRow>(
  sheet: TextGrid,
  rows: readonly R[],
  answers: ColumnAnswers,
  wanted: WrittenPeriod | null,
  monthsAddUp = true,
): ChosenRows<R> | null {
  const plain = rows.flatMap(({ said: { of } }) =>
    of === 'other' || of.period === null || of.isCumulative ? [] : [of],
  );
  const areMonths = plain.length === rows.length || new Set(plain.map(({ key }) => key)).size > 1;
  const blocks = blocksOf(rows);
  const [first, second] = blocks;
  if ((areMonths && (monthsAddUp || second === undefined)) || first === undefined) return null;
  const answer = answers.get('period');
  const placed = (row: number): number => sheet.place(row, 0).row;
  const chosen =
    blocks.find(({ rows: of }) => of.some(({ row }) => placed(row) === answer)) ??
    (second === undefined ? first : wanted === null ? undefined : meantBlock(blocks, wanted));
  const meant = blocks.find((block) => block === chosen);
  if (meant !== undefined) return { meant: meant.rows, told: tellRows(sheet, meant.rows, rows) };
  const candidates = blocks.flatMap(({ heading, rows: [at] }) =>
    at === undefined ? [] : [{ column: placed(at.row), heading, cell: sheet.address(at.row, at.said.column) }],
  );
  return { question: { role: 'period', candidates, said: wanted === null ? [] : [wanted.writtenAs] } };
}

/**
 * A column of names in which nothing but periods stands, two of them at least.
 * @param nameOf a cell's text as the period that it names
 */
export function columnOfPeriods(
  sheet: TextGrid,
  table: Table,
  nameColumn?: number,
  nameOf: (path: readonly string[], text: string) => string = (_, text) => text,
): number | undefined {
  return table.columns.find(({ column, content, path }) => {
    if (column === nameColumn || content === 'figures' || content === 'blank') return false;
    const said = new Set<string>();
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      const text = sheet.text(row, column);
      if (text === '') continue;
      const of = periodOfName(nameOf(path, text));
      if (of === null) return false;
      said.add(of === 'other' ? of : of.key);
    }
    return said.size > 1;
  })?.column;
}

/** Rows of one period: its columns are rows of the table. */
interface Block<R> extends PeriodBlock {
  readonly rows: readonly R[];
}

/** What is there to compare with is never meant. */
function blocksOf<R extends PeriodRow>(rows: readonly R[]): readonly Block<R>[] {
  const blocks = new Map<string, { of: Exclude<RowPeriod, 'other'>; rows: R[] }>();
  for (const row of rows) {
    const { of, text } = row.said;
    if (of === 'other') continue;
    const known = blocks.get(of.key) ?? { of: { ...of, heading: text }, rows: [] };
    known.rows.push(row);
    blocks.set(of.key, known);
  }
  return [...blocks.values()].map(({ of: { heading, period, isCumulative }, rows: own }): Block<R> => ({
    ...{ heading, period, isCumulative, rows: own },
    columns: own.map(({ row }) => row),
  }));
}

function tellRows(sheet: TextGrid, meant: readonly PeriodRow[], rows: readonly PeriodRow[]): Problem {
  const namesOf = (of: readonly PeriodRow[]): readonly string[] =>
    [...new Set(of.map(({ said }) => said.text))].slice(0, FEW_ROWS);
  const facts = { taken: namesOf(meant), left: namesOf(rows.filter((row) => !meant.includes(row))), isAdded: false };
  const [first] = meant;
  return problem('period-rows-taken', facts, first && { cell: sheet.address(first.row, first.said.column) });
}
