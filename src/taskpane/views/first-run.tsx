import type { JSX } from 'preact';
import { paneText } from '../../text/vi/pane';
import { planWords } from '../../text/vi/pane-subject';
import { keepBuiltInTried } from '../store/built-in-tried';
import { usePane } from '../use-pane';

/** Before a plan was chosen: the officer's own one is asked for, and until then another one's targets judge. */
export function FirstRun(): JSX.Element {
  const { store, state } = usePane();
  const tryBuiltIn = (): void => {
    keepBuiltInTried();
    store.asked();
  };
  return (
    <section class="card" aria-labelledby="first-run">
      <h2 id="first-run">{paneText.firstRun}</h2>
      <p>{paneText.firstRunHint(planWords(state.plan))}</p>
      <div class="toolbar">
        <button type="button" onClick={() => store.show('plan')}>
          {paneText.loadOwnPlan}
        </button>
        <button type="button" onClick={tryBuiltIn}>
          {paneText.tryBuiltIn}
        </button>
      </div>
    </section>
  );
}
