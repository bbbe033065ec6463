import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { formatCount } from '../../../domain/display-rate';
import { tasksText } from '../../../text/vi/pane-tasks';
import { copyText } from '../../model/copy-text';
import { taskReminders, type TaskReminderRow } from '../../model/task-reminders';
import { ShortList } from '../../parts/short-list';
import { usePane } from '../../use-pane';
import { useTasks } from './use-tasks';

/** Who is late with what, with a text to send to each. */
export function TaskReminders(): JSX.Element {
  const { store } = usePane();
  const { state, summary } = useTasks();
  const { title } = state.plan;
  const all = useMemo(() => taskReminders(summary, title), [summary, title]);
  if (all.length === 0) return <p class="fine">{tasksText.noReminders}</p>;
  const copyAll = async (): Promise<void> => {
    const isCopied = await copyText(all.map(({ text }) => text).join('\n\n----------\n\n'), null);
    store.say(isCopied, isCopied ? tasksText.copiedAll(all.length) : tasksText.copyFailed);
  };
  return (
    <section aria-labelledby="task-reminders">
      <h2 id="task-reminders">{tasksText.remindersTitle(formatCount(all.length))}</h2>
      <div class="toolbar">
        <button type="button" onClick={() => void copyAll()}>
          {tasksText.copyAll}
        </button>
      </div>
      <ShortList
        items={all}
        first={40}
        className="plain"
        draw={(row) => <ReminderView key={`${row.unit} ${row.text}`} row={row} />}
      />
    </section>
  );
}

function ReminderView({ row: { unit, late, text } }: { row: TaskReminderRow }): JSX.Element {
  const { store } = usePane();
  const place = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(place.current?.value ?? text, place.current);
    store.say(isCopied, isCopied ? tasksText.copied(unit) : tasksText.copyFailed);
  };
  return (
    <details class="unit">
      <summary>
        <span class="unit-name">{unit}</span>
        <span class="quiet task-line">{tasksText.lateTasks(late)}</span>
      </summary>
      <textarea ref={place} rows={10} class="field" aria-label={tasksText.reminderText(unit)} defaultValue={text} />
      <div class="toolbar">
        <button type="button" onClick={() => void copy()}>
          {tasksText.copy}
        </button>
      </div>
    </details>
  );
}
