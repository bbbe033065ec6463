import type { Plan } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import type { StaleReason } from '../../domain/verdicts/stale-reason';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import { shownLayout, type GridAssessment, type Layout } from '../../sheets/observations/assessed';
import {
  noEarlierAnswers,
  readAnswers,
  type AskedAbout,
  type EarlierAnswers,
  type SheetIdentity,
} from '../answers/kept-answers';
import type { Uncoloured } from '../colours/table-colours';
import { extentOf } from '../made/extent';
import { MADE_SETTING } from '../made/names';
import type { Hindrances } from './hindrances';
import { fetchReading, loadReading } from './load-reading';
import { HostError, type Colours, type Host, type KeptColumn, type Progress, type SheetSession } from '../host/host';
import { nearOf, readWorkbookSettings, type WorkbookSettings } from '../host/settings';
import { readWorkbookPlans, type WorkbookPlans } from '../plans/workbook-plans';

export interface AssessSheetRequest {
  /** Null for the plan in force in the workbook. */
  readonly plan: Plan | null;
  /** The worksheet's name; null for the active one. */
  readonly sheet: string | null;
  /** Whose sheet it is, where it does not say so itself. */
  readonly unit?: string | undefined;
  /** Which period is meant, in words, where the sheet leaves it open. */
  readonly period?: string | undefined;
  readonly progress?: Progress | undefined;
}

export interface SheetAssessment extends GridAssessment {
  /** A list of dossiers is told as one, also where they are of several units. */
  readonly shownLayout: Layout | null;
  readonly sheet: string;
  /** The plan that was assessed against. */
  readonly plan: Plan;
  readonly plans: WorkbookPlans;
  readonly isProtected: boolean;
  /** Whether our column of verdicts stands in the sheet. */
  readonly hasVerdicts: boolean;
  /** Something that the add-in made may stand on a worksheet of the workbook, and be old. */
  readonly hasMade: boolean;
  readonly settings: WorkbookSettings;
  /** Whether an officer's earlier answer was used. */
  readonly usesAnswers: boolean;
  /** Whose sheet it is, and of which period, was told by an officer before. */
  readonly told: { readonly unit: boolean; readonly period: boolean };
  /** The sheet, and what answers about it are bound to; null where none is kept: then it is what the sheet says. */
  readonly answered: SheetIdentity & { readonly about: AskedAbout | null };
  /** Answers that were given about something else. */
  readonly earlier: EarlierAnswers;
  /** An officer said that it is no unit's of the plan. */
  readonly isLeftOut: boolean;
  /** Why the colours or words on the sheet are not those that would be made now; nothing where they are. */
  readonly stale: readonly StaleReason[];
  /** The rows that hold a unit back. */
  readonly hindrances: Hindrances;
  /** What was understood of the sheet, for those who show more of it; null for an empty one. */
  readonly assessed: AssessedGrid | null;
}

export interface ColouredSheet extends SheetAssessment {
  /** False where no cell shows a verdict: of a list of dossiers none does. */
  readonly hasColours: boolean;
  /** Verdicts that no cell shows, and why. */
  readonly uncoloured: readonly Uncoloured[];
  /** What was put on the sheet; null where nothing was changed. */
  readonly applied: Colours | null;
  /** What stood in the place of the verdicts in words, where they were written, too. */
  readonly column: KeptColumn | null;
  /** Colours of ours stood there before. */
  readonly wasColoured: boolean;
}

/** Assesses a worksheet without changing anything in the workbook. */
export async function assessSheet(host: Host, request: AssessSheetRequest): Promise<SheetAssessment> {
  fetchReading();
  return host.withSheet(request.sheet, (session) => assessInSession(session, request), request.progress);
}

/**
 * Assesses a worksheet and colours it: our rules of an earlier run are replaced, everything of the user's stays.
 * A sheet of which nothing was understood keeps the colours it has.
 * @throws HostError `protected` where the sheet may not be changed
 */
export async function colourSheet(host: Host, request: AssessSheetRequest): Promise<ColouredSheet> {
  fetchReading();
  // Fetched when first wanted: what only reads a sheet is there sooner.
  const [{ planColours }, { coloursBasis }, { writeVerdictColumn }] = await Promise.all([
    import('../colours/plan-colours'),
    import('../made/colours-basis'),
    import('./verdict-column'),
  ]);
  const colour = async (session: SheetSession): Promise<ColouredSheet> => {
    const assessment = await assessInSession(session, request);
    const { assessed, settings } = assessment;
    let [hasColours, stale] = [false, assessment.stale];
    let [applied, column]: [Colours | null, KeptColumn | null] = [null, null];
    let uncoloured: readonly Uncoloured[] = [];
    if (assessed !== null && assessed.layout !== null) {
      if (session.isProtected) throw new HostError('protected');
      const colours = planColours(assessed, assessment.plan, nearOf(settings));
      hasColours = colours.rules.length > 0;
      uncoloured = colours.uncoloured;
      const basis = hasColours ? coloursBasis(assessed, assessment.plan, settings) : [];
      applied = { rules: colours.rules, names: [...colours.names, ...basis], palette: settings.palette };
      await session.replaceColours(applied);
      column = settings.writesVerdicts ? await writeVerdictColumn(session, assessed, assessment.plan, settings) : null;
      stale = stale.filter((each) => each.startsWith('formula') || (each === 'words' && column === null));
    }
    return { ...assessment, hasColours, uncoloured, stale, applied, column, wasColoured: session.coloured !== null };
  };
  return host.withSheet(request.sheet, colour, request.progress);
}

/** What our colours were taken off from. */
export interface ColoursTaken {
  readonly sheet: string;
  readonly id: string;
  /** Whether there were any. */
  readonly had: boolean;
  /** How far its cells reached then. */
  readonly extent: string;
}

/** Takes our colours off a worksheet; the user's own formats stay. */
export async function removeColours(host: Host, sheet: string | null): Promise<ColoursTaken> {
  return host.withSheet(sheet, async (session) => {
    if (session.isProtected) throw new HostError('protected');
    const { name, id, grid } = session;
    const had = (await session.replaceColours({ names: [], rules: [] })) > 0;
    return { sheet: name, id, had, extent: extentOf(grid) };
  });
}

/** Assesses the worksheet of a session that is open already. */
export async function assessInSession(session: SheetSession, request: AssessSheetRequest): Promise<SheetAssessment> {
  const settings = readWorkbookSettings(session.settings);
  const plans = await readWorkbookPlans(session.settings);
  const plan = request.plan ?? plans.inForce;
  const { name: sheet, isProtected, verdicts } = session;
  // Colours of an earlier version are told by the setting that holds their ids.
  const hasMade = session.settings.has(MADE_SETTING) || session.settings.has('dvctt.rules');
  const base = { sheet, plan, plans, isProtected, hasVerdicts: verdicts !== null, hasMade, settings };
  const nothing = (found: Problem): SheetAssessment => ({
    ...base,
    layout: null,
    shownLayout: null,
    assessments: [],
    problems: [found],
    usesAnswers: false,
    told: { unit: false, period: false },
    answered: { key: sheet, id: session.id, about: null },
    earlier: noEarlierAnswers,
    isLeftOut: false,
    stale: [],
    hindrances: new Map(),
    assessed: null,
  });
  // Another plan must not stand in for the one that was chosen.
  if (request.plan === null && plans.missing !== null) {
    const facts = { plan: plans.missing, refusal: 'not-in-workbook', detail: '' } as const;
    return nothing(problem('plan-value-unreadable', facts));
  }
  if (session.grid === null) return nothing(problem('layout-not-recognised', { reason: 'empty', sheet: session.name }));
  const identity = { key: session.name, id: session.id };
  const kept = readAnswers(session.settings, identity);
  const known = { plan, kept, toldNames: plans.toldNames.get(plan.id), near: nearOf(settings) };
  const said = { unit: request.unit, period: request.period, isPlanGiven: request.plan !== null || plans.isChosen };
  const assessWithAnswers = await loadReading();
  const read = await assessWithAnswers(session.grid, { ...known, ...said }, (columns) => session.readFormats(columns));
  const { assessed, answers, hindrances } = read;
  const { layout, assessments, problems } = assessed;
  // A sheet into which formulas were inserted says so in the workbook's setting.
  const inserted = session.settings.has(MADE_SETTING) ? await session.readInserted() : { formulas: [], marks: null };
  const isMarked = session.coloured !== null || verdicts !== null || inserted.formulas.length > 0;
  const stale = isMarked
    ? (await import('../made/find-stale')).findStale(session, inserted, assessed, plan, settings)
    : [];
  const byAnswers = {
    usesAnswers: answers?.isUsed === true,
    told: answers?.told ?? { unit: false, period: false },
    answered: { ...identity, about: answers?.about ?? null },
    earlier: answers?.earlier ?? noEarlierAnswers,
    isLeftOut: answers?.isLeftOut === true,
  };
  return {
    ...base,
    layout,
    shownLayout: shownLayout(assessed),
    assessments,
    problems,
    ...byAnswers,
    stale,
    hindrances,
    assessed,
  };
}
