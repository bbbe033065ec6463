import { normaliseText } from '../../domain/text/vietnamese-text';
import type { Problem } from '../../domain/problem';
import { isCellError } from '../cells/grid';
import { decodeCells } from '../cells/decode-cells';
import { toTextGrid, type TextGrid } from '../cells/text-grid';
import type { PlanBlock, TargetColumnAnswers } from './plan-document';
import { nextTable, type PlanTable } from './plan-tables';
import { targetColumns, type TargetColumns } from './target-columns';
import { taskColumns, type TaskColumns } from './task-table';
import { rowsAreIndicators, transposeTable } from './transpose-table';

/** A document as the reader of plans sees it: lines of text, and between them the tables that say something to it. */
export type DocumentItem =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'targets'; readonly table: PlanTable; readonly columns: TargetColumns }
  | { readonly kind: 'tasks'; readonly table: PlanTable; readonly columns: TaskColumns };

/** Parts a document into lines and tables; what stands in any other table or around them on a worksheet becomes lines. */
export function documentItems(
  blocks: readonly PlanBlock[],
  answers?: TargetColumnAnswers,
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
      addTables(sheet, items, answers);
    }
  }
  return { items, problems };
}

function addTables(sheet: TextGrid, items: DocumentItem[], answers: TargetColumnAnswers | undefined): void {
  let row = 0;
  for (let table = nextTable(sheet, 0); table !== null; table = nextTable(sheet, row)) {
    addLines(sheet, row, table.top, items);
    const item = itemOf(table, answers);
    if (item === null) addLines(sheet, table.top, table.lastRow + 1, items);
    else items.push(item);
    row = Math.max(table.lastRow + 1, table.firstRow, row + 1);
  }
  addLines(sheet, row, sheet.rows, items);
}

function itemOf(table: PlanTable, answers: TargetColumnAnswers | undefined): DocumentItem | null {
  const tasks = taskColumns(table);
  if (tasks !== null) return { kind: 'tasks', table, columns: tasks };
  const readable = rowsAreIndicators(table) ? transposeTable(table) : table;
  const columns = readable === null ? null : targetColumns(readable, answers);
  return readable === null || columns === null ? null : { kind: 'targets', table: readable, columns };
}

function addLines(sheet: TextGrid, from: number, to: number, items: DocumentItem[]): void {
  for (let row = from; row < to; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const value = sheet.value(row, column);
      if (value === null || isCellError(value)) continue;
      items.push(...linesOf(typeof value === 'string' ? value : sheet.text(row, column)));
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
