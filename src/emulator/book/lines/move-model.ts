import type { ICellData, Worksheet } from '@univerjs/core';
import { lastLine, moveLine, moveSpan, type LineEdit } from '../../../files/xlsx/lines/line-edit';
import { moveEdge } from '../../../files/xlsx/lines/move-panes';

type Keyed<T> = Record<number, T>;

/**
 * Moves the cells of Univer's model, its heights and widths and what is frozen. What is inserted looks like the row above it, or
 * the column on its left, as Excel does it unless it is told otherwise; it is not hidden where that one is.
 */
export function moveModel(model: Worksheet, edit: LineEdit): void {
  const matrix = model.getCellMatrix().getMatrix() as Keyed<Keyed<ICellData | null>>;
  if (edit.lines === 'rows') moveKeys(matrix, edit, (row) => looksOf(row));
  else for (const row of Object.values(matrix)) moveKeys(row, edit, lookOf);
  const config = model.getConfig();
  const sizes = edit.lines === 'rows' ? config.rowData : config.columnData;
  moveKeys(sizes as Keyed<object>, edit, ({ ...like }: { hd?: number }) => {
    delete like.hd;
    return like;
  });
  const count = edit.lines === 'rows' ? 'rowCount' : 'columnCount';
  if (edit.kind === 'insert') config[count] = Math.min(lastLine(edit.lines) + 1, config[count] + edit.count);
  moveFreeze(model, edit);
}

/** Moves what an object keeps by the numbers of rows or columns; `like` makes what is inserted from what stands before it. */
function moveKeys<T>(kept: Keyed<T>, edit: LineEdit, like: (before: T) => T | null): void {
  const moved = Object.entries(kept).flatMap(([key, value]): [number, T][] => {
    const line = moveLine(Number(key), edit);
    return line === null ? [] : [[line, value]];
  });
  const before = kept[edit.at - 1];
  for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key);
  for (const [line, value] of moved) kept[line] = value;
  if (edit.kind === 'delete' || before === undefined || before === null) return;
  for (let line = edit.at; line < edit.at + edit.count; line++) {
    const made = like(before);
    if (made !== null) kept[line] = made;
  }
}

function looksOf(row: Keyed<ICellData | null>): Keyed<ICellData | null> | null {
  const looks = Object.entries(row).flatMap(([column, cell]): [string, ICellData][] => {
    const look = cell === null ? null : lookOf(cell);
    return look === null ? [] : [[column, look]];
  });
  return looks.length === 0 ? null : Object.fromEntries(looks);
}

function lookOf(cell: ICellData | null): ICellData | null {
  return cell?.s === undefined || cell.s === null ? null : { s: cell.s };
}

/** Frozen rows and columns stay with their cells. */
function moveFreeze(model: Worksheet, edit: LineEdit): void {
  const { freeze } = model.getConfig();
  const [split, start] =
    edit.lines === 'rows' ? (['ySplit', 'startRow'] as const) : (['xSplit', 'startColumn'] as const);
  if (freeze[split] <= 0) return;
  const scrolled = Math.max(0, freeze[start] - freeze[split]);
  const left = moveEdge(scrolled + freeze[split], edit) - (scrolled === 0 ? 0 : (moveLine(scrolled, edit) ?? edit.at));
  freeze[split] = Math.max(0, left);
  freeze[start] = left > 0 ? scrolled + left : -1;
}

/** Where a chart stands that covers these lines: between the same cells as before. */
export function movePlace(first: number, last: number, edit: LineEdit): readonly [number, number] {
  const moved = moveSpan(first, last, edit);
  return moved ?? [edit.at, edit.at];
}
