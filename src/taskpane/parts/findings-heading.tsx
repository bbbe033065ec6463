import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../use-pane';

/**
 * The heading of what is to be looked at. Where the person asked for that from the ribbon, it comes into view and takes
 * the focus, so that the eye and a screen reader go on from there.
 */
export function FindingsHeading({ id, children }: { id: string; children: ComponentChildren }): JSX.Element {
  const { store, state } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const isWanted = state.pointsAtFindings;
  useEffect(() => {
    if (!isWanted) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
    store.pointAtFindings(false);
  }, [store, isWanted]);
  return (
    <h2 id={id} class="findings" tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}
