import type { MeasureId } from '../../../domain/measures/measures';
import { dateOfSerial } from '../../../domain/periods/date-serial';
import { monthsOf, monthsTogether, type WrittenPeriod } from '../../../domain/periods/written-period';
import type { IndicatorId } from '../../../domain/plans/plan';
import { problem, type Problem } from '../../../domain/problem';
import { foldKey } from '../../../domain/text/vietnamese-text';
import { areaAddress } from '../../cells/grid';
import { rememberFew } from '../../cells/remember-few';
import type { TextGrid } from '../../cells/text-grid';
import type { Definition, Part, PlanVocabulary } from '../../headings/plan-vocabulary';
import type { ColumnAnswers } from '../../observations/choose-columns';
import type { AmbiguousRole, Entry, Reading } from '../../observations/reading';
import type { Table } from '../../tables/table';
import { columnsOfMeasure, columnsUsed, listTable } from './account-dossiers';
import type { DossierColumn } from './column-words';
import { countDossiers } from './count-dossiers';
import { dayOrders } from './day-order';
import { readDossierRows } from './dossier-rows';
import { findDossierColumns, type DossierColumnsFound } from './find-dossier-columns';
import { serialOf } from './read-day';
import type { Dossier, ListColumns } from './read-dossier';
import type { Days, Tally, Told } from './tally';
import { ToldCells } from './tell-dossiers';

/**
 * Reads a list with a row for each dossier, as one-stop software exports it: what it counts in the sheet's period gives the
 * unit's indicators, or each unit's where a column names several of the plan's. Null where the table is none such. Of citizens
 * nothing is read: no name, phone or address.
 */
export function readDossierList(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  vocabulary: PlanVocabulary,
  wanted: WrittenPeriod | null,
): Reading | null {
  const found = findDossierColumns(sheet, table, answers);
  if (found === null) return null;
  const { columns } = found;
  const told = new ToldCells(sheet, found);
  const orders = dayOrders(sheet, table, columns);
  const { dossiers, others, steps, sections } = readDossierRows(sheet, table, found, orders.of);
  const years = yearsOf(dossiers, wanted);
  const dated = wanted !== null && years.length === 1 ? inYear(wanted, years[0] ?? 0) : wanted;
  const days: Days =
    dated?.from == null || dated.to === null
      ? { from: -Infinity, to: Infinity }
      : { from: serialOf(dated.from), to: serialOf(dated.to) };
  for (const row of others) told.tell('row', row, 'dossierCode');
  for (const row of steps) told.tell('step', row, 'dossierCode');
  for (const [column, row] of orders.monthFirst) told.tell('monthFirst', row, column);
  for (const [column, row] of orders.swapped) told.tell('swapped', row, column);
  if (found.offices !== null && sections === null) told.tellAt('offices', dossiers, found.offices);
  const isOfUnits = sections !== null || columns.has('dossierUnit');
  const nobodys = isOfUnits ? dossiers.filter(({ unit }) => unit === '') : [];
  for (const { row } of nobodys) told.tell('unit', row, 'dossierUnit');
  const groups = [...groupsOf(dossiers, isOfUnits)];
  const unitColumn = columns.get('dossierUnit');
  const cellOf = (unit: string, rows: readonly Dossier[]): string | null =>
    sections?.get(unit) ?? (unitColumn === undefined ? null : sheet.address(rows[0]?.row ?? 0, unitColumn));
  const counted = groups.map(([unit, rows]) => {
    const tally = countDossiers(rows, columns, days, told.tell);
    if (orders.swapped.length > 0) tally.doubtAll('swapped');
    // It may be any unit's.
    if (nobodys.length > 0) tally.doubtAll('unit');
    return { unit: unit === null ? null : { name: unit, cell: cellOf(unit, rows) }, rows, tally };
  });
  const made = counted.flatMap(({ unit, rows, tally }) =>
    vocabulary.definitions.flatMap(
      (definition) => entryOf(sheet, found, unit, rows, tally, definition, vocabulary) ?? [],
    ),
  );
  const asked = found.ambiguous.map((question) => withWaiting(question, vocabulary));
  const waiting = new Set(asked.flatMap(({ holdsUp = [] }) => holdsUp));
  const ready = made.filter(({ entry }) => !waiting.has(entry.indicator));
  const entries = years.length > 1 ? ready.map(withoutFigure) : ready;
  const used = countedFrom(found, entries, vocabulary);
  const isSettled = (used.get(columns.get('returnedOn') ?? -1) ?? []).length > 0;
  return {
    layout: isOfUnits ? 'units-summary' : 'dossier-list',
    isList: true,
    sheet,
    table: listTable(table, found),
    titleRows: table.top,
    rows: [],
    columns: new Map<string, number>(columns),
    entries: entries.map(({ entry }) => entry),
    problems: [
      ...told.problems(new Set(entries.flatMap(({ doubts }) => doubts))).filter((each) => isSettled || !isLater(each)),
      ...tellPeriod(found, wanted, years),
    ],
    ambiguous: asked,
    indicators: [],
    countedFrom: used,
    dossiers: dossiers.length,
    isOfMeantPeriod: columns.has('receivedOn'),
  };
}

/** What was returned after the period matters where something of what was settled is counted. */
function isLater({ code, facts }: Problem): boolean {
  return code === 'dossiers-left-out' && facts.what === 'later';
}

/** The years in which a list holds days of a period that is written without its year. @example yearsOf(dossiers, june) // [2026] */
function yearsOf(dossiers: readonly Dossier[], wanted: WrittenPeriod | null): readonly number[] {
  if (wanted === null || wanted.year !== null) return [];
  const months = new Set(monthsOf(wanted));
  const years = new Set<number>();
  for (const { received } of dossiers) {
    const date = typeof received === 'number' ? dateOfSerial(received) : null;
    if (date !== null && months.has(Number(date.slice(5, 7)))) years.add(Number(date.slice(0, 4)));
  }
  return [...years].sort();
}

function inYear(period: WrittenPeriod, year: number): WrittenPeriod {
  const months = monthsOf(period);
  const { isCumulative, writtenAs } = period;
  return monthsTogether(months[0] ?? 1, months[months.length - 1] ?? 12, year, { isCumulative, writtenAs });
}

/** The indicators that are counted from each column. */
function countedFrom(
  list: ListColumns,
  entries: readonly Made[],
  { definitions }: PlanVocabulary,
): ReadonlyMap<number, readonly IndicatorId[]> {
  const told = new Set(entries.map(({ entry }) => entry.indicator));
  const counted = definitions.filter(({ id }) => told.has(id));
  return new Map(
    columnsUsed(list).map(([column, is]) => {
      const isOf = ({ numerator, denominator }: Definition): boolean =>
        EACH.has(is) ||
        [...numerator, ...denominator].some(
          ({ measure }) => measure !== null && columnsOfMeasure(measure).includes(is),
        );
      return [column, counted.filter(isOf).map(({ id }) => id)];
    }),
  );
}

/** What every count rests on. */
const EACH: ReadonlySet<DossierColumn> = new Set<DossierColumn>(['dossierCode', 'dossierUnit']);

/** By unit, in the order of the list. */
function groupsOf(dossiers: readonly Dossier[], isOfUnits: boolean): ReadonlyMap<string | null, readonly Dossier[]> {
  if (!isOfUnits) return new Map([[null, dossiers]]);
  const groups = new Map<string | null, Dossier[]>();
  const keyOf = rememberFew(foldKey);
  const written = new Map<string, string>();
  for (const dossier of dossiers) {
    if (dossier.unit === '') continue;
    const key = keyOf(dossier.unit);
    const unit = written.get(key) ?? dossier.unit;
    written.set(key, unit);
    const group = groups.get(unit);
    if (group === undefined) groups.set(unit, [dossier]);
    else group.push(dossier);
  }
  return groups;
}

/** Which of the plan's indicators wait for a column: those that are made of it, and all of them for the day of receipt. */
function withWaiting(question: AmbiguousRole, vocabulary: PlanVocabulary): AmbiguousRole {
  const holdsUp = vocabulary.definitions
    .filter(({ numerator, denominator }) =>
      [...numerator, ...denominator].some(
        ({ measure }) => measure !== null && columnsOfMeasure(measure).includes(question.role as DossierColumn),
      ),
    )
    .map(({ id }) => id);
  return { ...question, holdsUp };
}

interface Made {
  readonly entry: Entry;
  /** What leaves it without a figure. */
  readonly doubts: readonly Told[];
}

/** Of which year it is, is open. */
function withoutFigure({ entry, doubts }: Made): Made {
  return { doubts, entry: { ...entry, counts: { numerator: null, denominator: null }, state: 'no-data' } };
}

function entryOf(
  sheet: TextGrid,
  { columns }: DossierColumnsFound,
  unit: { readonly name: string; readonly cell: string | null } | null,
  dossiers: readonly Dossier[],
  tally: Tally,
  { id, numerator, denominator }: Definition,
  vocabulary: PlanVocabulary,
): Made | null {
  if (numerator.length === 0 || denominator.length === 0) return null;
  const doubts = new Set<Told>();
  const sum = (parts: readonly Part[]): number | null => {
    const values = parts.map(({ measure }) =>
      measure === null ? null : valueOf(measure, tally, vocabulary, doubts, 0),
    );
    return values.some((value) => value === null) ? null : values.reduce<number>((so, value) => so + (value ?? 0), 0);
  };
  const [top, bottom] = [sum(numerator), sum(denominator)];
  if (top === null || bottom === null) return null;
  const [first, last] = [dossiers[0]?.row ?? 0, dossiers[dossiers.length - 1]?.row ?? 0];
  const areaOf = (column: number | undefined): string => {
    const [from, to] = [sheet.place(first, column ?? 0), sheet.place(last, column ?? 0)];
    return areaAddress({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  };
  const shown = numerator.flatMap(({ measure }) => (measure === null ? [] : columnsOfMeasure(measure)));
  const counted = shown.map((is) => columns.get(is)).find((column) => column !== undefined);
  const code = columns.get('dossierCode');
  const isOpen = doubts.size > 0;
  return {
    doubts: [...doubts],
    entry: {
      writtenAs: unit?.name ?? null,
      unitCell: unit?.cell ?? null,
      row: null,
      indicator: id,
      counts: isOpen ? { numerator: null, denominator: null } : { numerator: top, denominator: bottom },
      state: isOpen ? 'no-data' : 'read',
      writtenRate: null,
      cells: { numerator: areaOf(counted ?? code), denominator: areaOf(code) },
    },
  };
}

/** A measure that the list tells, itself or by what makes it up; what leaves it open is added to the doubts. */
function valueOf(
  measure: MeasureId,
  tally: Tally,
  vocabulary: PlanVocabulary,
  doubts: Set<Told>,
  depth: number,
): number | null {
  // A list has no carried-over dossiers in its total: "tổng số hồ sơ" is what was received.
  const own = measure === 'allDossiers' ? 'receivedDossiers' : measure;
  const told = tally.of(own);
  if (told !== null) {
    for (const what of tally.doubtsOf(own)) doubts.add(what);
    return told;
  }
  if (depth > 2) return null;
  for (const { plus, minus = [] } of vocabulary.measures[measure]?.sums ?? []) {
    const tried = new Set<Told>();
    const values = [...plus, ...minus].map((part) => valueOf(part, tally, vocabulary, tried, depth + 1));
    if (plus.length === 0 || values.some((value) => value === null)) continue;
    for (const what of tried) doubts.add(what);
    return values.reduce<number>((so, value, index) => so + (index < plus.length ? 1 : -1) * (value ?? 0), 0);
  }
  return null;
}

/** Without a period and its year, or without the days to hold against it, every row is counted. */
function tellPeriod(
  { columns, ambiguous }: DossierColumnsFound,
  wanted: WrittenPeriod | null,
  years: readonly number[],
): readonly Problem[] {
  const hasDays = columns.has('receivedOn') || ambiguous.some(({ role }) => role === 'receivedOn');
  const [year] = years;
  if (wanted !== null && year !== undefined) {
    const written = wanted.writtenAs;
    return [
      years.length === 1
        ? problem('dossiers-of-year', { written, year })
        : problem('dossiers-of-years', { written, years }),
    ];
  }
  const isDated = wanted?.from != null && wanted.to !== null;
  if (hasDays && isDated) return [];
  const why = !hasDays ? 'no-days' : wanted === null ? 'no-period' : 'no-year';
  return [problem('dossiers-of-any-period', { why })];
}
