import type { IndicatorColumn } from './indicator-columns';
import { placeOf } from './left-out-columns';
import type { PlanColumnAccount } from './column-answers';
import type { PlanColumn, PlanTable } from './plan-tables';
import type { TargetColumns } from './target-columns';

/** Every column of figures of a table of targets, and those of names, from left to right: nothing is lost in silence. */
export function accountOfColumns(
  table: PlanTable,
  { name, group, targets, leftOut }: TargetColumns,
  { columns: indicators, otherYears }: { columns: readonly IndicatorColumn[]; otherYears: readonly PlanColumn[] },
): readonly PlanColumnAccount[] {
  return table.columns.flatMap((column): PlanColumnAccount[] => {
    const at = { ...placeOf(table, column), indicator: null, why: null };
    if (column === name) return [{ ...at, takenAs: 'unit' }];
    if (column.column === group) return [{ ...at, takenAs: 'group' }];
    const taken = indicators.find((each) => each.column === column);
    if (taken !== undefined) return [{ ...at, takenAs: 'target', indicator: taken.id }];
    if (otherYears.includes(column)) return [{ ...at, takenAs: null, why: 'other-year' }];
    const why = targets.includes(column) ? 'asked' : leftOut.find((left) => left.column === column)?.why;
    return why === undefined ? [] : [{ ...at, takenAs: null, why }];
  });
}
