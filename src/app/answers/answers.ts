import type { Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import type { ColumnAnswers } from '../../sheets/observations/choose-columns';
import type {
  AnsweredAbout,
  AnsweredColumn,
  AskedAbout,
  EarlierAnswers,
  LeftOutAs,
  SheetAnswers,
} from './kept-answers';

/** Under which a column of the chosen period is remembered. */
export const PERIOD_ROLE = 'period';

/** The officer's word on whose sheet it is, where it was given about this. */
export function answeredUnit({ unit }: SheetAnswers, about: AnsweredAbout): string | undefined {
  return isRecord(unit) && isSame(unit, about) && typeof unit.name === 'string' ? unit.name : undefined;
}

/** The period that an officer chose, where the sheet and its names say what they said then. */
export function answeredPeriod({ period }: SheetAnswers, { own }: Pick<AskedAbout, 'own'>): string | undefined {
  return isRecord(period) && period.own === own && typeof period.name === 'string' ? period.name : undefined;
}

/** The officer's word that the sheet is no unit's of the plan, where it was given about this. */
export function isSheetLeftOut({ leftOut }: SheetAnswers, about: AnsweredAbout): boolean {
  return isRecord(leftOut) && isSame(leftOut, about);
}

/** Names in rows that were answered for this plan: as written to the plan's spelling. */
export function answeredNames({ names }: SheetAnswers, plan: Plan): ReadonlyMap<string, string> {
  const entries = isRecord(names) ? Object.entries(names) : [];
  return new Map(entries.flatMap(([written, unit]) => (unit.plan === plan.id ? [[written, unit.name] as const] : [])));
}

/** Names in rows that mean no unit of this plan, and what they are. */
export function answeredNotUnits({ notUnits }: SheetAnswers, plan: Plan): ReadonlyMap<string, LeftOutAs> {
  const entries = isRecord(notUnits) ? Object.entries(notUnits) : [];
  return new Map(entries.flatMap(([written, { plan: of, as }]) => (of === plan.id ? [[written, as] as const] : [])));
}

/**
 * What an answer is bound to: the headings of all that it was chosen among. Those that are the same are told by their place alone, so
 * that where columns were inserted before them it is asked again which one is meant.
 * @example amongOf([{ cell: 'D', heading: 'Trực tuyến' }, { cell: 'E', heading: 'Trực tuyến' }]) // ['Trực tuyến (D)', 'Trực tuyến (E)']
 */
export function amongOf(candidates: readonly { readonly cell: string; readonly heading: string }[]): readonly string[] {
  const isRepeated = (heading: string): boolean => candidates.filter((each) => each.heading === heading).length > 1;
  return candidates.map(({ cell, heading }) => (isRepeated(heading) ? `${heading} (${cell})` : heading));
}

/** A question on columns that stands now, and the answer that was given to it; `isAbout` where it was this very question. */
interface AnsweredQuestion {
  readonly role: string;
  readonly answer: AnsweredColumn;
  readonly isAbout: boolean;
  readonly candidates: readonly { readonly cell: string; readonly heading: string }[];
}

function answeredQuestions(
  answers: SheetAnswers,
  problems: readonly Problem[],
  { plan, period }: Omit<AnsweredAbout, 'said'>,
): readonly AnsweredQuestion[] {
  return problems.flatMap((found): AnsweredQuestion[] => {
    if (found.code !== 'column-ambiguous' && found.code !== 'period-ambiguous') return [];
    const { candidates } = found.facts;
    const role = found.code === 'period-ambiguous' ? PERIOD_ROLE : found.facts.role;
    const answer = isRecord(answers.columns) ? answers.columns[role] : undefined;
    if (!isRecord(answer) || !Array.isArray(answer.among)) return [];
    const isSameChoice = sorted(answer.among) === sorted(amongOf(candidates));
    return [{ role, answer, candidates, isAbout: answer.plan === plan && answer.period === period && isSameChoice }];
  });
}

/**
 * Answers to the questions that are asked now: the candidate with the remembered heading; of several with the same
 * heading, the one in the remembered column. A question whose candidates, plan or period have changed is asked again.
 * @param left the grid's first worksheet column, for the reader counts from there
 */
export function answeredColumns(
  answers: SheetAnswers,
  problems: readonly Problem[],
  left: number,
  about: Omit<AnsweredAbout, 'said'>,
): ColumnAnswers {
  const columns = new Map<string, number>();
  for (const { role, answer, isAbout, candidates } of answeredQuestions(answers, problems, about)) {
    if (!isAbout || answer.column === null) continue;
    const same = candidates.filter(({ heading }) => heading === answer.heading);
    const chosen = same.length === 1 ? same[0] : same.find(({ cell }) => cell === answer.column);
    if (chosen !== undefined) columns.set(role, rowOfPeriod(role, chosen.cell) ?? columnIndex(chosen.cell) - left);
  }
  return columns;
}

/** Roles of which an officer said that none of the columns is it. */
export function columnsOfNone(
  answers: SheetAnswers,
  problems: readonly Problem[],
  about: Omit<AnsweredAbout, 'said'>,
): ReadonlySet<string> {
  const questions = answeredQuestions(answers, problems, about);
  return new Set(questions.filter(({ isAbout, answer }) => isAbout && answer.column === null).map(({ role }) => role));
}

/** What was answered before to questions that are asked again, for they are about something else now. */
export function earlierAnswers(answers: SheetAnswers, problems: readonly Problem[], about: AskedAbout): EarlierAnswers {
  const { unit, period } = answers;
  const isUnitOpen =
    isRecord(unit) && typeof unit.name === 'string' && unit.plan === about.plan && !isSame(unit, about);
  const columns = answeredQuestions(answers, problems, about).filter(({ answer }) => answer.column !== null);
  return {
    unit: isUnitOpen ? unit.name : null,
    period: isRecord(period) && typeof period.name === 'string' && period.own !== about.own ? period.name : null,
    columns: new Map(columns.map(({ role, answer }) => [role, answer.heading])),
  };
}

function isSame(one: AnsweredAbout, { plan, said, period }: AnsweredAbout): boolean {
  return one.plan === plan && one.said === said && one.period === period;
}

function sorted(texts: readonly unknown[]): string {
  return JSON.stringify([...texts].sort());
}

/** Where rows of several periods are in question, the answer is a row of the worksheet. @example rowOfPeriod('period', 'C4') // 3 */
function rowOfPeriod(role: string, cell: string): number | null {
  const digits = /\d+$/.exec(cell);
  return role !== PERIOD_ROLE || digits === null ? null : Number(digits[0]) - 1;
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
