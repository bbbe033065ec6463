import { amongOf, PERIOD_ROLE } from '../../app/answers/answers';
import type { Answer, EarlierAnswers } from '../../app/answers/kept-answers';
import type { SheetAssessment } from '../../app/assess/assess-sheet';
import type { ReadSource } from '../../app/collect/source';
import { isOpenQuestion } from '../../app/answers/open-question';
import { unitsOf, type Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { readPeriod } from '../../domain/periods/read-period';
import { columnRoleLabel } from '../../text/vi/labels';
import { questionText } from '../../text/vi/pane-questions';
import { periodAnswer } from './period-answer';

/** Something that the officer must settle, with what it may be. */
export interface Question {
  readonly text: string;
  /** Where it arose; null where it is a matter of the whole sheet. */
  readonly cell: string | null;
  readonly choices: readonly Choice[];
  /** True where every unit of the plan may be chosen besides. */
  readonly asksUnit: boolean;
  /** The answer that a unit of the plan makes. */
  readonly answerOf: (unit: string) => Answer;
  /** What was answered before, about something else: as a button of its own, or in words where that is no choice any more. */
  readonly earlier: string | null;
  /** Answers that are none of the choices. */
  readonly others: readonly { readonly label: string; readonly answer: Answer }[];
}

export interface Choice {
  readonly label: string;
  /** More words, such as a column's heading. */
  readonly detail: string | null;
  readonly cell: string | null;
  readonly answer: Answer;
}

/** Whether a choice is what was answered before: it is offered first of all. */
export function isEarlier({ answer }: Choice, { earlier }: Question): boolean {
  if (earlier === null) return false;
  if (answer.kind === 'column') return answer.heading === earlier;
  if (answer.kind === 'period') return answer.period === earlier;
  return answer.kind === 'unit' && answer.unit === earlier;
}

/** The questions of a sheet, in the order in which its problems were found. */
export function questionsOf(assessment: SheetAssessment, plan: Plan): readonly Question[] {
  return assessment.problems
    .filter((found) => isOpenQuestion(found, assessment.layout))
    .flatMap((found) => questionOf(found, assessment, plan) ?? []);
}

/** The questions of one source of a consolidation. */
export function openQuestionsOf(source: ReadSource, plan: Plan): readonly Question[] {
  return source.problems
    .filter((found) => isOpenQuestion(found, source.layout))
    .flatMap((found) => questionOf(found, source, plan) ?? []);
}

type Asking = Pick<SheetAssessment, 'layout' | 'earlier'>;

function questionOf(found: Problem, { layout, earlier }: Asking, plan: Plan): Question | null {
  if (found.code === 'column-ambiguous') return columnQuestion(found, plan, earlier);
  if (found.code === 'period-ambiguous') return periodQuestion(found, earlier);
  if (found.code !== 'unit-not-found' && found.code !== 'unit-ambiguous') return null;
  const { writtenAs } = found.facts;
  const candidates = found.code === 'unit-not-found' ? found.facts.suggestions : found.facts.candidates;
  const isRow = layout === 'units-summary' && writtenAs !== null;
  const answerOf = (unit: string): Answer => (isRow ? { kind: 'name', writtenAs, unit } : { kind: 'unit', unit });
  const between = found.code === 'unit-ambiguous' ? found.facts.between : undefined;
  const text = isRow
    ? questionText.askName(writtenAs)
    : writtenAs === null
      ? questionText.askUnit
      : between !== undefined
        ? questionText.askUnitOfNames(between.title, between.by, between.other)
        : questionText.askUnitWritten(writtenAs);
  const before = isRow ? null : earlier.unit;
  const all = before === null || !isUnitOf(plan, before) ? candidates : [before, ...candidates];
  const name = isRow ? writtenAs : null;
  return {
    text,
    cell: found.cell ?? null,
    choices: [...new Set(all)].map((unit) => ({ label: unit, detail: null, cell: null, answer: answerOf(unit) })),
    asksUnit: unitsOf(plan).length > candidates.length,
    answerOf,
    earlier: before,
    others: (isRow ? OTHERS_OF_ROW : OTHERS_OF_SHEET).map((as) => ({
      label: (isRow ? questionText.leftOut : questionText.sheetLeftOut)[as],
      answer: { kind: 'left-out', writtenAs: name, as },
    })),
  };
}

const OTHERS_OF_ROW = ['not-unit', 'total', 'outside', 'skip'] as const;
const OTHERS_OF_SHEET = ['not-unit', 'outside', 'skip'] as const;

function isUnitOf(plan: Plan, name: string): boolean {
  return unitsOf(plan).some((unit) => unit.name === name);
}

type PeriodProblem = Extract<Problem, { code: 'period-ambiguous' }>;

/** The title and a name are of two periods: the figures are of one of them. */
function namesQuestion({ facts, cell }: PeriodProblem, by: 'tab' | 'file', { period }: EarlierAnswers): Question {
  const [title = '', other = ''] = facts.said;
  const year = readPeriod(title)?.year ?? null;
  const names = [title, other].map((written) => periodAnswer(written, year));
  return {
    text: questionText.askPeriodOfNames(title, by, other),
    cell: cell ?? null,
    choices: names.map((name) => ({
      label: name,
      detail: null,
      cell: null,
      answer: { kind: 'period', period: name },
    })),
    asksUnit: false,
    answerOf: (unit) => ({ kind: 'unit', unit }),
    earlier: period,
    others: [{ label: questionText.sheetLeftOut.skip, answer: { kind: 'left-out', writtenAs: null, as: 'skip' } }],
  };
}

/** Choosing a column of a period's block chooses its partners. */
function periodQuestion(found: PeriodProblem, earlier: EarlierAnswers): Question {
  if (found.facts.by !== undefined) return namesQuestion(found, found.facts.by, earlier);
  const { columns } = earlier;
  const among = amongOf(found.facts.candidates);
  return {
    text: questionText.askPeriod,
    cell: null,
    choices: found.facts.candidates.map(({ cell, heading }) => ({
      label: heading,
      detail: questionText.column(cell),
      cell: `${cell}:${cell}`,
      answer: { kind: 'column', role: PERIOD_ROLE, column: cell, heading, among },
    })),
    asksUnit: false,
    answerOf: (unit) => ({ kind: 'unit', unit }),
    earlier: columns.get(PERIOD_ROLE) ?? null,
    others: [none(PERIOD_ROLE, among)],
  };
}

function columnQuestion(
  found: Extract<Problem, { code: 'column-ambiguous' }>,
  plan: Plan,
  { columns }: EarlierAnswers,
): Question {
  const { role, candidates } = found.facts;
  const among = amongOf(candidates);
  const [bare = role, id] = role.split(':');
  const indicator = plan.indicators.find((each) => each.id === id);
  const label = [columnRoleLabel(bare) ?? bare, indicator === undefined ? '' : ` (${indicator.number})`].join('');
  return {
    text: questionText.askColumn(label),
    cell: null,
    choices: candidates.map(({ cell, heading }) => ({
      label: questionText.column(cell),
      detail: heading,
      cell: `${cell}:${cell}`,
      answer: { kind: 'column', role, column: cell, heading, among },
    })),
    asksUnit: false,
    answerOf: (unit) => ({ kind: 'unit', unit }),
    earlier: columns.get(role) ?? null,
    others: [none(role, among)],
  };
}

/** None of the columns: what hangs on them is not judged. */
function none(role: string, among: readonly string[]): Question['others'][number] {
  return { label: questionText.noColumn, answer: { kind: 'column', role, column: null, heading: '', among } };
}
