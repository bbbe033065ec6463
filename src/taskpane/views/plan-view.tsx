import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan } from '../../domain/plan';
import { planText } from '../../text/vi/pane-plan';
import { describeProblem } from '../../text/vi/problems';
import { findTargets, type TargetGroups } from '../model/target-groups';
import { Icon } from '../parts/icon';
import { usePane } from '../use-pane';
import './plan-view.css';

/** The plan in force: what it is, what is odd in it, and every target it assigns. */
export function PlanView(): JSX.Element {
  const { store, state } = usePane();
  const { plan } = state;
  const [sought, setSought] = useState('');
  const found = findTargets(plan, sought);
  const write = (): void =>
    void store.writeTargets(
      {
        sheetName: planText.sheetName(plan.year),
        title: planText.sheetTitle(plan.year),
        source: plan.source,
        number: planText.rowNumber,
        group: planText.group,
        unit: planText.unit,
      },
      planText.written,
    );
  return (
    <>
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
        <Targets plan={plan} found={found} />
      </section>
      <div class="toolbar">
        <button type="button" disabled={state.work !== null} onClick={write}>
          {planText.write}
        </button>
      </div>
    </>
  );
}

function PlanFacts({ plan }: { plan: Plan }): JSX.Element {
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
        {plan.indicators.map(({ id, number, heading, definition, source }) => (
          <article key={id} class="definition">
            <h3>
              ({number}) {heading}
            </h3>
            <p>{definition}</p>
            <p class="quiet">{source}</p>
          </article>
        ))}
      </details>
    </section>
  );
}

function Targets({ plan, found }: { plan: Plan; found: TargetGroups }): JSX.Element {
  return (
    <>
      {plan.sections.map((section) => {
        const groups = found.groups.filter(({ group }) => group.section === section.id);
        return (
          groups.length > 0 && (
            <table key={section.id} class="targets">
              <caption>
                {section.id}. {section.title}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{planText.unit}</th>
                  {plan.indicators.map(({ id, number, heading }) => (
                    <th key={id} scope="col" class="number">
                      <abbr title={heading}>({number})</abbr>
                    </th>
                  ))}
                </tr>
              </thead>
              {groups.map(({ group, units }) => (
                <tbody key={group.id}>
                  <tr class="group">
                    <th scope="rowgroup" colSpan={plan.indicators.length + 1}>
                      {group.name}
                    </th>
                  </tr>
                  {units.map((unit) => (
                    <tr key={unit}>
                      <th scope="row">{unit}</th>
                      {plan.indicators.map(({ id }) => (
                        <td key={id} class="number">
                          {group.targets[id]?.text ?? '–'}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          )
        );
      })}
    </>
  );
}
