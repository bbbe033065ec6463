import type { Plan } from '../domain/plan';
import { problem } from '../domain/problem';
import { assessGrid, type AssessedGrid } from '../sheets/assess-grid';
import type { GridAssessment } from '../sheets/assessed';
import { planColours } from './colours/plan-colours';
import { HostError, type Host, type SheetSession } from './host';
import { readNear } from './settings';

export interface AssessSheetRequest {
  readonly plan: Plan;
  /** The worksheet's name; null for the active one. */
  readonly sheet: string | null;
  /** Whose sheet it is, where it does not say so itself. */
  readonly unit?: string | undefined;
}

export interface SheetAssessment extends GridAssessment {
  readonly sheet: string;
}

/** Assesses a worksheet without changing anything in the workbook. */
export async function assessSheet(host: Host, request: AssessSheetRequest): Promise<SheetAssessment> {
  return host.withSheet(request.sheet, async (session) => outcome(session, await assess(session, request)));
}

/**
 * Assesses a worksheet and colours it: our rules of an earlier run are replaced, everything of the user's stays.
 * A sheet of which nothing was understood keeps the colours it has.
 * @throws HostError `protected` where the sheet may not be changed
 */
export async function colourSheet(host: Host, request: AssessSheetRequest): Promise<SheetAssessment> {
  return host.withSheet(request.sheet, async (session) => {
    const assessed = await assess(session, request);
    if (assessed !== null && assessed.layout !== null) {
      if (session.isProtected) throw new HostError('protected');
      await session.replaceColours(planColours(assessed, request.plan, readNear(session.settings)));
    }
    return outcome(session, assessed);
  });
}

/** Takes our colours off a worksheet; the user's own formats stay. */
export async function removeColours(host: Host, sheet: string | null): Promise<void> {
  await host.withSheet(sheet, async (session) => {
    if (session.isProtected) throw new HostError('protected');
    await session.replaceColours({ names: [], rules: [] });
  });
}

function outcome(session: SheetSession, assessed: AssessedGrid | null): SheetAssessment {
  if (assessed === null) {
    const empty = problem('layout-not-recognised', { reason: 'empty', sheet: session.name });
    return { sheet: session.name, layout: null, assessments: [], problems: [empty] };
  }
  const { layout, assessments, problems } = assessed;
  return { sheet: session.name, layout, assessments, problems };
}

/** Number formats are read only for the columns of rates, where "0,3" and "30" depend on them. */
async function assess(session: SheetSession, { plan, unit }: AssessSheetRequest): Promise<AssessedGrid | null> {
  if (session.grid === null) return null;
  const options = { unit, near: readNear(session.settings) };
  const first = assessGrid(session.grid, plan, options);
  const { left } = session.grid;
  const rates = new Set(
    first.readings.flatMap((reading) => reading.summary.flatMap((of) => (of.rate ? [of.rate.column + left] : []))),
  );
  if (rates.size === 0) return first;
  const formats = await session.readFormats([...rates]);
  return assessGrid({ ...session.grid, formats }, plan, options);
}
