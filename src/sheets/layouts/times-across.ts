import { readPeriod } from '../../domain/periods/read-period';
import { monthsOf, type WrittenPeriod } from '../../domain/periods/written-period';
import { problem } from '../../domain/problem';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import type { Reading } from '../observations/reading';
import type { Table, TableColumn } from '../tables/table';
import { turnTable, type TurnedRow } from '../tables/turn-table';
import { meantTimes } from './meant-times';
import { readTimes } from './time-rows';

/**
 * Reads a table of one unit whose rows are counts and whose columns are months or quarters: dossiers of those within the sheet's
 * period add up to it. Null where they are fewer than two, or where months of that period have no column: then what stands
 * for the period itself is meant, or nothing.
 */
export function readTimesAcross(
  sheet: TextGrid,
  table: Table,
  figures: readonly TableColumn[],
  rowsBeside: (figureColumns: readonly number[]) => readonly TurnedRow[],
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const periods = figures.map(({ path }) => readPeriod(path[path.length - 1] ?? ''));
  const times = figures.filter((_, at) => periods[at] !== null);
  if (times.length < 2 || chosenTime(figures) !== null) return null;
  const told = meantTimes(periods, wanted);
  const held = new Set(
    periods.flatMap((period, at) => (period !== null && told[at] === 'meant' ? monthsOf(period) : [])),
  );
  if (wanted !== null && !monthsOf(wanted).every((month) => held.has(month))) return null;
  const read = figures.map(({ column }) => column);
  const turned = turnTable(sheet, table, rowsBeside(read), read, vocabulary);
  const reading = readTimes(turned.sheet, turned.table, 0, new Map(), vocabulary, wanted);
  if (reading === null) return null;
  const headingsOf = (columns: readonly TableColumn[]): readonly string[] =>
    columns.map(({ path }) => path[path.length - 1] ?? '');
  const meant = figures.filter((_, at) => told[at] === 'meant');
  const left = figures.filter(({ isOfOtherPeriod }, at) => told[at] === 'other' && isOfOtherPeriod !== true);
  const facts = { taken: headingsOf(meant), left: headingsOf(left) };
  const cell = sheet.address(table.top, meant[0]?.column ?? 0);
  // Where one of the columns was chosen for the whole, what was left is told with it.
  const problems = left.length === 0 ? [] : [problem('period-block-taken', facts, { cell })];
  return { ...reading, titleRows: table.top, problems: [...reading.problems, ...problems] };
}

/** The one column of a period that was chosen among others: beside its months a quarter is read as it is written. */
export function chosenTime(figures: readonly TableColumn[]): number | null {
  const times = figures.filter(({ path }) => readPeriod(path[path.length - 1] ?? '') !== null);
  const [chosen, another] = times.filter(({ isOfOtherPeriod }) => isOfOtherPeriod !== true);
  return chosen === undefined || another !== undefined ? null : chosen.column;
}
