import { readPeriod } from '../../domain/periods/read-period';
import { monthsOf, type WrittenPeriod } from '../../domain/periods/written-period';
import { problem, type Problem } from '../../domain/problem';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import type { BodyRow } from '../tables/body-rows';
import { timeName } from '../tables/numbered-times';
import { saysCumulated } from '../tables/period-words';
import { FEW_ROWS } from '../tables/left-out-rows';
import type { Table } from '../tables/table';
import { meantTimes } from './meant-times';
import { readUnitList } from './unit-list';

/**
 * Reads a sheet of one unit whose rows are months (or quarters): dossiers of the rows within the sheet's period add up to it.
 * Null where no column names times.
 */
export function readTimeRows(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const nameColumn = chooseColumns(table, answers).columns.get('time');
  const reading = nameColumn === undefined ? null : readTimes(sheet, table, nameColumn, answers, vocabulary, wanted);
  return reading && { ...reading, problems: [...reading.problems, ...tellOtherTimes(reading)] };
}

/** The same where it is known which column names the times. */
export function readTimes(
  sheet: TextGrid,
  table: Table,
  nameColumn: number,
  answers: ColumnAnswers,
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const heading = table.columns.find(({ column }) => column === nameColumn)?.path.join(' ') ?? '';
  const retell = (rows: readonly BodyRow[]): readonly BodyRow[] => retellTimes(rows, heading, wanted);
  const kind = { layout: 'unit-summary', nameColumn, isOfProcedures: false, partsOnly: false, retell } as const;
  const reading = readUnitList(sheet, table, answers, vocabulary, kind);
  if (reading === null) return null;
  const isSingle = reading.rows.filter(({ kind: of }) => of === 'data').length < 2;
  const counted = new Set(
    vocabulary.definitions
      .filter(({ numerator }) =>
        numerator.some(({ measure }) => measure !== null && vocabulary.measures[measure]?.counts === 'procedures'),
      )
      .map(({ id }) => id),
  );
  // A procedure that is active in two months is one procedure: such counts are no sums.
  const dropped = isSingle ? [] : reading.indicators.filter(({ indicator }) => counted.has(indicator));
  const ofPeriod = { ...reading, isOfMeantPeriod: true };
  if (dropped.length === 0) return ofPeriod;
  const left = new Set(dropped.map(({ indicator }) => indicator));
  const told = dropped.map(({ indicator }): Problem => problem('periods-not-additive', { indicator }, { indicator }));
  return {
    ...ofPeriod,
    indicators: reading.indicators.filter(({ indicator }) => !left.has(indicator)),
    entries: reading.entries.filter(({ indicator }) => !left.has(indicator)),
    problems: [...reading.problems, ...told],
  };
}

/** Rows of times that are not meant, once for the table. */
function tellOtherTimes({ sheet, rows }: Reading): readonly Problem[] {
  const left = rows.filter(({ kind }) => kind === 'other-time');
  const [first] = left;
  if (first === undefined) return [];
  const facts = {
    names: left.slice(0, FEW_ROWS).map(({ name }) => name),
    count: left.length,
    why: 'other-period',
  } as const;
  return [problem('rows-left-out', facts, { cell: sheet.address(first.row, first.nameColumn) })];
}

function retellTimes(rows: readonly BodyRow[], heading: string, wanted: WrittenPeriod | null): readonly BodyRow[] {
  const periods = rows.map(({ kind, name }) => (kind === 'total' ? null : readPeriod(timeName(heading, name.trim()))));
  const hasTimes = periods.some((period) => period !== null && !period.isCumulative);
  const told = meantTimes(periods, wanted);
  // "Cộng" below months that are not meant holds them as well.
  const holdsOthers = told.includes('other');
  // "Lũy kế" below all months of a year's beginning is their sum; below fewer it holds what is not there.
  const isFromStart = periods.some((period) => period !== null && monthsOf(period).includes(1));
  return rows.map((row, at): BodyRow => {
    if (row.kind === 'total' && holdsOthers) return { ...row, kind: 'other-time' };
    switch (told[at]) {
      case 'meant':
        return { ...row, kind: 'data' };
      case 'sum':
        return { ...row, kind: 'section-total' };
      case 'other':
        return { ...row, kind: 'other-time' };
      default:
        if (hasTimes && saysCumulated(row.name))
          return { ...row, kind: holdsOthers || !isFromStart ? 'other-time' : 'total' };
        return row.kind === 'data' && hasTimes ? { ...row, kind: 'skip' } : row;
    }
  });
}
