import { defaultPlan } from '../../data/plans/index';
import type { Plan } from '../../domain/plans/plan';
import { IN_FORCE_SETTING, PLAN_PREFIX, TOLD_NAMES_SETTING } from './workbook-plans';

/** More is no plan of a place; Excel on the web moves all settings with every request for them. */
export const LONGEST_KEPT_PLAN = 1_500_000;

type Settings = ReadonlyMap<string, unknown>;

/** What to write so that the workbook keeps a plan and is judged by it. A plan of the same id is replaced. */
export async function keepPlanEntries(plan: Plan): Promise<ReadonlyMap<string, unknown>> {
  const { planToJson } = await import('../../files/plan-json/plan-to-json');
  return new Map([
    [`${PLAN_PREFIX}${plan.id}`, planToJson(plan, 'compact')],
    [IN_FORCE_SETTING, plan.id],
  ]);
}

/** What to write so that another plan is in force. */
export function planInForceEntries(plan: Plan): ReadonlyMap<string, unknown> {
  return new Map([[IN_FORCE_SETTING, plan.id === defaultPlan.id ? null : plan.id]]);
}

/** What to write so that the workbook keeps a plan no more; the names told for it go with it. */
export function dropPlanEntries(settings: Settings, id: string): ReadonlyMap<string, unknown> {
  const changes = new Map<string, unknown>([[`${PLAN_PREFIX}${id}`, null]]);
  if (settings.get(IN_FORCE_SETTING) === id) changes.set(IN_FORCE_SETTING, null);
  const told = settings.get(TOLD_NAMES_SETTING);
  if (isRecord(told) && id in told) changes.set(TOLD_NAMES_SETTING, orNothing(without(told, id)));
  return changes;
}

/** What to write so that a name means a unit of a plan in every sheet and formula; null takes the name away again. */
export function toldNameEntries(
  settings: Settings,
  planId: string,
  writtenAs: string,
  unit: string | null,
): ReadonlyMap<string, unknown> {
  const told = settings.get(TOLD_NAMES_SETTING);
  const all = isRecord(told) ? told : {};
  const before = isRecord(all[planId]) ? all[planId] : {};
  const names = unit === null ? without(before, writtenAs) : { ...before, [writtenAs]: unit };
  const rest = without(all, planId);
  const next = Object.keys(names).length === 0 ? rest : { ...rest, [planId]: names };
  return new Map([[TOLD_NAMES_SETTING, orNothing(next)]]);
}

/** An id that none of the plans has: a plan of another year may come from a file of the same name. */
export function freePlanId(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!used.has(id)) return id;
  }
}

function without(record: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function orNothing(record: Record<string, unknown>): Record<string, unknown> | null {
  return Object.keys(record).length === 0 ? null : record;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
