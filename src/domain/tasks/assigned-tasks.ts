import type { Plan, PlanTask } from '../plans/plan';
import { readDeadline, type Deadline } from './deadline';
import type { Member } from './party';
import { createPartyReader } from './read-parties';

/** A task of the plan with its deadline and everyone who has to do with it. */
export interface AssignedTask {
  readonly task: PlanTask;
  readonly deadline: Deadline;
  /** Each of them confirms for itself, also those of a group. */
  readonly lead: readonly Member[];
  readonly coordinating: readonly Member[];
}

/** What one party has to do. A task that it leads and also coordinates stands in both lists. */
export interface PartyTasks {
  readonly lead: readonly AssignedTask[];
  readonly coordinating: readonly AssignedTask[];
  /** Tasks whose words may mean this party and do not say so ("Các đơn vị liên quan"): a question to a person. */
  readonly unsure: readonly AssignedTask[];
}

/** Plans never change, so each is read once. */
const known = new WeakMap<Plan, readonly AssignedTask[]>();

/**
 * The tasks of a plan in its order, groups expanded to their members. Who leads a task does not coordinate it as a
 * member of a group ("Các phòng chuyên môn" are then the others); one that is named for both has both roles.
 * Source: Phụ lục II.
 * @example assignTasks(bacKan2022)[0]?.lead.length // 19
 */
export function assignTasks(plan: Plan): readonly AssignedTask[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const read = createPartyReader(plan);
  const tasks = plan.tasks.map((task): AssignedTask => {
    const lead = membersOf(task.lead, read);
    const leading = new Set(lead.map(({ party }) => party.name));
    const coordinating = membersOf(task.coordinating, read).filter(
      ({ party, through }) => through === null || !leading.has(party.name),
    );
    return { task, deadline: readDeadline(task.deadline, { year: plan.year }), lead, coordinating };
  });
  known.set(plan, tasks);
  return tasks;
}

/**
 * The tasks of one party: as lead, as coordinating, and those of which it cannot be said.
 * @param name the plan's own spelling (use the party matcher first)
 * @example tasksOf(bacKan2022, 'Công an thành phố').lead.map(({ task }) => task.id) // ['II.5']
 */
export function tasksOf(plan: Plan, name: string): PartyTasks {
  const tasks = assignTasks(plan);
  const isUnit = plan.groups.some(({ units }) => units.some((unit) => unit.name === name));
  const has = (members: readonly Member[]): boolean => members.some(({ party }) => party.name === name);
  const mayHave = (members: readonly Member[]): boolean =>
    members.some(
      ({ party }) =>
        party.kind === 'words' &&
        (party.mayMean.includes(name) || (isUnit && party.mayMean.length === 0 && party.mayBeUnits)),
    );
  return {
    lead: tasks.filter(({ lead }) => has(lead)),
    coordinating: tasks.filter(({ coordinating }) => has(coordinating)),
    unsure: tasks.filter(
      ({ lead, coordinating }) =>
        (mayHave(lead) && !has(lead)) || (mayHave(coordinating) && !has(lead) && !has(coordinating)),
    ),
  };
}

/** Each party once: where the task names one that also is in a group, as named. */
function membersOf(cells: readonly string[], read: (written: string) => readonly Member[]): readonly Member[] {
  const all = cells.flatMap(read);
  const byName = new Map<string, Member>();
  for (const member of all) {
    const before = byName.get(member.party.name);
    if (before === undefined || (before.through !== null && member.through === null))
      byName.set(member.party.name, member);
  }
  return [...byName.values()];
}
