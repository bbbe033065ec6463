import { absoluteRange } from '../colours/expressions';
import { HostError, type Colours, type Host, type KeptColumn, type KeptFormula, type SheetSession } from '../host/host';
import type { ChangedTable, SheetBasis } from '../host/new-sheet';
import { extentOf } from './extent';
import { COLOURED_AREA } from './names';

/** One thing that the add-in has changed in the workbook, with what it takes to take it back exactly. */
export type Change =
  | {
      readonly kind: 'colours';
      readonly sheet: string;
      readonly before: Colours;
      /** Null where colours were taken off. */
      readonly applied: Colours | null;
      /** How far the worksheet's cells reached, where colours were taken off. */
      readonly extent: string | null;
    }
  | { readonly kind: 'verdicts'; readonly sheet: string; readonly kept: KeptColumn }
  | { readonly kind: 'formula'; readonly sheet: string; readonly kept: KeptFormula }
  | { readonly kind: 'basis'; readonly sheet: string; readonly before: SheetBasis | null }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly seal: string }
  | { readonly kind: 'table'; readonly changed: ChangedTable }
  | { readonly kind: 'settings'; readonly before: Settings; readonly written: Settings };

type Settings = ReadonlyMap<string, unknown>;

/** `some`: the later changes were taken back, and one before them was not. */
export type TakenBack = 'all' | 'some' | 'none';

/**
 * Takes changes back, the last one first, and stops where somebody has worked on since: their work stays, and what lies
 * before it, too.
 */
export async function takeBack(host: Host, changes: readonly Change[]): Promise<TakenBack> {
  for (let index = changes.length - 1; index >= 0; index--) {
    const change = changes[index];
    if (change === undefined || (await takeOneBack(host, change))) continue;
    return index === changes.length - 1 ? 'none' : 'some';
  }
  return 'all';
}

async function takeOneBack(host: Host, change: Change): Promise<boolean> {
  switch (change.kind) {
    case 'sheet':
      return host.removeSheet(change.sheet, change.seal);
    case 'table':
      return host.takeBackTable(change.changed);
    case 'settings':
      return takeSettingsBack(host, change.before, change.written);
    case 'verdicts':
      return inSheet(host, change.sheet, (session) => session.putBackVerdicts(change.kept));
    case 'basis':
      return inSheet(host, change.sheet, async (session) => {
        await session.replaceBasis(change.before);
        return true;
      });
    case 'formula':
      return inSheet(host, change.sheet, (session) => session.putBackFormula(change.kept));
    case 'colours':
      return inSheet(host, change.sheet, async (session) => {
        // Rules stand where they were put: on cells that moved since they would colour others.
        if (change.before.rules.length > 0 && !isWhereItWas(session, change.applied, change.extent)) return false;
        await session.replaceColours(change.before);
        return true;
      });
  }
}

function inSheet(host: Host, sheet: string, work: (session: SheetSession) => Promise<boolean>): Promise<boolean> {
  return host.withSheet(sheet, (session) => {
    if (session.isProtected) throw new HostError('protected');
    return work(session);
  });
}

function isWhereItWas({ name, coloured, grid }: SheetSession, applied: Colours | null, extent: string | null): boolean {
  if (applied === null) return coloured === null && extentOf(grid) === extent;
  const put = applied.names.find((each) => each.name === COLOURED_AREA)?.formula;
  const area = coloured?.area ?? null;
  return put === undefined ? area === null : area !== null && put === `=${absoluteRange(name, area)}`;
}

/** Settings that somebody has changed since stay, and all the others with them. */
async function takeSettingsBack(host: Host, before: Settings, written: Settings): Promise<boolean> {
  const now = await host.readSettings();
  const isOurs = [...written].every(
    ([key, value]) => JSON.stringify(now.get(key) ?? null) === JSON.stringify(value ?? null),
  );
  if (!isOurs) return false;
  await host.writeSettings(new Map([...written.keys()].map((key) => [key, before.get(key) ?? null])));
  return true;
}
