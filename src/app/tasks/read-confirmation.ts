import type { Plan } from '../../domain/plans/plan';
import type { Confirmed } from '../../domain/tasks/judge-task';
import { foldKey } from '../../domain/text/vietnamese-text';
import { taskProblems, type TaskCell } from '../../text/vi/task-problems';
import { deadlineKindLabels, taskSheetText } from '../../text/vi/task-sheet';
import { taskVerdictLabels } from '../../text/vi/tasks';
import type { TableReading } from './table-reading';
import { dateOf, textOf } from './table-values';
import { stateLabels, type Confirmation } from './task-cells';
import type { TaskColumn } from './task-columns';
import { deadlineCells, type TaskEntry } from './task-entries';

const STATES = Object.keys(stateLabels) as Confirmed['state'][];

/**
 * What a row confirms; null where its state or its date cannot be read, which is told. A row whose deadline is not the
 * plan's any more is told as well: the worksheet's formula follows the row, the add-in the plan.
 */
export function readConfirmation(
  entry: TaskEntry,
  row: number,
  plan: Plan,
  reading: TableReading,
): Confirmation | null {
  const { value } = reading;
  const at = (column: TaskColumn): TaskCell => ({
    sheet: reading.sheet,
    cell: reading.addressOf(row, column),
    column: taskSheetText.headings[column],
  });
  const tell = (severity: 'error' | 'warning', { cell }: TaskCell, sentence: string): void =>
    reading.tell(severity, cell, sentence);
  const written = textOf(value(row, 'state'));
  const state = written === '' ? 'not-started' : STATES.find((each) => foldKey(stateLabels[each]) === foldKey(written));
  const doneOn = dateOf(value(row, 'doneOn'));
  if (state === undefined) tell('error', at('state'), taskProblems.stateUnreadable(at('state'), written));
  if (doneOn === undefined)
    tell('error', at('doneOn'), taskProblems.dateUnreadable(at('doneOn'), textOf(value(row, 'doneOn'))));
  if (typeof doneOn === 'string' && state !== undefined && state !== 'done')
    tell('warning', at('doneOn'), taskProblems.dateWithoutDone(at('doneOn'), stateLabels[state]));
  compareWithPlan(entry, row, plan, reading, at);
  // Without the column of states nothing is known of it, not even that it was not begun.
  if (state === undefined || doneOn === undefined || !reading.has('state')) return null;
  return { state, doneOn, evidence: textOf(value(row, 'evidence')), note: textOf(value(row, 'note')) };
}

function compareWithPlan(
  entry: TaskEntry,
  row: number,
  plan: Plan,
  { value, has, tell }: TableReading,
  at: (column: TaskColumn) => TaskCell,
): void {
  const planned = deadlineCells(entry, plan.year);
  for (const column of ['first', 'last'] as const) {
    const written = dateOf(value(row, column));
    if (has(column) && written !== planned[column])
      tell('warning', at(column).cell, taskProblems.notThePlans(at(column), planned[column]));
  }
  const kind = textOf(value(row, 'kind'));
  const isKind = foldKey(kind) === foldKey(deadlineKindLabels[planned.kind]);
  if (has('kind') && !isKind)
    tell('warning', at('kind').cell, taskProblems.kindChanged(at('kind'), deadlineKindLabels[planned.kind]));
  const verdict = value(row, 'verdict');
  const isOurs = verdict === null || Object.values<unknown>(taskVerdictLabels).includes(verdict);
  if (has('verdict') && !isOurs) tell('warning', at('verdict').cell, taskProblems.formulaBroken(at('verdict')));
}
