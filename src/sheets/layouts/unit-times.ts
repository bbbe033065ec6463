import { readPeriod } from '../../domain/periods/read-period';
import type { WrittenPeriod } from '../../domain/periods/written-period';
import { problem, type Problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import { checkPeriodRows } from '../observations/check-period-sums';
import type { Reading } from '../observations/reading';
import { readBodyRows } from '../tables/body-rows';
import { sttColumnOf } from '../tables/labels';
import { timeName } from '../tables/numbered-times';
import { periodOfName } from '../tables/period-words';
import type { Table } from '../tables/table';
import { addTimes } from './add-times';
import { readChosenUnitRows } from './chosen-unit-rows';
import { meantTimes } from './meant-times';

/** A row of one unit at one time. */
interface UnitRow {
  readonly row: number;
  /** Its name may stand in another row: merged over all of its rows, or in the first of them. */
  readonly unit: string;
  /** As the row, or the heading above its rows, says it. */
  readonly time: string;
  readonly period: WrittenPeriod | null;
}

/**
 * Reads units that have a row for each month or quarter, by a column of times or under a heading for each: those of the
 * period that is meant; where they are several, a unit's dossiers are added up. Null where no unit has two times.
 */
export function readUnitTimes(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  nameColumn: number,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const rows = unitRows(sheet, table, answers, nameColumn, isKnownUnit);
  const times = new Set(rows.flatMap(({ period }) => period?.writtenAs ?? []));
  const isRepeated = new Set(rows.map(({ unit }) => foldKey(unit))).size < rows.length;
  if (times.size < 2 || !isRepeated) return null;
  const told = meantTimes(
    rows.map(({ period }) => period),
    wanted,
  );
  const meant = rows.filter((_, at) => told[at] === 'meant');
  // What a quarter's rows add up to is in its months.
  const left = rows.filter(
    ({ time }, at) => told[at] === 'other' || (told[at] === null && periodOfName(time) !== null),
  );
  const base = readChosenUnitRows(sheet, table, meant, answers, nameColumn, isKnownUnit, vocabulary);
  if (base === null) return null;
  const isAdded = new Set(meant.map(({ unit }) => foldKey(unit))).size < meant.length;
  const sums = [...new Set(rows.map(({ unit }) => foldKey(unit)))].flatMap((unit) =>
    checkPeriodRows(
      sheet,
      table,
      vocabulary,
      rows.filter((row) => foldKey(row.unit) === unit),
    ),
  );
  const problems = [...base.problems, ...sums, toldRows(sheet, meant, left, isAdded)];
  if (isAdded) return addTimes({ ...base, problems }, vocabulary);
  const timeColumn = chooseColumns(table, answers).columns.get('time');
  const texts = timeColumn === undefined ? [] : meant.map(({ row }) => sheet.text(row, timeColumn));
  // Rows that do not say their time themselves cannot be told from the others by a rule: they stay without colours.
  if (timeColumn === undefined || texts.includes('')) return { ...base, problems, rows: [] };
  return { ...base, problems, ownRows: { column: timeColumn, texts: [...new Set(texts)] } };
}

function unitRows(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  nameColumn: number,
  isKnownName: (name: string) => boolean,
): readonly UnitRow[] {
  const { columns } = chooseColumns(table, answers);
  const timeColumn = columns.get('time');
  if (timeColumn === undefined && !hasTimeHeading(sheet, table, nameColumn)) return [];
  const heading = table.columns.find(({ column }) => column === timeColumn)?.path.join(' ') ?? '';
  const figureColumns = table.columns.filter(({ content }) => content === 'figures').map(({ column }) => column);
  const naming = { nameColumn, sttColumn: sttColumnOf(columns), numbersAreData: false, figureColumns, isKnownName };
  const found: UnitRow[] = [];
  let [unit, time] = ['', ''];
  for (const { row, kind, name } of readBodyRows(sheet, table, naming)) {
    if (timeColumn === undefined) {
      // "I. Tháng 7" above its units.
      if (kind !== 'data' && readPeriod(name) !== null) time = name;
      if (kind !== 'data' || time === '') continue;
      found.push({ row, unit: name, time, period: readPeriod(time) });
      continue;
    }
    if (kind !== 'data') continue;
    const [unitText, timeText] = [sheet.text(row, nameColumn), sheet.text(row, timeColumn)];
    if (unitText !== '') unit = unitText;
    if (timeText !== '') time = timeName(heading, timeText);
    if (unit === '' || time === '' || (unitText === '' && timeText === '')) continue;
    found.push({ row, unit, time, period: readPeriod(time) });
  }
  return found;
}

/** Most sheets have no times down their rows: one look at each name is enough to know. */
function hasTimeHeading(sheet: TextGrid, table: Table, nameColumn: number): boolean {
  for (let row = table.firstRow; row <= table.lastRow; row++)
    if (/^[\s\dIVX.)-]*(?:tháng|quý|kỳ)(?!\p{L})/iu.test(sheet.text(row, nameColumn))) return true;
  return false;
}

function toldRows(sheet: TextGrid, meant: readonly UnitRow[], left: readonly UnitRow[], isAdded: boolean): Problem {
  const timesOf = (rows: readonly UnitRow[]): readonly string[] => [...new Set(rows.map(({ time }) => time))];
  const facts = { taken: timesOf(meant), left: timesOf(left), isAdded };
  const [first] = meant.length > 0 ? meant : left;
  return problem('period-rows-taken', facts, first === undefined ? {} : { cell: sheet.address(first.row, 0) });
}
