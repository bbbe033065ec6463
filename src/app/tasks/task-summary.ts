import type { Plan } from '../../domain/plans/plan';
import { judgeTask, type TaskJudgement, type Verdict } from '../../domain/tasks/judge-task';
import type { Party } from '../../domain/tasks/party';
import type { FollowedTask } from './read-tasks';

/** A followed task as it stands on a day; the rule is null where its row cannot be read. */
export interface JudgedTask extends FollowedTask {
  readonly verdict: Verdict;
  readonly rule: TaskJudgement['rule'] | null;
}

/** How many confirmations stand how; each is counted once by verdict, and once as done, in progress or not started. */
export interface TaskCounts {
  readonly all: number;
  readonly done: number;
  readonly inProgress: number;
  readonly notStarted: number;
  /** What stands in the worksheet cannot be read. */
  readonly unreadable: number;
  readonly verdicts: { readonly [V in Verdict]: number };
}

export interface UnitTasks {
  readonly unit: Party;
  readonly counts: TaskCounts;
  readonly late: readonly JudgedTask[];
  readonly due: readonly JudgedTask[];
}

export interface TaskSummary {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly tasks: readonly JudgedTask[];
  readonly total: TaskCounts;
  /** Whoever leads anything, in the plan's order of units, other bodies after them. */
  readonly units: readonly UnitTasks[];
  readonly sections: readonly { readonly id: string; readonly title: string; readonly counts: TaskCounts }[];
}

/**
 * How a task stands on a day, by the domain's rules; what cannot be read is `unclear`.
 * @param date yyyy-mm-dd
 */
export function judgeFollowed(task: FollowedTask, date: string): JudgedTask {
  const { assigned, member, confirmation } = task;
  if (confirmation === null) return { ...task, verdict: 'unclear', rule: null };
  return { ...task, ...judgeTask(assigned.deadline, member.party.level, date, confirmation) };
}

/**
 * Counts for the lead unit: how everything of the plan stands on a day, by unit and by section, and who is late with what.
 * Source: section VI.2 of the plan of Bắc Kạn.
 * @param date yyyy-mm-dd
 * @example taskSummary(readTasks(null, bacKan2022).tasks, bacKan2022, '2022-10-01').total.verdicts.late // 38
 */
export function taskSummary(tasks: readonly FollowedTask[], plan: Plan, date: string): TaskSummary {
  const judged = tasks.map((task) => judgeFollowed(task, date));
  const byUnit = new Map<string, JudgedTask[]>();
  for (const task of judged) {
    const { name } = task.member.party;
    byUnit.set(name, [...(byUnit.get(name) ?? []), task]);
  }
  const order = plan.groups.flatMap(({ units }) => units.map(({ name }) => name));
  const names = [
    ...order.filter((name) => byUnit.has(name)),
    ...[...byUnit.keys()].filter((name) => !order.includes(name)),
  ];
  return {
    date,
    tasks: judged,
    total: countTasks(judged),
    units: names.flatMap((name) => {
      const own = byUnit.get(name) ?? [];
      const [first] = own;
      if (first === undefined) return [];
      const late = own.filter(({ verdict }) => verdict === 'late');
      const due = own.filter(({ verdict }) => verdict === 'due-this-month');
      return [{ unit: first.member.party, counts: countTasks(own), late, due }];
    }),
    sections: plan.taskSections.map(({ id, title }) => ({
      id,
      title,
      counts: countTasks(judged.filter(({ assigned }) => assigned.task.section === id)),
    })),
  };
}

/** @example countTasks([]).all // 0 */
export function countTasks(tasks: readonly JudgedTask[]): TaskCounts {
  const number = (isSuch: (task: JudgedTask) => boolean): number => tasks.filter(isSuch).length;
  const of = (verdict: Verdict): number => number((task) => task.verdict === verdict);
  const isDone = ({ verdict }: JudgedTask): boolean => verdict === 'done' || verdict === 'done-late';
  const done = number(isDone);
  const unreadable = number(({ confirmation }) => confirmation === null);
  const inProgress = number((task) => !isDone(task) && task.confirmation?.state === 'in-progress');
  return {
    all: tasks.length,
    done,
    inProgress,
    unreadable,
    notStarted: tasks.length - done - inProgress - unreadable,
    verdicts: {
      late: of('late'),
      'due-this-month': of('due-this-month'),
      running: of('running'),
      'not-due': of('not-due'),
      'not-started-yet': of('not-started-yet'),
      done: of('done'),
      'done-late': of('done-late'),
      unclear: of('unclear'),
    },
  };
}
