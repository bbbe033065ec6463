import type { WrittenPeriod } from '../../domain/periods/written-period';
import type { IndicatorId } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import { countColumnsOf, type IndicatorColumns } from '../observations/counting';
import type { Entry, Reading, WhoseRows } from '../observations/reading';
import { toldOnce } from '../observations/told-once';
import { labelOf } from '../tables/labels';
import { FEW_ROWS } from '../tables/left-out-rows';
import type { Table } from '../tables/table';
import { checkTotalRows } from '../tables/total-rows';
import { unitLines } from '../tables/unit-lines';
import { rowsOfUnits, type RowsOfUnits, type UnitRows } from '../tables/unit-rows';
import { viewRows } from '../tables/view-rows';
import { readForm06a } from './form-06a';
import { countsOfList } from './unit-list';
import { readOwnPeriodRows } from './own-period-rows';
import { holdsUnits, unitColumnByNames } from './unit-column';
import { indicatorsBelowUnits, partColumn, type PartColumn } from './part-column';
import { readUnitProcedures } from './unit-procedures';
import { readUnitSummary } from './unit-summary';

/**
 * Reads a list of several units, each with rows for its procedures, its fields, its indicators or other parts of its work: the units stand in
 * a column of their own or in lines above their rows, and each has its own figures. Null where the list names no two units of
 * which the plan has one.
 */
export function readUnitsLists(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const { columns } = chooseColumns(table, answers);
  const headed = columns.get('unit') ?? unitColumnByNames(sheet, withoutPartners(table), isKnownUnit);
  const figureColumns = table.columns
    .filter(({ content, meaning }) => content !== 'names' && meaning.role !== 'stt')
    .map(({ column }) => column);
  const linesIn = (column: number): ReadonlySet<number> => unitLines(sheet, table, column, figureColumns, isKnownUnit);
  const part =
    partColumn(sheet, table, columns, headed, vocabulary) ??
    (headed === undefined ? null : indicatorsBelowUnits(sheet, table, headed, linesIn(headed), vocabulary));
  if (part === null) return null;
  if (part.of === 'indicators') {
    const again = (view: TextGrid, of: Table): Reading | null =>
      readUnitsLists(view, of, answers, isKnownUnit, vocabulary, wanted);
    const ofPeriod = readOwnPeriodRows(sheet, table, answers, wanted, again);
    if (ofPeriod !== null) return ofPeriod;
  }
  const unitColumn = headed === part.column ? undefined : headed;
  const nameColumn = part.column;
  const lines = unitColumn === undefined ? linesIn(nameColumn) : new Set<number>();
  if (unitColumn === undefined && lines.size === 0 && !holdsUnits(sheet, table, nameColumn, isKnownUnit, 1))
    return null;
  const found = rowsOfUnits(sheet, table, { nameColumn, unitColumn, figureColumns, isKnownUnit, lines });
  const { units } = found;
  if (units.length < 2 || !units.some(({ name }) => isKnownUnit(name))) return null;
  // A row for each unit is a summary of units, unless it says of which indicator it is: "≥ 90%" below "Chỉ tiêu" does not.
  const namesIndicator = ({ rows }: UnitRows): boolean =>
    rows.some((row) => vocabulary.indicatorOf(headingWords(sheet.text(row, nameColumn))) !== undefined);
  const areBelow = (unitColumn !== undefined && units.some(namesIndicator)) || lines.size > 0;
  const isOfRows = part.of === 'procedures' || (part.of === 'indicators' && areBelow);
  if (!isOfRows && units.every(({ rows }) => rows.length === 1)) return null;
  const own = withoutNumbersOfUnits(sheet, table, columns, found);
  const read = units.flatMap((unit) => {
    const names = unit.rows.map((row) => sheet.text(row, nameColumn) || unit.name);
    const view = viewRows(sheet, own, unit.rows, { column: nameColumn, texts: names });
    const reading = LISTS[part.of](view.sheet, withNames(view.table, part), answers, vocabulary);
    return reading === null ? [] : [{ unit, reading }];
  });
  const readings = read.map(({ reading }) => reading);
  const [first] = readings;
  if (first === undefined) return null;
  // Rows of indicators add up to nothing.
  const sums = part.of === 'indicators' ? [] : checkSums(sheet, table, found, first);
  const open = part.of === 'unknown' && !isConfirmed(found, sums) ? heldUp(sheet, found, nameColumn) : null;
  return {
    ...first,
    layout: 'units-summary',
    sheet,
    table,
    titleRows: table.top,
    // Formulas are of rows that are a unit's; here each unit has several.
    rows: [],
    ...colouredBy({ nameColumn, unitColumn: unitColumn ?? null, units }, readings, open !== null),
    entries: read.flatMap(({ unit, reading }) =>
      reading.entries.map((entry) => ({
        ...(open === null || unit.rows.length === 1 ? entry : withoutFigures(entry)),
        ...(isTogether(unit, units) || entry.row !== null ? {} : { cells: {} }),
        row: entry.row === null ? null : (unit.rows[entry.row - 1] ?? null),
        writtenAs: unit.name,
        unitCell: sheet.address(unit.row, unit.column),
      })),
    ),
    problems: [
      ...toldOnce(readings.flatMap(({ problems }) => problems)),
      ...(open ?? sums),
      ...tellNobodys(sheet, found.nobodys, nameColumn, figureColumns),
    ],
  };
}

/**
 * What rules of colours have to know of all units: their indicators, each as the first unit has it that gives it, and whose each row is. Cells
 * that no formula compares for one unit are compared for none, for one rule looks at all of them; where units count one indicator
 * by other columns, or nobody says whether rows add up, there is none.
 */
function colouredBy(
  unitRows: WhoseRows,
  readings: readonly Reading[],
  isOpen: boolean,
): Pick<Reading, 'indicators' | 'unitRows'> {
  const all = readings.flatMap(({ indicators }) => indicators);
  const first = new Map<IndicatorId, IndicatorColumns>();
  let isOne = true;
  for (const of of all) {
    const known = first.get(of.indicator) ?? of;
    isOne &&= JSON.stringify(known.counting) === JSON.stringify(of.counting) && known.rate?.column === of.rate?.column;
    const reading = known.rate?.reading.isIncomparable === true ? known.rate.reading : (of.rate?.reading ?? null);
    first.set(
      of.indicator,
      known.rate === null || reading === null ? known : { ...known, rate: { ...known.rate, reading } },
    );
  }
  return { indicators: [...first.values()], ...(isOne && !isOpen ? { unitRows } : {}) };
}

const LISTS = {
  procedures: readUnitProcedures,
  fields: readForm06a,
  indicators: readUnitSummary,
  unknown: readForm06a,
} as const;

/** "Cơ quan phối hợp" names units of the plan as well, and the list is none of theirs. */
function withoutPartners(table: Table): Table {
  const columns = table.columns.filter(({ path }) => !PARTNERS.test(path.map(headingWords).join(' ')));
  return { ...table, columns };
}

const PARTNERS = /\b(phoi hop|chu tri|giai quyet|tham quyen|ban hanh|thuc hien|phu trach|theo doi|lien quan)\b/;

/** What names the rows of each unit is read as a list's field, or as indicators, whatever its heading says. */
function withNames(table: Table, { column, of }: PartColumn): Table {
  if (of !== 'unknown' && of !== 'indicators') return table;
  const role = of === 'unknown' ? 'field' : 'indicatorName';
  const columns = table.columns.map((each) =>
    each.column === column ? { ...each, meaning: { role } as const } : each,
  );
  return { ...table, columns };
}

/**
 * The table without a column of numbers that counts units: a number in the first of a unit's rows alone would make the row below
 * a part of it.
 */
function withoutNumbersOfUnits(
  sheet: TextGrid,
  table: Table,
  columns: ReadonlyMap<string, number>,
  { units }: RowsOfUnits,
): Table {
  const stt = columns.get('stt');
  const areUnits =
    stt !== undefined && units.every(({ rows }) => rows.slice(1).every((row) => sheet.text(row, stt) === ''));
  return areUnits ? { ...table, columns: table.columns.filter(({ column }) => column !== stt) } : table;
}

function checkSums(sheet: TextGrid, table: Table, { body }: RowsOfUnits, reading: Reading): readonly Problem[] {
  const counts = [
    ...countsOfList(reading.columns),
    ...reading.indicators.flatMap(({ counting }) => countColumnsOf(counting)),
  ];
  const counted = [...new Set(counts)].map((column) => ({ column, label: labelOf(table, column) }));
  return checkTotalRows(sheet, body, counted);
}

/** Whether the total below all rows says that they add up: then they are parts that no other row holds. */
function isConfirmed({ body }: RowsOfUnits, sums: readonly Problem[]): boolean {
  return body[body.length - 1]?.kind === 'total' && sums.length === 0;
}

/** Whether no other unit's row stands between a unit's rows: then its cells are one area. */
function isTogether({ rows }: UnitRows, units: readonly UnitRows[]): boolean {
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  return units.every(({ rows: others }) => others === rows || others.every((row) => row < first || row > last));
}

function withoutFigures(entry: Entry): Entry {
  return { ...entry, state: 'no-data', counts: { numerator: null, denominator: null }, writtenRate: null };
}

/** Rows of which nobody says whether they add up give no verdict. */
function heldUp(sheet: TextGrid, { units }: RowsOfUnits, nameColumn: number): readonly Problem[] {
  const several = units.filter(({ rows }) => rows.length > 1);
  return several.map(({ name, row, column, rows }) => {
    const names = rows.slice(0, FEW_ROWS).map((each) => sheet.text(each, nameColumn));
    return problem(
      'unit-rows-unclear',
      { unit: name, count: rows.length, names },
      { cell: sheet.address(row, column) },
    );
  });
}

/** Rows above the first unit may be anybody's. */
function tellNobodys(
  sheet: TextGrid,
  rows: readonly number[],
  nameColumn: number,
  figureColumns: readonly number[],
): readonly Problem[] {
  const told = rows.filter((row) => figureColumns.some((column) => sheet.text(row, column) !== ''));
  const [first] = told;
  if (first === undefined) return [];
  const names = told.slice(0, FEW_ROWS).map((row) => sheet.text(row, nameColumn));
  const facts = { names, count: told.length, why: 'no-unit' } as const;
  return [problem('rows-left-out', facts, { cell: sheet.address(first, nameColumn), severity: 'warning' })];
}
