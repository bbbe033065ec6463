import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { paneText } from '../../../text/vi/pane';
import { tasksText } from '../../../text/vi/pane-tasks';
import { openTasks, type TasksStore } from '../../store/tasks-store';
import { Toggles } from '../../parts/toggles';
import { usePane } from '../../use-pane';
import '../forms.css';
import { PlanMissing } from '../plan-missing';
import '../units.css';
import { TaskChoices } from './task-choices';
import { TaskList } from './task-list';
import { TaskProblems } from './task-problems';
import { TaskReminders } from './task-reminders';
import { TaskSheetBar } from './task-sheet-bar';
import { TaskTotals } from './task-totals';
import './tasks.css';
import { TasksContext } from './use-tasks';

type PartId = keyof typeof tasksText.parts;
const PARTS = Object.keys(tasksText.parts) as PartId[];

/** What everyone has to do and by when: to be looked up, confirmed, added up and chased. */
export function TasksView(): JSX.Element {
  const { store, state } = usePane();
  const [tasks, setTasks] = useState<TasksStore | null>(null);
  const [part, setPart] = useState<PartId>('list');
  const { id } = state.plan;
  useEffect(() => {
    let isWanted = true;
    void openTasks(store).then((opened) => isWanted && setTasks(opened));
    return () => {
      isWanted = false;
    };
  }, [store, id]);
  // The pane reads the active sheet anew whenever something in the workbook has changed: so do the tasks.
  const known = useRef(state.sheet);
  useEffect(() => {
    if (known.current === state.sheet) return;
    known.current = state.sheet;
    void tasks?.read();
  }, [tasks, state.sheet]);
  if (state.plans.missing !== null) return <PlanMissing id={state.plans.missing} />;
  if (tasks === null) {
    return (
      <p class="quiet" role="status">
        {paneText.loading}
      </p>
    );
  }
  if (state.plan.tasks.length === 0) return <p class="quiet">{tasksText.noTasks}</p>;
  return (
    <TasksContext.Provider value={tasks}>
      <TaskChoices />
      <TaskSheetBar />
      <TaskProblems />
      <Toggles
        label={tasksText.partsLabel}
        options={PARTS}
        chosen={part}
        text={(each) => tasksText.parts[each]}
        onChoose={setPart}
      />
      {part === 'list' && <TaskList />}
      {part === 'summary' && <TaskTotals />}
      {part === 'reminders' && <TaskReminders />}
    </TasksContext.Provider>
  );
}
