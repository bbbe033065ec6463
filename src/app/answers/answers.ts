import type { Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import type { ColumnAnswers } from '../../sheets/observations/choose-columns';

/** The workbook's setting that remembers what officers answered, by worksheet. */
export const ANSWERS_SETTING = 'dvctt.answers';

/** Under which a column of the chosen period is remembered. */
export const PERIOD_ROLE = 'period';

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
    if (found.code !== 'column-ambiguous' && found.code !== 'period-ambiguous') continue;
    const { candidates } = found.facts;
    const role = found.code === 'period-ambiguous' ? PERIOD_ROLE : found.facts.role;
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
