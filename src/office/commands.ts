import type { Pane } from '../taskpane/pane';

let pane: Promise<Pane> | null = null;

/** The one pane of the shared runtime; loaded in a chunk of its own, so that it never delays the functions. */
function openPane(): Promise<Pane> {
  pane ??= loadPane();
  return pane;
}

async function loadPane(): Promise<Pane> {
  const [{ createPane }, { excelHost }, { defaultPlan }] = await Promise.all([
    import('../taskpane/pane'),
    import('./excel-host'),
    import('../data/plans'),
  ]);
  const root = document.getElementById('pane');
  if (root === null) throw new Error('The page has no place for the pane.');
  return createPane(root, { host: excelHost, plan: defaultPlan });
}

/** A ribbon button works with the pane closed; its result is shown in the pane, which Excel opens for it. */
function command(run: (pane: Pane) => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void openPane()
      .then(async (opened) => {
        await run(opened);
        await Office.addin.showAsTaskpane();
      })
      .finally(() => {
        event.completed();
      });
  };
}

/** Binds the manifest's actions and shows the pane once Excel is ready. */
export function registerCommands(): void {
  void Office.onReady(() => {
    Office.actions.associate(
      'colourSheet',
      command((opened) => opened.colour()),
    );
    Office.actions.associate(
      'removeColours',
      command((opened) => opened.remove()),
    );
    Office.actions.associate(
      'checkFigures',
      command((opened) => opened.check()),
    );
    // A runtime without a page (tests, the terminal) has functions and commands, but nothing to draw on.
    if (document.getElementById('pane') !== null) void openPane();
  });
}
