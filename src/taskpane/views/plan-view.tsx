import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { planText } from '../../text/vi/pane-plan';
import { findTargets } from '../model/target-groups';
import { Lazy } from '../parts/lazy';
import { usePane } from '../use-pane';
import { ExportPlan } from './export-plan';
import { OtherNames } from './other-names';
import { PlanChoice } from './plan-choice';
import { PlanFacts } from './plan-facts';
import { PlanTargets } from './plan-targets';
import './plan-view.css';

const loadReview = (): Promise<() => JSX.Element | null> =>
  import('./plan-review').then(({ PlanReview }) => PlanReview);

/** The plan in force: what it is, what is odd in it, and every target it assigns. */
export function PlanView(): JSX.Element {
  const { store, state } = usePane();
  const { plan } = state;
  const [sought, setSought] = useState('');
  const found = findTargets(plan, sought);
  const words = {
    sheetName: planText.sheetName(plan.year),
    title: planText.sheetTitle(plan.year),
    source: plan.source,
    number: planText.rowNumber,
    group: planText.group,
    unit: planText.unit,
  };
  const write = (): void => void store.withPlans((desk) => desk.writeTargets(words, planText.written));
  // Another document, or the same one read anew, is looked over from the beginning.
  if (state.draft !== null) {
    const answers = [...(state.draft.reread?.answers ?? [])].join(' ');
    return <Lazy key={`${state.draft.origin} ${answers}`} load={loadReview} />;
  }
  return (
    <>
      <PlanChoice />
      <PlanFacts plan={plan} />
      <section aria-labelledby="targets-title">
        <h2 id="targets-title">{planText.targets}</h2>
        <input
          type="search"
          class="field"
          placeholder={planText.search}
          aria-label={planText.search}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
        <p class={sought === '' ? 'visually-hidden' : 'quiet'} role="status">
          {sought === '' ? '' : found.isGuess ? planText.maybe : planText.found(found.found)}
        </p>
        <PlanTargets plan={plan} found={found} />
      </section>
      <div class="toolbar">
        <button type="button" disabled={state.work !== null} onClick={write}>
          {planText.write}
        </button>
        <ExportPlan />
      </div>
      <details>
        <summary>{planText.planSheet}</summary>
        <p class="quiet">{planText.planSheetHint}</p>
        <div class="toolbar">
          <button
            type="button"
            disabled={state.work !== null}
            onClick={() => void store.withPlans((desk) => desk.writeSheet(plan))}
          >
            {planText.writeSheet}
          </button>
          <button
            type="button"
            disabled={state.work !== null}
            onClick={() => void store.withPlans((desk) => desk.writeTemplate(new Date().getFullYear()))}
          >
            {planText.template}
          </button>
        </div>
      </details>
      <OtherNames />
    </>
  );
}
