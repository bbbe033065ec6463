import { periodOf, periodsAYear, type Period, type PeriodEnd, type PeriodKind } from '../../domain/periods/period';
import type { Plan } from '../../domain/plans/plan';
import type { Letterhead } from '../report/report-request';
import type { Choice, Choices } from './merge-sources';

/** The workbook's setting that remembers how its plan is consolidated. */
export const COLLECT_SETTING = 'dvctt.collect';

/** What was settled about a consolidation, so that the next one need not ask again. */
export interface CollectSettings {
  readonly period: Period;
  /** An officer chose it; else it is the one that most sources name. */
  readonly isPeriodChosen: boolean;
  /** Which source counts for a unit of which several say something. */
  readonly choices: Choices;
  readonly letterhead: Letterhead;
}

const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'nine-months', 'year'];

/**
 * What the workbook remembers of the consolidation by a plan; a year of the plan where nothing was settled, or what
 * stands there makes no sense, for a file may come from anywhere.
 */
export function readCollectSettings(settings: ReadonlyMap<string, unknown>, plan: Plan): CollectSettings {
  const all = recordOf(settings.get(COLLECT_SETTING));
  const own = recordOf(all[plan.id]);
  const period = readPeriod(recordOf(own['period']));
  return {
    period: period ?? periodOf('year', plan.year, 1, 'month-end'),
    isPeriodChosen: period !== null,
    choices: new Map(Object.entries(recordOf(own['choices'])).flatMap(([unit, choice]) => readChoice(unit, choice))),
    letterhead: readLetterhead(recordOf(own['letterhead']), plan),
  };
}

/** What to write so that a plan's consolidation is remembered; other plans' stay. */
export function collectEntries(
  settings: ReadonlyMap<string, unknown>,
  plan: Plan,
  { period, isPeriodChosen, choices, letterhead }: CollectSettings,
): ReadonlyMap<string, unknown> {
  const { kind, year, index, end } = period;
  const chosen = isPeriodChosen ? { period: { kind, year, index, end } } : {};
  const own = { ...chosen, choices: Object.fromEntries(choices), letterhead };
  return new Map([[COLLECT_SETTING, { ...recordOf(settings.get(COLLECT_SETTING)), [plan.id]: own }]]);
}

function readPeriod({ kind, year, index, end }: Readonly<Record<string, unknown>>): Period | null {
  const known = KINDS.find((each) => each === kind);
  if (known === undefined || !isWhole(year, 1900, 9998) || !isWhole(index, 1, periodsAYear(known))) return null;
  const ends: PeriodEnd = end === 'day-14' ? end : 'month-end';
  return periodOf(known, year, index, ends);
}

/** The body that issued the plan stands above the office that reports on it, until an officer says otherwise. */
function readLetterhead(kept: Readonly<Record<string, unknown>>, { issuer }: Plan): Letterhead {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const { recipients } = kept;
  return {
    superior: typeof kept['superior'] === 'string' ? kept['superior'] : issuer,
    office: text(kept['office']),
    place: text(kept['place']),
    number: text(kept['number']),
    signerTitle: text(kept['signerTitle']),
    signer: text(kept['signer']),
    recipients: Array.isArray(recipients) ? recipients.map(text) : [],
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** What was not bound to its candidates yet is asked again. */
function readChoice(unit: string, value: unknown): readonly (readonly [string, Choice])[] {
  const { key, among } = recordOf(value);
  return typeof key === 'string' && typeof among === 'string' ? [[unit, { key, among }]] : [];
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
