import type { WrittenPeriod } from '../../domain/periods/written-period';
import type { Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import type { ColumnAnswers } from '../../sheets/observations/choose-columns';
import type { GridAssessment } from '../../sheets/observations/assessed';

/** The workbook's setting that remembers what officers answered, by worksheet. */
export const ANSWERS_SETTING = 'dvctt.answers';

/** Under which a column of the chosen period is remembered. */
export const PERIOD_ROLE = 'period';

/** What a name or a sheet is, where it is none of the plan's units. */
export type LeftOutAs = 'not-unit' | 'total' | 'outside' | 'skip';

/** What an answer was about: the plan, what the sheet itself says of its unit, and of its period. */
export interface AnsweredAbout {
  readonly plan: string;
  readonly said: string;
  readonly period: string;
}

/** What was answered for one worksheet. Units are the plan's own spelling, for a unit belongs to its plan. */
export interface SheetAnswers {
  /** The worksheet's own id, by which it is found when its tab was renamed. */
  readonly id?: string;
  /** A print of its cells, by which a file is found that was renamed or moved. */
  readonly content?: string;
  /** Whose sheet it is. */
  readonly unit?: { readonly name: string } & AnsweredAbout;
  /** The sheet is no unit's of the plan. */
  readonly leftOut?: { readonly as: LeftOutAs } & AnsweredAbout;
  /** The column chosen for a role, of those that it was chosen among; null for none of them. */
  readonly columns?: Readonly<Record<string, AnsweredColumn>>;
  /** Which unit a name in a row means. */
  readonly names?: Readonly<Record<string, { readonly plan: string; readonly name: string }>>;
  /** Names in rows that mean no unit of the plan. */
  readonly notUnits?: Readonly<Record<string, { readonly plan: string; readonly as: LeftOutAs }>>;
}

export interface AnsweredColumn {
  readonly plan: string;
  readonly period: string;
  /** Headings move when columns are inserted. */
  readonly column: string | null;
  readonly heading: string;
  /** Headings of all that it was chosen among. */
  readonly among: readonly string[];
}

export type Answer =
  | { readonly kind: 'unit'; readonly unit: string }
  | {
      readonly kind: 'column';
      readonly role: string;
      readonly column: string | null;
      readonly heading: string;
      readonly among: readonly string[];
    }
  | { readonly kind: 'name'; readonly writtenAs: string; readonly unit: string }
  /** A name in a row, or (null) the whole sheet, is no unit of the plan. */
  | { readonly kind: 'left-out'; readonly writtenAs: string | null; readonly as: LeftOutAs };

/** Earlier answers about something else: the question is asked again, and they are named. */
export interface EarlierAnswers {
  readonly unit: string | null;
  /** The heading that was chosen, by role. */
  readonly columns: ReadonlyMap<string, string>;
}

export const noEarlierAnswers: EarlierAnswers = { unit: null, columns: new Map() };

/** How a worksheet is known again. */
export interface SheetIdentity {
  readonly key: string;
  /** Of the workbook's own worksheets. */
  readonly id?: string | undefined;
  /** Of a file's: asked only where answers about a file of another name are kept. */
  readonly content?: (() => string) | undefined;
}

/**
 * The answers kept for a worksheet, also where its tab, its file or a folder was renamed since; none where the setting is
 * missing or is not ours. Whether they still are about what is asked now is told by what they are bound to.
 */
export function readAnswers(settings: ReadonlyMap<string, unknown>, { key, id, content }: SheetIdentity): SheetAnswers {
  const all = settings.get(ANSWERS_SETTING);
  if (!isRecord(all)) return {};
  if (isRecord(all[key])) return all[key];
  const others = Object.values(all).filter(isRecord) as SheetAnswers[];
  const renamed = id === undefined ? undefined : others.find((each) => each.id === id);
  if (renamed !== undefined || content === undefined) return renamed ?? {};
  const files = others.filter((each) => typeof each.content === 'string');
  if (files.length === 0) return {};
  const print = content();
  return files.find((each) => each.content === print) ?? {};
}

/** The officer's word on whose sheet it is, where it was given about this. */
export function answeredUnit({ unit }: SheetAnswers, about: AnsweredAbout): string | undefined {
  return isRecord(unit) && isSame(unit, about) && typeof unit.name === 'string' ? unit.name : undefined;
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
    const isSameChoice = sorted(answer.among) === sorted(candidates.map(({ heading }) => heading));
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
    if (chosen !== undefined) columns.set(role, columnIndex(chosen.cell) - left);
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
export function earlierAnswers(
  answers: SheetAnswers,
  problems: readonly Problem[],
  about: AnsweredAbout,
): EarlierAnswers {
  const { unit } = answers;
  const isUnitOpen =
    isRecord(unit) && typeof unit.name === 'string' && unit.plan === about.plan && !isSame(unit, about);
  const columns = answeredQuestions(answers, problems, about).filter(({ answer }) => answer.column !== null);
  return {
    unit: isUnitOpen ? unit.name : null,
    columns: new Map(columns.map(({ role, answer }) => [role, answer.heading])),
  };
}

/** What a sheet says of its unit: a name, or a question with its candidates. Another one is another question. */
export function saidOfUnit({ problems, owner }: Pick<GridAssessment, 'problems'> & { owner: string | null }): string {
  for (const { code, severity, facts } of problems) {
    if (severity !== 'error') continue;
    if (code === 'unit-not-found') return JSON.stringify([facts.writtenAs, facts.suggestions]);
    if (code === 'unit-ambiguous') return JSON.stringify([facts.writtenAs, facts.candidates]);
  }
  return owner ?? '';
}

/** @example periodKey(readPeriod('Quý III năm 2022')) // 'quarter 3 2022 2022-07-01 2022-09-30' */
export function periodKey(period: WrittenPeriod | null): string {
  if (period === null) return '';
  const { kind, index, year, from, to } = period;
  return [kind, index, year, from, to].join(' ');
}

function isSame(one: AnsweredAbout, { plan, said, period }: AnsweredAbout): boolean {
  return one.plan === plan && one.said === said && one.period === period;
}

function sorted(texts: readonly unknown[]): string {
  return JSON.stringify([...texts].sort());
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
