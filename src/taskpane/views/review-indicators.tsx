import type { JSX } from 'preact';
import { freeFormulas, isKnownFormula, withFormula, withLink, withNature } from '../../app/plans/plan-draft';
import { indicatorOf } from '../../domain/indicators/indicators';
import type { Plan, PlanIndicator } from '../../domain/plans/plan';
import { reviewText } from '../../text/vi/pane-review';

const OWN = '';

/** Which formula each indicator has: one of those that are known, or one in the words of worksheets' headings. */
export function ReviewIndicators({ plan, onChange }: { plan: Plan; onChange: (plan: Plan) => void }): JSX.Element {
  return (
    <section class="form" aria-labelledby="indicators-title">
      <h3 id="indicators-title">{reviewText.indicators}</h3>
      {plan.indicators.map((indicator) => (
        <IndicatorForm key={indicator.number} plan={plan} indicator={indicator} onChange={onChange} />
      ))}
    </section>
  );
}

function IndicatorForm(props: { plan: Plan; indicator: PlanIndicator; onChange: (plan: Plan) => void }): JSX.Element {
  const { plan, indicator, onChange } = props;
  const { id, number, heading, definition, formula } = indicator;
  const parts = { numerator: formula?.numerator ?? '', denominator: formula?.denominator ?? '' };
  const known = isKnownFormula(id) ? id : OWN;
  return (
    <fieldset class="card">
      <legend class="visually-hidden">
        ({number}) {heading}
      </legend>
      <p aria-hidden="true">
        <strong>
          ({number}) {heading}
        </strong>
      </p>
      {definition !== '' && (
        <details>
          <summary>{reviewText.definition}</summary>
          <p class="definition quiet">{definition}</p>
        </details>
      )}
      <label>
        {reviewText.link}
        <select
          value={known}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange(withLink(plan, id, value === OWN ? null : value));
          }}
        >
          {freeFormulas(plan, id).map((each) => {
            const one = indicatorOf(each);
            return (
              <option key={each} value={each}>
                {reviewText.knownFormula(one?.number ?? 0, one?.label ?? each)}
              </option>
            );
          })}
          <option value={OWN}>{reviewText.ownFormula}</option>
        </select>
      </label>
      {known === OWN && <Nature plan={plan} indicator={indicator} onChange={onChange} />}
      {known !== OWN && <p class="quiet">{reviewText.knownCounts(numeratorOf(id), denominatorOf(id))}</p>}
      {known === OWN && (
        <>
          <label>
            {reviewText.numerator}
            <input
              type="text"
              class="field"
              value={parts.numerator}
              onChange={(event) => onChange(withFormula(plan, id, { ...parts, numerator: event.currentTarget.value }))}
            />
          </label>
          <label>
            {reviewText.denominator}
            <input
              type="text"
              class="field"
              value={parts.denominator}
              onChange={(event) =>
                onChange(withFormula(plan, id, { ...parts, denominator: event.currentTarget.value }))
              }
            />
          </label>
          <p class="quiet">{reviewText.ownHint}</p>
        </>
      )}
    </fieldset>
  );
}

const BETTERS = ['higher', 'lower'] as const;
const KINDS = ['share', 'score', 'count'] as const;

/** On which side of the target it is met, and what its figures are; of a known formula both are known. */
function Nature(props: { plan: Plan; indicator: PlanIndicator; onChange: (plan: Plan) => void }): JSX.Element {
  const { plan, indicator, onChange } = props;
  const { id, better = 'higher', kind = 'share' } = indicator;
  return (
    <>
      <label>
        {reviewText.better}
        <select
          value={better}
          onChange={(event) => {
            const chosen = BETTERS.find((each) => each === event.currentTarget.value) ?? 'higher';
            onChange(withNature(plan, id, { better: chosen, kind }));
          }}
        >
          {BETTERS.map((each) => (
            <option key={each} value={each}>
              {reviewText.betters[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {reviewText.kind}
        <select
          value={kind}
          onChange={(event) => {
            const chosen = KINDS.find((each) => each === event.currentTarget.value) ?? 'share';
            onChange(withNature(plan, id, { better, kind: chosen }));
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {reviewText.kinds[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function numeratorOf(id: string): string {
  return indicatorOf(id)?.numeratorLabel ?? '';
}

function denominatorOf(id: string): string {
  return indicatorOf(id)?.denominatorLabel ?? '';
}
