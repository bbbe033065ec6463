import { joinPast, type Became, type PlanJoin } from '../../domain/consolidation/joined-past';
import type { PastPeriod } from '../../domain/consolidation/past-period';
import { unitsOf, type Plan } from '../../domain/plans/plan';

/** The workbook's setting that keeps what officers said of earlier plans' units and indicators. */
export const JOINS_SETTING = 'dvctt.samePlans';

/** By the earlier plan's id, for the plan in force. */
export type PlanJoins = ReadonlyMap<string, PlanJoin>;

const [SPLIT, GONE] = ['*', '-'];

/**
 * What the workbook keeps for a plan. A unit that the plan does not have any more is not spoken of; a file may come from
 * anywhere.
 */
export function readPlanJoins(settings: ReadonlyMap<string, unknown>, plan: Plan): PlanJoins {
  const own = recordOf(recordOf(settings.get(JOINS_SETTING))[plan.id]);
  return new Map(
    Object.entries(own).map(([earlier, kept]) => {
      const { units, indicators } = recordOf(kept);
      return [
        earlier,
        { units: readUnits(recordOf(units), plan), indicators: readIndicators(recordOf(indicators), plan) },
      ];
    }),
  );
}

function readUnits(kept: Readonly<Record<string, unknown>>, plan: Plan): ReadonlyMap<string, Became> {
  const names = new Set(unitsOf(plan).map(({ name }) => name));
  return new Map(
    Object.entries(kept).flatMap(([unit, now]): [string, Became][] => {
      if (now === SPLIT) return [[unit, 'split']];
      if (now === GONE) return [[unit, 'gone']];
      return typeof now === 'string' && names.has(now) ? [[unit, { unit: now }]] : [];
    }),
  );
}

function readIndicators(kept: Readonly<Record<string, unknown>>, plan: Plan): ReadonlyMap<string, string | null> {
  return new Map(
    plan.indicators.map(({ id }) => {
      const earlier = kept[id];
      return [id, typeof earlier === 'string' ? earlier : null];
    }),
  );
}

/** What to write so that it is remembered; what was said of other plans, and of units that this period does not have, stays. */
export function planJoinEntries(
  settings: ReadonlyMap<string, unknown>,
  plan: Plan,
  earlier: string,
  { units, indicators }: PlanJoin,
): ReadonlyMap<string, unknown> {
  const all = recordOf(settings.get(JOINS_SETTING));
  const said = recordOf(recordOf(recordOf(all[plan.id])[earlier])['units']);
  const kept = {
    units: { ...said, ...Object.fromEntries([...units].map(([unit, became]) => [unit, keptUnit(became)])) },
    indicators: Object.fromEntries([...indicators].filter(([, id]) => id !== null)),
  };
  return new Map([[JOINS_SETTING, { ...all, [plan.id]: { ...recordOf(all[plan.id]), [earlier]: kept } }]]);
}

function keptUnit(became: Became): string | undefined {
  if (became === 'split') return SPLIT;
  return became === 'gone' ? GONE : became.unit;
}

/** A period of another plan in this plan's words, where an officer has said enough of it; else as it was closed. */
export function joinedBy(past: PastPeriod, plan: Plan, joins: PlanJoins): PastPeriod {
  const join = past.planId === plan.id ? undefined : joins.get(past.planId);
  return (join && joinPast(past, join, plan.id)) ?? past;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
