import { problem, type Problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import { toldOnce } from '../observations/told-once';
import { FEW_ROWS } from '../tables/left-out-rows';
import { mayBeNamed, rowNamed } from '../tables/row-names';
import type { Table } from '../tables/table';
import { viewRows } from '../tables/view-rows';
import { readUnitProcedures } from './unit-procedures';

/** A unit with the rows of its procedures. */
interface UnitRows {
  readonly name: string;
  /** Where it is named first. */
  readonly row: number;
  readonly column: number;
  readonly rows: number[];
}

/**
 * Reads a list of procedures of several units, named in a column of their own or in lines above their procedures: each has its
 * own figures. Null where the list names no two units of which the plan has one.
 */
export function readUnitsProcedures(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
): Reading | null {
  const { columns } = chooseColumns(table, answers);
  const nameColumn = columns.get('procedure');
  if (nameColumn === undefined) return null;
  const { units, nobodys } = unitsOfRows(sheet, table, nameColumn, columns.get('unit'), isKnownUnit);
  if (units.length < 2 || !units.some(({ name }) => isKnownUnit(name))) return null;
  const read = units.flatMap((unit) => {
    const view = viewRows(sheet, table, unit.rows);
    const reading = readUnitProcedures(view.sheet, view.table, answers, vocabulary);
    return reading === null ? [] : [{ unit, reading }];
  });
  const [first] = read;
  if (first === undefined) return null;
  return {
    ...first.reading,
    layout: 'units-summary',
    sheet,
    table,
    titleRows: table.top,
    // Colours and formulas are of rows that are a unit's; here each unit has several.
    rows: [],
    entries: read.flatMap(({ unit, reading }) =>
      reading.entries.map((entry) => ({
        ...entry,
        writtenAs: unit.name,
        unitCell: sheet.address(unit.row, unit.column),
      })),
    ),
    problems: [
      ...toldOnce(read.flatMap(({ reading }) => reading.problems)),
      ...tellNobodys(sheet, table, nobodys, nameColumn),
    ],
  };
}

function unitsOfRows(
  sheet: TextGrid,
  table: Table,
  nameColumn: number,
  unitColumn: number | undefined,
  isKnownUnit: (name: string) => boolean,
): { readonly units: readonly UnitRows[]; readonly nobodys: readonly number[] } {
  const nobodys: number[] = [];
  const units = new Map<string, UnitRows>();
  let current: UnitRows | undefined;
  const begin = (name: string, row: number, column: number): UnitRows => {
    const known = units.get(foldKey(name)) ?? { name, row, column, rows: [] };
    units.set(foldKey(name), known);
    return known;
  };
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const procedure = sheet.text(row, nameColumn);
    const unit = unitColumn === undefined ? '' : sheet.text(row, unitColumn);
    if (unitColumn !== undefined && unit !== '' && procedure !== '') current = begin(unit, row, unitColumn);
    else if (unitColumn === undefined && procedure !== '' && isKnownUnit(procedure)) {
      current = begin(procedure, row, nameColumn);
      continue;
    }
    // A total of all units is no row of the last one.
    if (procedure !== '' && !isTotalName(foldKey(procedure))) (current?.rows ?? nobodys).push(row);
  }
  return { units: [...units.values()], nobodys };
}

/** Procedures above the first unit may be anybody's. */
function tellNobodys(sheet: TextGrid, table: Table, rows: readonly number[], nameColumn: number): readonly Problem[] {
  const counted = table.columns
    .filter(({ content, meaning }) => content !== 'names' && meaning.role !== 'stt')
    .map(({ column }) => column);
  const told = rows.filter((row) => counted.some((column) => sheet.text(row, column) !== ''));
  const [first] = told;
  if (first === undefined) return [];
  const names = told.slice(0, FEW_ROWS).map((row) => sheet.text(row, nameColumn));
  const facts = { names, count: told.length, why: 'no-unit' } as const;
  return [problem('rows-left-out', facts, { cell: sheet.address(first, nameColumn), severity: 'warning' })];
}

function isTotalName(key: string): boolean {
  const told = mayBeNamed(key) ? rowNamed(key) : null;
  return told === 'total' || told === 'section-total';
}
