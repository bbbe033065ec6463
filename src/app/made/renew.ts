import { colourSheet } from '../assess/assess-sheet';
import { writeVerdicts } from '../assess/write-verdicts';
import { HostError, type Host, type Progress } from '../host/host';

export interface Renewed {
  readonly renewed: readonly string[];
  /** Worksheets that keep what they have: they are protected, gone, or nothing was understood of them. */
  readonly left: readonly string[];
}

/** Colours worksheets by what holds now, and writes their verdicts anew where they have them; nothing else of them changes. */
export async function renewSheets(host: Host, sheets: readonly string[], progress: Progress): Promise<Renewed> {
  const made = new Map((await host.readMade()).map((each) => [each.sheet, each]));
  const [renewed, left]: [string[], string[]] = [[], []];
  for (const [index, sheet] of sheets.entries()) {
    if (progress.signal.aborted) break;
    progress.report(index / sheets.length);
    const isDone = await renew(host, sheet, made.get(sheet)?.coloured != null, made.get(sheet)?.verdicts != null);
    (isDone ? renewed : left).push(sheet);
  }
  return { renewed, left };
}

async function renew(host: Host, sheet: string, isColoured: boolean, hasVerdicts: boolean): Promise<boolean> {
  const request = { plan: null, sheet };
  try {
    const coloured = isColoured ? await colourSheet(host, request) : null;
    if (coloured !== null && coloured.layout === null) return false;
    return hasVerdicts ? (await writeVerdicts(host, request)).isWritten : coloured !== null;
  } catch (error) {
    if (error instanceof HostError && (error.code === 'protected' || error.code === 'no-sheet')) return false;
    throw error;
  }
}
