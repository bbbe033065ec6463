import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { formatCount } from '../../../domain/rates/display-rate';
import { tasksText } from '../../../text/vi/pane-tasks';
import { hasRole, isInTime, taskItems, type RoleFilter, type TimeFilter } from '../../model/task-list';
import { ShortList } from '../../parts/short-list';
import { Toggles } from '../../parts/toggles';
import { TaskCard } from './task-card';
import { useTasks } from './use-tasks';

const ROLES = Object.keys(tasksText.roles) as RoleFilter[];
const FILTERS = Object.keys(tasksText.filters) as TimeFilter[];

/** The tasks of one party or of everyone, by role and by how they stand. */
export function TaskList(): JSX.Element {
  const { state, summary } = useTasks();
  const { plan, unit } = state;
  const [role, setRole] = useState<RoleFilter>('all');
  const [time, setTime] = useState<TimeFilter>('all');
  const all = useMemo(() => taskItems(plan, summary.tasks, unit), [plan, summary, unit]);
  // Everyone's tasks have all roles in them.
  const ofRole = unit === null ? all : all.filter((item) => hasRole(item, role));
  const shown = ofRole.filter((item) => isInTime(item, time));
  const count = (filter: TimeFilter): number => ofRole.filter((item) => isInTime(item, filter)).length;
  return (
    <section aria-labelledby="task-list">
      <h2 id="task-list">{tasksText.listTitle(formatCount(ofRole.length))}</h2>
      {unit !== null && (
        <Toggles
          label={tasksText.roleLabel}
          options={ROLES}
          chosen={role}
          text={(each) => `${tasksText.roles[each]} ${formatCount(all.filter((item) => hasRole(item, each)).length)}`}
          onChoose={setRole}
        />
      )}
      <Toggles
        label={tasksText.filterLabel}
        options={FILTERS.filter((each) => each !== 'unclear' || count(each) > 0 || time === each)}
        chosen={time}
        text={(each) => `${tasksText.filters[each]} ${formatCount(count(each))}`}
        onChoose={setTime}
      />
      <p class="visually-hidden" role="status">
        {tasksText.taskCount(formatCount(shown.length))}
      </p>
      {shown.length === 0 ? (
        <p class="quiet">{all.length === 0 ? tasksText.noTasksOfUnit : tasksText.noneShown}</p>
      ) : (
        <ShortList
          key={`${unit ?? ''} ${role} ${time}`}
          items={shown}
          first={40}
          className="plain"
          draw={(item) => <TaskCard key={item.assigned.task.id} item={item} />}
        />
      )}
    </section>
  );
}
