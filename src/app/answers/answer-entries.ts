import type { Plan } from '../../domain/plans/plan';
import { answeredNames } from './answers';
import {
  ANSWERS_SETTING,
  readAnswers,
  type Answer,
  type AskedAbout,
  type SheetAnswers,
  type SheetIdentity,
} from './kept-answers';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import { aboutOf } from './about';
import { toldNameEntries } from '../plans/plan-entries';

/** Which sheet an answer is about, and what of it. */
export interface Answered extends Omit<AskedAbout, 'plan'>, SheetIdentity {}

/** Which sheet an answer in the pane is about; without earlier answers, it is what the sheet itself says. */
export function answeredOf(shown: {
  readonly answered: SheetIdentity & { readonly about: AskedAbout | null };
  readonly plan: Plan;
  readonly assessed: AssessedGrid | null;
}): Answered {
  const { about, ...identity } = shown.answered;
  return { ...identity, ...(about ?? aboutOf(shown.plan, shown.assessed)) };
}

/** The setting's new value with one more answer. What was kept under an earlier name of the sheet goes on under the new one. */
export function withAnswer(
  settings: ReadonlyMap<string, unknown>,
  sheet: Answered,
  plan: Plan,
  answer: Answer,
): Readonly<Record<string, unknown>> {
  const { key, id, content } = sheet;
  const before = readAnswers(settings, sheet);
  const known = { ...(id === undefined ? {} : { id }), ...(content === undefined ? {} : { content: content() }) };
  const others = Object.entries(allAnswers(settings)).filter(([, each]) => each !== before);
  return { ...Object.fromEntries(others), [key]: { ...added(before, plan, sheet, answer), ...known } };
}

/** What to write for one more answer. A name means the same unit in every sheet and formula of the workbook. */
export function answerEntries(
  settings: ReadonlyMap<string, unknown>,
  sheet: Answered,
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
  sheet: SheetIdentity,
  plan: Plan,
): ReadonlyMap<string, unknown> {
  const before = readAnswers(settings, sheet);
  const rest = Object.entries(allAnswers(settings)).filter(([, each]) => each !== before);
  const changes = new Map<string, unknown>([[ANSWERS_SETTING, rest.length === 0 ? null : Object.fromEntries(rest)]]);
  let now = settings;
  for (const writtenAs of answeredNames(before, plan).keys()) {
    const told = toldNameEntries(now, plan.id, writtenAs, null);
    now = new Map([...now, ...told]);
    for (const [key, value] of told) changes.set(key, value);
  }
  return changes;
}

function added(before: SheetAnswers, { id: plan }: Plan, sheet: Answered, answer: Answer): SheetAnswers {
  const { said, period, own } = sheet;
  const about = { plan, said, period };
  switch (answer.kind) {
    case 'unit':
      return { ...before, unit: { ...about, name: answer.unit } };
    case 'period':
      return { ...before, period: { name: answer.period, own } };
    case 'column': {
      const { role, column, heading, among } = answer;
      return { ...before, columns: { ...before.columns, [role]: { plan, period, column, heading, among } } };
    }
    case 'name':
      return { ...before, names: { ...before.names, [answer.writtenAs]: { plan, name: answer.unit } } };
    case 'left-out': {
      const { writtenAs, as } = answer;
      if (writtenAs === null) return { ...before, leftOut: { ...about, as } };
      return { ...before, notUnits: { ...before.notUnits, [writtenAs]: { plan, as } } };
    }
    case 'taken-back': {
      const { [answer.what]: gone, ...rest } = before;
      return gone === undefined ? before : rest;
    }
  }
}

function allAnswers(settings: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const all = settings.get(ANSWERS_SETTING);
  return isRecord(all) ? all : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
