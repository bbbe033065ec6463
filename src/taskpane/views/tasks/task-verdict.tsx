import type { JSX } from 'preact';
import { verdictTones } from '../../../app/tasks/task-colours';
import { formatCount } from '../../../domain/rates/display-rate';
import type { Verdict } from '../../../domain/tasks/judge-task';
import { taskVerdictLabels } from '../../../text/vi/tasks';
import { tasksText } from '../../../text/vi/pane-tasks';
import { Icon, type IconName } from '../../parts/icon';

const icons: { readonly [V in Verdict]: IconName } = {
  late: 'missed',
  'due-this-month': 'near',
  running: 'refresh',
  'not-due': 'no-data',
  'not-started-yet': 'not-applicable',
  done: 'met',
  'done-late': 'success',
  unclear: 'question',
};

/** A verdict in word, icon and colour; of several, with how many of them stand so. */
export function TaskVerdict({ verdict, count }: { verdict: Verdict; count: number | null }): JSX.Element {
  const label = taskVerdictLabels[verdict];
  return (
    <span class={`chip tone-${verdictTones[verdict] ?? 'plain'}`}>
      <Icon name={icons[verdict]} />
      {count === null ? label : tasksText.verdictOf(label, formatCount(count))}
    </span>
  );
}
