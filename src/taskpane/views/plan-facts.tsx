import type { JSX } from 'preact';
import type { Plan } from '../../domain/plans/plan';
import { planText } from '../../text/vi/pane-plan';
import { describeProblem } from '../../text/vi/problems';
import { Icon } from '../parts/icon';

/** What the plan in force is, where it comes from and what is odd in it. */
export function PlanFacts({ plan }: { plan: Plan }): JSX.Element {
  const facts: readonly (readonly [string, string])[] = [
    [planText.issuer, plan.issuer],
    [planText.year, String(plan.year)],
    [planText.number, plan.number ?? planText.blank],
    [planText.issued, plan.issued ?? planText.blank],
    [planText.source, plan.source],
  ];
  return (
    <section aria-labelledby="plan-title">
      <p class="quiet">{planText.inForce}</p>
      <h2 id="plan-title">{plan.title}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {plan.warnings.length > 0 && (
        <>
          <h3>{planText.warnings}</h3>
          <ul class="problems">
            {plan.warnings.map((found, index) => (
              <li key={index} class="problem problem-warning">
                <Icon name="warning" />
                <p>{describeProblem(found, plan)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.notes.length > 0 && (
        <details>
          <summary>
            {planText.notes} ({plan.notes.length})
          </summary>
          <ul>
            {plan.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{planText.indicators}</summary>
        {plan.indicators.map(({ id, number, heading, definition, source, formula }) => (
          <article key={id} class="definition">
            <h3>
              ({number}) {heading}
            </h3>
            {formula !== null && <p>{planText.formula(formula.numerator, formula.denominator)}</p>}
            <p>{definition}</p>
            <p class="quiet">{source}</p>
          </article>
        ))}
      </details>
    </section>
  );
}
