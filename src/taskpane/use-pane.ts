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

/** Runs an action from a click; a failure that is no refusal of Excel goes to the page's own error handling. */
export function act(action: Promise<unknown>): void {
  void action;
}
