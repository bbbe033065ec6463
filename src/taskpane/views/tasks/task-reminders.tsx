import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { tasksText } from '../../../text/vi/pane-tasks';
import { taskReminders } from '../../model/task-reminders';
import { Letters } from '../../parts/letters';
import { useTasks } from './use-tasks';

/** Who is late with what, with a text to send to each. */
export function TaskReminders(): JSX.Element {
  const { state, summary } = useTasks();
  const { title } = state.plan;
  const all = useMemo(() => taskReminders(summary, title), [summary, title]);
  if (all.length === 0) return <p class="fine">{tasksText.noReminders}</p>;
  const letters = all.map(({ unit, late, text }) => ({ unit, reason: tasksText.lateTasks(late), text }));
  return <Letters id="task-reminders" title={tasksText.remindersTitle} letters={letters} />;
}
