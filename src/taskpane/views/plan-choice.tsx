import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { planText } from '../../text/vi/pane-plan';
import { DropZone } from '../parts/drop-zone';
import { Icon } from '../parts/icon';
import { keepFocus, usePane } from '../use-pane';
import './forms.css';

/** Which plan is in force, and how to load another. */
export function PlanChoice(): JSX.Element {
  const { store, state } = usePane();
  const { plans, plan } = state;
  const choose = (id: string): void => {
    const chosen = plans.all.find((each) => each.id === id);
    if (chosen !== undefined) void store.withPlans((desk) => desk.choose(chosen));
  };
  const parts = [
    { label: planText.kept, options: plans.all.filter(({ id }) => plans.kept.has(id)) },
    { label: planText.builtIn, options: plans.all.filter(({ id }) => !plans.kept.has(id)) },
  ];
  return (
    <section class="form" aria-label={planText.plan}>
      {plans.missing !== null && (
        <div class="notice notice-error" role="alert">
          <Icon name="error" />
          <p>{planText.missing(plans.missing)}</p>
        </div>
      )}
      <label>
        {planText.choose}
        <select
          value={plans.missing === null ? plan.id : ''}
          disabled={state.work !== null}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {plans.missing !== null && <option value="">{plans.missing}</option>}
          {parts.map(
            ({ label, options }) =>
              options.length > 0 && (
                <optgroup key={label} label={label}>
                  {options.map(({ id, year, title }) => (
                    <option key={id} value={id}>
                      {planText.option(year, title)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </label>
      {plans.kept.has(plan.id) && <KeptPlan />}
      <LoadPlan />
    </section>
  );
}

/** What can be done with a plan that the workbook keeps. Dropping it asks once more. */
function KeptPlan(): JSX.Element {
  const { store, state } = usePane();
  const { plan } = state;
  const [isSure, setSure] = useState(false);
  const drop = (): void => {
    if (!isSure) setSure(true);
    else void keepFocus(store.withPlans((desk) => desk.drop(plan)));
  };
  return (
    <div class="toolbar">
      <button type="button" onClick={() => store.review({ plan, doubts: plan.warnings, origin: plan.source })}>
        {planText.review}
      </button>
      <button type="button" disabled={state.work !== null} onClick={drop} onBlur={() => setSure(false)}>
        {isSure ? planText.dropSure : planText.drop}
      </button>
    </div>
  );
}

function LoadPlan(): JSX.Element {
  const { store, state } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const load = (file: File | undefined): void => {
    if (file !== undefined) void store.withPlans((desk) => desk.loadFile(file));
  };
  return (
    <details class="load-plan" open={state.plans.missing !== null || (state.asksPlan && !state.plans.isChosen)}>
      <summary>{planText.load}</summary>
      <DropZone onDrop={(data) => load(data.files[0])}>
        <p class="quiet">{planText.loadHint}</p>
        <div class="toolbar">
          <button type="button" class="primary" disabled={state.work !== null} onClick={() => input.current?.click()}>
            {planText.loadFile}
          </button>
          <span class="quiet">{planText.dropHere}</span>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,.docm,.xlsx,.xlsm,.xls,.json"
          aria-label={planText.loadFile}
          onChange={(event) => {
            load(event.currentTarget.files?.[0]);
            // The same file, mended meanwhile, can be picked again.
            event.currentTarget.value = '';
          }}
        />
      </DropZone>
      <p class="quiet">{planText.loadSelectionHint}</p>
      <div class="toolbar">
        <button
          type="button"
          disabled={state.work !== null}
          onClick={() => void store.withPlans((desk) => desk.loadSelection())}
        >
          {planText.loadSelection}
        </button>
      </div>
    </details>
  );
}
