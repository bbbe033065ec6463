import type { JSX } from 'preact';
import type { JudgedTask, TaskCounts } from '../../../app/tasks/task-summary';
import { shownDate } from '../../../domain/periods/date-serial';
import { formatCount } from '../../../domain/rates/display-rate';
import type { Verdict } from '../../../domain/tasks/judge-task';
import { tasksText } from '../../../text/vi/pane-tasks';
import { verdictCounts } from '../../model/task-list';
import { ShortList } from '../../parts/short-list';
import { TaskVerdict } from './task-verdict';
import { useTasks } from './use-tasks';

/** Of two dozen units only what somebody has to look at is worth a line. */
const PRESSING: ReadonlySet<Verdict> = new Set<Verdict>(['late', 'due-this-month', 'unclear', 'done-late']);

/** For the lead unit: how everything stands, by section and by unit; who is late stands first. */
export function TaskTotals(): JSX.Element {
  const { state, summary } = useTasks();
  const { total, tasks, sections, units } = summary;
  const latestFirst = [...units].sort((one, other) => other.late.length - one.late.length);
  return (
    <>
      <section class="note" aria-labelledby="task-totals">
        <h2 id="task-totals">{tasksText.summaryTitle(shownDate(summary.date))}</h2>
        <p>{tasksText.total(formatCount(total.all), formatCount(state.plan.tasks.length))}</p>
        <Standing tasks={tasks} counts={total} />
      </section>
      <section aria-labelledby="task-sections">
        <h2 id="task-sections">{tasksText.bySection}</h2>
        <ShortList
          items={sections}
          first={30}
          className="plain"
          draw={({ id, title, counts }) => (
            <div class="unit">
              <p class="unit-name">
                {id}. {title}
              </p>
              <Standing tasks={tasks.filter(({ assigned }) => assigned.task.section === id)} counts={counts} />
            </div>
          )}
        />
      </section>
      <section aria-labelledby="task-units">
        <h2 id="task-units">{tasksText.byUnit}</h2>
        <ShortList
          items={latestFirst}
          first={40}
          className="plain"
          draw={({ unit, counts }) => (
            <div class="unit">
              <p class="unit-name">{unit.name}</p>
              <Standing
                tasks={tasks.filter(({ member, verdict }) => member.party.name === unit.name && PRESSING.has(verdict))}
                counts={counts}
              />
            </div>
          )}
        />
      </section>
    </>
  );
}

function Standing({ tasks, counts }: { tasks: readonly JudgedTask[]; counts: TaskCounts }): JSX.Element {
  const { done, all, inProgress, notStarted, unreadable } = counts;
  const parts = [
    tasksText.progress(formatCount(done), formatCount(all)),
    ...(inProgress > 0 ? [tasksText.inProgress(formatCount(inProgress))] : []),
    ...(notStarted > 0 ? [tasksText.notStarted(formatCount(notStarted))] : []),
    ...(unreadable > 0 ? [tasksText.unreadable(formatCount(unreadable))] : []),
  ];
  return (
    <>
      <p class="quiet">{parts.join(' · ')}</p>
      {tasks.length > 0 && (
        <p class="chips wraps">
          {verdictCounts(tasks).map(({ verdict, count }) => (
            <TaskVerdict key={verdict} verdict={verdict} count={count} />
          ))}
        </p>
      )}
    </>
  );
}
