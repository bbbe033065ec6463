import { describe, expect, test } from 'vitest';
import { tasksBlocks } from '../../../src/app/report/tasks-section';
import type { ReportBlock } from '../../../src/app/report/report-document';
import { summarySheet } from '../../../src/app/summary/summary-sheet';
import { readTasks } from '../../../src/app/tasks/read-tasks';
import { taskSummary, type TaskSummary } from '../../../src/app/tasks/task-summary';
import { bacKan2022 as plan } from '../../../src/data/plans/bac-kan-2022';
import { defaultNear } from '../../../src/domain/verdicts/assessment';
import { periodOf } from '../../../src/domain/periods/period';
import { consolidationOf } from '../support/consolidation';

/** The plan's tasks with nothing confirmed but one: who would be late, is. */
function summaryAt(date: string): TaskSummary {
  const tasks = readTasks(null, plan).tasks.map((task) =>
    task.assigned.task.id === 'I.1' && task.member.party.name === 'Phòng Nội vụ'
      ? { ...task, confirmation: { state: 'done' as const, doneOn: '2022-09-20', evidence: '', note: '' } }
      : task,
  );
  return taskSummary(tasks, plan, date);
}

const texts = (blocks: readonly ReportBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const tables = (blocks: readonly ReportBlock[]): Extract<ReportBlock, { kind: 'table' }>[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('the tasks in a report', () => {
  test('are counted by section and by unit, and those that are late are named with their deadlines', () => {
    const summary = summaryAt('2022-10-01');
    const blocks = tasksBlocks(summary);
    expect(texts(blocks)[0]).toMatch(/^Tính đến ngày 01\/10\/2022, trong \d+ lượt nhiệm vụ .*: 1 hoàn thành/u);
    const [bySection, byUnit, late] = tables(blocks);
    expect(bySection?.rows).toHaveLength(3);
    expect(byUnit?.rows).toHaveLength(summary.units.length);
    const own = late?.rows.find((line) => line.kind === 'cells' && line.cells[1] === 'Phòng Nội vụ');
    // I.1 is done; II.1 was due in August.
    expect(own?.kind === 'cells' && own.cells[2]).toMatch(/^II\.1\. .*\(Tháng 8\/2022\)$/u);
  });

  test('say so where nothing is late', () => {
    const blocks = tasksBlocks(summaryAt('2022-08-01'));
    expect(texts(blocks)).toContain('Không có nhiệm vụ quá hạn.');
    expect(tables(blocks)).toHaveLength(2);
  });
});

describe('the tasks in the consolidation', () => {
  const period = periodOf('nine-months', 2022, 1, 'month-end');
  const consolidation = consolidationOf(plan, {});

  test('stand beside each unit where the workbook follows them', () => {
    const tasks = summaryAt('2022-10-01');
    const { sheet, columns } = summarySheet({ consolidation, period, near: defaultNear, tasks });
    const row = sheet.rows.find((cells) => cells[columns.unit] === 'Phòng Nội vụ');
    expect(columns.tasks && [row?.[columns.tasks.done], row?.[columns.tasks.late]]).toEqual([1, 1]);
  });

  test('have no columns where it does not: nobody is called late by silence', () => {
    expect(summarySheet({ consolidation, period, near: defaultNear }).columns.tasks).toBeNull();
  });
});
