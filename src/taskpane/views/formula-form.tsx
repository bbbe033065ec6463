import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SheetAssessment } from '../../app/assess/assess-sheet';
import { cellFormula, shownFormula } from '../../app/formulas/cell-formulas';
import type { FormulaRequest } from '../../app/formulas/formula-request';
import { verdictWords } from '../../app/formulas/verdict-words';
import { nearOf } from '../../app/host/settings';
import type { Plan } from '../../domain/plans/plan';
import { paneText } from '../../text/vi/pane';
import { formulaText } from '../../text/vi/pane-formula';
import { shownAssessment } from '../store/pane-state';
import { usePane } from '../use-pane';
import './forms.css';

const CONTENTS: readonly FormulaRequest['content'][] = ['rate', 'verdict', 'shortfall'];
const STYLES: readonly FormulaRequest['style'][] = ['dvctt', 'native'];

/** Chooses a formula and puts it into the selected, empty cell. */
export function FormulaForm(): JSX.Element | null {
  const { store, state } = usePane();
  const assessment = shownAssessment(state);
  const indicators = indicatorsOf(assessment, state.plan);
  const [chosen, setChosen] = useState<Partial<FormulaRequest>>({});
  const request: FormulaRequest = {
    indicator: chosen.indicator ?? indicators[0]?.id ?? '',
    content: chosen.content ?? 'rate',
    style: chosen.style ?? (state.hasFunctions ? 'dvctt' : 'native'),
  };
  if (assessment === null || indicators.length === 0) return null;
  const choose = (change: Partial<FormulaRequest>): void => setChosen({ ...chosen, ...change });
  return (
    <section class="card form" aria-labelledby="formula-title">
      <h2 id="formula-title">{formulaText.title}</h2>
      <p class="quiet">{formulaText.hint}</p>
      {assessment.layout === 'units-summary' && <p class="quiet">{formulaText.rowHint}</p>}
      <label>
        {formulaText.indicator}
        <select value={request.indicator} onChange={(event) => choose({ indicator: event.currentTarget.value })}>
          {indicators.map(({ id, number, heading }) => (
            <option key={id} value={id}>
              ({number}) {heading}
            </option>
          ))}
        </select>
      </label>
      <label>
        {formulaText.content}
        <select
          value={request.content}
          onChange={(event) => choose({ content: event.currentTarget.value as FormulaRequest['content'] })}
        >
          {CONTENTS.map((each) => (
            <option key={each} value={each}>
              {formulaText.contents[each]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{formulaText.style}</legend>
        {STYLES.map((style) => (
          <label key={style} class="radio">
            <input
              type="radio"
              name="formula-style"
              checked={request.style === style}
              disabled={style === 'dvctt' && !state.hasFunctions}
              onChange={() => choose({ style })}
            />
            <span>
              {formulaText.styles[style]}
              <span class="quiet">
                {' – '}
                {style === 'dvctt' && !state.hasFunctions ? formulaText.noFunctions : formulaText.styleHints[style]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Preview assessment={assessment} plan={state.plan} request={request} />
      <div class="toolbar">
        <button
          type="button"
          class="primary"
          disabled={state.work !== null}
          onClick={() => void store.withSheetDesk((desk) => desk.insert(request))}
        >
          {formulaText.insert}
        </button>
        <button type="button" onClick={() => store.toggleFormula(false)}>
          {paneText.close}
        </button>
      </div>
    </section>
  );
}

function indicatorsOf(assessment: SheetAssessment | null, plan: Plan): Plan['indicators'] {
  const found = new Set(assessment?.assessments.map(({ indicator }) => indicator));
  return plan.indicators.filter(({ id }) => found.has(id));
}

/** The formula as this Excel shows it; on a summary of units, as an example for its first row. */
function Preview(props: { assessment: SheetAssessment; plan: Plan; request: FormulaRequest }): JSX.Element | null {
  const { assessment, plan, request } = props;
  const { assessed, settings } = assessment;
  if (assessed === null) return null;
  const entries = assessed.readings.flatMap(({ entries: own }) => own);
  const entry = entries.find(({ indicator }) => indicator === request.indicator);
  const row = (entry?.row ?? 0) + assessed.sheet.grid.top;
  const made = cellFormula(assessed, plan, request, row, nearOf(settings), verdictWords);
  if (typeof made === 'string') return <p class="note">{formulaText[made]}</p>;
  const isOfRow = entry?.unitCell != null;
  return (
    <>
      <label>
        {isOfRow ? formulaText.previewFor(String(row + 1)) : formulaText.preview}
        <textarea readOnly rows={3} value={shownFormula(made.formula)} />
      </label>
      {isOfRow && request.style === 'native' && request.content !== 'rate' && (
        <p class="quiet">{formulaText.targetFixed}</p>
      )}
      {made.names.length > 0 && <p class="quiet">{formulaText.namesHint}</p>}
    </>
  );
}
