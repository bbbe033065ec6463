import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { paneText } from '../../text/vi/pane';

/** A list that shows its first entries, and more of them when asked: ten thousand at once would freeze the pane. */
export function ShortList<T>(props: {
  items: readonly T[];
  first: number;
  className: string;
  draw: (item: T) => ComponentChildren;
}): JSX.Element {
  const { items, first, className, draw } = props;
  const [shown, setShown] = useState(first);
  const rest = items.length - shown;
  return (
    <>
      <ul class={className}>
        {items.slice(0, shown).map((item, index) => (
          <li key={index}>{draw(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link more" onClick={() => setShown(shown + Math.max(first, 50))}>
          {paneText.more(rest)}
        </button>
      )}
    </>
  );
}
