import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { subjectText } from '../../text/vi/pane-subject';
import { Lazy } from '../parts/lazy';
import { keepFocus, usePane } from '../use-pane';

/** Where it is chosen is fetched when it is first wanted. */
const choices: Readonly<Record<'unit' | 'period', () => Promise<() => JSX.Element>>> = {
  unit: () => import('./other-subject').then(({ OtherUnit }) => OtherUnit),
  period: () => import('./other-subject').then(({ OtherPeriod }) => OtherPeriod),
};

/**
 * Behind the sheet's unit or period: the officer says another one for this sheet, and takes it back.
 * @param said what stands there: where it is another, nothing is being chosen any more
 * @param isTold an officer said it
 */
export function ChangeSubject(props: { what: 'unit' | 'period'; said: string; isTold: boolean }): JSX.Element {
  const { what, said, isTold } = props;
  const { store } = usePane();
  const [isOpened, setOpened] = useState(false);
  useEffect(() => setOpened(false), [said, isTold]);
  return (
    <>
      {isTold && <span class="quiet">({subjectText.byOfficer})</span>}{' '}
      <button
        type="button"
        class="link"
        aria-label={subjectText.changeOf[what]}
        aria-expanded={isOpened}
        onClick={() => setOpened(!isOpened)}
      >
        {subjectText.change}
      </button>{' '}
      {isTold && (
        <button
          type="button"
          class="link"
          aria-label={subjectText.takeBackOf[what]}
          onClick={() => void keepFocus(store.answer({ kind: 'taken-back', what }))}
        >
          {subjectText.takeBack}
        </button>
      )}
      {isOpened && (
        <div class="change">
          <Lazy load={choices[what]} />
        </div>
      )}
    </>
  );
}
