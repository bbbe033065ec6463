import type { IndicatorId } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import type { TextGrid } from '../cells/text-grid';
import { headingWords } from '../cells/heading-words';
import { kindOf, type PlanVocabulary } from '../headings/plan-vocabulary';
import { fits } from '../headings/vocabulary/heading-rule';
import { summaryParts } from '../headings/vocabulary/summary-parts';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Counting, IndicatorColumns } from '../observations/counting';
import { tellPercentScale } from '../observations/percent-scale';
import { rateColumn } from '../observations/rate-column';
import { readSummaryRow } from '../observations/read-summary-row';
import type { Entry, Reading } from '../observations/reading';
import { targetColumn } from '../observations/target-column';
import { verdictColumn } from '../observations/verdict-column';
import { toldOnce } from '../observations/told-once';
import { readBodyRows, type BodyRow } from '../tables/body-rows';
import { FEW_ROWS } from '../tables/left-out-rows';
import { sttColumnOf } from '../tables/labels';
import type { Table, TableColumn } from '../tables/table';

/** Reads a sheet of one unit with a row for each indicator: numerator, denominator, rate. */
export function readUnitSummary(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  vocabulary: PlanVocabulary,
): Reading | null {
  const indicatorOf = (name: string): IndicatorId | undefined => indicatorOfRow(name, vocabulary);
  const named = chooseColumns(table, answers).columns;
  const nameColumn = named.get('indicatorName') ?? nameColumnByRows(sheet, table, indicatorOf);
  if (nameColumn === undefined) return null;
  const { columns, ambiguous } = chooseColumns(asSummaryTable(table, nameColumn), answers);
  const asked = ambiguous.filter((question) => ['numerator', 'denominator', 'rate'].includes(question.role));
  const figures = table.columns
    .map(({ column }) => column)
    .filter((column) => column !== nameColumn && column !== named.get('stt'));
  if (figures.length === 0) return null;
  const rows = readBodyRows(sheet, table, {
    nameColumn,
    sttColumn: sttColumnOf(named),
    figureColumns: figures,
    numbersAreData: true,
    namesAreIndicators: true,
  });
  const data = rows.filter((row) => row.kind === 'data' || row.kind === 'section-total');
  const rate = columns.get('rate');
  const numerator = columns.get('numerator');
  const denominator = columns.get('denominator');
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const indicators: IndicatorColumns[] = [];
  const again: BodyRow[] = [];
  const hasCounts = numerator !== undefined && denominator !== undefined;
  const counting: Counting = hasCounts
    ? { kind: 'counts', numerator: { plus: [numerator], minus: [] }, denominator: { plus: [denominator], minus: [] } }
    : { kind: 'rate' };
  for (const row of rate !== undefined || hasCounts ? data : []) {
    const indicator = indicatorOf(row.name);
    if (indicator === undefined) continue;
    // How many there are stands where the other rows have their rates, and is of nothing.
    const isCount = kindOf(indicator, vocabulary) === 'count';
    if (isCount && (rate === undefined || sheet.text(row.row, rate) === '')) continue;
    if (entries.some((entry) => entry.indicator === indicator)) {
      if (figures.some((column) => sheet.text(row.row, column) !== '')) again.push(row);
      continue;
    }
    const better = vocabulary.definitions.find(({ id }) => id === indicator)?.better ?? 'higher';
    const of: IndicatorColumns = {
      indicator,
      better,
      counting: isCount ? { kind: 'rate' } : counting,
      rate: rateColumn(sheet, table, rate, data, kindOf(indicator, vocabulary), { counting, better }),
      // Each row is one indicator's: so is the target in it.
      target: targetColumn(sheet, table, columns, { indicator, isOnly: true }, data, kindOf(indicator, vocabulary)),
      verdict: verdictColumn(sheet, table, { indicator, isOnly: true }, data),
    };
    const read = readSummaryRow(sheet, table, { row: row.row, writtenAs: null, unitCell: null }, of);
    entries.push(read.entry);
    indicators.push(of);
    problems.push(...read.problems);
  }
  if (entries.length === 0 && asked.length === 0) return null;
  return {
    layout: 'unit-summary',
    isList: false,
    sheet,
    table,
    titleRows: table.top,
    rows,
    columns,
    entries,
    problems: [
      ...toldOnce(problems),
      ...tellAgain(sheet, again),
      ...tellPercentScale(sheet, indicators.slice(0, 1), entries),
    ],
    ambiguous: asked,
    indicators,
  };
}

/** Rows of an indicator that a row above has told already: "… (cấp xã)" below the whole. */
function tellAgain(sheet: TextGrid, rows: readonly BodyRow[]): readonly Problem[] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = rows.slice(0, FEW_ROWS).map(({ name }) => name);
  const facts = { names, count: rows.length, why: 'same-indicator' } as const;
  return [problem('rows-left-out', facts, { cell: sheet.address(first.row, first.nameColumn), severity: 'warning' })];
}

/**
 * The indicator of the plan (or of the three of 2022) that a row's name stands for: "Tỷ lệ …" in the plan's or usual words, or
 * "Chỉ tiêu 1"; a count is none, unless the plan assigns it.
 */
export function indicatorOfRow(name: string, vocabulary: PlanVocabulary): IndicatorId | undefined {
  const words = headingWords(name);
  const id = vocabulary.indicatorOf(words);
  const found = vocabulary.definitions.find((definition) => definition.id === id);
  const isCount = /^(trong do )?(so(?! hoa\b)|tong so|so luong)\b/.test(words);
  return isCount && found?.kind !== 'count' ? undefined : found?.id;
}

function nameColumnByRows(
  sheet: TextGrid,
  table: Table,
  indicatorOf: (name: string) => IndicatorId | undefined,
): number | undefined {
  return table.columns.find(({ column }) => {
    const found = new Set<IndicatorId>();
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      const isRate = /\bty le\b/.test(sheet.words(row, column));
      const indicator = isRate ? indicatorOf(sheet.text(row, column)) : undefined;
      if (indicator !== undefined) found.add(indicator);
    }
    return found.size >= 2;
  })?.column;
}

/** The table with its columns told by their own words alone, for here the rows say whose figures they are. */
function asSummaryTable(table: Table, nameColumn: number): Table {
  const leafOf = ({ path }: TableColumn): string => headingWords(path[path.length - 1] ?? '');
  const isExplicit = table.columns.some(({ meaning }) => meaning.role === 'numerator');
  const hasRates = table.columns.some((column) => column.meaning.role === 'rate' && /\bty le\b|%/.test(leafOf(column)));
  const columns = table.columns.map((column): TableColumn => {
    if (column.column === nameColumn || column.isOfOtherPeriod === true) return column;
    const free = { ...column, owner: null };
    const { role } = column.meaning;
    const leaf = leafOf(column);
    // "Kết quả" beside "Tỷ lệ" is no second rate.
    if (role === 'rate')
      return { ...free, meaning: { role: hasRates && !/\bty le\b|%/.test(leaf) ? 'other' : 'rate' } };
    if (role === 'numerator' || role === 'denominator') return { ...free, meaning: { role } };
    if (role === 'target' || role === 'stt' || isExplicit) return free;
    const said = { leaf, levels: [leaf], path: leaf, content: column.content };
    const part = summaryParts.find((rule) => fits(rule, said));
    return part === undefined ? free : { ...free, meaning: { role: part.means } };
  });
  return { ...table, columns };
}
