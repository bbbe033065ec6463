import type { JudgedTask } from '../../app/tasks/task-summary';
import { assignTasks, tasksOf, type AssignedTask } from '../../domain/tasks/assigned-tasks';
import type { Verdict } from '../../domain/tasks/judge-task';
import type { Plan } from '../../domain/plans/plan';
import { tasksText } from '../../text/vi/pane-tasks';
import { askWhetherMeant } from '../../text/vi/task-functions';
import { describeTaskRule } from '../../text/vi/tasks';

export type TaskRole = keyof typeof tasksText.myRole;
export type RoleFilter = keyof typeof tasksText.roles;
export type TimeFilter = keyof typeof tasksText.filters;

/** A task as it is shown: to one who has to do with it, or to whoever looks at all of them. */
export interface TaskItem {
  readonly assigned: AssignedTask;
  /** Of the one whose tasks are shown; null where everyone's are. */
  readonly role: TaskRole | null;
  /** Those whose verdicts are shown: its own where it leads, else of all who lead. */
  readonly shown: readonly JudgedTask[];
  /** Where the document's words may mean the one and do not say so. */
  readonly question: string | null;
}

const filterOf: { readonly [V in Verdict]: TimeFilter } = {
  late: 'late',
  'due-this-month': 'due',
  running: 'running',
  'not-due': 'ahead',
  'not-started-yet': 'ahead',
  done: 'done',
  'done-late': 'done',
  unclear: 'unclear',
};

/** Verdicts from the one that presses most to what is done. */
export const verdictOrder: readonly Verdict[] = [
  'late',
  'due-this-month',
  'unclear',
  'running',
  'not-due',
  'not-started-yet',
  'done-late',
  'done',
];

/**
 * The tasks of one party, or of everyone, in the plan's order.
 * @param unit the plan's own spelling; null for everyone
 */
export function taskItems(plan: Plan, judged: readonly JudgedTask[], unit: string | null): readonly TaskItem[] {
  const leaders = new Map<string, JudgedTask[]>();
  for (const task of judged) {
    const { id } = task.assigned.task;
    leaders.set(id, [...(leaders.get(id) ?? []), task]);
  }
  const membersOf = ({ task: { id } }: AssignedTask): readonly JudgedTask[] => leaders.get(id) ?? [];
  if (unit === null)
    return assignTasks(plan).map((assigned) => ({
      ...{ assigned, role: null, question: null },
      shown: membersOf(assigned),
    }));
  const { lead, coordinating, unsure } = tasksOf(plan, unit);
  return assignTasks(plan).flatMap((assigned): TaskItem[] => {
    const [leads, coordinates] = [lead.includes(assigned), coordinating.includes(assigned)];
    const members = membersOf(assigned);
    if (leads) {
      const shown = members.filter(({ member }) => member.party.name === unit);
      return [{ assigned, role: coordinates ? 'both' : 'lead', shown, question: null }];
    }
    if (coordinates) return [{ assigned, role: 'coordinating', shown: members, question: null }];
    if (!unsure.includes(assigned)) return [];
    return [{ assigned, role: 'unsure', shown: members, question: askWhetherMeant(unsureWords(assigned)) }];
  });
}

function unsureWords({ lead, coordinating }: AssignedTask): readonly string[] {
  return [...lead, ...coordinating].filter(({ party }) => party.kind === 'words').map(({ party }) => party.name);
}

/** A task with both roles is among either; one of which it is not sure stays in sight. */
export function hasRole({ role }: TaskItem, filter: RoleFilter): boolean {
  return filter === 'all' || role === null || role === filter || role === 'both' || role === 'unsure';
}

/** Whether any of those whose verdicts are shown stands so. */
export function isInTime({ shown }: TaskItem, filter: TimeFilter): boolean {
  return filter === 'all' || shown.some(({ verdict }) => filterOf[verdict] === filter);
}

/** How many of them stand how, what presses most first. */
export function verdictCounts(
  tasks: readonly JudgedTask[],
): readonly { readonly verdict: Verdict; readonly count: number }[] {
  return verdictOrder.flatMap((verdict) => {
    const count = tasks.filter((task) => task.verdict === verdict).length;
    return count === 0 ? [] : [{ verdict, count }];
  });
}

/** The rule by which a task was judged, in a sentence. */
export function ruleSentence({ rule }: JudgedTask): string {
  return rule === null ? tasksText.rowUnreadable : describeTaskRule(rule);
}

/** The rules of several, each once. */
export function ruleSentences(tasks: readonly JudgedTask[]): readonly string[] {
  return [...new Set(tasks.map(ruleSentence))];
}

/** Whoever has to do with a task and has no targets, in the order in which the plan names them. */
export function bodiesOf(plan: Plan): readonly string[] {
  const units = new Set(plan.groups.flatMap((group) => group.units.map(({ name }) => name)));
  const named = assignTasks(plan).flatMap(({ lead, coordinating }) =>
    [...lead, ...coordinating].map(({ party }) => party.name),
  );
  return [...new Set(named)].filter((name) => !units.has(name));
}

/** Whether somebody of this name has to do with the plan's tasks, or is a unit of it. */
export function isParty(plan: Plan, name: string): boolean {
  return plan.groups.some(({ units }) => units.some((unit) => unit.name === name)) || bodiesOf(plan).includes(name);
}
