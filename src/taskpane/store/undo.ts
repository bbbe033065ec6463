import type { Colours, Host } from '../../app/host/host';
import { paneText } from '../../text/vi/pane';
import type { PaneTools } from './pane-tools';

/** What this pane has put on worksheets, by their ids: taken back, a sheet gets the colours that it had before. */
const applied = new WeakMap<Host, Map<string, { readonly colours: Colours; readonly moves: number }>>();

const NONE: Colours = { names: [], rules: [] };

/**
 * The colours that a sheet had before; null where another session put them there, or cells were inserted or deleted since, for
 * then nobody knows them exactly.
 * @param now what it has from now on; null for none
 */
export function coloursBefore(
  { host, state }: Pick<PaneTools, 'host' | 'state'>,
  sheetId: string,
  wasColoured: boolean,
  now: Colours | null,
): Colours | null {
  const { moves } = state();
  const known = applied.get(host) ?? new Map<string, { colours: Colours; moves: number }>();
  applied.set(host, known);
  const own = known.get(sheetId);
  if (now === null) known.delete(sheetId);
  else known.set(sheetId, { colours: now, moves });
  if (!wasColoured) return NONE;
  return own?.moves === moves ? own.colours : null;
}

/** An undoing that runs as a task of its own, says that it is done, and shows what is there then. */
export function undoing(tools: PaneTools, work: () => Promise<boolean>): () => Promise<void> {
  return async () => {
    const isDone = await tools.attempt(paneText.undoing, work);
    if (isDone === null) return;
    await tools.findMade();
    await tools.refresh();
    tools.tell({ tone: 'info', text: isDone ? paneText.undone : paneText.notUndone });
  };
}

/** Takes a worksheet away that was just added. */
export function undoAdding(tools: PaneTools, sheet: string): () => Promise<void> {
  return undoing(tools, async () => {
    await tools.host.removeSheet(sheet);
    return true;
  });
}
