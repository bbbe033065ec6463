import type { PaneStore } from '../taskpane/store/pane-store';
import { followOfficeTheme } from './office-theme';
import type { PlansInUse } from './plans-in-use';

let store: Promise<PaneStore> | null = null;

/** The one state of the shared runtime; loaded in a chunk of its own, so that it never delays the functions. */
function openStore(plans: PlansInUse): Promise<PaneStore> {
  store ??= loadStore(plans);
  // A chunk that did not arrive is asked for again the next time.
  store.catch(() => (store = null));
  return store;
}

async function loadStore(plans: PlansInUse): Promise<PaneStore> {
  const [{ PaneStore: Store }, { excelHost }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ '../taskpane/store/pane-store'),
    import(/* webpackChunkName: "pane" */ './excel-host'),
  ]);
  return new Store({
    host: excelHost,
    hasFunctions: typeof CustomFunctions !== 'undefined',
    plansRead: (inUse, near) => plans.use(inUse, near),
  });
}

/** A ribbon button works with the pane closed; the pane opens only where there is something to read in it. */
function command(
  plans: PlansInUse,
  run: (store: PaneStore) => Promise<boolean>,
): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void openStore(plans)
      .then(run)
      .then((mustShow) => (mustShow ? Office.addin.showAsTaskpane() : undefined))
      .finally(() => {
        event.completed();
      });
  };
}

async function drawPane(root: HTMLElement, plans: PlansInUse): Promise<void> {
  followOfficeTheme(document.documentElement);
  const [{ mountPane }, opened] = await Promise.all([
    import(/* webpackChunkName: "pane" */ '../taskpane/mount-pane'),
    openStore(plans),
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
export function registerCommands(plans: PlansInUse): void {
  void Office.onReady(({ host }) => {
    Office.actions.associate(
      'colourSheet',
      command(plans, (opened) => opened.colour()),
    );
    Office.actions.associate(
      'removeColours',
      command(plans, (opened) => opened.removeColours()),
    );
    Office.actions.associate(
      'checkFigures',
      command(plans, async (opened) => {
        await opened.check();
        await Office.addin.showAsTaskpane();
        // Only now: what is hidden can be neither scrolled nor focused.
        opened.pointAtFindings(true);
        return false;
      }),
    );
    // A runtime without a page (tests, the terminal) has functions and commands, but nothing to draw on.
    const root = document.getElementById('pane');
    if (root === null) return;
    if (host !== Office.HostType.Excel) say(root, 'notExcel');
    else drawPane(root, plans).catch(() => say(root, 'failed'));
  });
}
