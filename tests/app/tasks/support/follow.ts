import { vi } from 'vitest';
import type { Host } from '../../../../src/app/host/host';
import type { SheetTable } from '../../../../src/app/host/new-sheet';
import { readTasks, type FollowUp } from '../../../../src/app/tasks/read-tasks';
import { TASK_TABLE } from '../../../../src/app/tasks/task-columns';
import { bacKan2022 } from '../../../../src/data/plans/bac-kan-2022';
import type { Plan, PlanTask } from '../../../../src/domain/plans/plan';
import { taskSheetText } from '../../../../src/text/vi/task-sheet';

/** The clock that TODAY() reads: time goes on, the day is this one. */
export function setToday(date: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${date}T12:00:00`) });
}

/** The built-in plan with these deadlines, each led by the parties named. */
export function planOfTasks(
  tasks: readonly { readonly deadline: string; readonly lead?: readonly string[] }[],
  more: Partial<Plan> = {},
): Plan {
  return {
    ...bacKan2022,
    id: 'rieng',
    tasks: tasks.map(({ deadline, lead = ['Phòng Nội vụ'] }, index): PlanTask => ({
      id: `I.${index + 1}`,
      section: 'I',
      number: index + 1,
      text: `Việc ${index + 1}`,
      lead,
      coordinating: [],
      result: '',
      deadline,
    })),
    ...more,
  };
}

export async function tableOf(host: Host): Promise<SheetTable> {
  const table = await host.readTable(TASK_TABLE);
  if (table === null) throw new Error('The table is gone');
  return table;
}

export async function followOf(host: Host, plan: Plan = bacKan2022): Promise<FollowUp> {
  return readTasks(await host.readTable(TASK_TABLE), plan);
}

/** A column of the table, zero-based. */
export function columnOf({ headings }: SheetTable, column: keyof typeof taskSheetText.headings): number {
  return headings.indexOf(taskSheetText.headings[column]);
}
