import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadPlan, refusePlan, type LoadedPlan } from '../app/plans/load-plan';
import { findPlan } from '../data/plans/index';
import { unitsOf, type Plan } from '../domain/plans/plan';
import type { Problem } from '../domain/problem';
import { describeProblem } from '../text/vi/problems';
import { callerPath } from './caller-path';
import { cliText } from './messages';

/** The plan of `--plan`: a built-in one by its id, else a file. */
export async function choosePlan(file: string): Promise<LoadedPlan> {
  const builtIn = findPlan(file);
  if (builtIn !== null) return { plan: builtIn, problems: [] };
  const bytes = readBytes(file);
  if (bytes === null) return { plan: null, problems: [refusePlan(file, 'not-found')] };
  const loaded = await loadPlan(bytes, basename(file));
  // Nobody can answer at a terminal: a plan that waits for an answer to have any target is not used.
  const question = loaded.problems.find(({ code, severity }) => asksForAll(code, severity));
  const isOpen = loaded.plan !== null && (loaded.plan.indicators.length === 0 || unitsOf(loaded.plan).length === 0);
  return isOpen && question ? { plan: null, problems: [question] } : loaded;
}

/** Which column is meant, or whose the targets are. */
function asksForAll(code: string, severity: string): boolean {
  return code === 'column-ambiguous' || (code === 'plan-receiver' && severity === 'error');
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(callerPath(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/**
 * A plan's own problem. A cell of the plan's file is told in the sentence; only codes that are about plans alone carry it
 * as `cell`, too, for that of any other code is one of the worksheet.
 */
export function reportPlanProblem(
  found: Problem,
  file: string,
  plan: Plan | null,
): { code: string; severity: string; cell?: string; message: string } {
  const { code, severity, cell } = found;
  if (plan === null) return { code, severity, message: describeProblem(found) };
  const own = cell !== undefined && code.startsWith('plan-') ? { cell } : {};
  return { code, severity, ...own, message: cliText.inPlan(basename(file), describeProblem(found, plan)) };
}
