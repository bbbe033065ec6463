import type { JudgedTask, TaskSummary } from '../../app/tasks/task-summary';
import { describeTaskReminder, type RemindedTask } from '../../text/vi/task-reminders';

/** Whom to remind of late tasks, and the text to send. */
export interface TaskReminderRow {
  readonly unit: string;
  /** Ids of the tasks that are late. */
  readonly late: readonly string[];
  readonly text: string;
}

/** Everyone who is late with something, who has most of it first. @param plan its title */
export function taskReminders({ units, date }: TaskSummary, plan: string): readonly TaskReminderRow[] {
  return units
    .filter(({ late }) => late.length > 0)
    .sort((one, other) => other.late.length - one.late.length)
    .map(({ unit: { name: unit }, late, due }) => ({
      unit,
      late: late.map(({ assigned }) => assigned.task.id),
      text: describeTaskReminder({ unit, plan, date, late: late.flatMap(reminded), due: due.flatMap(reminded) }),
    }));
}

/** What comes again in this month has no last day of its own, and nobody is late with it. */
function reminded({ assigned: { task, deadline } }: JudgedTask): readonly RemindedTask[] {
  if (!('last' in deadline)) return [];
  return [{ id: task.id, text: task.text, deadline: deadline.text, last: deadline.last }];
}
