import { problem, type Problem } from '../../domain/problem';
import type { LeftOutWhy } from './heading-kinds';
import type { PlanColumn, PlanTable } from './plan-tables';

/** A column that may hold targets and was not taken is a doubt; a remark is one where it speaks of percentages or points. */
export function tellLeftOut({ sheet, top }: PlanTable, { column, path }: PlanColumn, why: LeftOutWhy): Problem {
  return problem('plan-column-left-out', { heading: path.join(' > '), why }, { cell: sheet.address(top, column) });
}
