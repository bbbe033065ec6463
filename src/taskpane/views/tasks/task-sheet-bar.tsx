import type { JSX } from 'preact';
import { formatCount } from '../../../domain/rates/display-rate';
import { tasksText } from '../../../text/vi/pane-tasks';
import { keepFocus, usePane } from '../../use-pane';
import { useTasks } from './use-tasks';

/** The worksheet behind the view: laying it out, going to it, reading it again. */
export function TaskSheetBar(): JSX.Element {
  const { work } = usePane().state;
  const { tasks, state } = useTasks();
  const { sheet, missing, tasks: all } = state.follow;
  const isLaidOut = sheet !== null && missing.length < all.length;
  const isBusy = work !== null;
  return (
    <>
      {!isLaidOut && <p class="note">{tasksText.noSheet}</p>}
      <div class="toolbar">
        {!isLaidOut && (
          <button type="button" class="primary" disabled={isBusy} onClick={() => void keepFocus(tasks.layOut())}>
            {tasksText.layOut}
          </button>
        )}
        {isLaidOut && missing.length > 0 && (
          <button type="button" class="primary" disabled={isBusy} onClick={() => void keepFocus(tasks.addMissing())}>
            {tasksText.addMissing(formatCount(missing.length))}
          </button>
        )}
        {sheet !== null && (
          <button type="button" onClick={() => void tasks.show(sheet, 'A1')}>
            {tasksText.goToSheet}
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={() => void tasks.read()}>
          {tasksText.reread}
        </button>
      </div>
    </>
  );
}
