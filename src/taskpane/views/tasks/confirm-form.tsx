import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { stateLabels, type Confirmation } from '../../../app/tasks/task-cells';
import type { TaskIdentity } from '../../../app/tasks/task-entries';
import { tasksText } from '../../../text/vi/pane-tasks';
import { today } from '../../store/today';
import { keepFocus, usePane } from '../../use-pane';
import { DateField } from './date-field';
import { useTasks } from './use-tasks';

const STATES = Object.keys(stateLabels) as Confirmation['state'][];

/** What one who leads a task says of it; written into its row of the worksheet. */
export function ConfirmForm(props: { of: TaskIdentity; confirmation: Confirmation; onDone: () => void }): JSX.Element {
  const { of, confirmation, onDone } = props;
  const { work } = usePane().state;
  const { tasks } = useTasks();
  const [said, setSaid] = useState(confirmation);
  const [isDateWrong, setDateWrong] = useState(false);
  const set = (change: Partial<Confirmation>): void => setSaid((before) => ({ ...before, ...change }));
  const isDone = said.state === 'done';
  const setState = (state: Confirmation['state']): void => {
    // Who confirms most often does so on the day; the plan asks for a date only of what is done.
    set({ state, doneOn: state === 'done' ? (said.doneOn ?? today()) : null });
    setDateWrong(false);
  };
  const save = async (): Promise<void> => {
    if (await tasks.confirm(of, said)) onDone();
  };
  return (
    <form
      class="form confirm"
      aria-label={tasksText.confirmOf(of.unit, of.task)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDateWrong && work === null) void keepFocus(save());
      }}
    >
      <label>
        {tasksText.state}
        <select value={said.state} onChange={(event) => setState(event.currentTarget.value as Confirmation['state'])}>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {stateLabels[state]}
            </option>
          ))}
        </select>
      </label>
      {isDone && (
        <DateField
          label={tasksText.doneDate}
          value={said.doneOn}
          isBlankAllowed
          onChange={(doneOn) => {
            setDateWrong(doneOn === undefined);
            if (doneOn !== undefined) set({ doneOn });
          }}
        />
      )}
      <label>
        {tasksText.evidence}
        <input class="field" value={said.evidence} onInput={(event) => set({ evidence: event.currentTarget.value })} />
      </label>
      <label>
        {tasksText.note}
        <textarea
          class="field prose"
          rows={2}
          value={said.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
      <div class="toolbar">
        <button type="submit" class="primary" disabled={work !== null}>
          {tasksText.save}
        </button>
      </div>
    </form>
  );
}
