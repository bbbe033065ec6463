import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { stateLabels, type Confirmation } from '../../../app/tasks/task-cells';
import { identityOf } from '../../../app/tasks/task-entries';
import type { JudgedTask } from '../../../app/tasks/task-summary';
import { shownDate } from '../../../domain/periods/date-serial';
import { tasksText } from '../../../text/vi/pane-tasks';
import { ruleSentence } from '../../model/task-list';
import { ConfirmForm } from './confirm-form';
import { TaskVerdict } from './task-verdict';
import { useTasks } from './use-tasks';

/**
 * What one who leads a task has confirmed, and the form to do so.
 * @param isNamed where the card does not say of whom it speaks
 * @param hasOwnRule where those who lead it are judged by different rules
 */
export function MemberView(props: { task: JudgedTask; isNamed: boolean; hasOwnRule: boolean }): JSX.Element {
  const { task, isNamed, hasOwnRule } = props;
  const { tasks, state, summary } = useTasks();
  const [isOpen, setOpen] = useState(false);
  const { confirmation, cell, verdict } = task;
  const { unit, task: id } = identityOf(task);
  const { sheet, missing, tasks: all } = state.follow;
  const isLaidOut = missing.length < all.length;
  return (
    <div class="member">
      {isNamed && (
        <p class="member-head">
          <strong>{unit}</strong>
          <TaskVerdict verdict={verdict} count={null} />
        </p>
      )}
      {hasOwnRule && <p class="quiet">{ruleSentence(task)}</p>}
      {confirmation !== null && !isNothing(confirmation) && <p>{described(confirmation)}</p>}
      {confirmation?.doneOn != null && confirmation.doneOn > summary.date && (
        <p class="quiet">{tasksText.doneLater(shownDate(summary.date))}</p>
      )}
      {confirmation !== null && confirmation.note !== '' && <p class="quiet">{confirmation.note}</p>}
      {isLaidOut && cell === null && <p class="quiet">{tasksText.noRow}</p>}
      {confirmation === null && <p class="wrong">{tasksText.rowUnreadable}</p>}
      <div class="toolbar">
        {confirmation !== null && isNothing(confirmation) && <span>{stateLabels[confirmation.state]}</span>}
        {confirmation !== null && (
          <button
            type="button"
            class="toggle"
            aria-expanded={isOpen}
            aria-label={isNamed ? tasksText.confirmOf(unit, id) : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {tasksText.confirm}
          </button>
        )}
        {sheet !== null && cell !== null && (
          <button type="button" class="link" onClick={() => void tasks.show(sheet, cell)}>
            {tasksText.toRow}
          </button>
        )}
      </div>
      {isOpen && confirmation !== null && (
        <ConfirmForm of={{ task: id, unit }} confirmation={confirmation} onDone={() => setOpen(false)} />
      )}
    </div>
  );
}

/** Short enough to stand beside the button. */
function isNothing({ doneOn, evidence, note }: Confirmation): boolean {
  return doneOn === null && evidence === '' && note === '';
}

function described({ state, doneOn, evidence }: Confirmation): string {
  const parts = [
    stateLabels[state],
    doneOn === null ? '' : tasksText.doneOn(shownDate(doneOn)),
    evidence === '' ? '' : tasksText.evidenceIs(evidence),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
