import { targetFor, type Plan } from '../../domain/plans/plan';
import type { StaleReason } from '../../domain/verdicts/stale-reason';
import type { MadeFormula } from '../host/host';
import { shapeOf } from './formula-shape';

/** By what a formula of Excel's own functions was made: the plan and the threshold stand in it as numbers. */
export interface FormulaBasis {
  readonly indicator: string;
  readonly content: 'rate' | 'verdict' | 'shortfall';
  /** In the plan's own spelling; "" where it is not known. */
  readonly unit: string;
  /** The target that stands in the formula, with the better side; "" in a rate, which has none. */
  readonly target: string;
  /** The threshold of "gần đạt" that stands in it; null where none does. */
  readonly near: number | null;
  /** The formula without its references: with another one, an officer has changed it, and it is ours no more. */
  readonly shape: string;
}

const VERSION = 'DVCTT2';
/** The longest text that a name holds as a constant in Excel is 255 characters. */
const LONGEST = 250;

/** @example formulaBasisText({ indicator: 'r', content: 'rate', unit: 'P', target: '', near: null, shape: 's' }) // '="DVCTT2|r|rate|P|||s"' */
export function formulaBasisText(basis: FormulaBasis): string | null {
  const { indicator, content, unit, target, near, shape } = basis;
  const parts = [VERSION, indicator, content, unit, target, near === null ? '' : String(near), shape];
  const text = parts.join('|');
  // A name with a mark of its own cannot be read back: then nothing is said.
  if (text.length > LONGEST || parts.some((part) => /["|]/u.test(part))) return null;
  return `="${text}"`;
}

/** Null for a text that is no basis of this version: a file may come from anywhere. */
export function readFormulaBasis(formula: string): FormulaBasis | null {
  const [version, indicator, content, unit, target, near, shape] = (/^="([^"]*)"$/u.exec(formula)?.[1] ?? '').split(
    '|',
  );
  if (version !== VERSION || indicator === undefined || unit === undefined || target === undefined) return null;
  if (content !== 'rate' && content !== 'verdict' && content !== 'shortfall') return null;
  if (near === undefined || shape === undefined) return null;
  return { indicator, content, unit, target, near: near === '' ? null : Number(near), shape };
}

/** By what a formula was made; null for one that an officer has written otherwise since. */
export function basisOf({ basis, text }: MadeFormula): FormulaBasis | null {
  const read = readFormulaBasis(basis);
  return read !== null && read.shape === shapeOf(text) ? read : null;
}

/** What of the plan and the threshold would stand in a formula now. */
export function fixedNow(
  plan: Plan,
  nearPercent: number,
  { indicator, content, unit }: Pick<FormulaBasis, 'indicator' | 'content' | 'unit'>,
): Pick<FormulaBasis, 'target' | 'near'> {
  if (content === 'rate') return { target: '', near: null };
  const value = targetFor(plan, unit, indicator)?.value;
  const better = plan.indicators.find(({ id }) => id === indicator)?.better ?? 'higher';
  const target = value ? `${better === 'lower' ? '<' : ''}${value.numerator}/${value.denominator}` : '-';
  return { target, near: content === 'verdict' ? nearPercent : null };
}

/** What has changed of that since; a plan that has changed in anything else leaves a formula as good as it was. */
export function changedSince(made: FormulaBasis, plan: Plan, nearPercent: number): readonly StaleReason[] {
  const now = fixedNow(plan, nearPercent, made);
  return [
    ...(made.target === now.target ? [] : (['formula-target'] as const)),
    ...(made.near === now.near ? [] : (['formula-near'] as const)),
  ];
}
