import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { taskSummary, type TaskSummary } from '../../../app/tasks/task-summary';
import type { TasksState, TasksStore } from '../../store/tasks-store';
import { today } from '../../store/today';
import { useWatched } from '../../use-watched';

export const TasksContext = createContext<TasksStore | null>(null);

/** What is known of the plan's tasks, how they stand on the day chosen, and what can be done with them. */
export function useTasks(): {
  readonly tasks: TasksStore;
  readonly state: TasksState;
  readonly summary: TaskSummary;
} {
  const tasks = useContext(TasksContext);
  if (tasks === null) throw new Error('A part of the view of tasks is drawn outside of it.');
  const state = useWatched(tasks);
  const { follow, plan } = state;
  const date = state.date ?? today();
  const summary = useMemo(() => taskSummary(follow.tasks, plan, date), [follow, plan, date]);
  return { tasks, state, summary };
}
