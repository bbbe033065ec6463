import {
  areApart,
  isSamePeriod,
  monthsOf,
  monthsTogether,
  spansFromStart,
  type WrittenPeriod,
} from '../../domain/periods/written-period';
import { readPeriods } from '../../domain/periods/read-period';
import { headingWords } from '../cells/heading-words';
import { saidPeriods, type SaidPeriod } from './period-words';
import type { Table, TableColumn } from './table';

/** Columns of one period: "Tháng 9", "Lũy kế 9 tháng", "Trong kỳ". */
export interface PeriodBlock extends Omit<SaidPeriod, 'key'> {
  readonly columns: readonly number[];
}

/** A table with the columns of one period only, or the question which one is meant. */
export type ChosenPeriod =
  | { readonly table: Table; readonly block: PeriodBlock | null; readonly left: readonly PeriodBlock[] }
  | { readonly question: readonly PeriodBlock[] };

/**
 * Takes one of several blocks of columns that stand beside each other for different periods: the one that the sheet names,
 * or the officer said; without a word it is a question, one for the whole table. Choosing a column chooses its block.
 * @param wanted what the sheet says of its period, or the officer in words
 * @param answer a column of the block that the officer chose
 */
export function choosePeriod(from: Table, wanted: WrittenPeriod | null, answer: number | undefined): ChosenPeriod {
  const table = ofPeriod(from, wanted);
  const blocks = periodBlocks(table);
  if (blocks.length < 2) return { table, block: blocks[0] ?? null, left: [] };
  const chosen =
    blocks.find(({ columns }) => answer !== undefined && columns.includes(answer)) ??
    (wanted === null ? undefined : (meantBlock(blocks, wanted) ?? cumulatedOfMonths(table, blocks, wanted)));
  if (chosen === undefined) return { question: blocks };
  const left = blocks.filter((block) => block !== chosen);
  return { table: withoutBlocks(table, left), block: chosen, left };
}

/**
 * A table without results of another period; the same table where it has none. "Thực hiện năm 2025" is no result of a sheet
 * about 2026, nor "Kết quả tháng 8" one of a sheet about tháng 9; however alone it stands beside the targets.
 */
export function ofPeriod(table: Table, wanted: WrittenPeriod | null): Table {
  if (wanted === null) return table;
  const isOther = ({ path, meaning: { role } }: TableColumn): boolean =>
    OF_RATES.has(role) && path.flatMap((heading) => readPeriods(heading)).some((said) => areApart(said, wanted));
  const heading = '';
  const columns = table.columns.filter(isOther).map(({ column }) => column);
  return columns.length === 0 ? table : withoutBlocks(table, [{ heading, period: null, isCumulative: false, columns }]);
}

const OF_RATES: ReadonlySet<string> = new Set(['rate', 'numerator', 'denominator']);

/** The table with the columns of some blocks told as another period's. */
export function withoutBlocks(table: Table, blocks: readonly PeriodBlock[]): Table {
  const dropped = new Set(blocks.flatMap(({ columns }) => columns));
  const columns = table.columns.map((column): TableColumn =>
    dropped.has(column.column)
      ? { ...column, meaning: { role: 'other', isToldApart: true }, isOfOtherPeriod: true }
      : column,
  );
  return { ...table, columns };
}

/** The block that is of a period; undefined where none surely is. */
export function meantBlock(all: readonly PeriodBlock[], wanted: WrittenPeriod): PeriodBlock | undefined {
  // Weeks beside "Cả tháng" are in it; a sheet of one week does not say which of these it is.
  const blocks = all.filter(({ isWeek }) => isWeek !== true);
  if (blocks.length < all.length && wanted.kind === 'range') return undefined;
  const same = blocks.find(({ period }) => period !== null && isSamePeriod(period, wanted));
  if (same !== undefined) return same;
  const bare = blocks.filter(({ period }) => period === null);
  const whole = bare.find((block) => kindSaid(block) === wanted.kind && !block.isCumulative);
  if (whole !== undefined && blocks.every((block) => block === whole || isPartOf(block, wanted))) return whole;
  if (bare.length === 0 || (bare.length < blocks.length && blocks.length > 2)) return undefined;
  // "Số liệu tính đến ngày 15/9/2026" may be either.
  if (wanted.isCumulative && wanted.year !== null && wanted.to === null) return undefined;
  const cumulated = bare.find(({ isCumulative }) => isCumulative);
  if (wanted.isCumulative) return cumulated;
  const current = bare.find(({ isCumulative }) => !isCumulative);
  const isOfStart = wanted.kind !== 'month' && wanted.kind !== 'quarter' && spansFromStart(wanted);
  // "9 tháng đầu năm" above "Trong tháng | Lũy kế" is what is cumulated; above "Kỳ này | Lũy kế" it may be both.
  if (current !== undefined && cumulated !== undefined && kindSaid(current) !== wanted.kind) {
    if (kindSaid(current) !== null) return isOfStart ? cumulated : undefined;
    if (isOfStart) return undefined;
  }
  // "8 tháng đầu năm" above "Tháng 8 | Lũy kế": what is cumulated is all of it.
  return current ?? (blocks.length > bare.length && spansFromStart(wanted) ? cumulated : undefined);
}

/** "Quý I" beside "Cả năm" on a sheet about a year, "Tháng 7" beside "Trong quý". */
function isPartOf({ period }: PeriodBlock, wanted: WrittenPeriod): boolean {
  const [own, all] = [period === null ? [] : monthsOf(period), monthsOf(wanted)];
  return own.length > 0 && own.length < all.length && own.every((month) => all.includes(month));
}

/** "Lũy kế" alone beside the months of the period that is meant, from the first to the last that is filled in: it is their sum. */
function cumulatedOfMonths(
  { columns }: Table,
  blocks: readonly PeriodBlock[],
  wanted: WrittenPeriod,
): PeriodBlock | undefined {
  const isFilled = (block: PeriodBlock): boolean =>
    columns.some(({ column, content }) => content !== 'blank' && block.columns.includes(column));
  const [cumulated, second] = blocks.filter(({ period, isCumulative }) => period === null && isCumulative);
  const months = blocks.filter((block) => block !== cumulated && isFilled(block)).map(({ period }) => period);
  const together = second === undefined && spansFromStart(wanted) ? togetherOf(months) : null;
  return together !== null && isSamePeriod(together, wanted) ? cumulated : undefined;
}

/** Of what kind "Trong tháng", "Quý này", "Cả năm" says that it is; null for "Trong kỳ", which is of whatever kind. */
function kindSaid({ heading }: PeriodBlock): WrittenPeriod['kind'] | null {
  const words = headingWords(heading);
  const said = (word: string): boolean =>
    new RegExp(`\\b(?:trong|ca|toan) ${word}\\b|\\b${word} (?:nay|bao cao)\\b`).test(words);
  return said('thang') ? 'month' : said('quy') ? 'quarter' : said('nam') ? 'year' : null;
}

/** Names no columns of figures: where they stand in a block says nothing. */
const NAMES = /^(stt|unit|procedure|procedureCode|field|indicatorName|countName|time|target)$/;

/** The blocks of columns by the period that a heading of theirs says; figures only. */
export function periodBlocks({ columns }: Table): readonly PeriodBlock[] {
  const figures = columns.filter(
    ({ meaning, content }) => !NAMES.test(meaning.role) && content !== 'names' && content !== 'levels',
  );
  const blocks = new Map<string, Omit<SaidPeriod, 'key'> & { columns: number[] }>();
  for (const [column, { key, ...said }] of saidPeriods(figures)) {
    const known = blocks.get(key) ?? { ...said, columns: [] };
    known.columns.push(column);
    blocks.set(key, known);
  }
  return withSum(columns, [...blocks.values()]);
}

/** "Tháng 7 | Tháng 8 | Tháng 9 | Cộng": the last is the quarter's, where the months before it are all of it. */
function withSum(columns: readonly TableColumn[], blocks: readonly PeriodBlock[]): readonly PeriodBlock[] {
  const sums = columns.filter(({ path: [top = ''], content }) => SUM.test(headingWords(top)) && content !== 'names');
  const period = sums.length === 0 ? null : togetherOf(blocks.map((block) => block.period));
  if (period === null) return blocks;
  const heading = `${sums[0]?.path[0] ?? ''} (${period.writtenAs})`;
  return [...blocks, { heading, period, isCumulative: false, columns: sums.map(({ column }) => column) }];
}

const SUM = /^(tong cong|cong|tong|ca ky)$/;
/** What months that follow each other make up; null where it is no quarter, half year or nine months. */
function togetherOf(periods: readonly (WrittenPeriod | null)[]): WrittenPeriod | null {
  const [first] = periods;
  if (first == null) return null;
  const follow = periods.every(
    (each, at) =>
      each?.kind === 'month' && !each.isCumulative && each.index === first.index + at && each.year === first.year,
  );
  const last = first.index + periods.length - 1;
  if (!follow) return null;
  const { kind } = monthsTogether(first.index, last, null, { isCumulative: false, writtenAs: '' });
  if (kind === 'range' || kind === 'month') return null;
  const writtenAs = togetherName(first.index, last);
  return monthsTogether(first.index, last, first.year, { isCumulative: false, writtenAs });
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

function togetherName(first: number, last: number): string {
  if (last - first === 2) return `Quý ${QUARTERS[(first - 1) / 3] ?? ''}`;
  if (first > 1) return '6 tháng cuối năm';
  return last === 12 ? 'Cả năm' : `${String(last)} tháng đầu năm`;
}
