import { howTasksStand, reportTasksText as words } from '../../text/vi/report-tasks';
import { startOfSentence } from '../../text/vi/words';
import type { TaskCounts, TaskSummary } from '../tasks/task-summary';
import { paragraph, row } from './blocks';
import type { ReportBlock, ReportColumn, ReportRow } from './report-document';

const FIGURES = [words.all, words.done, words.inProgress, words.notStarted, words.overdue];

/**
 * How the plan's tasks stand on a day: done, in progress, late, by section and by unit, and what is late with its deadline
 * as the plan writes it.
 * @example tasksBlocks(taskSummary(tasks, plan, '2022-10-01'))[0] // { kind: 'paragraph', text: 'Tính đến ngày 01/10/2022, …' }
 */
export function tasksBlocks({ total, date, sections, units }: TaskSummary): readonly ReportBlock[] {
  const { verdicts } = total;
  const figures = {
    ...total,
    doneLate: verdicts['done-late'],
    late: verdicts.late,
    due: verdicts['due-this-month'],
  };
  const late = units.filter((one) => one.late.length > 0);
  return [
    paragraph(howTasksStand(figures, date)),
    paragraph(words.rule),
    paragraph(words.bySection),
    table(
      words.section,
      sections.map(({ id, title, counts }) => ({ label: `${id}. ${title}`, counts })),
    ),
    paragraph(words.byUnit),
    table(
      words.unit,
      units.map(({ unit, counts }) => ({ label: startOfSentence(unit.name), counts })),
    ),
    paragraph(late.length === 0 ? words.noneLate : words.late),
    ...(late.length === 0 ? [] : [lateTable(late)]),
  ];
}

function table(heading: string, lines: readonly { label: string; counts: TaskCounts }[]): ReportBlock {
  return {
    kind: 'table',
    columns: [
      { heading: words.ordinal, role: 'ordinal' },
      { heading, role: 'name' },
      ...FIGURES.map((figure): ReportColumn => ({ heading: figure, role: 'figure' })),
    ],
    rows: lines.map(({ label, counts }, index) =>
      row(index + 1, label, counts.all, counts.done, counts.inProgress, counts.notStarted, counts.verdicts.late),
    ),
  };
}

function lateTable(units: TaskSummary['units']): ReportBlock {
  return {
    kind: 'table',
    columns: [
      { heading: words.ordinal, role: 'ordinal' },
      { heading: words.unit, role: 'name' },
      { heading: words.what, role: 'text' },
    ],
    rows: units.map(({ unit, late }, index): ReportRow => {
      const lines = late.map(({ assigned: { task } }) => words.deadline(task.id, task.text, task.deadline));
      return row(index + 1, startOfSentence(unit.name), lines.join('\n'));
    }),
  };
}
