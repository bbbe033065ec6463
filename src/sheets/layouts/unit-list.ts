import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import { columnsOfCounting, countColumnsOf, type IndicatorColumns } from '../observations/counting';
import { measureColumns } from '../observations/measure-columns';
import type { Reading } from '../observations/reading';
import { resolveIndicators } from '../observations/resolve-indicators';
import { tally } from '../observations/tally';
import { toldOnce } from '../observations/told-once';
import { tellAddedLists } from '../tables/added-lists';
import { readBodyRows, type BodyRow } from '../tables/body-rows';
import { checkIdentities } from '../tables/identities';
import { labelOf, sttColumnOf } from '../tables/labels';
import { tellLeftOutRows } from '../tables/left-out-rows';
import type { Table } from '../tables/table';
import { tellSumsOfRows } from '../tables/sums-of-rows';
import { checkTotalRows } from '../tables/total-rows';
import { tellPartialLeftOut } from './partial-procedures';
import { doubtsOfProcedures } from './procedure-doubts';

/** A list whose rows are counted for one unit: of procedures, or form II.06a with a row for each field. */
export interface ListKind {
  readonly layout: 'unit-procedures' | 'form-06a' | 'unit-summary';
  readonly nameColumn: number;
  /** A row a procedure: marks are counted. */
  readonly isOfProcedures: boolean;
  /** Form II.06a: column (3) includes what was carried over and is never the denominator. */
  readonly partsOnly: boolean;
  /** Tells rows anew by their names: months that are not meant, quarters that are their sums. */
  readonly retell?: (rows: readonly BodyRow[]) => readonly BodyRow[];
}

/** Roles of columns that are no figures of a row. */
const NO_FIGURES =
  /^(stt|unit|procedure|procedureCode|field|indicatorName|countName|time|target|rate|numerator|denominator|other)(:|$)/;
const MARKS = /Procedures$|^level$/;

/** Reads a list; null where it has nothing to count. */
export function readUnitList(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  vocabulary: PlanVocabulary,
  { layout, nameColumn, isOfProcedures, partsOnly, retell = (rows) => rows }: ListKind,
): Reading | null {
  const chosen = chooseColumns(table, answers);
  const { columns } = chosen;
  const known = [...columns].flatMap(([role, column]) => (NO_FIGURES.test(role) ? [] : [column]));
  const rowsOf = (figureColumns: readonly number[]): readonly BodyRow[] =>
    retell(
      readBodyRows(sheet, table, { nameColumn, sttColumn: sttColumnOf(columns), figureColumns, numbersAreData: true }),
    );
  const first = rowsOf(known);
  const data = first.filter((row) => row.kind === 'data');
  const request = { sheet, table, data, chosen, vocabulary, answers, isList: isOfProcedures, partsOnly };
  const resolved = resolveIndicators(request);
  // Rates of single rows say nothing of the whole.
  const indicators = resolved.found
    .filter(({ counting }) => counting.kind !== 'rate')
    .map((each): IndicatorColumns => ({ ...each, rate: null }));
  if (indicators.length === 0 && resolved.ambiguous.length === 0) return null;
  const used = indicators.flatMap(({ counting }) => columnsOfCounting(counting));
  const all = used.every((column) => known.includes(column)) ? first : rowsOf([...new Set([...known, ...used])]);
  const figures = [
    ...countsOfList(columns),
    ...resolved.received.unnamed,
    ...indicators.flatMap(({ counting }) => countColumnsOf(counting)),
  ];
  const rows = tellSumsOfRows(sheet, all, [...new Set(figures)]);
  const written = rows.filter((row) => row.kind === 'data');
  // A form with nothing but its total row is judged by that row.
  const isTotalAlone = written.length === 0 && layout === 'form-06a';
  const counted = isTotalAlone ? rows.filter((row) => row.kind === 'total').slice(-1) : written;
  const told = tally(sheet, table, counted, indicators);
  const measured = measureColumns(resolved.received);
  const summed = [...new Set(figures)].map((column) => ({ column, label: labelOf(table, column) }));
  return {
    layout,
    isList: true,
    sheet,
    table,
    titleRows: table.top,
    rows,
    columns,
    entries: told.entries,
    problems: [
      ...toldOnce([
        ...told.problems,
        ...(isOfProcedures ? doubtsOfProcedures(sheet, table, counted, columns, indicators) : []),
        ...(isOfProcedures ? tellPartialLeftOut(sheet, table, counted, columns, indicators) : []),
      ]),
      ...checkIdentities(
        sheet,
        counted.map(({ row }) => row),
        measured,
        partsOnly ? 'always' : 'perhaps',
      ),
      ...(isTotalAlone ? [] : checkTotalRows(sheet, rows, summed)),
      ...tellLeftOutRows(sheet, rows, figures),
      ...tellAddedLists(sheet, table, rows),
    ],
    ambiguous: resolved.ambiguous,
    indicators,
  };
}

/** Columns of figures by their roles; marks are none. */
export function countsOfList(columns: ReadonlyMap<string, number>): readonly number[] {
  return [...columns].flatMap(([role, column]) => (NO_FIGURES.test(role) || MARKS.test(role) ? [] : [column]));
}
