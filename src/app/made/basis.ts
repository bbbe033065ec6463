import type { Plan } from '../../domain/plans/plan';
import type { StaleReason } from '../../domain/verdicts/stale-reason';
import type { WorkbookSettings } from '../host/settings';
import { fingerprint } from './fingerprint';

/** By what something in a worksheet was made: kept beside it, so that what is old can be told. */
export interface Basis {
  /** The plan's targets and formulas, by their fingerprint. */
  readonly plan: string;
  /** The threshold of "gần đạt" in percent. */
  readonly near: number;
  readonly palette: string;
  /** What it was made of: targets and columns of a sheet, figures and period of a consolidation. */
  readonly own: string;
}

const VERSION = 'DVCTT1';

/** @example basisFormula({ plan: 'a', near: 80, palette: 'safe', own: 'b' }) // '="DVCTT1|a|80|safe|b"' */
export function basisFormula({ plan, near, palette, own }: Basis): string {
  return `="${[VERSION, plan, String(near), palette, own].join('|')}"`;
}

/** Null for a text that is no basis of this version: a file may come from anywhere. */
export function readBasis(formula: string | null): Basis | null {
  const [version, plan, near, palette, own] = (/^="([^"]*)"$/u.exec(formula ?? '')?.[1] ?? '').split('|');
  if (version !== VERSION || plan === undefined || palette === undefined || own === undefined) return null;
  return { plan, near: Number(near), palette, own };
}

/** What holds now, of a thing that was made of something. */
export function basisNow(plan: Plan, { nearPercent, palette }: WorkbookSettings, own: string): Basis {
  return { plan: planPrint(plan), near: nearPercent, palette, own };
}

/** What has changed since; where the plan has, what else was read by it is no reason of its own. */
export function reasonsBetween(made: Basis | null, now: Basis): readonly StaleReason[] {
  if (made === null) return ['unknown'];
  const general = generalReasons(made, now);
  return general.includes('plan') || made.own === now.own ? general : [...general, 'reading'];
}

/** What has changed of the settings that all worksheets share. */
export function generalReasons(made: Basis, now: Omit<Basis, 'own'>): readonly StaleReason[] {
  return (['plan', 'near', 'palette'] as const).filter((part) => made[part] !== now[part]);
}

const prints = new WeakMap<Plan, string>();

/** A plan by all that verdicts hang on: its units with their names, targets, and how each indicator is counted. */
export function planPrint(plan: Plan): string {
  const known = prints.get(plan);
  if (known !== undefined) return known;
  const { id, year, indicators, groups } = plan;
  const made = fingerprint(
    JSON.stringify([
      id,
      year,
      indicators.map((of) => [of.id, of.number, of.formula, of.better, of.kind]),
      groups.map(({ units, targets }) => [units, Object.entries(targets).map(([of, { value }]) => [of, value])]),
    ]),
  );
  prints.set(plan, made);
  return made;
}
