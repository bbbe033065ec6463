import type { PaneStore } from '../taskpane/store/pane-store';
import { followOfficeTheme } from './office-theme';

let store: Promise<PaneStore> | null = null;

/** The one state of the shared runtime; loaded in a chunk of its own, so that it never delays the functions. */
function openStore(): Promise<PaneStore> {
  store ??= loadStore();
  // A chunk that did not arrive is asked for again the next time.
  store.catch(() => (store = null));
  return store;
}

async function loadStore(): Promise<PaneStore> {
  const [{ PaneStore: Store }, { excelHost }, { defaultPlan }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ '../taskpane/store/pane-store'),
    import(/* webpackChunkName: "pane" */ './excel-host'),
    import('../data/plans'),
  ]);
  return new Store({ host: excelHost, plan: defaultPlan, hasFunctions: typeof CustomFunctions !== 'undefined' });
}

/** A ribbon button works with the pane closed; the pane opens only where there is something to read in it. */
function command(run: (store: PaneStore) => Promise<boolean>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void openStore()
      .then(run)
      .then((mustShow) => (mustShow ? Office.addin.showAsTaskpane() : undefined))
      .finally(() => {
        event.completed();
      });
  };
}

async function drawPane(root: HTMLElement): Promise<void> {
  followOfficeTheme(document.documentElement);
  const [{ mountPane }, opened] = await Promise.all([
    import(/* webpackChunkName: "pane" */ '../taskpane/mount-pane'),
    openStore(),
  ]);
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      opened.setVisible(visibilityMode === Office.VisibilityMode.taskpane);
    });
  }
  await mountPane(root, opened);
}

/** Says in the page itself why there is no pane, for then nothing else can. */
function say(root: HTMLElement, attribute: 'failed' | 'notExcel'): void {
  root.querySelectorAll<HTMLElement>('[data-say]').forEach((each) => {
    each.hidden = each.dataset['say'] !== attribute;
  });
}

/** Binds the manifest's actions and shows the pane once Excel is ready. */
export function registerCommands(): void {
  void Office.onReady(({ host }) => {
    Office.actions.associate(
      'colourSheet',
      command((opened) => opened.colour()),
    );
    Office.actions.associate(
      'removeColours',
      command((opened) => opened.removeColours()),
    );
    Office.actions.associate(
      'checkFigures',
      command((opened) => opened.check()),
    );
    // A runtime without a page (tests, the terminal) has functions and commands, but nothing to draw on.
    const root = document.getElementById('pane');
    if (root === null) return;
    if (host !== Office.HostType.Excel) say(root, 'notExcel');
    else drawPane(root).catch(() => say(root, 'failed'));
  });
}
