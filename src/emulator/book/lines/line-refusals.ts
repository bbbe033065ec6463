import type { Area } from '../../../sheets/cells/grid';
import { lastLine, moveArea, type LineEdit } from '../../../files/xlsx/lines/line-edit';
import { isUnbounded } from '../../formulas/a1';
import { HostError, notEmulated } from '../../protocol/host-error';
import type { Book } from '../book';
import type { BookSheet } from '../book-sheet';
import { bodyOf, headerOf, type TableEntry } from '../tables';

/**
 * Refuses what Excel refuses: rows with something in them pushed over the worksheet's end, part of an array changed, a table's
 * headings deleted without it, rows of a filtered table. And, with other words, what is not emulated.
 * @throws HostError
 */
export function refuseLines(book: Book, sheet: BookSheet, edit: LineEdit, location: string): void {
  if (edit.kind === 'insert' && isPushedOut(sheet, edit)) {
    throw conflict(location, 'Cells that are not blank cannot be pushed off the end of the worksheet.');
  }
  if ([...book.spills(sheet), ...sheet.storedArrays].some((area) => isCut(area, edit))) {
    throw conflict(location, 'Part of an array cannot be changed.');
  }
  for (const table of sheet.tables) refuseInTable(table, edit, location);
  const isGone = (area: Area | null): boolean => area !== null && moveArea(area, edit) === null;
  if (sheet.charts.some(({ series }) => series.some(({ values }) => isGone(values)))) {
    throw notEmulated(`${location} of all the figures of a chart's series`);
  }
}

function refuseInTable(table: TableEntry, edit: LineEdit, location: string): void {
  const { area } = table;
  const moved = moveArea(area, edit);
  // The whole table goes.
  if (moved === null) return;
  if (edit.lines === 'columns') {
    if (isCut(area, edit)) throw notEmulated(`${location} within a table's columns`);
    return;
  }
  if (moveArea(headerOf(table), edit) === null) {
    throw conflict(location, 'The headings of a table cannot be deleted without it.');
  }
  if (table.filters.size > 0 && isCut(area, edit)) {
    throw conflict(location, 'This operation is not allowed on a filtered table.');
  }
  if (moveArea(bodyOf(table), edit) === null) throw notEmulated(`${location} of all rows of a table`);
}

/** Other lines stand in the area after the edit, yet some of it is left. */
function isCut(area: Area, edit: LineEdit): boolean {
  const moved = moveArea(area, edit);
  if (moved === null) return false;
  return moved.bottom - moved.top !== area.bottom - area.top || moved.right - moved.left !== area.right - area.left;
}

function isPushedOut(sheet: BookSheet, { lines, count }: LineEdit): boolean {
  const last = lastLine(lines) - count;
  const isOut = ({ row, column }: { row: number; column: number }): boolean =>
    (lines === 'rows' ? row : column) > last &&
    (sheet.valueAt(row, column) !== null || sheet.formulaAt(row, column) !== null);
  return (
    [...sheet.occupied()].some(isOut) ||
    sheet.merges.some((area) => !isUnbounded(area) && (lines === 'rows' ? area.bottom : area.right) > last)
  );
}

function conflict(location: string, message: string): HostError {
  return new HostError('InsertDeleteConflict', message, location);
}
