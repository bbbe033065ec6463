import { problem, type Problem } from '../../domain/problem';
import type { TextGrid } from '../cells/text-grid';
import { kindOf, type PlanVocabulary } from '../headings/plan-vocabulary';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import { columnsOfCounting, countColumnsOf, type IndicatorColumns } from '../observations/counting';
import { measureColumns } from '../observations/measure-columns';
import { tellPercentScale } from '../observations/percent-scale';
import { rateColumn } from '../observations/rate-column';
import { readSummaryRow } from '../observations/read-summary-row';
import type { Reading } from '../observations/reading';
import { resolveIndicators } from '../observations/resolve-indicators';
import { targetColumn } from '../observations/target-column';
import { verdictColumn } from '../observations/verdict-column';
import { toldOnce } from '../observations/told-once';
import { readBodyRows, type BodyRow } from '../tables/body-rows';
import { checkIdentities } from '../tables/identities';
import { labelOf, sttColumnOf } from '../tables/labels';
import { periodOfName } from '../tables/period-words';
import { FEW_ROWS, tellLeftOutRows } from '../tables/left-out-rows';
import { tellPartsOfUnits } from '../tables/sums-of-rows';
import type { Table } from '../tables/table';
import { checkPartRows, checkTotalRows } from '../tables/total-rows';
import { checkTotalsOfParts } from '../tables/totals-of-parts';

/** How the rows of a summary are told. */
export interface SummaryKind {
  readonly layout: 'units-summary' | 'unit-summary';
  readonly nameColumn: number;
  readonly isKnownUnit: (name: string) => boolean;
}

/** Roles of columns that hold no figures, or those of a target. */
const NO_FIGURES = /^(stt|unit|procedure|procedureCode|field|indicatorName|countName|time|target)(:|$)/;
const NO_COUNTS = /^(rate|level)(:|$)/;

/** Reads rows that hold counts and rates of each indicator; null where there is nothing of any. */
export function readSummaryRows(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  vocabulary: PlanVocabulary,
  { layout, nameColumn, isKnownUnit }: SummaryKind,
): Reading | null {
  const chosen = chooseColumns(table, answers);
  const { columns } = chosen;
  const headed = [...columns].flatMap(([key, column]) =>
    NO_FIGURES.test(key) || column === nameColumn ? [] : [column],
  );
  const rowsOf = (figureColumns: readonly number[]): readonly BodyRow[] => {
    const naming = { nameColumn, sttColumn: sttColumnOf(columns), numbersAreData: false };
    return readBodyRows(sheet, table, { ...naming, figureColumns, isKnownName: isKnownUnit });
  };
  const byHeading = rowsOf(headed);
  const first = byHeading.filter((row) => row.kind === 'data');
  const request = { sheet, table, data: first, chosen, vocabulary, answers, isList: false, partsOnly: false };
  const resolved = resolveIndicators(request);
  if (resolved.found.length === 0 && resolved.ambiguous.length === 0) return null;
  const used = resolved.found.flatMap(({ counting, rate }) => [
    ...columnsOfCounting(counting),
    ...(rate === null ? [] : [rate]),
  ]);
  const counts = [
    ...[...columns].flatMap(([key, column]) => (NO_FIGURES.test(key) || NO_COUNTS.test(key) ? [] : [column])),
    ...resolved.received.unnamed,
    ...resolved.found.flatMap(({ counting }) => countColumnsOf(counting)),
  ];
  const isHeaded = used.every((column) => headed.includes(column));
  const all = isHeaded ? byHeading : rowsOf([...new Set([...headed, ...used])]);
  // "Lũy kế từ đầu năm" or "Cùng kỳ" below the units is no unit.
  const isOfPeriod = ({ kind, name }: BodyRow): boolean => {
    const of = layout === 'units-summary' && kind === 'data' && !isKnownUnit(name) ? periodOfName(name) : null;
    return of === 'other' || of?.isCumulative === true;
  };
  const others = all.filter(isOfPeriod);
  const told =
    others.length === 0 ? all : all.map((row): BodyRow => (isOfPeriod(row) ? { ...row, kind: 'other-time' } : row));
  const rows = tellPartsOfUnits(sheet, told, [...new Set(counts)], isKnownUnit);
  const data = rows.filter((row) => row.kind === 'data');
  const indicators = resolved.found.map(({ rate, ...of }): IndicatorColumns => {
    const kind = kindOf(of.indicator, vocabulary);
    const named = { indicator: of.indicator, isOnly: resolved.found.length === 1 };
    return {
      ...of,
      rate: rateColumn(sheet, table, rate, data, kind, of),
      target: targetColumn(sheet, table, columns, named, data, kind),
      verdict: verdictColumn(sheet, table, named, data),
    };
  });
  const problems: Problem[] = [];
  const entries = data.flatMap((row) => {
    const at = {
      row: row.row,
      writtenAs: layout === 'units-summary' ? writtenName(sheet, row) : null,
      unitCell: layout === 'units-summary' ? sheet.address(row.row, row.nameColumn) : null,
    };
    return indicators.map((of) => {
      const { entry, problems: found } = readSummaryRow(sheet, table, at, of);
      if (found.length > 0) problems.push(...found);
      return entry;
    });
  });
  const counted = [...new Set(counts)].map((column) => ({ column, label: labelOf(table, column) }));
  const measured = measureColumns(resolved.received);
  const dataRows = data.map(({ row }) => row);
  const sums = [
    ...checkIdentities(sheet, dataRows, measured, 'perhaps'),
    ...checkTotalsOfParts(sheet, dataRows, table.columns),
    ...checkTotalRows(sheet, rows, counted),
    ...checkPartRows(sheet, rows, counted),
    ...tellLeftOutRows(sheet, rows, [...counts, ...headed, ...used], ['skip', 'part']),
    ...tellOtherPeriods(sheet, others),
    ...checkTotalRates(sheet, table, rows, indicators),
    ...tellPercentScale(sheet, indicators, entries),
  ];
  return {
    layout,
    isList: false,
    sheet,
    table,
    titleRows: table.top,
    rows,
    columns,
    entries,
    problems: toldOnce([...problems, ...sums]),
    ambiguous: resolved.ambiguous,
    indicators,
  };
}

function tellOtherPeriods(sheet: TextGrid, rows: readonly BodyRow[]): readonly Problem[] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = rows.slice(0, FEW_ROWS).map(({ name }) => name);
  const facts = { names, count: rows.length, why: 'other-period' } as const;
  return [problem('rows-left-out', facts, { cell: sheet.address(first.row, first.nameColumn) })];
}

/** The unit's name as the cell holds it: the officer's own spelling, only outer blanks dropped. */
function writtenName(sheet: TextGrid, row: BodyRow): string {
  const value = sheet.value(row.row, row.nameColumn);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : row.name;
}

/** A total's rate must be that of its pooled counts, never the average of the rates above it. */
function checkTotalRates(
  sheet: TextGrid,
  table: Table,
  rows: readonly BodyRow[],
  indicators: readonly IndicatorColumns[],
): readonly Problem[] {
  const totals = rows.filter((row) => row.kind === 'total' || row.kind === 'section-total');
  return totals.flatMap(({ row }) =>
    indicators.flatMap((of) =>
      readSummaryRow(sheet, table, { row, writtenAs: null, unitCell: null }, of).problems.filter(
        (found) => found.code === 'rate-mismatch',
      ),
    ),
  );
}
