import { colourSheet, type ColouredSheet } from '../assess/assess-sheet';
import { writeVerdicts } from '../assess/write-verdicts';
import { HostError, type Host, type MadeSheet, type Progress } from '../host/host';
import { readWorkbookSettings } from '../host/settings';
import { readWorkbookPlans } from '../plans/workbook-plans';
import { renewTasks } from '../tasks/write-tasks';
import { readBasis } from './basis';
import type { Change } from './take-back';
import { renewFormulas } from './renew-formulas';
import { isOfTasks } from './tasks-print';

/** What was made anew on a worksheet, with what stood there before. */
export interface RenewedSheet {
  readonly sheet: string;
  readonly coloured: ColouredSheet | null;
  /** All but the colours, whose earlier ones only the pane knows. */
  readonly changes: readonly Change[];
}

export interface Renewed {
  readonly renewed: readonly RenewedSheet[];
  /** Worksheets that keep what they have: they are protected, gone, or nothing was understood of them. */
  readonly left: readonly string[];
}

/**
 * Makes anew what is old on worksheets, by what holds now: colours, verdicts in words, tasks. Nothing else of them changes.
 */
export async function renewSheets(host: Host, sheets: readonly string[], progress: Progress): Promise<Renewed> {
  const made = new Map((await host.readMade()).map((each) => [each.sheet, each]));
  const renewed: RenewedSheet[] = [];
  const left: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (progress.signal.aborted) break;
    progress.report(index / sheets.length);
    const found = made.get(sheet);
    const done: Mutable = { sheet, coloured: null, changes: [] };
    const isWhole = found !== undefined && (await unlessRefused(() => renew(host, found, done)));
    if (done.coloured?.applied != null || done.changes.length > 0) renewed.push(done);
    if (!isWhole) left.push(sheet);
  }
  return { renewed, left };
}

/** What was changed so far, also where not everything could be. */
interface Mutable {
  readonly sheet: string;
  coloured: ColouredSheet | null;
  readonly changes: Change[];
}

/** @returns whether all of it was made anew */
async function renew(
  host: Host,
  { sheet, coloured, verdicts, madeBy, inserted }: MadeSheet,
  done: Mutable,
): Promise<boolean> {
  const basis = readBasis(madeBy);
  if (basis !== null && isOfTasks(basis)) {
    done.changes.push(...(await renewTasksOf(host)));
    return true;
  }
  const request = { plan: null, sheet };
  if (coloured !== null) {
    done.coloured = await colourSheet(host, request);
    if (done.coloured.layout === null) return false;
    if (done.coloured.column !== null) done.changes.push({ kind: 'verdicts', sheet, kept: done.coloured.column });
  }
  // Where the officer has colouring write them, too, they stand there already.
  if (verdicts !== null && done.changes.length === 0) {
    const { column } = await writeVerdicts(host, request);
    if (column === null) return false;
    done.changes.push({ kind: 'verdicts', sheet, kept: column });
  }
  return inserted.length === 0 || renewFormulas(host, sheet, done);
}

async function renewTasksOf(host: Host): Promise<readonly Change[]> {
  const kept = await host.readSettings();
  const { inForce: plan } = await readWorkbookPlans(kept);
  const { palette } = readWorkbookSettings(kept);
  return (await renewTasks({ host, plan, palette })).changes;
}

/** A sheet that is protected or gone keeps what it has. */
async function unlessRefused(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostError && ['protected', 'no-sheet', 'no-table'].includes(error.code)) return false;
    throw error;
  }
}
