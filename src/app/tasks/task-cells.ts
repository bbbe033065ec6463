import type { Plan } from '../../domain/plans/plan';
import type { Confirmed } from '../../domain/tasks/judge-task';
import { columnName } from '../../sheets/cells/grid';
import { taskStateLabels } from '../../text/vi/tasks';
import { deadlineKindLabels, describeDeadlineRule } from '../../text/vi/task-sheet';
import { startOfSentence } from '../../text/vi/words';
import type { NewCell } from '../host/new-sheet';
import type { TaskColumn } from './task-columns';
import { deadlineCells, type TaskEntry } from './task-entries';
import { verdictFormula } from './task-formula';

/** What one who leads a task says of it. */
export interface Confirmation extends Confirmed {
  /** A link, or the number of a document. */
  readonly evidence: string;
  readonly note: string;
}

export const notConfirmed: Confirmation = { state: 'not-started', doneOn: null, evidence: '', note: '' };

/** States as the worksheet's list has them. */
export const stateLabels = Object.fromEntries(
  Object.entries(taskStateLabels).map(([state, label]) => [state, startOfSentence(label)]),
) as Readonly<Record<Confirmed['state'], string>>;

/** Cells of what is confirmed; the rest of a row says what the plan does. */
export type ConfirmationCells = Readonly<Record<'state' | 'doneOn' | 'evidence' | 'note', NewCell>>;

export function confirmationCells({ state, doneOn, evidence, note }: Confirmation): ConfirmationCells {
  return { state: stateLabels[state], doneOn: { date: doneOn }, evidence, note };
}

/** Where a row is to stand: its number on the worksheet, and its columns on it, zero-based. */
export interface RowPlace {
  readonly row: number;
  readonly columnOf: (column: TaskColumn) => number;
}

/** The cells of a row by column. */
export function rowCells(
  plan: Plan,
  entry: TaskEntry,
  confirmation: Confirmation,
  { row, columnOf }: RowPlace,
): Readonly<Record<TaskColumn, NewCell>> {
  const { task, deadline } = entry.assigned;
  const { kind, first, last, lastStart } = deadlineCells(entry, plan.year);
  const at = (column: TaskColumn): string => `${columnName(columnOf(column))}${row + 1}`;
  const cells = { kind: at('kind'), first: at('first'), last: at('last'), state: at('state'), doneOn: at('doneOn') };
  return {
    ...confirmationCells(confirmation),
    plan: plan.id,
    task: task.id,
    text: task.text,
    unit: entry.member.party.name,
    through: entry.member.through ?? '',
    coordinating: task.coordinating.join('; '),
    result: task.result,
    deadline: deadline.text,
    kind: deadlineKindLabels[kind],
    first: { date: first },
    last: { date: last },
    verdict: { formula: verdictFormula(cells, lastStart), format: 'General' },
    rule: describeDeadlineRule(deadline, first),
  };
}
