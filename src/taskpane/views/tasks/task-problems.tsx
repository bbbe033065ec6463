import type { JSX } from 'preact';
import { formatCount } from '../../../domain/rates/display-rate';
import { severityLabels } from '../../../text/vi/labels';
import { tasksText } from '../../../text/vi/pane-tasks';
import { Icon } from '../../parts/icon';
import { ShortList } from '../../parts/short-list';
import { useTasks } from './use-tasks';

/** What in the worksheet cannot be read, or is not as the plan has it; errors first. */
export function TaskProblems(): JSX.Element | null {
  const { tasks, state } = useTasks();
  const { problems } = state.follow;
  if (problems.length === 0) return null;
  const errorsFirst = [...problems].sort(
    (one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'),
  );
  return (
    <section aria-labelledby="task-problems">
      <h2 id="task-problems">
        {tasksText.problems}
        <span class="badge">{formatCount(problems.length)}</span>
      </h2>
      <ShortList
        items={errorsFirst}
        first={5}
        className="problems"
        draw={({ severity, sheet, cell, sentence }) => (
          <div class={`problem problem-${severity}`}>
            <Icon name={severity} />
            <p>
              <span class="visually-hidden">{severityLabels[severity]}: </span>
              {sentence}{' '}
              {cell !== null && (
                <button type="button" class="link" onClick={() => void tasks.show(sheet, cell)}>
                  {tasksText.jump(cell)}
                </button>
              )}
            </p>
          </div>
        )}
      />
    </section>
  );
}
