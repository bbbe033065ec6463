import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { draftFaults, openDoubts, type DraftFault } from '../../app/plans/plan-draft';
import { formatCount } from '../../domain/rates/display-rate';
import { unitsOf, type Plan } from '../../domain/plans/plan';
import { reviewText } from '../../text/vi/pane-review';
import { keepFocus, usePane } from '../use-pane';
import { ReviewColumns } from './review-columns';
import { ReviewDoubts } from './review-doubts';
import { ReviewFacts } from './review-facts';
import { ReviewIndicators } from './review-indicators';
import { ReviewTargets } from './review-targets';
import './forms.css';
import './plan-view.css';

/** A plan that was read, looked over and mended before it takes force. */
export function PlanReview(): JSX.Element | null {
  const { store, state } = usePane();
  const { draft, plans } = state;
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());
  if (draft === null) return null;
  const { plan } = draft;
  const edit = (changed: Plan): void => store.review({ ...draft, plan: changed });
  const open = openDoubts(draft);
  const toSee = open.filter(({ key }) => !seen.has(key)).length;
  const faults = draftFaults(plan);
  const replaced = plans.all.find(({ id }) => id === plan.id && plans.kept.has(id));
  const mustWait = toSee > 0 || faults.length > 0 || wrong.size > 0 || state.work !== null;
  return (
    <div class="review">
      <header class="sheet-header">
        <h2>{reviewText.title}</h2>
        <p class="quiet">{reviewText.origin(draft.origin)}</p>
        <p>{countsOf(plan)}</p>
        {replaced !== undefined && <p class="note">{reviewText.replaces(replaced.title)}</p>}
      </header>
      <ReviewDoubts plan={plan} open={open} seen={seen} onSeen={setSeen} />
      <ReviewColumns draft={draft} />
      <ReviewFacts plan={plan} onChange={edit} />
      <ReviewIndicators plan={plan} onChange={edit} />
      <ReviewTargets plan={plan} wrong={wrong} onWrong={setWrong} onChange={edit} />
      <ReviewTasks plan={plan} />
      <footer class="review-end">
        <div role="status">
          <ul class="faults" hidden={toSee + wrong.size + faults.length === 0}>
            {toSee > 0 && <li>{reviewText.stillToSee(formatCount(toSee))}</li>}
            {wrong.size > 0 && <li class="wrong">{reviewText.wrongTargets}</li>}
            {faults.map((fault, index) => (
              <li key={index} class="wrong">
                {faultText(fault, plan)}
              </li>
            ))}
          </ul>
        </div>
        <div class="toolbar">
          <button
            type="button"
            class="primary"
            disabled={mustWait}
            onClick={() => void keepFocus(store.withPlans((desk) => desk.adopt(draft)))}
          >
            {reviewText.adopt}
          </button>
          <button type="button" onClick={() => store.review(null)}>
            {reviewText.cancel}
          </button>
        </div>
      </footer>
    </div>
  );
}

function countsOf(plan: Plan): string {
  const targets = plan.groups.reduce(
    (sum, { units, targets: given }) =>
      sum + units.length * Object.values(given).filter(({ value }) => value !== null).length,
    0,
  );
  const [units, indicators, tasks] = [unitsOf(plan), plan.indicators, plan.tasks].map(({ length }) =>
    formatCount(length),
  );
  return reviewText.understood(units ?? '', formatCount(targets), indicators ?? '', tasks ?? '');
}

function faultText(fault: DraftFault, plan: Plan): string {
  switch (fault.kind) {
    case 'unit-twice':
      return reviewText.faults[fault.kind](fault.unit);
    case 'no-heading':
    case 'half-formula': {
      const heading = plan.indicators.find(({ id }) => id === fault.indicator)?.heading ?? '';
      return reviewText.faults[fault.kind](heading === '' ? fault.indicator : heading);
    }
    default:
      return reviewText.faults[fault.kind];
  }
}

function ReviewTasks({ plan }: { plan: Plan }): JSX.Element | null {
  if (plan.tasks.length === 0) return null;
  return (
    <details>
      <summary>
        {reviewText.tasks} ({formatCount(plan.tasks.length)})
      </summary>
      <ul class="rows">
        {plan.tasks.map(({ id, text, deadline }) => (
          <li key={id}>
            <strong>{id}</strong>
            <span>
              {text} <span class="quiet">– {deadline}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
