import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { planText } from '../../text/vi/pane-plan';
import { Icon } from '../parts/icon';
import { UnitChoice } from '../parts/unit-choice';
import { keepFocus, usePane } from '../use-pane';

/** Other names that officers use for units of the plan: remembered in the workbook, and forgotten at their wish. */
export function OtherNames(): JSX.Element {
  const { store, state } = usePane();
  const { plan, plans } = state;
  const [written, setWritten] = useState('');
  const names = [...(plans.toldNames.get(plan.id) ?? [])];
  const add = (unit: string): void => {
    const name = written.trim();
    if (name === '') return;
    setWritten('');
    void keepFocus(store.withPlans((desk) => desk.tellName(name, unit)));
  };
  return (
    <details>
      <summary>
        {planText.otherNames}
        {names.length > 0 && ` (${names.length})`}
      </summary>
      <div class="form">
        <p class="quiet">{planText.otherNamesHint}</p>
        {names.length > 0 && (
          <ul class="rows">
            {names.map(([name, unit]) => (
              <li key={name}>
                <span>
                  {name} <span class="quiet">→ {unit}</span>
                </span>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={planText.forgetName(name)}
                  onClick={() => void keepFocus(store.withPlans((desk) => desk.tellName(name, null)))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <label>
          {planText.otherName}
          <input
            type="text"
            class="field"
            value={written}
            maxLength={200}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        <UnitChoice label={planText.unit} onChoose={add} />
      </div>
    </details>
  );
}
