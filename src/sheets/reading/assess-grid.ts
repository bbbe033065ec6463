import { unitsOf, type Better, type IndicatorId, type Plan } from '../../domain/plans/plan';
import { unitMatcherOf } from '../../domain/units/plan-matcher';
import type { UnitMatch } from '../../domain/units/unit-names';
import { problem, type Problem } from '../../domain/problem';
import { foldKey } from '../../domain/text/vietnamese-text';
import type { GridAssessment } from '../observations/assessed';
import { accountColumns, type ColumnAccount } from '../observations/account-columns';
import type { ColumnAnswers } from '../observations/choose-columns';
import type { DecodedCells } from '../cells/decode-cells';
import type { Grid } from '../cells/grid';
import { checkSubject } from '../subject/check-subject';
import { placesOfSheet, placeShown, type SheetPlace } from '../subject/place-of-sheet';
import { judgeRows, judgeSheet, leaveUnjudged, type JudgeOptions } from '../observations/judge-readings';
import { vocabularyOf, type PlanVocabulary } from '../headings/plan-vocabulary';
import { askColumn, missingIndicators, openQuestions } from '../observations/open-questions';
import type { Entry, Reading } from '../observations/reading';
import { jointRates } from './joint-rates';
import { tellNarrowerCounts } from './narrower-counts';
import { recognise } from './recognise';
import { scopeNotes } from './scope-notes';
import { readPeriod } from '../../domain/periods/read-period';
import type { WrittenPeriod } from '../../domain/periods/written-period';
import type { SheetPeriod } from '../subject/period-of-sheet';
import { toTextGrid, type TextGrid } from '../cells/text-grid';
import { withOffices, withRooms } from '../subject/unit-offices';
import type { UnitMatcher } from '../subject/unit-of-sheet';

export interface AssessGridOptions extends JudgeOptions {
  readonly answers?: ColumnAnswers | undefined;
  /** The plan was chosen for this sheet: a place that is another one is only told. */
  readonly isPlanGiven?: boolean | undefined;
  /** The words by which the plan is read, where they are others than those of the standard library. */
  readonly vocabulary?: PlanVocabulary | undefined;
  /** The grid's cells decoded; needed where they may hold legacy text. */
  readonly decoded?: DecodedCells | undefined;
  /** The period that is meant, in an officer's words: before what the sheet says. */
  readonly period?: string | undefined;
  /** Which unit of the plan a name in the sheet means, as an officer said: the name as written to the plan's spelling. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /** Names in rows that an officer said are no units: as `foldKey` has them. */
  readonly leftOut?: ReadonlySet<string> | undefined;
}

/** A grid assessed, with what was understood of it for those who colour or show it. */
export interface AssessedGrid extends GridAssessment {
  readonly readings: readonly Reading[];
  /** Tables of a sheet of which nothing was computed, for an account of their columns. */
  readonly unread: readonly Reading[];
  readonly sheet: TextGrid;
  /** Every column of figures, with what it was taken for and why, from left to right, table by table. */
  readonly columns: readonly ColumnAccount[];
  /** What the sheet says of its period; null where it says nothing. */
  readonly said: SheetPeriod | null;
  /** The period that an officer named, before what the sheet says. */
  readonly asked: WrittenPeriod | null;
  /** The place that the sheet says it is of, the plan's own first; null where it names none. */
  readonly place: SheetPlace | null;
  /** The unit of a sheet of one unit; null of several, of none that is known. */
  readonly owner: string | null;
}

/**
 * Judges a worksheet's grid against a plan: recognises its layout, reads every figure, finds each row's target.
 * Nothing is guessed: an ambiguous column or unit comes back as a problem that asks.
 */
export function assessGrid(grid: Grid, plan: Plan, options: AssessGridOptions = {}): AssessedGrid {
  const judged = judgeGrid(grid, plan, options);
  return { ...judged, columns: [...judged.readings, ...judged.unread].flatMap(accountColumns) };
}

function judgeGrid(grid: Grid, plan: Plan, options: AssessGridOptions): Omit<AssessedGrid, 'columns'> {
  const { vocabulary = vocabularyOf(plan) } = options;
  const matchName = remembering(withOffices(answering(unitMatcherOf(plan), plan, options.names), plan.year));
  const isKnownUnit = (name: string): boolean => matchName(name).kind !== 'unknown';
  const headings = { isHeading: (words: string): boolean => vocabulary.isHeading(words), isUnit: isKnownUnit };
  const sheet = toTextGrid(grid, headings, options.decoded);
  const period = options.period === undefined ? undefined : (readPeriod(options.period) ?? undefined);
  const recognised = recognise(sheet, {
    period,
    isKnownUnit,
    matchUnit: matchName,
    vocabulary,
    ...(options.answers ? { answers: options.answers } : {}),
  });
  // “9 tháng” on a sheet about tháng 9/2026 is of that year.
  const year = recognised.said?.period.year ?? null;
  const wanted = period?.year === null ? (readPeriod(options.period ?? '', year) ?? period) : (period ?? null);
  if ('problem' in recognised) {
    return {
      layout: null,
      assessments: [],
      problems: [...sheet.problems, recognised.problem],
      readings: [],
      unread: recognised.unread,
      sheet,
      said: recognised.said,
      asked: wanted,
      place: null,
      owner: null,
    };
  }
  const { readings } = recognised;
  const matchUnit = remembering(withRooms(matchName, namesOfRows(readings)));
  const { leftOut } = options;
  const isLeftOut = ({ writtenAs }: Entry): boolean => writtenAs !== null && leftOut?.has(foldKey(writtenAs)) === true;
  const questions = readings.map((reading) => openQuestions(reading, vocabulary));
  const asked = questions.flat();
  const dropped = new Set(
    asked.filter((question) => question.role === 'allowingProcedures').map(() => 'onlineActiveProcedureRate'),
  );
  const joint = jointRates(readings, vocabulary);
  // Left out with a reason of its own, an indicator does stand in the sheet.
  const told = new Set(
    readings.flatMap((reading) =>
      reading.problems.flatMap(({ code, indicator }) => (code === 'periods-not-additive' ? (indicator ?? []) : [])),
    ),
  );
  const usable = readings.map((reading, at) => ({
    ...reading,
    indicators: reading.indicators.filter(({ indicator }) => !joint.ids.has(indicator)),
    // A doubt that nothing waits for is no question: its columns are told for what they are.
    ambiguous: questions[at] ?? [],
    entries: reading.entries.filter(
      (entry) => !dropped.has(entry.indicator) && !joint.ids.has(entry.indicator) && !isLeftOut(entry),
    ),
  }));
  const layout = readings[0]?.layout ?? null;
  const betterOf = (id: IndicatorId): Better =>
    vocabulary.definitions.find((definition) => definition.id === id)?.better ?? 'higher';
  const judging = { betterOf, ...options };
  const subject = {
    period: asked.some(({ role }) => role === 'period') ? withoutOther(recognised.said) : recognised.said,
    asked: wanted === null ? null : { period: wanted, isPart: readings.some(holdsSeveralPeriods) },
    isPlanGiven: options.isPlanGiven === true,
    isUnitGiven: options.unit !== undefined,
    places: placesOfSheet(sheet, readings[0]?.titleRows ?? 0, plan),
    units: layout === 'units-summary' ? countUnits(usable, matchUnit) : { all: 0, unknown: 0 },
  };
  const aboutPlan = checkSubject(subject, plan);
  const isElsewhere = aboutPlan.some(({ code, facts }) => code === 'plan-place-mismatch' && !facts.isPlanGiven);
  const judged = isElsewhere
    ? leaveUnjudged(usable)
    : layout === 'units-summary'
      ? judgeRows(usable, plan, matchUnit, judging)
      : judgeSheet(usable, sheet, plan, matchUnit, judging);
  const isPersonal = readings.some(({ countedFrom }) => countedFrom !== undefined);
  const problems = [
    ...aboutPlan,
    ...sheet.problems.map((found) => (isPersonal ? withoutExample(found) : found)),
    ...asked.map(askColumn),
    ...scopeNotes(plan, judged.assessments),
    ...judged.problems,
    ...usable.flatMap((reading) => reading.problems),
    ...tellNarrowerCounts(sheet, usable, vocabulary),
    ...joint.problems,
    ...missingIndicators(plan, vocabulary, usable, asked).filter(
      ({ indicator = '' }) => !joint.ids.has(indicator) && !told.has(indicator),
    ),
    ...tellLeftOut(readings, isLeftOut),
  ];
  // Why nothing was judged is always told: what is missing alone does not say it.
  const hasNothing = readings.every(({ entries }) => entries.length === 0);
  if (hasNothing && problems.every((found) => NO_REASONS.has(found.code) || isOfNames(found))) {
    const found = problem('layout-not-recognised', { reason: 'no-columns', sheet: sheet.grid.sheet });
    const others = problems.filter(({ code }) => code !== 'indicator-not-in-sheet');
    return {
      ...{ layout: null, assessments: [], problems: [found, ...others], readings: [] },
      ...{
        unread: [...usable.map(unread), ...recognised.unread],
        sheet,
        said: recognised.said,
        asked: wanted,
        place: null,
        owner: null,
      },
    };
  }
  return {
    ...{ layout, assessments: judged.assessments, problems },
    ...{ readings: usable, unread: recognised.unread, sheet, owner: judged.owner ?? null },
    ...{ said: recognised.said, asked: wanted, place: placeShown(subject.places, plan) },
  };
}

/** What may be wrong of a sheet beside that nothing could be judged. */
const NO_REASONS: ReadonlySet<string> = new Set([
  ...['indicator-not-in-sheet', 'parts-differ-from-total', 'total-row-mismatch', 'period-block-taken'],
  ...['legacy-encoding', 'plan-period-mismatch', 'plan-unit-count-mismatch', 'target-of-sheet-differs'],
]);

/** That a name is of another period than the title says nothing of the table. */
function isOfNames({ code, facts }: Problem): boolean {
  return code === 'period-ambiguous' && facts.by !== undefined;
}

/** A reading that came to nothing: its columns are told as those of a table that was not read. */
function unread(reading: Reading): Reading {
  return { ...reading, columns: new Map(), indicators: [] };
}

/** What was left out by an officer's word is told, too. */
function tellLeftOut(readings: readonly Reading[], isLeftOut: (entry: Entry) => boolean): readonly Problem[] {
  const left = readings.flatMap(({ entries }) => entries.filter(isLeftOut));
  const names = [...new Set(left.flatMap(({ writtenAs }) => writtenAs ?? []))];
  return names.length === 0 ? [] : [problem('rows-left-out', { names, count: names.length, why: 'answered' })];
}

/** Which of two periods is meant is asked already. */
function withoutOther(said: SheetPeriod | null): SheetPeriod | null {
  return said && { ...said, other: null };
}

function holdsSeveralPeriods({ isOfMeantPeriod, ambiguous }: Reading): boolean {
  return isOfMeantPeriod === true || ambiguous.some(({ role }) => role === 'period');
}

/** Of a list of dossiers no text is shown: it may be a citizen's name. */
function withoutExample(found: Problem): Problem {
  return found.code === 'legacy-encoding' ? { ...found, facts: { ...found.facts, example: '', decoded: '' } } : found;
}

const SO = /^s[ởo] /iu;

function namesOfRows(readings: readonly Reading[]): readonly string[] {
  return [...new Set(readings.flatMap(({ entries }) => entries.flatMap(({ writtenAs }) => writtenAs ?? [])))];
}

function countUnits(readings: readonly Reading[], matchUnit: UnitMatcher): { all: number; unknown: number } {
  const names = new Set(namesOfRows(readings));
  // A name with a suggestion may be a slip of one of the plan's own; a province's office is none of a city's.
  const isStrange = (name: string, match: UnitMatch): boolean =>
    match.kind === 'unknown' && match.suggestions.every((unit) => SO.test(name) && !SO.test(unit.name));
  const unknown = [...names].filter((name) => isStrange(name, matchUnit(name)));
  return { all: names.size, unknown: unknown.length };
}

/** An officer's word on a name goes before the matcher's. */
function answering(match: UnitMatcher, plan: Plan, names: ReadonlyMap<string, string> | undefined): UnitMatcher {
  if (names === undefined || names.size === 0) return match;
  const units = new Map(unitsOf(plan).map((unit) => [unit.name, unit]));
  const told = new Map([...names].map(([written, unit]) => [foldKey(written), units.get(unit)]));
  return (written) => {
    const unit = told.get(foldKey(written));
    return unit === undefined ? match(written) : { kind: 'alias', unit };
  };
}

function remembering(match: UnitMatcher): UnitMatcher {
  const known = new Map<string, UnitMatch>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const result = match(written);
    known.set(written, result);
    return result;
  };
}
