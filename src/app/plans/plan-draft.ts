import { indicatorOf, indicators } from '../../domain/indicators/indicators';
import {
  unitsOf,
  type Better,
  type FigureKind,
  type Group,
  type IndicatorFormula,
  type Plan,
  type PlanIndicator,
  type Target,
} from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { foldKey, normaliseText } from '../../domain/text/vietnamese-text';
import { slugOf } from '../../sheets/plan-table/columns/indicator-columns';
import {
  columnQuestionKey,
  columnWordKey,
  LEFT,
  TAKEN,
  type PlanColumnAccount,
  type TargetColumnAnswers,
} from '../../sheets/plan-table/columns/column-answers';
import { readScore, readTarget } from '../../sheets/plan-table/figures/target-value';
import type { LoadedPlan } from './load-plan';
import { lowerByName } from './with-directions';

export type { PlanColumnAccount, TargetColumnAnswers };

/** A plan that was read and is not in force yet: an officer looks it over first. */
export interface PlanDraft {
  readonly plan: Plan;
  /** What was doubtful when it was read. */
  readonly doubts: readonly Problem[];
  /** The file or worksheet it comes from. */
  readonly origin: string;
  /** How the columns of a document's tables were taken. */
  readonly columns?: readonly PlanColumnAccount[] | undefined;
  /** Reads the document anew by an officer's word on its columns; absent where the plan is not from a document. */
  readonly reread?: Reread;
}

export interface Reread {
  readonly answers: TargetColumnAnswers;
  readonly read: (answers: TargetColumnAnswers) => Promise<LoadedPlan>;
}

/** The answers with one more: which of the columns in question holds the indicator's targets. */
export function withColumn(answers: TargetColumnAnswers, question: Problem, column: string): TargetColumnAnswers {
  return new Map([...answers, [columnQuestionKey(question), column]]);
}

/** The answers with one more: whether a column holds targets. */
export function withColumnWord(
  answers: TargetColumnAnswers,
  column: Pick<PlanColumnAccount, 'cell' | 'heading'>,
  isTaken: boolean,
): TargetColumnAnswers {
  return new Map([...answers, [columnWordKey(column), isTaken ? TAKEN : LEFT]]);
}

/** What a person must look at before a draft takes force. */
export type OpenDoubt =
  | { readonly key: string; readonly kind: 'problem'; readonly problem: Problem }
  /** The text does not say how the indicator is computed: a person does, or only written rates are read. */
  | { readonly key: string; readonly kind: 'formula'; readonly indicator: string };

/** What keeps a draft from taking force; the group or indicator it is about stands beside it. */
export type DraftFault =
  | { readonly kind: 'no-title' | 'no-year' | 'no-units' | 'no-indicators' }
  | { readonly kind: 'no-heading' | 'half-formula'; readonly indicator: string }
  | { readonly kind: 'unit-twice'; readonly unit: string };

export type PlanFact = 'title' | 'number' | 'issued' | 'issuer';

/** The plan with one of its facts as an officer wrote it; a blank number or date is none. */
export function withFact(plan: Plan, fact: PlanFact, written: string): Plan {
  const text = normaliseText(written);
  return { ...plan, [fact]: text === '' && (fact === 'number' || fact === 'issued') ? null : text };
}

/** @returns null where it is no year of our time */
export function withYear(plan: Plan, written: string): Plan | null {
  const year = Number(written.trim());
  return /^20\d\d$/u.test(written.trim()) ? { ...plan, year } : null;
}

/**
 * A target as an officer types it: "70", "70%", "≥ 80%", "-" or nothing. "0,7" could be 70% or 0,7% and is not taken.
 * @example typedTarget('từ 50% trở lên') // { value: { numerator: 50, denominator: 100 }, text: 'từ 50% trở lên' }
 */
export function typedTarget(
  written: string,
  { better = 'higher', kind = 'share' }: Pick<PlanIndicator, 'better' | 'kind'> = {},
): Target | null {
  const text = normaliseText(written);
  // "≤ 1%" is no target of what is better when higher, nor "≥ 98%" of what is better when lower.
  const contradicts = (bound: 'lower' | 'upper' | null): boolean =>
    bound !== null && bound !== (better === 'lower' ? 'upper' : 'lower');
  if (kind !== 'share') return typedFigure(text, contradicts);
  if (/^0[.,]\d+$/u.test(text)) return null;
  const reading = readTarget(text, null);
  switch (reading.kind) {
    case 'target':
      if (contradicts(reading.bound)) return null;
      return { value: reading.value, text: /^[\d.,]+$/u.test(text) ? `${text}%` : text };
    case 'none':
      return { value: null, text };
    case 'blank':
      return { value: null, text: '' };
    case 'unreadable':
      return null;
  }
}

function typedFigure(text: string, contradicts: (bound: 'lower' | 'upper' | null) => boolean): Target | null {
  const reading = readScore(text);
  if (reading.kind === 'unreadable' || (reading.kind === 'target' && contradicts(reading.bound))) return null;
  return {
    value: reading.kind === 'target' ? reading.value : null,
    text: reading.kind === 'blank' ? '' : reading.text,
  };
}

/** The plan with a group's target for one indicator. */
export function withTarget(plan: Plan, groupId: string, indicator: string, target: Target): Plan {
  return changeGroup(plan, groupId, (group) => ({ ...group, targets: { ...group.targets, [indicator]: target } }));
}

/** The plan with these units in a group, one a line; a unit that was there keeps its other names. */
export function withUnits(plan: Plan, groupId: string, lines: string): Plan {
  const names = lines
    .split('\n')
    .map(normaliseText)
    .filter((name) => name !== '');
  return changeGroup(plan, groupId, (group) => ({
    ...group,
    units: names.map((name) => group.units.find((unit) => unit.name === name) ?? { name, aliases: [] }),
  }));
}

/** The formulas that an indicator may be linked to: those the add-in knows and no other indicator of the plan has. */
export function freeFormulas(plan: Plan, id: string): readonly string[] {
  const used = new Set(plan.indicators.map((indicator) => indicator.id));
  return indicators.map((known) => known.id).filter((known) => known === id || !used.has(known));
}

/** The plan with an indicator linked to a known formula, or with one of its own (null). Its targets go with it. */
export function withLink(plan: Plan, id: string, known: string | null): Plan {
  const indicator = plan.indicators.find((each) => each.id === id);
  if (indicator === undefined || known === id) return plan;
  const next = known ?? ownId(plan, id, indicator.heading);
  return {
    ...plan,
    indicators: plan.indicators.map((each) => (each.id === id ? { ...each, id: next, formula: null } : each)),
    groups: plan.groups.map((group) => ({ ...group, targets: renamed(group.targets, id, next) })),
    warnings: plan.warnings.map((found) => (found.indicator === id ? renamedProblem(found, next) : found)),
  };
}

/** Whether an indicator is computed by a formula that the add-in knows. */
export function isKnownFormula(id: string): boolean {
  return indicatorOf(id) !== undefined;
}

/** The plan with the words of an indicator's own formula. */
export function withFormula(plan: Plan, id: string, formula: IndicatorFormula): Plan {
  const isBlank = formula.numerator.trim() === '' && formula.denominator.trim() === '';
  const next = isBlank ? null : formula;
  return { ...plan, indicators: plan.indicators.map((each) => (each.id === id ? { ...each, formula: next } : each)) };
}

/**
 * The plan with an indicator whose figures are of another kind, or better on the other side; its targets are read anew from
 * their own words, and those that say something else are left without a value.
 * @example withNature(plan, 'ho-so-tre-han', { better: 'lower', kind: 'share' }) // "≤ 1%" is 1% at most
 */
export function withNature(
  plan: Plan,
  id: string,
  { better, kind }: { readonly better: Better; readonly kind: FigureKind },
): Plan {
  const change = ({ number, heading, definition, source, formula }: PlanIndicator): PlanIndicator => ({
    ...{ id, number, heading, definition, source, formula },
    // What an officer says goes before what the indicator's name does.
    ...(better === 'lower' || lowerByName(plan).has(id) ? { better } : {}),
    ...(kind === 'share' ? {} : { kind }),
  });
  const readAnew = (target: Target): Target =>
    typedTarget(target.text, { better, kind }) ?? { value: null, text: target.text };
  return {
    ...plan,
    indicators: plan.indicators.map((each) => (each.id === id ? change(each) : each)),
    groups: plan.groups.map((group) => {
      const own = group.targets[id];
      return own === undefined ? group : { ...group, targets: { ...group.targets, [id]: readAnew(own) } };
    }),
  };
}

/** The doubts that are still open: what was unreadable and has been typed in is settled. */
export function openDoubts({ plan, doubts }: PlanDraft): readonly OpenDoubt[] {
  const problems = doubts.flatMap((problem, index): OpenDoubt[] =>
    isSettled(problem, plan) ? [] : [{ key: String(index), kind: 'problem', problem }],
  );
  const formulas = plan.indicators
    .filter(({ id, formula }) => formula === null && !isKnownFormula(id))
    .map(({ id }): OpenDoubt => ({ key: `formula ${id}`, kind: 'formula', indicator: id }));
  return [...problems, ...formulas];
}

function isSettled(found: Problem, plan: Plan): boolean {
  if (found.code === 'plan-receiver') return found.facts.name === null && unitsOf(plan).length > 0;
  if (found.code !== 'plan-value-unreadable' || 'refusal' in found.facts) return false;
  const { unit, indicator } = found.facts;
  const group = plan.groups.find(
    (each) => each.name === unit || each.text === unit || each.units.some(({ name }) => name === unit),
  );
  return group?.targets[indicator]?.value != null;
}

/** What must be mended before the plan can be judged by. */
export function draftFaults(plan: Plan): readonly DraftFault[] {
  const faults: DraftFault[] = [];
  if (plan.title.trim() === '') faults.push({ kind: 'no-title' });
  if (plan.year < 2000) faults.push({ kind: 'no-year' });
  if (plan.indicators.length === 0) faults.push({ kind: 'no-indicators' });
  if (unitsOf(plan).length === 0) faults.push({ kind: 'no-units' });
  for (const { id, heading, formula } of plan.indicators) {
    if (heading.trim() === '') faults.push({ kind: 'no-heading', indicator: id });
    if (formula !== null && (formula.numerator.trim() === '' || formula.denominator.trim() === ''))
      faults.push({ kind: 'half-formula', indicator: id });
  }
  const seen = new Set<string>();
  for (const { name } of unitsOf(plan)) {
    const key = foldKey(name);
    if (seen.has(key)) faults.push({ kind: 'unit-twice', unit: name });
    seen.add(key);
  }
  return faults;
}

/** The plan as it takes force: with the doubts that an officer has seen and left as they are. */
export function settledPlan({ plan, doubts }: PlanDraft, id: string): Plan {
  return { ...plan, id, warnings: doubts.filter((found) => !isSettled(found, plan)) };
}

function changeGroup(plan: Plan, id: string, change: (group: Group) => Group): Plan {
  return { ...plan, groups: plan.groups.map((group) => (group.id === id ? change(group) : group)) };
}

function ownId(plan: Plan, id: string, heading: string): string {
  const used = new Set(plan.indicators.map((each) => each.id).filter((each) => each !== id));
  const wanted = slugOf(heading);
  let own = wanted;
  for (let number = 2; used.has(own) || isKnownFormula(own); number += 1) own = `${wanted}-${number}`;
  return own;
}

function renamed(targets: Group['targets'], from: string, to: string): Group['targets'] {
  return Object.fromEntries(Object.entries(targets).map(([id, target]) => [id === from ? to : id, target]));
}

function renamedProblem(found: Problem, indicator: string): Problem {
  if (found.code === 'plan-value-unreadable' && !('refusal' in found.facts))
    return { ...found, indicator, facts: { ...found.facts, indicator } };
  return { ...found, indicator };
}
