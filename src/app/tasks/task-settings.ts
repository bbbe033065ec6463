import type { Plan } from '../../domain/plans/plan';

/** The workbook's setting that remembers whose tasks are looked at. */
export const TASKS_SETTING = 'dvctt.tasks';

/**
 * Whose tasks the workbook's people look at under a plan; null for everyone's, and where nothing was chosen or it makes
 * no sense, for a file may come from anywhere.
 */
export function readTaskUnit(settings: ReadonlyMap<string, unknown>, plan: Plan): string | null {
  const own = recordOf(settings.get(TASKS_SETTING))[plan.id];
  return typeof own === 'string' ? own : null;
}

/** What to write so that the choice is remembered; other plans' stay. */
export function taskUnitEntries(
  settings: ReadonlyMap<string, unknown>,
  plan: Plan,
  unit: string | null,
): ReadonlyMap<string, unknown> {
  const others = Object.entries(recordOf(settings.get(TASKS_SETTING))).filter(([id]) => id !== plan.id);
  const all = unit === null ? others : [...others, [plan.id, unit] as const];
  return new Map([[TASKS_SETTING, all.length === 0 ? null : Object.fromEntries(all)]]);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
