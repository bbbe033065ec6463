import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { formatCount } from '../../domain/rates/display-rate';
import { lettersText } from '../../text/vi/pane-letters';
import { copyText } from '../model/copy-text';
import { usePane } from '../use-pane';
import '../views/units.css';
import { ShortList } from './short-list';

/** A text that is sent to one unit. */
export interface Letter {
  readonly unit: string;
  /** Why it is sent, in one line. */
  readonly reason: string;
  readonly text: string;
}

/** Letters to units, each to be looked over, changed and copied, or all of them at once. */
export function Letters(props: { id: string; title: string; letters: readonly Letter[] }): JSX.Element {
  const { id, title, letters } = props;
  const { store } = usePane();
  const copyAll = async (): Promise<void> => {
    const isCopied = await copyText(letters.map(({ text }) => text).join('\n\n----------\n\n'), null);
    store.say(isCopied, isCopied ? lettersText.copiedAll(letters.length) : lettersText.copyFailed);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({formatCount(letters.length)})
      </h2>
      <div class="toolbar">
        <button type="button" onClick={() => void copyAll()}>
          {lettersText.copyAll}
        </button>
      </div>
      <ShortList
        items={letters}
        first={40}
        className="plain"
        draw={(letter) => <LetterView key={`${letter.unit} ${letter.text}`} letter={letter} />}
      />
    </section>
  );
}

function LetterView({ letter: { unit, reason, text } }: { letter: Letter }): JSX.Element {
  const { store } = usePane();
  const place = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(place.current?.value ?? text, place.current);
    store.say(isCopied, isCopied ? lettersText.copied(unit) : lettersText.copyFailed);
  };
  return (
    <details class="unit">
      <summary>
        <span class="unit-name">{unit}</span>
        <span class="quiet reason">{reason}</span>
      </summary>
      <textarea ref={place} rows={10} class="field" aria-label={lettersText.letterTo(unit)} defaultValue={text} />
      <div class="toolbar">
        <button type="button" onClick={() => void copy()}>
          {lettersText.copy}
        </button>
      </div>
    </details>
  );
}
