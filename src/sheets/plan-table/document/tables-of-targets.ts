import type { FigureKind } from '../../../domain/plans/plan';
import { problem, type Problem } from '../../../domain/problem';
import { titleOfCaption } from './document-facts';
import type { DocumentItem } from './document-items';
import { measureOfCaption } from '../columns/measure-units';
import type { PlanColumn, PlanTable } from '../columns/plan-tables';
import { isAssigning, isReporting, isReportTable } from './report-table';

const CAPTION_LINES = 6;

export type TargetItem = Extract<DocumentItem, { kind: 'targets' }>;

/** A line below a table; its cell where it stands in one. */
export interface NoteLine {
  readonly text: string;
  readonly cell?: string;
}

/** A table of rates with its next pages and the lines around it. */
export interface TargetTable {
  readonly parts: readonly TargetItem[];
  readonly caption: readonly string[];
  readonly after: readonly NoteLine[];
  /** It says what was done, and assigns nothing. */
  readonly isReport: boolean;
}

/** The tables of rates of a document, in order. */
export function targetTables(items: readonly DocumentItem[]): readonly TargetTable[] {
  return items.flatMap((item, index) => {
    if (item.kind !== 'targets' || isContinued(items, index)) return [];
    const caption = captionOf(items, firstPage(items, index));
    const { targets, needsTitle } = item.columns;
    // What is assigned often stands beside what was done of it, a row an indicator: then only the title tells.
    const isDone = item.table.sheet.isTurned ? isReporting(caption) : false;
    const isReport = isDone || (needsTitle ? !isAssigning(caption) : isReportTable(item.table, targets, caption));
    const measured = measureOfCaption(caption);
    const parts = [item, ...continuations(items, index)].map((part) =>
      withMeasure(isAssigning(caption) ? withCounts(part) : part, measured),
    );
    return [{ parts, caption, after: linesAfter(items, index), isReport }];
  });
}

/** Where the table begins whose next page an item is: pages of a table that was turned have indicators of their own. */
function firstPage(items: readonly DocumentItem[], index: number): number {
  const [before, item] = [items[index - 1], items[index]];
  const isPage =
    before?.kind === 'targets' &&
    item?.kind === 'targets' &&
    wordsOf(before.source) === wordsOf(item.source) &&
    before.source !== before.table;
  return isPage ? firstPage(items, index - 1) : index;
}

/** The table with what the line above it says of all its figures, where its rows do not say it themselves. */
function withMeasure(item: TargetItem, measured: FigureKind | null): TargetItem {
  if (measured === null) return item;
  const withKind = (column: PlanColumn): PlanColumn => ({ ...column, measured: column.measured ?? measured });
  return { ...item, columns: { ...item.columns, targets: item.columns.targets.map(withKind) } };
}

/** Below a title that assigns, counts beside the rates are assigned, too. */
function withCounts(item: TargetItem): TargetItem {
  const { targets, leftOut, ifTitled = [] } = item.columns;
  if (ifTitled.length === 0) return item;
  const taken = [...targets, ...ifTitled].sort((a, b) => a.column - b.column);
  const left = leftOut.filter(({ column, why }) => why !== 'count' || !ifTitled.includes(column));
  return { ...item, columns: { ...item.columns, targets: taken, leftOut: left } };
}

/** What was left out is told, however sure it is that nothing is assigned there. */
export function tellTable({ parts: [first], caption }: TargetTable, why: 'other-year' | 'report'): Problem {
  const cell = first?.table.sheet.address(first.table.top, 0);
  return problem('plan-table-left-out', { title: titleOfCaption(caption), why }, { cell });
}

/** Tables that follow a table of targets without a word between and have its headings: its next pages. */
function continuations(items: readonly DocumentItem[], index: number): readonly TargetItem[] {
  const found: TargetItem[] = [];
  for (let at = index + 1; isContinued(items, at); at += 1) found.push(items[at] as TargetItem);
  return found;
}

function isContinued(items: readonly DocumentItem[], index: number): boolean {
  const [before, item] = [items[index - 1], items[index]];
  return before?.kind === 'targets' && item?.kind === 'targets' && wordsOf(before.table) === wordsOf(item.table);
}

function wordsOf({ columns }: PlanTable): string {
  return columns.map(({ words }) => words).join('|');
}

/** The lines right above every table, the nearest to it first. */
export function captionsOf(items: readonly DocumentItem[]): readonly string[] {
  return items.flatMap(({ kind }, index) => (kind === 'line' ? [] : [...captionOf(items, index)].reverse()));
}

/** The lines right above a table, from its "PHỤ LỤC" on where they name one. */
function captionOf(items: readonly DocumentItem[], index: number): readonly string[] {
  let from = index;
  while (from > 0 && index - from < CAPTION_LINES && items[from - 1]?.kind === 'line') from -= 1;
  const lines = linesOf(items.slice(from, index));
  const appendix = lines.findIndex((line) => /^phụ lục/iu.test(line));
  return appendix < 0 ? lines : lines.slice(appendix);
}

function linesAfter(items: readonly DocumentItem[], index: number): readonly NoteLine[] {
  let next = index + 1 + continuations(items, index).length;
  while (items[next]?.kind === 'targets' && firstPage(items, next) < next) next += 1;
  const rest = items.slice(next);
  const end = rest.findIndex(({ kind }) => kind !== 'line');
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((item) => (item.kind === 'line' ? [item] : []));
}

/** The texts of lines among a document's items. */
export function linesOf(items: readonly DocumentItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'line' ? [item.text] : []));
}
