import type { Area } from '../../sheets/cells/grid';
import type { LineEdit } from '../../files/xlsx/lines/line-edit';
import type { BookSheet } from '../book/book-sheet';
import { editLines } from '../book/lines/edit-lines';
import { columnsOf, isWholeSheet, LAST_COLUMN, LAST_ROW, rowsOf } from '../formulas/a1';
import { invalidArgument, notEmulated } from '../protocol/host-error';
import { type ChangeType, type ModelContext, requireUnprotected } from './context';

const TYPES: Readonly<Record<LineEdit['lines'], Readonly<Record<LineEdit['kind'], ChangeType>>>> = {
  rows: { insert: 'RowInserted', delete: 'RowDeleted' },
  columns: { insert: 'ColumnInserted', delete: 'ColumnDeleted' },
};

/** Inserts or deletes whole rows or columns, and tells whoever listens. */
export function changeLines(ctx: ModelContext, sheet: BookSheet, edit: LineEdit, location: string): void {
  requireUnprotected(sheet, location);
  editLines(ctx.book, sheet, edit, location);
  const last = edit.at + edit.count - 1;
  const area: Area =
    edit.lines === 'rows'
      ? { top: edit.at, bottom: last, left: 0, right: LAST_COLUMN }
      : { top: 0, bottom: LAST_ROW, left: edit.at, right: last };
  ctx.notifyChanged(sheet, area, TYPES[edit.lines][edit.kind]);
}

/**
 * The rows or columns that a whole range is. Cells that are not whole rows or columns are not moved here.
 * @param shift the word of Office.js for where the other cells go; of whole rows or columns it can be only one
 */
export function linesOf(area: Area, kind: LineEdit['kind'], shift: unknown, location: string): LineEdit {
  const [vertical, across] = kind === 'insert' ? ['Down', 'Right'] : ['Up', 'Left'];
  if (shift !== vertical && shift !== across) throw invalidArgument(location);
  if (isWholeSheet(area)) throw notEmulated(`${location} of the whole worksheet`);
  const isRows = area.left === 0 && area.right === LAST_COLUMN;
  const isColumns = area.top === 0 && area.bottom === LAST_ROW;
  if (!isRows && !isColumns) throw notEmulated(`${location} of cells that are not whole rows or columns`);
  if (shift !== (isRows ? vertical : across)) throw notEmulated(`${location} of whole lines to the other side`);
  return isRows
    ? { kind, lines: 'rows', at: area.top, count: rowsOf(area) }
    : { kind, lines: 'columns', at: area.left, count: columnsOf(area) };
}
