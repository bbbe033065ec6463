import type { ComponentChildren, JSX } from 'preact';
import { paneText } from '../../text/vi/pane';
import { usePane } from '../use-pane';

/** Goes to a cell of the assessed worksheet. */
export function JumpLink({ cell, children }: { cell: string; children?: ComponentChildren }): JSX.Element {
  const { store } = usePane();
  return (
    <button
      type="button"
      class="link"
      title={paneText.jump(cell)}
      aria-label={children === undefined ? paneText.jump(cell) : undefined}
      onClick={() => void store.jump(cell)}
    >
      {children ?? cell}
    </button>
  );
}
