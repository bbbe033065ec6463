import type { JSX } from 'preact';
import '../views/units.css';

/** Buttons of which one is pressed: the parts of a view, or a filter. */
export function Toggles<T extends string>(props: {
  label: string;
  options: readonly T[];
  chosen: T;
  /** What a button says. */
  text: (option: T) => string;
  onChoose: (option: T) => void;
}): JSX.Element {
  const { label, options, chosen, text, onChoose } = props;
  return (
    <div class="filters" role="group" aria-label={label}>
      {options.map((each) => (
        <button type="button" key={each} class="toggle" aria-pressed={chosen === each} onClick={() => onChoose(each)}>
          {text(each)}
        </button>
      ))}
    </div>
  );
}
