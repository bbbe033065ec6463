import type { Area, CellValue } from '../../sheets/cells/grid';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { HostError, itemNotFound } from '../protocol/host-error';

export type EventName = 'changed' | 'activated';

/** Excel.DataChangeType, as far as the emulated Excel changes cells so. */
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** The target id under which office.js listens to events of the whole collection of worksheets. */
export const ALL_SHEETS = 'Workbook';

/** What the object model needs from the host while one workbook is open. */
export interface ModelContext {
  readonly book: Book;
  /** Namespace of the custom functions, which conditional formats may not use. */
  readonly namespace: string;
  /** Without one, Excel cannot be told how large a page is. */
  readonly hasPrinter: boolean;
  /** As Excel shows a value in a number format, in Vietnamese. */
  formatText(value: CellValue, numberFormat: string): string;
  watch(event: EventName, target: string): void;
  unwatch(event: EventName, target: string): void;
  notifyChanged(sheet: BookSheet, area: Area, changeType?: ChangeType): void;
  notifyActivated(sheet: BookSheet): void;
  /** Calculates before the next answer, also where calculation is manual; `full` asks custom functions anew, too. */
  requestCalculation(how: 'due' | 'full'): void;
}

export function requireAlive(sheet: BookSheet, location: string): void {
  if (sheet.isDeleted) throw itemNotFound(location);
}

export function requireUnprotected(sheet: BookSheet, location: string): void {
  requireAlive(sheet, location);
  if (sheet.isProtected) throw new HostError('AccessDenied', 'You cannot perform the requested operation.', location);
}
