import { render } from 'preact';
import { App } from './app';
import './pane.css';
import type { PaneStore } from './store/pane-store';
import { PaneContext } from './use-pane';

/** Draws the pane into its place and reads the active worksheet. */
export function mountPane(root: HTMLElement, store: PaneStore): Promise<void> {
  root.replaceChildren();
  render(
    <PaneContext.Provider value={store}>
      <App />
    </PaneContext.Provider>,
    root,
  );
  return store.start();
}
