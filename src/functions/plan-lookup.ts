import { findIndicator } from '../domain/indicators/indicators';
import { type Group, type Plan, type PlanIndicator, type Unit } from '../domain/plans/plan';
import { foldKey } from '../domain/text/vietnamese-text';
import { toScalar, toText } from './arguments';
import { notAvailable, UnknownUnitError } from './function-error';
import type { FunctionContext } from './function-entry';

/** The plan in force, or another by its id or year. @throws FunctionError #N/A */
export function choosePlan(context: FunctionContext, raw: unknown): Plan {
  const value = toScalar(raw, 'kế hoạch');
  if (value === null) return context.planInForce();
  const written = String(value).trim();
  const plan = context.findPlan(written);
  if (plan === null) throw notAvailable('unknown-plan', { written, known: context.planIds() });
  return plan;
}

/** The unit that an officer means. @throws FunctionError #N/A with suggestions or candidates: it is never guessed */
export function chooseUnit(context: FunctionContext, plan: Plan, raw: unknown): Unit {
  const writtenAs = toText(raw, 'tên đơn vị');
  const match = context.findUnit(plan, writtenAs);
  switch (match?.kind) {
    case 'exact':
    case 'normalised':
    case 'alias':
      return match.unit;
    case 'ambiguous':
      throw notAvailable('ambiguous-unit', { writtenAs, candidates: match.candidates.map(({ name }) => name) });
    case undefined:
      throw new UnknownUnitError(() => plan, writtenAs);
  }
}

/** The indicator by its number in the plan (1, "(1)"), its id, the plan's own heading or a usual name. */
export function chooseIndicator(plan: Plan, raw: unknown): PlanIndicator {
  const written = toText(raw, 'chỉ tiêu');
  const number = /^\(?(\d+)\)?$/u.exec(written)?.[1];
  const found =
    number === undefined
      ? (plan.indicators.find(({ id, heading }) => id === written || foldKey(heading) === foldKey(written)) ??
        builtIn(plan, written))
      : plan.indicators.find((indicator) => String(indicator.number) === number);
  if (found !== undefined) return found;
  const known = plan.indicators.map((indicator) => `${String(indicator.number)}. ${indicator.heading}`);
  throw notAvailable('unknown-indicator', { written, known });
}

function builtIn(plan: Plan, written: string): PlanIndicator | undefined {
  const meant = findIndicator(written);
  return plan.indicators.find(({ id }) => id === meant?.id);
}

/** "Nhóm 1" alone is ambiguous between sections: a group is named with its section. @example 'Nhóm 1, mục II' */
export function groupTitle(group: Group): string {
  return group.section === '' ? group.name : `${group.name}, mục ${group.section}`;
}

/**
 * The groups that an officer means: "I.1", "Nhóm 1, mục I", a whole section ("I", "mục I"), or a group's name where only
 * one group has it.
 * @throws FunctionError #N/A
 */
export function chooseGroups(plan: Plan, raw: unknown): readonly Group[] {
  if (toScalar(raw, 'nhóm') === null) return plan.groups;
  const written = toText(raw, 'nhóm');
  const key = foldKey(written);
  const tests: readonly ((group: Group) => boolean)[] = [
    (group) => foldKey(group.id) === key || foldKey(groupTitle(group)) === key,
    (group) => foldKey(group.section) === key.replace(/^mục /u, ''),
  ];
  for (const test of tests) {
    const groups = plan.groups.filter(test);
    if (groups.length > 0) return groups;
  }
  const named = plan.groups.filter((group) => foldKey(group.name) === key);
  if (named.length === 1) return named;
  throw notAvailable('unknown-group', { written, known: plan.groups.map(({ id }) => id) });
}
