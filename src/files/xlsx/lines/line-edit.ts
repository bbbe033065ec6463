import type { Area } from '../../../sheets/cells/grid';
import { LAST_COLUMN, LAST_ROW } from '../cell-reference';

/** Whole rows or columns that are inserted into a worksheet or deleted from it. */
export interface LineEdit {
  readonly kind: 'insert' | 'delete';
  readonly lines: 'rows' | 'columns';
  /** Zero-based: the first one that is inserted or deleted. */
  readonly at: number;
  readonly count: number;
}

/** The same, with the name of the worksheet. */
export interface SheetLineEdit extends LineEdit {
  readonly sheet: string;
}

/** The last row, or column, that a worksheet has. */
export function lastLine(lines: LineEdit['lines']): number {
  return lines === 'rows' ? LAST_ROW : LAST_COLUMN;
}

/**
 * Where a row (or a column) stands after the edit, zero-based; null where it was deleted, or left the worksheet.
 * @example moveLine(5, { kind: 'insert', lines: 'rows', at: 5, count: 2 }) // 7
 * @example moveLine(5, { kind: 'delete', lines: 'rows', at: 5, count: 2 }) // null
 */
export function moveLine(line: number, { kind, lines, at, count }: LineEdit): number | null {
  if (line < at) return line;
  if (kind === 'insert') return line + count > lastLine(lines) ? null : line + count;
  return line < at + count ? null : line - count;
}

/**
 * Rows (or columns) from `first` to `last` after the edit, as Excel's references follow it: they grow where something is
 * inserted between them, not where it is inserted right before or behind; they shrink by what is deleted of them, and all of
 * a worksheet's stay all of them.
 * @returns null where nothing of them is left
 * @example moveSpan(4, 9, { kind: 'insert', lines: 'rows', at: 7, count: 3 }) // [4, 12]
 */
export function moveSpan(first: number, last: number, edit: LineEdit): readonly [number, number] | null {
  const { kind, lines, at, count } = edit;
  const end = lastLine(lines);
  if (first === 0 && last === end) return [first, last];
  if (kind === 'insert') {
    const moved = moveLine(first, edit);
    return moved === null ? null : [moved, moveLine(last, edit) ?? end];
  }
  const from = first < at ? first : Math.max(at, first - count);
  const to = last < at ? last : Math.max(at - 1, last - count);
  return from > to ? null : [from, to];
}

/**
 * An area after the edit; null where nothing of it is left. See {@link moveSpan}.
 * @example moveArea(area('B5:D10'), { kind: 'delete', lines: 'rows', at: 2, count: 4 }) // B3:D6
 */
export function moveArea(area: Area, edit: LineEdit): Area | null {
  if (edit.lines === 'rows') {
    const rows = moveSpan(area.top, area.bottom, edit);
    return rows === null ? null : { ...area, top: rows[0], bottom: rows[1] };
  }
  const columns = moveSpan(area.left, area.right, edit);
  return columns === null ? null : { ...area, left: columns[0], right: columns[1] };
}

/** A cell after the edit; null where it was deleted. */
export function moveCell<C extends { readonly row: number; readonly column: number }>(
  cell: C,
  edit: LineEdit,
): C | null {
  const isRow = edit.lines === 'rows';
  const line = moveLine(isRow ? cell.row : cell.column, edit);
  if (line === null) return null;
  return isRow ? { ...cell, row: line } : { ...cell, column: line };
}

/** Lists after the edit: what is gone is left out. */
export function moveEach<T, R>(items: readonly T[], move: (item: T) => R | null): R[] {
  return items.flatMap((item) => move(item) ?? []);
}
