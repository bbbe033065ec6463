import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { palettes } from '../app/host/palette';
import { paneText } from '../text/vi/pane';
import { Icon } from './parts/icon';
import { Lazy } from './parts/lazy';
import { shownAssessment, type ViewId } from './store/pane-state';
import { keepFocus, usePane } from './use-pane';
import { spokenSummary, UnitView } from './views/unit-view';

const VIEWS: readonly ViewId[] = ['unit', 'plan', 'collect', 'tasks', 'settings'];

const loadPlan = (): Promise<() => JSX.Element> => import('./views/plan-view').then(({ PlanView }) => PlanView);
const loadCollect = (): Promise<() => JSX.Element> =>
  import('./views/collect/collect-view').then(({ CollectView }) => CollectView);
const loadTasks = (): Promise<() => JSX.Element> =>
  import('./views/tasks/tasks-view').then(({ TasksView }) => TasksView);
const loadSettings = (): Promise<() => JSX.Element> =>
  import('./views/settings-view').then(({ SettingsView }) => SettingsView);

/** The pane: its views as tabs, what is being done, what came of it. */
export function App(): JSX.Element {
  const { state } = usePane();
  const { view, settings } = state;
  const assessment = shownAssessment(state);
  const tones = Object.entries(palettes[settings.palette]).map(
    ([tone, { fill, font }]) => `--${tone}-fill:${fill};--${tone}-font:${font}`,
  );
  return (
    <div class="pane" style={tones.join(';')}>
      <h1 class="visually-hidden">{paneText.title}</h1>
      <Tabs />
      <WorkBar />
      <NoticeBar />
      <p class="visually-hidden" role="status">
        {assessment === null ? '' : spokenSummary(assessment)}
      </p>
      <div class="view" role="tabpanel" id="view" aria-labelledby={`tab-${view}`} tabIndex={-1}>
        {view === 'unit' && <UnitView />}
        {view === 'plan' && <Lazy key="plan" load={loadPlan} />}
        {view === 'collect' && <Lazy key="collect" load={loadCollect} />}
        {view === 'tasks' && <Lazy key="tasks" load={loadTasks} />}
        {view === 'settings' && <Lazy key="settings" load={loadSettings} />}
      </div>
    </div>
  );
}

function Tabs(): JSX.Element {
  const { store, state } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -VIEWS.length, End: VIEWS.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const wanted = Math.min(Math.max(VIEWS.indexOf(state.view) + step, 0), VIEWS.length - 1);
    const next = VIEWS[wanted] ?? 'unit';
    store.show(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={paneText.title} ref={list} onKeyDown={move}>
      {VIEWS.map((view) => (
        <button
          type="button"
          key={view}
          id={`tab-${view}`}
          role="tab"
          aria-selected={state.view === view}
          aria-controls="view"
          tabIndex={state.view === view ? 0 : -1}
          onClick={() => store.show(view)}
        >
          {paneText.tabs[view]}
        </button>
      ))}
    </div>
  );
}

/** What is being done; it appears only where it takes long enough to be wondered about. */
function WorkBar(): JSX.Element | null {
  const { store, state } = usePane();
  const { work } = state;
  if (work === null) return null;
  return (
    <div class="work">
      <progress aria-label={work.label} {...(work.done === null ? {} : { value: work.done })} />
      <span>{work.label}</span>
      <button type="button" onClick={() => store.stop()}>
        {paneText.stop}
      </button>
    </div>
  );
}

function NoticeBar(): JSX.Element {
  const { store, state } = usePane();
  const { notice } = state;
  useEffect(() => {
    if (notice?.tone !== 'success') return;
    // Who wants to take it back needs time to see what was done.
    const timer = setTimeout(() => store.dismiss(), notice.undo === undefined ? 10_000 : 60_000);
    return () => clearTimeout(timer);
  }, [store, notice]);
  return (
    <div class="notices" role={notice?.tone === 'error' ? 'alert' : 'status'}>
      {notice !== null && (
        <div class={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone} />
          <p>
            {notice.text}{' '}
            {notice.undo !== undefined && (
              <button
                type="button"
                class="link"
                disabled={state.work !== null}
                onClick={() => void keepFocus(notice.undo?.() ?? Promise.resolve())}
              >
                {paneText.undo}
              </button>
            )}
          </p>
          <button type="button" class="icon-button" aria-label={paneText.close} onClick={() => store.dismiss()}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
