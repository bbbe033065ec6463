import type { Plan } from '../../domain/plans/plan';
import { assignTasks, type AssignedTask } from '../../domain/tasks/assigned-tasks';
import { startFor } from '../../domain/tasks/deadline-date';
import type { Member } from '../../domain/tasks/party';
import { taskSheetText, type DeadlineKind } from '../../text/vi/task-sheet';

/** A task and one of those who lead it: each of them confirms for itself. */
export interface TaskEntry {
  readonly assigned: AssignedTask;
  readonly member: Member;
}

/** Which row of the worksheet: everything else in it may change. */
export interface TaskIdentity {
  /** "II.3" */
  readonly task: string;
  /** The one who leads, in the plan's own spelling. */
  readonly unit: string;
}

/** A deadline as cells, for one who leads. */
export interface DeadlineCells {
  readonly kind: DeadlineKind;
  /** yyyy-mm-dd */
  readonly first: string | null;
  readonly last: string | null;
  /** The latest of the levels' starts where the level is not known: from then on all have started. */
  readonly lastStart: string | null;
}

/** Nobody leads it: it still is followed, in the words that say so. */
const nobody: Member = {
  party: { kind: 'words', name: taskSheetText.noLead, level: null, mayMean: [], mayBeUnits: false },
  through: null,
};

/** Every task of a plan with each of those who lead it, in the plan's order. @example taskEntries(bacKan2022).length // 186 */
export function taskEntries(plan: Plan): readonly TaskEntry[] {
  return assignTasks(plan).flatMap((assigned) => leadersOf(assigned).map((member) => ({ assigned, member })));
}

export function leadersOf({ lead }: AssignedTask): readonly Member[] {
  return lead.length === 0 ? [nobody] : lead;
}

export function identityOf({ assigned, member }: TaskEntry): TaskIdentity {
  return { task: assigned.task.id, unit: member.party.name };
}

export function isSameEntry(one: TaskIdentity, other: TaskIdentity): boolean {
  return one.task === other.task && one.unit === other.unit;
}

/** @param year of the plan, for days of a yearly task */
export function deadlineCells({ assigned: { deadline }, member }: TaskEntry, year: number): DeadlineCells {
  const none = { first: null, last: null, lastStart: null };
  switch (deadline.kind) {
    case 'by':
      return { ...none, kind: 'by', last: deadline.last };
    case 'range':
    case 'years':
      return { ...none, kind: 'range', first: deadline.first, last: deadline.last };
    case 'recurring':
      return {
        ...none,
        kind: deadline.cycle ?? 'periodic',
        last: deadline.dueDay === null ? null : `${year}-${deadline.dueDay}`,
      };
    case 'ongoing':
    case 'unknown':
      return { ...none, kind: deadline.kind };
    case 'from': {
      const { level } = member.party;
      const own = startFor(deadline.starts, level);
      if (own !== null) return { ...none, kind: 'from', first: own.on };
      const days = deadline.starts.filter(({ scope }) => scope === 'levels').map(({ on }) => on);
      const sorted = level === null ? days.sort() : [];
      return {
        ...none,
        kind: 'by-level',
        first: sorted[0] ?? null,
        lastStart: sorted[sorted.length - 1] ?? null,
      };
    }
  }
}
