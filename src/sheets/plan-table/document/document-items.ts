import { normaliseText } from '../../../domain/text/vietnamese-text';
import { problem, type Problem } from '../../../domain/problem';
import { isCellError } from '../../cells/grid';
import { decodeCells } from '../../cells/decode-cells';
import { toTextGrid, type TextGrid } from '../../cells/text-grid';
import { says } from '../words/column-words';
import { indicatorRows, partsOfNames, type IndicatorRows } from '../columns/indicator-rows';
import { tellLeftOut } from '../columns/left-out-columns';
import type { TargetColumnAnswers } from '../columns/column-answers';
import type { PlanBlock } from './plan-document';
import { nextPage, rowOfShares } from '../columns/next-page';
import { nextTable, writtenText, type PlanTable } from '../columns/plan-tables';
import { targetColumns, turnedColumns, type TargetColumns } from '../columns/target-columns';
import { taskColumns, type TaskColumns } from './task-table';
import { transposeTable } from '../columns/transpose-table';
import { hasUnitKind } from '../words/unit-list';

/** A document as the reader of plans sees it: lines of text, and between them the tables that say something to it. */
export type DocumentItem =
  | {
      readonly kind: 'line';
      readonly text: string;
      /** Where it stands, in a table or worksheet. */ readonly cell?: string;
    }
  | {
      readonly kind: 'targets';
      readonly table: PlanTable;
      /** The table as it stands in the document, where that is another one: it was turned. */
      readonly source: PlanTable;
      readonly columns: TargetColumns;
      readonly problems: readonly Problem[];
      /** How indicators are computed, where a column of the table says it. */
      readonly methods: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'tasks'; readonly table: PlanTable; readonly columns: TaskColumns };

export interface ReadingOptions {
  readonly answers?: TargetColumnAnswers | undefined;
  /** Whom figures are for that a table gives to nobody; also where it says who leads them. */
  readonly nameless?: string | undefined;
}

/** The targets of a sheet whose first table has indicators down its rows; null without such. */
export function targetsIn(sheet: TextGrid, options: ReadingOptions): DocumentItem | null {
  const table = nextTable(sheet, 0);
  return table === null ? null : ofIndicatorRows(table, options);
}

/** Parts a document into lines and tables; what stands in any other table or around them on a worksheet becomes lines. */
export function documentItems(
  blocks: readonly PlanBlock[],
  { answers, nameless }: ReadingOptions = {},
): {
  readonly items: readonly DocumentItem[];
  readonly problems: readonly Problem[];
} {
  const items: DocumentItem[] = [];
  const problems: Problem[] = [];
  for (const block of blocks) {
    if (block.kind === 'text') items.push(...linesOf(block.text));
    else {
      const sheet = toTextGrid(block.grid, undefined, decodeCells(block.grid));
      problems.push(...sheet.problems);
      addTables(sheet, items, problems, { answers, nameless });
    }
  }
  return { items, problems };
}

function addTables(sheet: TextGrid, items: DocumentItem[], problems: Problem[], options: ReadingOptions): void {
  let row = 0;
  for (let table = nextTable(sheet, 0); table !== null; table = nextTable(sheet, row)) {
    addRest(sheet, row, table.top, items, problems, options);
    const item = itemOf(table, options);
    problems.push(...(item?.kind === 'tasks' ? tellLedOnly(table) : []));
    problems.push(...(item === null ? tellFields(table, options.answers) : []));
    if (item === null) addLines(sheet, table.top, table.lastRow + 1, items);
    else items.push(item);
    row = Math.max(table.lastRow + 1, table.firstRow, row + 1);
  }
  addRest(sheet, row, sheet.rows, items, problems, options);
}

/** What stands around the tables: their next pages and lines. Targets below no headings are told. */
function addRest(
  sheet: TextGrid,
  from: number,
  to: number,
  items: DocumentItem[],
  problems: Problem[],
  options: ReadingOptions,
): void {
  const row = addPage(sheet, from, to, items, options);
  const lost = rowOfShares(sheet, row, to);
  if (lost !== null)
    problems.push(
      problem(
        'plan-table-left-out',
        { title: '', why: 'no-heading' },
        { cell: sheet.address(lost, 0), severity: 'warning' },
      ),
    );
  addLines(sheet, row, to, items);
}

/** Adds rows that go on with the table of targets right before them; returns the first row that is none of these. */
function addPage(sheet: TextGrid, from: number, to: number, items: DocumentItem[], options: ReadingOptions): number {
  const before = items[items.length - 1];
  const page = before?.kind === 'targets' ? nextPage(sheet, from, to, before.source) : null;
  if (page === null || before?.kind !== 'targets') return from;
  const isTurned = before.source !== before.table;
  const item = isTurned
    ? ofIndicatorRows(page, options)
    : ({ ...before, table: page, source: page, problems: [], methods: new Map() } as const);
  if (item === null) return from;
  items.push(item);
  return page.lastRow + 1;
}

function itemOf(table: PlanTable, options: ReadingOptions): DocumentItem | null {
  return ofIndicatorRows(table, options) ?? ofTasks(table) ?? ofUnitRows(table, options.answers);
}

function ofTasks(table: PlanTable): DocumentItem | null {
  const columns = taskColumns(table);
  return columns === null ? null : { kind: 'tasks', table, columns };
}

function ofUnitRows(table: PlanTable, answers: TargetColumnAnswers | undefined): DocumentItem | null {
  const columns = targetColumns(table, answers);
  return columns === null || isOfFields(table, columns)
    ? null
    : { kind: 'targets', table, source: table, columns, problems: [], methods: new Map() };
}

/** "Lĩnh vực | Chỉ tiêu": fields of work are nobody that could be judged. */
function isOfFields({ sheet, firstRow, lastRow }: PlanTable, { name }: TargetColumns): boolean {
  if (!/^(?:ten |cac )?linh vuc\b/.test(name.words) || says('unit', name.words)) return false;
  for (let row = firstRow; row <= lastRow; row++) if (hasUnitKind(writtenText(sheet, row, name.column))) return false;
  return true;
}

function tellFields(table: PlanTable, answers: TargetColumnAnswers | undefined): Problem[] {
  const columns = targetColumns(table, answers);
  if (columns === null || !isOfFields(table, columns)) return [];
  const { column, path } = columns.name;
  const cell = table.sheet.address(table.top, column);
  const facts = { title: path.join(' > '), why: 'fields' } as const;
  return [problem('plan-table-left-out', facts, { cell, severity: 'warning' })];
}

/** Indicators with figures of whom only the leads are named are tasks: whose the targets are, the table does not say. */
function tellLedOnly(table: PlanTable): Problem[] {
  const rows = indicatorRows(table);
  if (rows === null || !rows.isLedOnly) return [];
  const title = rows.names.path.join(' > ');
  const cell = table.sheet.address(table.top, rows.names.column);
  return [problem('plan-table-left-out', { title, why: 'lead-only' }, { cell, severity: 'warning' })];
}

/** Levels that lead were taken for those that are assigned to. */
function tellLeads({ sheet, top, firstRow, lastRow }: PlanTable, { who }: IndicatorRows): Problem[] {
  if (who === null || !says('leads', who.words)) return [];
  const names = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++)
    for (const name of partsOfNames(writtenText(sheet, row, who.column))) names.add(name);
  const facts = { name: [...names].join('; '), why: 'leads', isLed: false } as const;
  return [problem('plan-receiver', facts, { cell: sheet.address(top, who.column) })];
}

/** Figures of no indicator: a row without a name. */
function tellNameless({ sheet }: PlanTable, { rows, names, receivers, figures }: IndicatorRows): Problem[] {
  const columns = [...receivers.map(({ column }) => column), ...figures];
  return rows
    .filter((row) => writtenText(sheet, row, names.column) === '')
    .flatMap((row) => {
      const filled = columns.find(({ column }) => sheet.text(row, column) !== '');
      if (filled === undefined) return [];
      return [problem('plan-row-left-out', { name: '', why: 'no-name' }, { cell: sheet.address(row, filled.column) })];
    });
}

/**
 * Rows that are indicators, for units in the headings or beside them; of who only leads them, they are tasks, unless the
 * document itself says whose all of them are.
 */
function ofIndicatorRows(table: PlanTable, { answers, nameless }: ReadingOptions): DocumentItem | null {
  const rows = indicatorRows(table);
  const isOfNobody = rows?.receivers.length === 0 && rows.who === null && rows.lines.size === 0;
  const areTargets = nameless !== undefined && rows?.isLedOnly === true;
  if (rows === null || (isOfNobody && !areTargets && taskColumns(table) !== null)) return null;
  const turned = transposeTable(table, rows, nameless);
  const isHeaded = rows.figures.some(({ words }) => says('assigned', words));
  const columns =
    rows.receivers.length > 0 && rows.measure === null
      ? targetColumns(turned, answers)
      : turnedColumns(turned, !isHeaded, answers);
  if (columns === null) return null;
  const leftOut = rows.leftOut.map(({ column, why }) => tellLeftOut(table, column, why));
  const problems = [...leftOut, ...tellNameless(table, rows), ...tellLeads(table, rows)];
  return { kind: 'targets', table: turned, source: table, columns, problems, methods: rows.methods };
}

function addLines(sheet: TextGrid, from: number, to: number, items: DocumentItem[]): void {
  for (let row = from; row < to; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const value = sheet.value(row, column);
      if (value === null || isCellError(value)) continue;
      const lines = linesOf(typeof value === 'string' ? value : sheet.text(row, column));
      items.push(...lines.map((line) => ({ ...line, cell: sheet.address(row, column) })));
    }
  }
}

function linesOf(text: string): readonly DocumentItem[] {
  return text
    .split(/[\n\r]+/u)
    .map(normaliseText)
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'line', text: line }));
}
