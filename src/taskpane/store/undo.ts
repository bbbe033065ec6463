import type { Colours, Host } from '../../app/host/host';
import { isNothingMade, MADE_SETTING } from '../../app/made/names';
import { takeBack, type Change } from '../../app/made/take-back';
import { paneText } from '../../text/vi/pane';
import type { PaneTools } from './pane-tools';

/** What this pane has put on worksheets, by their ids: taken back, a sheet gets the colours that it had before. */
const applied = new WeakMap<Host, Map<string, Colours>>();

const NONE: Colours = { names: [], rules: [] };

/**
 * The colours that a sheet had before; null where another session put them there, for then nobody knows them exactly.
 * @param now what it has from now on; null for none
 */
export function coloursBefore(host: Host, sheetId: string, wasColoured: boolean, now: Colours | null): Colours | null {
  const known = knownColours(host);
  const before = wasColoured ? (known.get(sheetId) ?? null) : NONE;
  remember(known, sheetId, now);
  return before;
}

/** A sheet has the colours again that it had before. */
export function coloursAreBack(host: Host, sheetId: string, before: Colours): void {
  remember(knownColours(host), sheetId, before.rules.length === 0 ? null : before);
}

function knownColours(host: Host): Map<string, Colours> {
  const known = applied.get(host) ?? new Map<string, Colours>();
  applied.set(host, known);
  return known;
}

function remember(known: Map<string, Colours>, sheetId: string, colours: Colours | null): void {
  if (colours === null) known.delete(sheetId);
  else known.set(sheetId, colours);
}

/**
 * An undoing that runs as a task of its own, says that it is done, and shows what is there then.
 * @param done what is to be known or shown again once all of it was taken back
 */
export function undoing(
  tools: PaneTools,
  changes: readonly Change[],
  done?: () => Promise<void> | void,
): () => Promise<void> {
  return async () => {
    const { host } = tools;
    const taken = await tools.attempt(paneText.undoing, () => takeBack(host, changes));
    if (taken === null) return;
    await tools.findMade();
    if (isNothingMade(tools.state().made)) {
      await tools.attempt(null, () => host.writeSettings(new Map([[MADE_SETTING, null]])));
    }
    if (taken === 'all') await done?.();
    await tools.refresh();
    tools.tell({ tone: 'info', text: paneText.takenBack[taken] });
  };
}
