import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { remindersOf } from '../../../domain/consolidation/reminders';
import { collectText } from '../../../text/vi/pane-collect';
import { describeReminder, reminderInShort, type ReminderContext } from '../../../text/vi/reminders';
import { startOfSentence } from '../../../text/vi/words';
import { Letters } from '../../parts/letters';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

/** Whom to chase, for what exactly, with a text to send. */
export function Reminders(): JSX.Element {
  const { plan, settings } = usePane().state;
  const { state } = useCollect();
  const { merged } = state;
  const { period } = state.settings;
  const all = useMemo(() => (merged === null ? [] : remindersOf(merged.consolidation)), [merged]);
  if (merged === null) return <p class="quiet">{collectText.noSources}</p>;
  if (all.length === 0) return <p class="fine">{collectText.noReminders}</p>;
  const { decimals, mode } = settings;
  const context: ReminderContext = { plan, period, asOf: period.to, display: { decimals, mode } };
  const letters = all.map((reminder) => ({
    unit: reminder.unit,
    reason: startOfSentence(reminderInShort(reminder, context)),
    text: describeReminder(reminder, context),
  }));
  return <Letters id="reminders-title" title={collectText.remindersTitle} letters={letters} />;
}
