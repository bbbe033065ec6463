import type { Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { warning } from '../../files/plan-json/check-warning';
import { PlanJsonError } from '../../files/plan-json/plan-json-error';
import type { Grid } from '../../sheets/cells/grid';
import { readPlanSheet as readGrid } from '../../sheets/plan-sheet/read-plan-sheet';
import { describePlanSheetMistake } from '../../text/vi/plan-sheet';
import type { Host } from '../host/host';

/** A mistake with its cell and a sentence that names it. */
export interface PlanSheetProblem {
  readonly cell: string;
  readonly sentence: string;
}

export type PlanSheetResult =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'wrong'; readonly problems: readonly PlanSheetProblem[] }
  | { readonly kind: 'not-a-plan-sheet' };

/**
 * Reads the active worksheet as the worksheet of a plan.
 * @example (await readPlanSheet(host)).kind // 'not-a-plan-sheet' where it is another one
 */
export async function readPlanSheet(host: Host): Promise<PlanSheetResult> {
  return host.withSheet(null, ({ grid }) =>
    Promise.resolve(grid === null ? { kind: 'not-a-plan-sheet' as const } : planOfGrid(grid)),
  );
}

/**
 * Reads a worksheet's values, from Excel or from a file, as the worksheet of a plan.
 * @example planOfGrid(grid).kind // 'not-a-plan-sheet' where its first line is not ours
 */
export function planOfGrid(grid: Grid): PlanSheetResult {
  const reading = readGrid(grid, readWarning);
  if (reading.kind !== 'wrong') return reading;
  const problems = reading.mistakes.map((mistake) => ({
    cell: mistake.cell,
    sentence: describePlanSheetMistake(mistake),
  }));
  return { kind: 'wrong', problems };
}

function readWarning(json: string): Problem | null {
  try {
    return warning(JSON.parse(json), 'warnings');
  } catch (error) {
    if (error instanceof PlanJsonError || error instanceof SyntaxError) return null;
    throw error;
  }
}
