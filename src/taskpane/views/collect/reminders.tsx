import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { remindersOf, type Reminder } from '../../../domain/consolidation/reminders';
import { formatCount } from '../../../domain/display-rate';
import { collectText } from '../../../text/vi/pane-collect';
import { describeReminder, reminderInShort, type ReminderContext } from '../../../text/vi/reminders';
import { startOfSentence } from '../../../text/vi/words';
import { copyText } from '../../model/copy-text';
import { ShortList } from '../../parts/short-list';
import { usePane } from '../../use-pane';
import '../units.css';
import { useCollect } from './use-collect';

/** Whom to chase, for what exactly, with a text to send. */
export function Reminders(): JSX.Element {
  const { store, state: pane } = usePane();
  const { state } = useCollect();
  const { merged } = state;
  const { period } = state.settings;
  const all = useMemo(() => (merged === null ? [] : remindersOf(merged.consolidation)), [merged]);
  if (merged === null) return <p class="quiet">{collectText.noSources}</p>;
  if (all.length === 0) return <p class="fine">{collectText.noReminders}</p>;
  const { decimals, mode } = pane.settings;
  const context: ReminderContext = { plan: pane.plan, period, asOf: period.to, display: { decimals, mode } };
  const texts = all.map((reminder) => describeReminder(reminder, context));
  const copyAll = async (): Promise<void> => {
    const isCopied = await copyText(texts.join('\n\n----------\n\n'), null);
    store.say(isCopied, isCopied ? collectText.copiedAll(all.length) : collectText.copyFailed);
  };
  return (
    <section aria-labelledby="reminders-title">
      <h2 id="reminders-title">{collectText.remindersTitle(formatCount(all.length))}</h2>
      <div class="toolbar">
        <button type="button" onClick={() => void copyAll()}>
          {collectText.copyAll}
        </button>
      </div>
      <ShortList
        items={all}
        first={40}
        className="plain"
        draw={(reminder) => <ReminderView key={reminder.unit} reminder={reminder} context={context} />}
      />
    </section>
  );
}

function ReminderView({ reminder, context }: { reminder: Reminder; context: ReminderContext }): JSX.Element {
  const { store } = usePane();
  const place = useRef<HTMLTextAreaElement>(null);
  const text = describeReminder(reminder, context);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(place.current?.value ?? text, place.current);
    store.say(isCopied, isCopied ? collectText.copied(reminder.unit) : collectText.copyFailed);
  };
  return (
    <details class="unit">
      <summary>
        <span class="unit-name">{reminder.unit}</span>
        <span class="quiet lacks">{startOfSentence(reminderInShort(reminder, context))}</span>
      </summary>
      <textarea
        ref={place}
        rows={9}
        class="field"
        aria-label={collectText.reminderText(reminder.unit)}
        defaultValue={text}
      />
      <div class="toolbar">
        <button type="button" onClick={() => void copy()}>
          {collectText.copy}
        </button>
      </div>
    </details>
  );
}
