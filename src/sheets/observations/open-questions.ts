import type { IndicatorId, Plan } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import type { MeasureId } from '../../domain/measures/measures';
import type { Definition, Part, PlanVocabulary } from '../headings/plan-vocabulary';
import type { ColumnRole } from '../headings/vocabulary/heading-rule';
import type { AmbiguousRole, Reading } from './reading';

/** A question with the sheet that its columns belong to. */
export interface OpenQuestion extends AmbiguousRole {
  readonly sheet: Reading['sheet'];
}

/** Roles of a column that belongs to whatever its row or its heading says. */
const OF_ANY: readonly ColumnRole[] = ['numerator', 'denominator', 'rate'];

/** Questions whose answer an indicator waits for. A doubt about a column that nothing uses is not asked. */
export function openQuestions(reading: Reading, vocabulary: PlanVocabulary): readonly OpenQuestion[] {
  const { sheet, entries, layout, ambiguous } = reading;
  const answered = new Set(entries.map((entry) => entry.indicator));
  return ambiguous
    .filter((question) => {
      const { role, indicator } = question;
      if (role === 'target') return false;
      if (question.holdsUp !== undefined) return question.holdsUp.length > 0;
      if (role === 'period') return true;
      if (role === 'allowingProcedures') return true;
      if (indicator !== undefined) return !answered.has(indicator);
      if (ambiguous.some((other) => other.indicator !== undefined && areSameColumns(other, question))) return false;
      const waiting = vocabulary.definitions.filter(({ id }) => !answered.has(id));
      // "Tỷ lệ (3/2) | Tỷ lệ (5/4)" beside counts of all indicators are only rates of these.
      if (OF_ANY.includes(role)) return entries.length === 0 || (layout === 'unit-summary' && waiting.length > 0);
      return waiting.some((definition) => wouldHelp(role, definition, reading, vocabulary));
    })
    .map((question) => ({ ...question, sheet }));
}

/** One question about the same columns is enough: the one that says for which indicator. */
function areSameColumns(one: AmbiguousRole, other: AmbiguousRole): boolean {
  const key = ({ candidates }: AmbiguousRole): string => candidates.map(({ column }) => column).join();
  return key(one) === key(other);
}

/** Which of two columns is the denominator matters only where there is a numerator for it. */
function wouldHelp(role: ColumnRole, definition: Definition, reading: Reading, vocabulary: PlanVocabulary): boolean {
  const [top, bottom] = [definition.numerator, definition.denominator].map((side) => measuresOf(side, vocabulary));
  if (top === undefined || bottom === undefined) return false;
  const has = (measures: ReadonlySet<string>): boolean =>
    [...measures].some((each) => each !== role && isThere(each, reading));
  // What stands on both sides ("trực tuyến" is part of its whole) is asked about wherever it is in doubt.
  if (top.has(role)) return true;
  return bottom.has(role) && has(top);
}

function isThere(measure: string, { columns, ambiguous }: Reading): boolean {
  return columns.has(measure) || ambiguous.some((question) => question.role === measure);
}

/** The measures of a side, with all that may make them up. */
function measuresOf(parts: readonly Part[], { measures }: PlanVocabulary): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: MeasureId): void => {
    if (found.has(id)) return;
    found.add(id);
    const measure = measures[id];
    for (const { plus, minus = [], optional = [] } of measure?.sums ?? [])
      [...plus, ...minus, ...optional].forEach(add);
    // A column of levels stands for the marks of what is provided end to end.
    if (id === 'providedProcedures') found.add('level');
  };
  for (const { measure } of parts) if (measure !== null) add(measure);
  return found;
}

/** The question as a problem; columns are named by their letters, and where rows are in question by their first cell. */
export function askColumn({ role, indicator, candidates, said = [], isOfSettled, sheet }: OpenQuestion): Problem {
  const told = candidates.map(({ column, heading, cell }) => {
    if (cell !== undefined) return { cell, heading };
    const address = sheet.address(0, column);
    return { cell: sheet.isTurned ? address : address.replace(/\d+$/, ''), heading };
  });
  if (role === 'period') return problem('period-ambiguous', { candidates: told, said });
  return problem(
    'column-ambiguous',
    {
      role: indicator === undefined ? role : `${role}:${indicator}`,
      candidates: told,
      ...(isOfSettled === true ? { isOfSettled } : {}),
    },
    indicator === undefined ? {} : { indicator },
  );
}

/** The plan's indicators that a sheet says nothing of, but for those that wait for an answer. */
export function missingIndicators(
  plan: Plan,
  vocabulary: PlanVocabulary,
  readings: readonly Reading[],
  asked: readonly AmbiguousRole[],
): readonly Problem[] {
  const found = new Set(readings.flatMap((reading) => reading.entries.map((entry) => entry.indicator)));
  const isWaiting = (id: IndicatorId): boolean => {
    const definition = vocabulary.definitions.find((each) => each.id === id);
    if (definition === undefined) return false;
    const measures = measuresOf([...definition.numerator, ...definition.denominator], vocabulary);
    return asked.some(({ role, indicator, holdsUp }) => {
      if (holdsUp !== undefined) return holdsUp.includes(id);
      if (indicator !== undefined) return indicator === id;
      return role === 'period' || OF_ANY.includes(role) || measures.has(role);
    });
  };
  return plan.indicators
    .filter(({ id }) => !found.has(id) && !isWaiting(id))
    .map(({ id, heading }) => problem('indicator-not-in-sheet', { indicator: heading }, { indicator: id }));
}
