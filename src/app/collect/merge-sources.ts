import type { Consolidation, UnitFigure, UnitRecord } from '../../domain/consolidation/consolidation';
import type { Period } from '../../domain/periods/period';
import { unitsOf, type Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import { defaultNear } from '../../domain/verdicts/assessment';
import { vocabularyOf, type PlanVocabulary } from '../../sheets/headings/plan-vocabulary';
import type { IndicatorAssessment } from '../../sheets/observations/assessed';
import { addPeriods } from './add-periods';
import { fingerprint } from '../made/fingerprint';
import type { Candidate } from './candidate';
import { fitOf } from './period-fit';
import { placeOfKey, type ReadSource } from './source';

/** A unit of which several places say something: which one counts is the officer's to say. */
export interface Duplicate {
  readonly unit: string;
  readonly candidates: readonly Candidate[];
  /** The candidate that the officer chose, or `NO_SOURCE`; null while it is open. */
  readonly chosen: string | null;
  /** What a choice is bound to: the period and all candidates. */
  readonly among: string;
  /** Chosen before, among others or for another period; or the one that is likely meant. */
  readonly suggested: string | null;
  /** What was answered before among others or for another period: asked again, it is named. */
  readonly earlier: string | null;
  /** All of them are of another period than the one that is consolidated. */
  readonly isOtherPeriod: boolean;
}

/** None of a unit's sources counts. */
export const NO_SOURCE = '-';

/** The officer's choice of a unit's source. Without `among` it holds whatever the candidates are. */
export interface Choice {
  readonly key: string;
  readonly among?: string;
}

export type Choices = ReadonlyMap<string, Choice>;

export interface Merged {
  readonly consolidation: Consolidation;
  readonly duplicates: readonly Duplicate[];
  /** Sources of another period, of units that have one of this: they do not count. */
  readonly aside: readonly ReadSource[];
}

/**
 * Puts the figures of all sources together, a record a unit of the plan. Figures are not added up over sources unasked: where
 * two give the same indicator of a unit it is a question, unless they are sheets of one file that agree, or one of them
 * is blank. Months that follow each other may be answered by their sum. What is of another period than the one that is
 * consolidated counts only by an officer's word.
 */
export function mergeSources(
  sources: readonly ReadSource[],
  plan: Plan,
  choices: Choices = new Map(),
  near: Ratio = defaultNear,
  period: Period | null = null,
): Merged {
  // Wanted only where a unit has several sheets.
  let vocabulary: PlanVocabulary | undefined;
  const byUnit = new Map<string, Candidate[]>();
  for (const candidate of sources.flatMap(candidatesOf)) {
    byUnit.set(candidate.unit, [...(byUnit.get(candidate.unit) ?? []), candidate]);
  }
  const duplicates: Duplicate[] = [];
  const aside = new Set<ReadSource>();
  const fits = ({ source }: Candidate): boolean =>
    period === null || ['fits', 'silent'].includes(fitOf(source.period, period));
  const records = plan.groups.flatMap((group) =>
    group.units.map(({ name: unit }): UnitRecord => {
      const base = { unit, group: group.id };
      const all = byUnit.get(unit) ?? [];
      if (all.length === 0) return { ...base, collected: 'missing', figures: [] };
      // Of which period its figures are is asked of the source itself.
      if (all.some(({ source }) => source.isPeriodOpen)) return { ...base, collected: 'open', figures: [] };
      const fitting = all.filter(fits);
      const isOtherPeriod = fitting.length === 0;
      if (!isOtherPeriod) for (const { source } of all.filter((one) => !fits(one))) aside.add(source);
      const candidates = isOtherPeriod ? all : fitting;
      const single = isOtherPeriod ? all : rivalsAmong(candidates);
      const added = single.length < 2 ? null : addPeriods(single, plan, near, (vocabulary ??= vocabularyOf(plan)));
      const sum = added !== null && (period === null || isWhole(added, period)) ? added : null;
      const rivals = sum === null ? single : [...single, sum];
      const among = fingerprint(JSON.stringify([period?.from, period?.to, rivals.map(({ key }) => key)]));
      const choice = choices.get(unit);
      const isAbout = choice !== undefined && (choice.among ?? among) === among;
      const chosen = isAbout ? (rivals.find(({ key }) => key === choice.key) ?? null) : null;
      const isNone = isAbout && choice.key === NO_SOURCE;
      if (rivals.length > 0) {
        const suggested = isOtherPeriod && sum !== null ? sum.key : suggestedBy(choice, rivals);
        const earlier = isAbout ? null : (choice?.key ?? null);
        const settled = isNone ? NO_SOURCE : (chosen?.key ?? null);
        duplicates.push({ unit, candidates: rivals, chosen: settled, among, suggested, earlier, isOtherPeriod });
      }
      if (isNone) return { ...base, collected: 'missing', figures: [] };
      if (rivals.length > 0 && chosen === null) return { ...base, collected: 'open', figures: [] };
      const counted =
        chosen === null
          ? candidates
          : chosen === sum
            ? [sum]
            : [chosen, ...candidates.filter((one) => isBeside(one, chosen))];
      return { ...base, collected: 'in', figures: figuresOf(counted, plan) };
    }),
  );
  return { consolidation: { plan, records }, duplicates, aside: [...aside] };
}

/** What was chosen before; where it is not among them the only one of the same file, whose sheet of another month it was. */
function suggestedBy(choice: Choice | undefined, rivals: readonly Candidate[]): string | null {
  if (choice === undefined) return null;
  if (rivals.some(({ key }) => key === choice.key)) return choice.key;
  const { file } = placeOfKey(choice.key);
  const [same, another] = rivals.filter(({ source }) => file !== null && source.place.file === file);
  return same === undefined || another !== undefined ? null : same.key;
}

/** Whether what was added up is all of a period, and no less. */
function isWhole({ added = [] }: Candidate, { from, to }: Period): boolean {
  return added[0]?.from === from && added[added.length - 1]?.to === to;
}

/** Names of rows and sheets that are no unit of the plan, or not certainly one. */
export function unknownNames(sources: readonly ReadSource[]): readonly { source: ReadSource; writtenAs: string }[] {
  return sources.flatMap((source) => {
    const names = source.assessments.flatMap(({ unit, writtenAs }) => (unit === null && writtenAs ? [writtenAs] : []));
    return [...new Set(names)].map((writtenAs) => ({ source, writtenAs }));
  });
}

/** A unit that stands in two rows of a sheet has its indicators twice there, one row after the other. */
function candidatesOf(source: ReadSource): readonly Candidate[] {
  const units = [...new Set(source.assessments.flatMap(({ unit }) => unit ?? []))];
  return units.flatMap((unit) => {
    const rows: IndicatorAssessment[][] = [];
    for (const one of source.assessments.filter((each) => each.unit === unit)) {
      const row = rows.find((taken) => taken.every(({ indicator }) => indicator !== one.indicator));
      if (row === undefined) rows.push([one]);
      else row.push(one);
    }
    return rows.map((row, index) => ({
      key: index === 0 ? source.key : `${source.key}#${index + 1}`,
      source,
      unit,
      figures: row.map((one) => toFigure(one, source)),
    }));
  });
}

function toFigure(
  { indicator, counts, rate, figure, target, status, shortfall, cells }: IndicatorAssessment,
  { place }: ReadSource,
): UnitFigure {
  const value = figure === undefined ? { rate } : { rate, figure };
  return { indicator, counts, ...value, target, status, shortfall, source: { ...place, cells } };
}

/** The candidates that contradict another one, or come from elsewhere with the same indicator. */
function rivalsAmong(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((one) => candidates.some((other) => other !== one && areRivals(one, other)));
}

function areRivals(one: Candidate, other: Candidate): boolean {
  const isSameFile = one.source.place.file === other.source.place.file;
  return one.figures.some((figure) => {
    const same = other.figures.find(({ indicator }) => indicator === figure.indicator);
    if (same === undefined || isBlank(figure) || isBlank(same)) return false;
    return !isSameFile || one.source === other.source || !agree(figure, same);
  });
}

/** Sheets of the file that was chosen which do not contradict it: they have the indicators that it lacks. */
function isBeside(one: Candidate, chosen: Candidate): boolean {
  return one !== chosen && one.source.place.file === chosen.source.place.file && !areRivals(one, chosen);
}

function isBlank({ status, counts }: UnitFigure): boolean {
  return status === 'no-data' && counts.numerator === null && counts.denominator === null;
}

function agree(one: UnitFigure, other: UnitFigure): boolean {
  return (
    one.status === other.status &&
    one.counts.numerator === other.counts.numerator &&
    one.counts.denominator === other.counts.denominator &&
    one.rate === other.rate &&
    one.figure === other.figure
  );
}

/** The plan's indicators in its order, each from the first candidate that has figures of it. */
function figuresOf(candidates: readonly Candidate[], plan: Plan): readonly UnitFigure[] {
  const all = candidates.flatMap(({ figures }) => figures);
  return plan.indicators.flatMap(({ id }) => {
    const own = all.filter(({ indicator }) => indicator === id);
    return own.find((figure) => !isBlank(figure)) ?? own[0] ?? [];
  });
}

/** How many units of the plan have figures, are missing, or wait for an answer. */
export function collectedCounts({ plan, records }: Consolidation): {
  in: number;
  missing: number;
  open: number;
  all: number;
} {
  const count = (collected: UnitRecord['collected']): number =>
    records.filter((one) => one.collected === collected).length;
  return { in: count('in'), missing: count('missing'), open: count('open'), all: unitsOf(plan).length };
}
