import type { Colours, Host } from '../../app/host/host';

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
