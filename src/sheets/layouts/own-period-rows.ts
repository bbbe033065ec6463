import type { WrittenPeriod } from '../../domain/periods/written-period';
import type { TextGrid } from '../cells/text-grid';
import type { ColumnAnswers } from '../observations/choose-columns';
import { choosePeriodRows, columnOfPeriods, type PeriodRow } from '../observations/period-rows';
import type { Reading } from '../observations/reading';
import { timeName } from '../tables/numbered-times';
import { periodOfName } from '../tables/period-words';
import type { Table, TableColumn } from '../tables/table';
import { viewRows } from '../tables/view-rows';

/**
 * Reads a sheet of one unit, or of units with rows of indicators each, whose rows are of the period and cumulated ("Trong tháng",
 * "Lũy kế"), each perhaps once for every indicator: the rows of the period that is meant, as a table of their own. Null where no
 * column says so.
 * @param read how such a table is read
 */
export function readOwnPeriodRows(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  wanted: WrittenPeriod | null,
  read: (sheet: TextGrid, table: Table) => Reading | null,
): Reading | null {
  const areIndicators = table.columns.some(({ meaning }) => meaning.role === 'indicatorName');
  // Of counts, months add up, and are read elsewhere.
  const nameOf = (path: readonly string[], text: string): string =>
    areIndicators ? timeName(path[0] ?? '', text) : text;
  const column = columnOfPeriods(sheet, table, undefined, nameOf);
  if (column === undefined) return null;
  const { path = [] } = table.columns.find((each) => each.column === column) ?? {};
  const rows: PeriodRow[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const text = nameOf(path, sheet.text(row, column));
    const of = periodOfName(text);
    if (of !== null) rows.push({ row, said: { column, text, of } });
  }
  const chosen = choosePeriodRows(sheet, rows, answers, wanted, !areIndicators);
  if (chosen === null) return null;
  const names = table.columns.find((each) => each.column !== column && each.content === 'names')?.column;
  const shown = 'question' in chosen ? rows.filter(({ said }) => said.text === rows[0]?.said.text) : chosen.meant;
  const texts = shown.map(({ row }) => nameAbove(sheet, table, row, names ?? column));
  const numbers = shown.map(({ row }) => row);
  const view = viewRows(sheet, withTimes(table, column, names), numbers, { column: names ?? column, texts });
  const reading = read(view.sheet, view.table);
  if (reading === null) return null;
  const base = { ...reading, titleRows: table.top, isOfMeantPeriod: true, rows: [] };
  if (!('question' in chosen)) return { ...base, problems: [...reading.problems, chosen.told] };
  const nothing = { entries: [], problems: [], indicators: [], ambiguous: [chosen.question] };
  return { ...base, sheet, table, ...nothing };
}

/** An indicator's name stands in the first of its rows. */
function nameAbove(sheet: TextGrid, table: Table, row: number, column: number): string {
  for (let above = row; above >= table.firstRow; above--) {
    const text = sheet.text(above, column);
    if (text !== '') return text;
  }
  return '';
}

/** Without other names the periods name the rows, whatever their heading says. */
function withTimes(table: Table, column: number, names: number | undefined): Table {
  const meaning = { role: names === undefined ? 'time' : 'other' } as const;
  const columns = table.columns.map((each): TableColumn => (each.column === column ? { ...each, meaning } : each));
  return { ...table, columns };
}
