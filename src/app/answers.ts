import type { Plan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import type { ColumnAnswers } from '../sheets/choose-columns';
import { toldNameEntries } from './plan-entries';

/** The workbook's setting that remembers what officers answered, by worksheet. */
export const ANSWERS_SETTING = 'dvctt.answers';

/** What was answered for one worksheet. Units are the plan's own spelling, for a unit belongs to its plan. */
export interface SheetAnswers {
  /** Whose sheet it is. */
  readonly unit?: { readonly plan: string; readonly name: string };
  /** The heading chosen for a role, with its column letters: headings move when columns are inserted. */
  readonly columns?: Readonly<Record<string, { readonly column: string; readonly heading: string }>>;
  /** Which unit a name in a row means. */
  readonly names?: Readonly<Record<string, { readonly plan: string; readonly name: string }>>;
}

export type Answer =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'column'; readonly role: string; readonly column: string; readonly heading: string }
  | { readonly kind: 'name'; readonly writtenAs: string; readonly unit: string };

/** The answers kept for a worksheet; none where the setting is missing or is not ours. */
export function readAnswers(settings: ReadonlyMap<string, unknown>, sheet: string): SheetAnswers {
  const all = settings.get(ANSWERS_SETTING);
  const found = isRecord(all) ? all[sheet] : undefined;
  return isRecord(found) ? found : {};
}

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

/** The officer's word on whose sheet it is, where it was given for this plan. */
export function answeredUnit({ unit }: SheetAnswers, plan: Plan): string | undefined {
  return isRecord(unit) && unit.plan === plan.id && typeof unit.name === 'string' ? unit.name : undefined;
}

/** Names in rows that were answered for this plan: as written to the plan's spelling. */
export function answeredNames({ names }: SheetAnswers, plan: Plan): ReadonlyMap<string, string> {
  const entries = isRecord(names) ? Object.entries(names) : [];
  return new Map(entries.flatMap(([written, unit]) => (unit.plan === plan.id ? [[written, unit.name] as const] : [])));
}

/**
 * Answers to the questions that are asked now: the candidate with the remembered heading; of several with the same
 * heading, the one in the remembered column. A question whose candidates have changed is asked again.
 * @param left the grid's first worksheet column, for the reader counts from there
 */
export function answeredColumns(answers: SheetAnswers, problems: readonly Problem[], left: number): ColumnAnswers {
  const columns = new Map<string, number>();
  for (const found of problems) {
    if (found.code !== 'column-ambiguous') continue;
    const { role, candidates } = found.facts;
    const answer = isRecord(answers.columns) ? answers.columns[role] : undefined;
    if (answer === undefined) continue;
    const same = candidates.filter(({ heading }) => heading === answer.heading);
    const chosen = same.length === 1 ? same[0] : same.find(({ cell }) => cell === answer.column);
    if (chosen !== undefined) columns.set(role, columnIndex(chosen.cell) - left);
  }
  return columns;
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function allAnswers(settings: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const all = settings.get(ANSWERS_SETTING);
  return isRecord(all) ? all : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
