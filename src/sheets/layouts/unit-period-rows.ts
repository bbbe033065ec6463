import type { WrittenPeriod } from '../../domain/periods/written-period';
import { problem, type Problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import { choosePeriodRows, columnOfPeriods, type PeriodRow } from '../observations/period-rows';
import type { Reading } from '../observations/reading';
import { readBodyRows } from '../tables/body-rows';
import { sttColumnOf } from '../tables/labels';
import { FEW_ROWS } from '../tables/left-out-rows';
import { periodOfName, type RowPeriod } from '../tables/period-words';
import type { Table } from '../tables/table';
import { readChosenUnitRows } from './chosen-unit-rows';

interface UnitRow extends PeriodRow {
  readonly unit: string;
}

/**
 * Reads units that have a row for what is of the period and another for what is cumulated, or for the year before, in a
 * column beside the units, below each or above all of them: those rows are judged that the sheet's period means. Null where no
 * unit has two such rows; plain months are `readUnitTimes`'.
 */
export function readUnitPeriodRows(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  nameColumn: number,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const rows = unitRows(sheet, table, answers, nameColumn, isKnownUnit);
  const isRepeated = new Set(rows.map(({ unit }) => foldKey(unit))).size < rows.length;
  const chosen = isRepeated ? choosePeriodRows(sheet, rows, answers, wanted) : null;
  if (chosen === null) return null;
  const shown = 'question' in chosen ? rows.slice(0, 1) : chosen.meant;
  const base = readChosenUnitRows(sheet, table, shown, answers, nameColumn, isKnownUnit, vocabulary);
  if (base === null) return null;
  if ('question' in chosen) {
    const nothing = { rows: [], entries: [], problems: [], indicators: [], ambiguous: [chosen.question] };
    return { ...base, sheet, table, ...nothing };
  }
  const { meant, told } = chosen;
  const problems = [...base.problems, told, ...tellLacking(sheet, meant, rows, nameColumn)];
  const [first] = meant;
  // Rows that do not say their period and their unit themselves cannot be told from the others by a rule.
  const isSaid = meant.every(
    ({ row, unit, said }) =>
      periodOfName(sheet.text(row, said.column)) !== null && sheet.text(row, nameColumn) === unit,
  );
  if (first === undefined || !isSaid) return { ...base, problems, rows: [] };
  const texts = [...new Set(meant.map(({ said }) => said.text))];
  return { ...base, problems, ownRows: { column: first.said.column, texts } };
}

/** The rows of units by what says their period: a column of nothing but periods, or their own names below the unit's. */
function unitRows(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  nameColumn: number,
  isKnownName: (name: string) => boolean,
): readonly UnitRow[] {
  const beside = columnOfPeriods(sheet, table, nameColumn);
  if (beside === undefined && !hasPeriodNames(sheet, table, nameColumn, isKnownName)) return [];
  const { columns } = chooseColumns(table, answers);
  const figureColumns = table.columns
    .filter(({ content, meaning }) => content === 'figures' && meaning.role !== 'stt')
    .map(({ column }) => column);
  const naming = { nameColumn, sttColumn: sttColumnOf(columns), numbersAreData: false, figureColumns, isKnownName };
  const column = beside ?? nameColumn;
  const found: UnitRow[] = [];
  let unit = '';
  let isBelow = beside !== undefined;
  let above: UnitRow['said'] | null = null;
  for (const { row, kind, name } of readBodyRows(sheet, table, naming)) {
    const text = sheet.text(row, column);
    const of = periodOfName(text);
    const own = beside === undefined ? (of === null ? name : '') : sheet.text(row, nameColumn);
    const hasFigures = figureColumns.some((each) => sheet.text(row, each) !== '');
    // "A. Trong tháng" above all units, and "B. Lũy kế" above all of them again; not where the first stands below a unit.
    if (of !== null && (above !== null || !isBelow) && (kind !== 'data' || !hasFigures)) {
      above = { column, text, of };
      unit = '';
    }
    isBelow ||= own !== '' && above === null && kind === 'data';
    if (own !== '') unit = kind === 'total' || kind === 'section-total' ? '' : own;
    // "Cộng quý III" below all units is nobody's.
    else if (kind === 'total') unit = '';
    if (unit === '' || (of === null && !hasFigures)) continue;
    if (of !== null) found.push({ row, unit, said: { column, text, of } });
    else if (own !== '') found.push({ row, unit, said: above ?? { column, text, of: OWN_LINE } });
  }
  const unitsOf = (rows: readonly UnitRow[]): number => new Set(rows.map((row) => foldKey(row.unit))).size;
  const saying = found.filter(({ said }) => said.of !== OWN_LINE);
  // "Lũy kế" below the last unit alone is of all of them.
  return unitsOf(saying) * 2 > unitsOf(found) ? found : [];
}

/** A unit's own line above "Lũy kế" is of the period that the sheet is about. */
const OWN_LINE: RowPeriod = { key: 'current', heading: '', period: null, isCumulative: false };

/** What is a unit of the plan is asked no more: its matcher remembers names, and each of them is asked for anyway. */
function hasPeriodNames(
  sheet: TextGrid,
  table: Table,
  nameColumn: number,
  isKnownName: (name: string) => boolean,
): boolean {
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const name = sheet.text(row, nameColumn);
    if (!isKnownName(name) && periodOfName(name) !== null) return true;
  }
  return false;
}

/** Units that have a row of the other period alone. */
function tellLacking(
  sheet: TextGrid,
  meant: readonly UnitRow[],
  rows: readonly UnitRow[],
  nameColumn: number,
): readonly Problem[] {
  const told = new Set(meant.map(({ unit }) => foldKey(unit)));
  const lacking = rows.filter(({ unit }) => !told.has(foldKey(unit)));
  const [first] = lacking;
  if (first === undefined) return [];
  const names = [...new Set(lacking.map(({ unit }) => unit))];
  const facts = { names: names.slice(0, FEW_ROWS), count: lacking.length, why: 'other-period' } as const;
  return [problem('rows-left-out', facts, { cell: sheet.address(first.row, nameColumn), severity: 'warning' })];
}
