import type { Plan } from '../../domain/plans/plan';
import { answeredNames, ANSWERS_SETTING, readAnswers, type Answer, type SheetAnswers } from './answers';
import { toldNameEntries } from '../plans/plan-entries';

/** The setting's new value with one more answer. */
export function withAnswer(
  settings: ReadonlyMap<string, unknown>,
  sheet: string,
  plan: Plan,
  answer: Answer,
): Readonly<Record<string, unknown>> {
  const before = readAnswers(settings, sheet);
  return { ...allAnswers(settings), [sheet]: { ...before, ...added(before, plan, answer) } };
}

/** What to write for one more answer. A name means the same unit in every sheet and formula of the workbook. */
export function answerEntries(
  settings: ReadonlyMap<string, unknown>,
  sheet: string,
  plan: Plan,
  answer: Answer,
): ReadonlyMap<string, unknown> {
  const answers = new Map<string, unknown>([[ANSWERS_SETTING, withAnswer(settings, sheet, plan, answer)]]);
  if (answer.kind !== 'name') return answers;
  return new Map([...answers, ...toldNameEntries(settings, plan.id, answer.writtenAs, answer.unit)]);
}

/** What to write so that a worksheet's answers are forgotten, and so are the names that were told in it. */
export function forgottenEntries(
  settings: ReadonlyMap<string, unknown>,
  sheet: string,
  plan: Plan,
): ReadonlyMap<string, unknown> {
  const rest = Object.entries(allAnswers(settings)).filter(([name]) => name !== sheet);
  const changes = new Map<string, unknown>([[ANSWERS_SETTING, rest.length === 0 ? null : Object.fromEntries(rest)]]);
  let now = settings;
  for (const writtenAs of answeredNames(readAnswers(settings, sheet), plan).keys()) {
    const told = toldNameEntries(now, plan.id, writtenAs, null);
    now = new Map([...now, ...told]);
    for (const [key, value] of told) changes.set(key, value);
  }
  return changes;
}

function added(before: SheetAnswers, { id }: Plan, answer: Answer): SheetAnswers {
  switch (answer.kind) {
    case 'unit':
      return { unit: { plan: id, name: answer.unit } };
    case 'column': {
      const { role, column, heading } = answer;
      return { columns: { ...before.columns, [role]: { column, heading } } };
    }
    case 'name':
      return { names: { ...before.names, [answer.writtenAs]: { plan: id, name: answer.unit } } };
  }
}

function allAnswers(settings: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const all = settings.get(ANSWERS_SETTING);
  return isRecord(all) ? all : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
