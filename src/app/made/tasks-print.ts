import type { Plan } from '../../domain/plans/plan';
import type { StaleReason } from '../../domain/verdicts/stale-reason';
import type { Basis } from './basis';
import { fingerprint } from './fingerprint';

/** What `own` of a basis says where a worksheet of tasks was made by it. */
const TASKS = 'nhiem-vu';

const prints = new WeakMap<Plan, string>();

/** A plan by all that its table of tasks hangs on: the tasks and who leads them. Its targets are none of that. */
function tasksPrint(plan: Plan): string {
  const known = prints.get(plan);
  if (known !== undefined) return known;
  const { id, year, tasks, sections, groups, otherParties } = plan;
  const members = groups.map(({ id: group, section, name, text, units }) => [group, section, name, text, units]);
  const made = fingerprint(JSON.stringify([id, year, tasks, sections, members, otherParties]));
  prints.set(plan, made);
  return made;
}

/** By what a worksheet of tasks would be made now: no threshold touches it. */
export function tasksBasisNow(plan: Plan, palette: string): Basis {
  return { plan: tasksPrint(plan), near: 0, palette, own: TASKS };
}

export function isOfTasks({ own }: Basis): boolean {
  return own === TASKS;
}

/** Why a worksheet of tasks is not what would be made now. A plan without tasks makes none, and so makes none old. */
export function staleTasks(made: Basis, plan: Plan, palette: string): readonly StaleReason[] {
  if (plan.tasks.length === 0) return [];
  const now = tasksBasisNow(plan, palette);
  return [
    ...(made.plan === now.plan ? [] : (['tasks'] as const)),
    ...(made.palette === palette ? [] : (['palette'] as const)),
  ];
}
