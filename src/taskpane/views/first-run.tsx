import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { firstRunText } from '../../text/vi/pane-first-run';
import { planWords } from '../../text/vi/pane-subject';
import { keepBuiltInTried } from '../store/built-in-tried';
import { PLAN_FILES } from '../model/plan-files';
import { usePane } from '../use-pane';
import './first-run.css';

/** Before a plan was chosen: the officer's own one is asked for, and until then another one's targets judge. */
export function FirstRun(): JSX.Element {
  const { store, state } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const tryBuiltIn = (): void => {
    keepBuiltInTried();
    store.asked();
  };
  return (
    <section class="first-run" aria-labelledby="first-run-title">
      <h2 id="first-run-title">{firstRunText.title}</h2>
      <p>{firstRunText.body(planWords(state.plan))}</p>
      <div class="toolbar">
        <button type="button" class="primary" disabled={state.work !== null} onClick={() => input.current?.click()}>
          {firstRunText.load}
        </button>
        <button type="button" onClick={tryBuiltIn}>
          {firstRunText.tryBuiltIn}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={PLAN_FILES}
        aria-label={firstRunText.load}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void store.withPlans((desk) => desk.loadFile(file));
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
