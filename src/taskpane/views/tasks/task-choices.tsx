import type { JSX } from 'preact';
import { tasksText } from '../../../text/vi/pane-tasks';
import { bodiesOf } from '../../model/task-list';
import { today } from '../../store/today';
import { DateField } from './date-field';
import { useTasks } from './use-tasks';

/** Whose tasks, and on which day. */
export function TaskChoices(): JSX.Element {
  const { tasks, state } = useTasks();
  const { plan, unit, date } = state;
  const bodies = bodiesOf(plan);
  return (
    <div class="form task-choices">
      <label>
        {tasksText.unit}
        <select value={unit ?? ''} onChange={(event) => void tasks.chooseUnit(event.currentTarget.value || null)}>
          <option value="">{tasksText.everyone}</option>
          {plan.groups.map((group) => (
            <optgroup key={group.id} label={`${group.section}. ${group.name}`}>
              {group.units.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </optgroup>
          ))}
          {bodies.length > 0 && (
            <optgroup label={tasksText.bodies}>
              {bodies.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <div class="task-date">
        <DateField
          label={tasksText.date}
          value={date ?? today()}
          isBlankAllowed={false}
          onChange={(chosen) => {
            if (typeof chosen === 'string') tasks.chooseDate(chosen);
          }}
        />
        {date !== null && (
          <button type="button" onClick={() => tasks.chooseDate(null)}>
            {tasksText.today}
          </button>
        )}
      </div>
    </div>
  );
}
