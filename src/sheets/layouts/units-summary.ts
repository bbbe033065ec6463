import type { IndicatorId } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { readBodyRows, type BodyRow } from '../tables/body-rows';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import { chooseDossierColumns } from '../observations/dossier-columns';
import { scaleOfColumn } from '../cells/figures';
import { saysPercent } from '../headings/heading-words';
import { checkIdentities } from '../tables/identities';
import { labelOf, sttColumnOf } from '../tables/labels';
import type { PlanColumns } from '../observations/plan-columns';
import { noMarks, type Reading } from '../observations/reading';
import { readSummaryEntry, type SummaryColumns } from '../observations/summary-entry';
import type { Table } from '../tables/table';
import type { OwnReader } from '../observations/own-reader';
import type { TextGrid } from '../cells/text-grid';
import { checkTotalRows } from '../tables/total-rows';

const BUILT_IN: readonly { indicator: IndicatorId; numerators: readonly string[]; denominator: string }[] = [
  { indicator: 'endToEndProcedureRate', numerators: ['provided', 'endToEnd'], denominator: 'eligible' },
  { indicator: 'onlineActiveProcedureRate', numerators: ['onlineActiveProcedures'], denominator: 'activeProcedures' },
];

/** Reads a sheet with a row for each unit and columns of counts and rates for each indicator. */
export function readUnitsSummary(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: (name: string) => boolean,
  own: OwnReader,
): Reading | null {
  const chosen = chooseColumns(table, answers);
  const { columns } = chosen;
  const nameColumn = columns.get('unit') ?? unitColumnByNames(sheet, table, isKnownUnit);
  if (nameColumn === undefined) return null;
  const planned = own.columnsOf(table, chosen, answers);
  const ambiguous = [...chosen.ambiguous, ...planned.ambiguous];
  const headed = [...columns]
    .filter(
      ([key, column]) =>
        !/^(stt|unit|procedure|procedureCode|field|indicatorName|target)/.test(key) && column !== nameColumn,
    )
    .map(([, column]) => column);
  const figureColumns = [...new Set([...headed, ...planned.found.flatMap(columnsOf)])];
  const rows = readBodyRows(sheet, table, {
    nameColumn,
    sttColumn: sttColumnOf(columns),
    figureColumns,
    isKnownName: isKnownUnit,
    numbersAreData: false,
  });
  const data = rows.filter((row) => row.kind === 'data');
  const summary = summaryColumns(sheet, table, columns, data, planned.found);
  if (summary.length === 0 && ambiguous.length === 0) return null;
  const problems: Problem[] = [];
  const entries = data.flatMap((row) =>
    summary.map((of) => {
      const at = { row: row.row, writtenAs: writtenName(sheet, row), unitCell: sheet.address(row.row, row.nameColumn) };
      const { entry, problems: found } = readSummaryEntry(sheet, table, at, of);
      problems.push(...found);
      return entry;
    }),
  );
  const counts = [...countColumns(columns), ...planned.found.flatMap((of) => [...of.numerator, ...of.denominator])];
  const counted = [...new Set(counts)].map((column) => ({ column, label: labelOf(table, column) }));
  const sums = [
    ...data.flatMap((row) => checkIdentities(sheet, row.row, columns, 'perhaps')),
    ...checkTotalRows(sheet, rows, counted),
    ...checkTotalRates(sheet, table, rows, summary),
  ];
  return {
    layout: 'units-summary',
    table,
    rows,
    columns,
    entries,
    problems: withoutRepeats([...problems, ...sums]),
    ambiguous,
    summary,
    marks: noMarks,
    dossiers: null,
    own: [],
  };
}

/** The unit's name as the cell holds it: the officer's own spelling, only outer blanks dropped. */
function writtenName(sheet: TextGrid, row: BodyRow): string {
  const value = sheet.value(row.row, row.nameColumn);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : row.name;
}

/** Where no heading says "đơn vị": the column in which at least two units of the plan stand. */
function unitColumnByNames(sheet: TextGrid, table: Table, isKnownUnit: (name: string) => boolean): number | undefined {
  return table.columns.find(({ column }) => {
    let known = 0;
    for (let row = table.firstRow; row <= table.lastRow && known < 2; row++) {
      const text = sheet.text(row, column);
      if (text !== '' && isKnownUnit(text)) known += 1;
    }
    return known >= 2;
  })?.column;
}

/** The columns of each indicator; those with neither both counts nor a rate are left out. */
export function summaryColumns(
  sheet: TextGrid,
  table: Table,
  columns: ReadonlyMap<string, number>,
  data: readonly BodyRow[],
  own: readonly PlanColumns[],
): SummaryColumns[] {
  const ids = new Set<IndicatorId>(['endToEndProcedureRate', 'onlineActiveProcedureRate', 'onlineDossierRate']);
  for (const key of columns.keys()) {
    const [role, indicator] = key.split(':');
    if (indicator !== undefined && role !== 'target') ids.add(indicator);
  }
  for (const { indicator } of own) ids.delete(indicator);
  const known = [...ids].flatMap((indicator) => {
    const { numerator, denominator, subtract } = countsOf(columns, indicator);
    const rate = columns.get(`rate:${indicator}`);
    const hasCounts = numerator !== null && denominator.length > 0;
    if (!hasCounts && rate === undefined) return [];
    return [
      {
        indicator,
        numerator: hasCounts ? [numerator] : [],
        denominator: hasCounts ? denominator : [],
        subtract,
        rate: rateColumn(sheet, table, rate, data),
      },
    ];
  });
  const ofPlan = own.map(({ indicator, numerator, denominator, rate }) => ({
    ...{ indicator, numerator, denominator },
    subtract: null,
    rate: rateColumn(sheet, table, rate ?? undefined, data),
  }));
  return [...known, ...ofPlan];
}

function columnsOf({ numerator, denominator, rate }: PlanColumns): readonly number[] {
  return [...numerator, ...denominator, ...(rate === null ? [] : [rate])];
}

/** A column of rates with how its numbers are to be read, told from these rows. */
export function rateColumn(
  sheet: TextGrid,
  table: Table,
  column: number | undefined,
  rows: readonly BodyRow[],
): SummaryColumns['rate'] {
  if (column === undefined) return null;
  const reading = rateReading(
    sheet,
    table,
    column,
    rows.map(({ row }) => row),
  );
  return { column, reading };
}

function rateReading(
  sheet: TextGrid,
  table: Table,
  column: number,
  rows: readonly number[],
): NonNullable<SummaryColumns['rate']>['reading'] {
  const path = table.columns.find((candidate) => candidate.column === column)?.path ?? [];
  const scale = scaleOfColumn(sheet, column, rows);
  // A custom function sees no number formats: 0,75 under "(%)" may well be a cell formatted as 75%.
  const mayBeFormatted = sheet.grid.formats === undefined && scale === 'fraction';
  return { label: labelOf(table, column), headingSaysPercent: path.some(saysPercent) && !mayBeFormatted, scale };
}

function countsOf(
  columns: ReadonlyMap<string, number>,
  indicator: IndicatorId,
): { numerator: number | null; denominator: readonly number[]; subtract: number | null } {
  const numerator = columns.get(`numerator:${indicator}`);
  const denominator = columns.get(`denominator:${indicator}`);
  if (numerator !== undefined && denominator !== undefined)
    return { numerator, denominator: [denominator], subtract: null };
  const builtIn = BUILT_IN.find((one) => one.indicator === indicator);
  if (builtIn) {
    const of = columns.get(builtIn.denominator) ?? denominator;
    return {
      numerator: builtIn.numerators.flatMap((role) => columns.get(role) ?? [])[0] ?? numerator ?? null,
      denominator: of === undefined ? [] : [of],
      subtract: null,
    };
  }
  const dossiers = indicator === 'onlineDossierRate' ? chooseDossierColumns(columns) : null;
  if (!dossiers)
    return {
      numerator: numerator ?? columns.get('online') ?? null,
      denominator: denominator === undefined ? [] : [denominator],
      subtract: null,
    };
  return {
    numerator: dossiers.online,
    denominator: dossiers.total === null ? [dossiers.online, ...dossiers.offline] : [dossiers.total],
    subtract: dossiers.carriedOver,
  };
}

function countColumns(columns: ReadonlyMap<string, number>): number[] {
  return [...columns]
    .filter(([key]) => !/^(stt|unit|procedure|procedureCode|field|indicatorName|target|rate|level)/.test(key))
    .map(([, column]) => column);
}

/** A total's rate must be that of its pooled counts, never the average of the rates above it. */
function checkTotalRates(
  sheet: TextGrid,
  table: Table,
  rows: readonly BodyRow[],
  summary: readonly SummaryColumns[],
): readonly Problem[] {
  const totals = rows.filter((row) => row.kind === 'total' || row.kind === 'section-total');
  return totals.flatMap(({ row }) =>
    summary.flatMap((of) =>
      readSummaryEntry(sheet, table, { row, writtenAs: null, unitCell: null }, of).problems.filter(
        (found) => found.code === 'rate-mismatch',
      ),
    ),
  );
}

/** Two indicators may share a column: its problem is told once. */
export function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((found) => {
    const key = `${found.code} ${found.cell ?? ''} ${JSON.stringify(found.facts)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
