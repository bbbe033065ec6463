import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { PaneState } from './store/pane-state';
import type { PaneStore } from './store/pane-store';

export const PaneContext = createContext<PaneStore | null>(null);

/** The pane's actions, and its state as it is now; the view is drawn again when the state changes. */
export function usePane(): { readonly store: PaneStore; readonly state: PaneState } {
  const store = useContext(PaneContext);
  if (store === null) throw new Error('A view of the pane is drawn outside of it.');
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    return store.subscribe(() => setState(store.state));
  }, [store]);
  return { store, state };
}

/** What was pressed may be gone when its action is done: the keyboard goes on from the view's beginning then. */
export async function keepFocus(action: Promise<unknown>): Promise<void> {
  await action;
  if (document.activeElement === null || document.activeElement === document.body) {
    document.getElementById('view')?.focus({ preventScroll: true });
  }
}
