import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { withFact, withYear, type PlanFact } from '../../app/plans/plan-draft';
import type { Plan } from '../../domain/plans/plan';
import { reviewText } from '../../text/vi/pane-review';

const FACTS: readonly (readonly [PlanFact, string])[] = [
  ['title', reviewText.name],
  ['number', reviewText.number],
  ['issued', reviewText.issued],
  ['issuer', reviewText.issuer],
];

/** Title, year, number, date and issuer, as the text had them. */
export function ReviewFacts({ plan, onChange }: { plan: Plan; onChange: (plan: Plan) => void }): JSX.Element {
  const [year, setYear] = useState(plan.year === 0 ? '' : String(plan.year));
  const isYear = withYear(plan, year) !== null;
  return (
    <section class="form" aria-labelledby="facts-title">
      <h3 id="facts-title">{reviewText.facts}</h3>
      {FACTS.map(([fact, label]) => (
        <label key={fact}>
          {label}
          <input
            type="text"
            class="field"
            value={plan[fact] ?? ''}
            onChange={(event) => onChange(withFact(plan, fact, event.currentTarget.value))}
          />
        </label>
      ))}
      <label>
        {reviewText.year}
        <input
          type="text"
          inputMode="numeric"
          class="field short"
          value={year}
          aria-invalid={!isYear}
          aria-describedby="year-hint"
          onInput={(event) => {
            setYear(event.currentTarget.value);
            const changed = withYear(plan, event.currentTarget.value);
            if (changed !== null) onChange(changed);
          }}
        />
        {!isYear && (
          <span class="wrong" id="year-hint">
            {reviewText.yearWrong}
          </span>
        )}
      </label>
    </section>
  );
}
