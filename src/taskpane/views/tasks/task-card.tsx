import type { JSX } from 'preact';
import { formatCount } from '../../../domain/rates/display-rate';
import { countTasks } from '../../../app/tasks/task-summary';
import { tasksText } from '../../../text/vi/pane-tasks';
import { ruleSentences, verdictCounts, type TaskItem } from '../../model/task-list';
import { ShortList } from '../../parts/short-list';
import { MemberView } from './member-view';
import { TaskVerdict } from './task-verdict';

/** More rules than these would not be read in a closed card: they stand with each one who leads. */
const MOST_RULES = 2;

/** One task: how it stands and by which rule; opened, what the plan says and what those who lead it confirm. */
export function TaskCard({ item }: { item: TaskItem }): JSX.Element {
  const { assigned, role, shown, question } = item;
  const { task, deadline } = assigned;
  const isOne = shown.length === 1;
  const rules = ruleSentences(shown);
  const [only] = shown;
  return (
    <details class="unit task">
      <summary>
        <span class="unit-name">
          <strong>{task.id}.</strong> {task.text}
        </span>
        <span class="chips">
          {verdictCounts(shown).map(({ verdict, count }) => (
            <TaskVerdict key={verdict} verdict={verdict} count={isOne ? null : count} />
          ))}
        </span>
        <span class="quiet task-line">
          {role !== null && <strong>{tasksText.myRole[role]}. </strong>}
          {tasksText.deadline(deadline.text.trim())}
          {rules.length <= MOST_RULES &&
            rules.map((rule) => (
              <span key={rule} class="task-rule">
                {rule}
              </span>
            ))}
        </span>
      </summary>
      {question !== null && <p class="note">{question}</p>}
      <dl class="facts">
        <Fact label={tasksText.lead} text={task.lead.join('; ')} />
        <Fact label={tasksText.coordinating} text={task.coordinating.join('; ')} />
        <Fact label={tasksText.result} text={task.result} />
      </dl>
      {isOne && only !== undefined ? (
        <MemberView task={only} isNamed={role !== 'lead' && role !== 'both'} hasOwnRule={false} />
      ) : (
        <details>
          <summary>
            {tasksText.members(formatCount(shown.length))}:{' '}
            {tasksText.progress(formatCount(countTasks(shown).done), formatCount(shown.length))}
          </summary>
          <ShortList
            items={shown}
            first={30}
            className="plain"
            draw={(each) => (
              <MemberView key={each.member.party.name} task={each} isNamed hasOwnRule={rules.length > 1} />
            )}
          />
        </details>
      )}
    </details>
  );
}

function Fact({ label, text }: { label: string; text: string }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text.trim() === '' ? tasksText.none : text}</dd>
    </div>
  );
}
