import { problem, type Problem } from '../../../domain/problem';
import type { LeftOutWhy } from '../words/heading-kinds';
import type { PlanColumn, PlanTable } from './plan-tables';

/** A column that may hold targets and was not taken is a doubt; a remark is one where it speaks of percentages or points. */
export function tellLeftOut(table: PlanTable, column: PlanColumn, why: LeftOutWhy): Problem {
  const { cell, heading } = placeOf(table, column);
  return problem('plan-column-left-out', { heading, why }, { cell });
}

/** Where a column's topmost heading stands, and its whole heading. */
export function placeOf(
  { sheet, top }: PlanTable,
  { column, path }: PlanColumn,
): { readonly cell: string; readonly heading: string } {
  return { cell: sheet.address(top, column), heading: path.join(' > ') };
}
