import type { JSX } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { shownDate } from '../../../domain/periods/date-serial';
import { readDay } from '../../../domain/tasks/span';
import { tasksText } from '../../../text/vi/pane-tasks';

/**
 * A day as Vietnamese readers write it; a browser's own field would write it in the language of Windows.
 * @param value yyyy-mm-dd; null for a blank
 * @param onChange undefined is no date: it has been said beside the field
 */
export function DateField(props: {
  label: string;
  value: string | null;
  isBlankAllowed: boolean;
  onChange: (date: string | null | undefined) => void;
}): JSX.Element {
  const { label, value, isBlankAllowed, onChange } = props;
  const [isWrong, setWrong] = useState(false);
  const [text, setText] = useState(value === null ? '' : shownDate(value));
  const id = useId();
  // Before the picture is shown: a later effect would wipe out what a quick hand has typed by then.
  useLayoutEffect(() => {
    setText(value === null ? '' : shownDate(value));
    setWrong(false);
  }, [value]);
  const settle = (): void => {
    const isBlank = text.trim() === '';
    const read = isBlank ? (isBlankAllowed ? null : undefined) : (readDay(text) ?? undefined);
    setWrong(read === undefined);
    if (typeof read === 'string') setText(shownDate(read));
    if (read !== value) onChange(read);
  };
  return (
    <label>
      {label}
      <input
        class="field"
        inputMode="numeric"
        placeholder="30/9/2022"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // A form is not sent by what has only just been typed.
          event.preventDefault();
          settle();
        }}
      />
      <span id={id} class="wrong" role="alert">
        {isWrong ? tasksText.dateWrong : ''}
      </span>
    </label>
  );
}
