import type { Unit } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { tidyText } from './exact-text';
import type { Mistakes } from './mistakes';
import { readUnit } from './read-assignments';
import { RowCells } from './row-cells';
import type { SheetTable } from './sheet-tables';
import { UniqueNames } from './unique-names';

/** Reads a warning that was kept as JSON; null for what is none. */
export type ReadWarning = (json: string) => Problem | null;

/** Parties of the tasks that have no targets of their own. */
export function readOtherParties(table: SheetTable | undefined, mistakes: Mistakes): readonly Unit[] {
  const names = new UniqueNames('names');
  return rowsOf(table, mistakes).flatMap((row) => {
    const unit = readUnit(row, 'name', names);
    return unit === null ? [] : [unit];
  });
}

export function readNotes(table: SheetTable | undefined, mistakes: Mistakes): readonly string[] {
  return rowsOf(table, mistakes).map((row) => row.filled('text', tidyText).text);
}

/** The plan's own warnings: their sentences are for the reader, the data beside them is what they are made of. */
export function readWarnings(
  table: SheetTable | undefined,
  readWarning: ReadWarning,
  mistakes: Mistakes,
): readonly Problem[] {
  return rowsOf(table, mistakes).flatMap((row) => {
    const data = row.value('data');
    const read = typeof data === 'string' ? readWarning(data) : null;
    if (read === null) row.tell('warning-lost', 'data', {});
    return read === null ? [] : [read];
  });
}

function rowsOf(table: SheetTable | undefined, mistakes: Mistakes): readonly RowCells[] {
  return (table?.rows ?? []).map((line) => {
    const row = new RowCells(table as SheetTable, line, mistakes);
    row.checkOrder();
    return row;
  });
}
