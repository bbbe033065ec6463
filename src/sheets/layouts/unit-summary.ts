import type { IndicatorId } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { readBodyRows } from '../tables/body-rows';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import { headingWords } from '../headings/heading-words';
import { indicatorOfWords } from '../headings/indicator-words';
import { readCountRows } from '../observations/count-rows';
import { sttColumnOf } from '../tables/labels';
import type { OwnReader } from '../observations/own-reader';
import { noMarks, type Entry, type Reading } from '../observations/reading';
import { readSummaryEntry, type SummaryColumns } from '../observations/summary-entry';
import type { Table, TableColumn } from '../tables/table';
import type { TextGrid } from '../cells/text-grid';
import { rateColumn, withoutRepeats } from './units-summary';

const NUMERATOR =
  /^(tu so|tu|so (luong )?(da |dat|thuc hien)|so (luong )?(tthc|ho so) (da|truc tuyen|dat)|da (thuc hien|dat|cung cap)|so dat|thuc hien|so luong|so thuc hien)\b/;
const DENOMINATOR = /^(mau so|mau|tong( so)?|so phai|so can|tong cong)\b/;

/** Reads a sheet of one unit with a row for each indicator: numerator, denominator, rate. */
export function readUnitSummary(sheet: TextGrid, table: Table, answers: ColumnAnswers, own: OwnReader): Reading | null {
  const indicatorOf = rowNamer(own);
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
  const summary: SummaryColumns[] = [];
  const isReadable = rate !== undefined || (numerator !== undefined && denominator !== undefined);
  for (const row of isReadable ? data : []) {
    const indicator = indicatorOf(row.name);
    if (indicator === undefined || entries.some((entry) => entry.indicator === indicator)) continue;
    const of = {
      indicator,
      numerator: numerator === undefined ? [] : [numerator],
      denominator: denominator === undefined ? [] : [denominator],
      subtract: null,
      rate: rateColumn(sheet, table, rate, data),
    };
    const read = readSummaryEntry(sheet, table, { row: row.row, writtenAs: null, unitCell: null }, of);
    entries.push(read.entry);
    summary.push(of);
    problems.push(...read.problems);
  }
  const isCounts = entries.length === 0 && asked.length === 0;
  // "Tổng số hồ sơ" is a count of its own here, whatever it is in other tables.
  const countable = rows.filter(({ kind }) => kind !== 'skip' && kind !== 'section');
  const counted = isCounts ? readCountRows(sheet, table, countable, nameColumn, own, problems) : [];
  if (entries.length + counted.length === 0 && asked.length === 0) return null;
  return {
    layout: 'unit-summary',
    table,
    rows,
    columns,
    entries: [...entries, ...counted],
    problems: withoutRepeats(problems),
    ambiguous: asked,
    summary,
    marks: noMarks,
    dossiers: null,
    own: [],
  };
}

type RowNamer = (name: string) => IndicatorId | undefined;

/** Tells the indicator that a row's name stands for: "Tỷ lệ …" in the plan's own words, before the usual ones. */
function rowNamer(own: OwnReader): RowNamer {
  return (name) => {
    const words = headingWords(name);
    return own.indicatorOfRow(words) ?? knownIndicatorOfRow(words);
  };
}

/** "Tỷ lệ …" in usual words, or "Chỉ tiêu 1". */
function knownIndicatorOfRow(words: string): IndicatorId | undefined {
  if (/^(trong do )?(so|tong so|so luong)\b/.test(words)) return undefined;
  return indicatorOfWords(words);
}

function nameColumnByRows(sheet: TextGrid, table: Table, indicatorOf: RowNamer): number | undefined {
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
    if (column.column === nameColumn) return column;
    const { role } = column.meaning;
    const leaf = leafOf(column);
    // "Kết quả" beside "Tỷ lệ" is no second rate.
    if (role === 'rate')
      return { ...column, meaning: { role: hasRates && !/\bty le\b|%/.test(leaf) ? 'other' : 'rate' } };
    if (role === 'numerator' || role === 'denominator') return { ...column, meaning: { role } };
    if (role === 'target' || role === 'stt' || isExplicit) return column;
    if (DENOMINATOR.test(leaf)) return { ...column, meaning: { role: 'denominator' } };
    return NUMERATOR.test(leaf) ? { ...column, meaning: { role: 'numerator' } } : column;
  });
  return { ...table, columns };
}
