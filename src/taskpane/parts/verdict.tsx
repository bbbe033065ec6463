import type { JSX } from 'preact';
import type { Status } from '../../domain/verdicts/assessment';
import { statusMeanings } from '../../text/vi/labels';
import { statusLabels } from '../../text/vi/status-labels';
import { toneOf } from '../model/indicator-card';
import { Icon } from './icon';

/** A verdict in word, icon and colour. */
export function Verdict({ status }: { status: Status }): JSX.Element {
  return (
    <span class={`verdict tone-${toneOf(status)}`} title={statusMeanings[status]}>
      <Icon name={status} />
      {statusLabels[status]}
    </span>
  );
}
