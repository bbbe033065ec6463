import type { Plan } from '../../domain/plans/plan';
import type { NewCell, SheetTable, TableChanges } from '../host/new-sheet';
import { readTasks } from './read-tasks';
import { textOf, writtenText } from './table-values';
import { notConfirmed, rowCells } from './task-cells';
import { placesOf, type TaskColumn } from './task-columns';

/** What the plan says of a task; the rest of a row is those who lead it. */
const OF_PLAN: readonly TaskColumn[] = [
  'text',
  'result',
  'deadline',
  'last',
  'rule',
  'through',
  'coordinating',
  'first',
  'kind',
];

/** Cells of the table in which the plan's tasks stand otherwise than the plan has them now; the verdict follows them. */
export function changedPlanCells(table: SheetTable, plan: Plan): TableChanges['cells'] {
  const places = placesOf(table.headings);
  const { top, left } = table.area;
  return readTasks(table, plan).tasks.flatMap((task) => {
    const { row } = task;
    if (row === null) return [];
    const place = {
      row: top + 1 + row,
      columnOf: (column: TaskColumn): number => left + (places.get(column) ?? 0),
    };
    const wanted = rowCells(plan, task, notConfirmed, place);
    const cells = OF_PLAN.flatMap((column): { row: number; column: number; value: NewCell }[] => {
      const at = places.get(column);
      if (at === undefined) return [];
      const isThere = textOf(table.rows[row]?.[at] ?? null) === writtenText(wanted[column]);
      return isThere ? [] : [{ row, column: at, value: wanted[column] }];
    });
    const verdict = places.get('verdict');
    if (cells.length === 0 || verdict === undefined) return cells;
    return [...cells, { row, column: verdict, value: wanted.verdict }];
  });
}
