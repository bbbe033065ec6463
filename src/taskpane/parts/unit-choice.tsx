import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { questionText } from '../../text/vi/pane-questions';
import { usePane } from '../use-pane';
import '../views/questions.css';

/** Every unit of the plan by its groups, to choose one. */
export function UnitChoice({ label, onChoose }: { label: string; onChoose: (unit: string) => void }): JSX.Element {
  const { state } = usePane();
  const [chosen, setChosen] = useState('');
  return (
    <div class="choice">
      <select aria-label={label} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">{questionText.chooseUnit}</option>
        {state.plan.groups.map((group) => (
          <optgroup key={group.id} label={`${group.section}. ${group.name}`}>
            {group.units.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="button" disabled={chosen === ''} onClick={() => onChoose(chosen)}>
        {questionText.choose}
      </button>
    </div>
  );
}
