import type { JSX } from 'preact';
import type { OpenDoubt } from '../../app/plans/plan-draft';
import type { Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { formatCount } from '../../domain/rates/display-rate';
import { questionText } from '../../text/vi/pane-questions';
import { reviewText } from '../../text/vi/pane-review';
import { describeProblem } from '../../text/vi/problems';
import { ColumnWord } from './review-columns';
import { Icon } from '../parts/icon';
import { keepFocus, usePane } from '../use-pane';
import './questions.css';

/** Every doubt with the words and the place it comes from; each is ticked off by a person. */
export function ReviewDoubts(props: {
  plan: Plan;
  open: readonly OpenDoubt[];
  seen: ReadonlySet<string>;
  onSeen: (seen: ReadonlySet<string>) => void;
}): JSX.Element {
  const { plan, open, seen, onSeen } = props;
  const toggle = (key: string): void => {
    const next = new Set(seen);
    if (!next.delete(key)) next.add(key);
    onSeen(next);
  };
  return (
    <section aria-labelledby="doubts-title">
      <h3 id="doubts-title">
        {reviewText.doubts}
        {open.length > 0 && <span class="badge">{formatCount(open.length)}</span>}
      </h3>
      {open.length === 0 ? (
        <p class="fine">
          <Icon name="success" />
          {reviewText.noDoubts}
        </p>
      ) : (
        <>
          <p class="quiet">{reviewText.doubtsHint}</p>
          <ul class="problems">
            {open.map((doubt) => (
              <DoubtView
                key={doubt.key}
                doubt={doubt}
                plan={plan}
                isSeen={seen.has(doubt.key)}
                onToggle={() => toggle(doubt.key)}
              />
            ))}
          </ul>
          {open.length > 3 && (
            <button type="button" class="link" onClick={() => onSeen(new Set(open.map(({ key }) => key)))}>
              {reviewText.seenAll}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function DoubtView(props: { doubt: OpenDoubt; plan: Plan; isSeen: boolean; onToggle: () => void }): JSX.Element {
  const { doubt, plan, isSeen, onToggle } = props;
  const severity = doubt.kind === 'problem' ? doubt.problem.severity : 'warning';
  const id = `doubt-${doubt.key.replace(/\W/gu, '-')}`;
  return (
    <li class={`problem problem-${severity}`}>
      <Icon name={severity} />
      <div>
        <p id={id}>{sentenceOf(doubt, plan)}</p>
        {doubt.kind === 'problem' && <ColumnChoice question={doubt.problem} />}
        {doubt.kind === 'problem' && <TakeLeftOut doubt={doubt.problem} />}
        <label class="check">
          <input type="checkbox" checked={isSeen} aria-describedby={id} onChange={onToggle} />
          {reviewText.seen}
        </label>
      </div>
    </li>
  );
}

function sentenceOf(doubt: OpenDoubt, plan: Plan): string {
  if (doubt.kind === 'problem') return describeProblem(doubt.problem, plan);
  const indicator = plan.indicators.find(({ id }) => id === doubt.indicator);
  return reviewText.noFormula(indicator?.number ?? 0, indicator?.heading ?? doubt.indicator);
}

/** A column that was left out may be taken by an officer's word. */
function TakeLeftOut({ doubt: { code, cell, facts } }: { doubt: Problem }): JSX.Element | null {
  const { draft } = usePane().state;
  if (code !== 'plan-column-left-out' || cell === undefined || draft?.reread === undefined) return null;
  return <ColumnWord draft={draft} column={{ cell, heading: facts.heading }} isTaken={false} />;
}

/** Two columns may hold one indicator's targets (two quarters): which one is meant is for a person to say. */
function ColumnChoice({ question }: { question: Problem }): JSX.Element | null {
  const { store, state } = usePane();
  const { draft } = state;
  if (question.code !== 'column-ambiguous' || draft?.reread === undefined) return null;
  return (
    <div class="choices">
      {question.facts.candidates.map(({ cell, heading }) => (
        <div class="option" key={cell}>
          <button
            type="button"
            disabled={state.work !== null}
            onClick={() => void keepFocus(store.withPlans((desk) => desk.chooseColumn(draft, question, cell)))}
          >
            {questionText.column(cell)}
          </button>
          <span class="quiet">{heading}</span>
        </div>
      ))}
      <p class="quiet">{reviewText.rereads}</p>
    </div>
  );
}
