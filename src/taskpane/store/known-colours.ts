import type { Colours, Host } from '../../app/host/host';
import type { PaneTools } from './pane-tools';

interface Known {
  readonly colours: Colours;
  /** How often cells had been inserted or deleted then: after that they would stand elsewhere. */
  readonly moves: number;
}

/** What this pane has put on worksheets, by their ids: taken back, a sheet gets the colours that it had before. */
const applied = new WeakMap<Host, Map<string, Known>>();

const NONE: Colours = { names: [], rules: [] };

type Tools = Pick<PaneTools, 'host' | 'state'>;

/**
 * The colours that a sheet had before; null where another session put them there, or cells were inserted or deleted since, for
 * then nobody knows them exactly.
 * @param now what it has from now on; null for none
 */
export function coloursBefore(
  tools: Tools,
  sheetId: string,
  wasColoured: boolean,
  now: Colours | null,
): Colours | null {
  const known = knownColours(tools.host).get(sheetId);
  remember(tools, sheetId, now);
  if (!wasColoured) return NONE;
  return known?.moves === tools.state().moves ? known.colours : null;
}

/** A sheet has the colours again that it had before. */
export function coloursAreBack(tools: Tools, sheetId: string, before: Colours): void {
  remember(tools, sheetId, before.rules.length === 0 ? null : before);
}

function knownColours(host: Host): Map<string, Known> {
  const known = applied.get(host) ?? new Map<string, Known>();
  applied.set(host, known);
  return known;
}

function remember({ host, state }: Tools, sheetId: string, colours: Colours | null): void {
  if (colours === null) knownColours(host).delete(sheetId);
  else knownColours(host).set(sheetId, { colours, moves: state().moves });
}
