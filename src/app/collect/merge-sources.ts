import type { Consolidation, UnitFigure, UnitRecord } from '../../domain/consolidation/consolidation';
import { unitsOf, type Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import { defaultNear } from '../../domain/verdicts/assessment';
import { vocabularyOf, type PlanVocabulary } from '../../sheets/headings/plan-vocabulary';
import type { IndicatorAssessment } from '../../sheets/observations/assessed';
import { addPeriods } from './add-periods';
import type { Candidate } from './candidate';
import type { ReadSource } from './source';

/** A unit of which several places say something: which one counts is the officer's to say. */
export interface Duplicate {
  readonly unit: string;
  readonly candidates: readonly Candidate[];
  /** The candidate that the officer chose; null while it is open. */
  readonly chosen: string | null;
}

/** The officer's choices: unit to the key of the candidate that counts. */
export type Choices = ReadonlyMap<string, string>;

export interface Merged {
  readonly consolidation: Consolidation;
  readonly duplicates: readonly Duplicate[];
}

/**
 * Puts the figures of all sources together, a record a unit of the plan. Figures are not added up over sources unasked: where
 * two give the same indicator of a unit it is a question, unless they are sheets of one file that agree, or one of them
 * is blank. Months that follow each other may be answered by their sum.
 */
export function mergeSources(
  sources: readonly ReadSource[],
  plan: Plan,
  choices: Choices = new Map(),
  near: Ratio = defaultNear,
): Merged {
  // Wanted only where a unit has several sheets.
  let vocabulary: PlanVocabulary | undefined;
  const byUnit = new Map<string, Candidate[]>();
  for (const candidate of sources.flatMap(candidatesOf)) {
    byUnit.set(candidate.unit, [...(byUnit.get(candidate.unit) ?? []), candidate]);
  }
  const duplicates: Duplicate[] = [];
  const records = plan.groups.flatMap((group) =>
    group.units.map(({ name: unit }): UnitRecord => {
      const base = { unit, group: group.id };
      const candidates = byUnit.get(unit) ?? [];
      if (candidates.length === 0) return { ...base, collected: 'missing', figures: [] };
      const single = rivalsAmong(candidates);
      const sum = single.length === 0 ? null : addPeriods(single, plan, near, (vocabulary ??= vocabularyOf(plan)));
      const rivals = sum === null ? single : [...single, sum];
      const chosen = rivals.find(({ key }) => key === choices.get(unit)) ?? null;
      if (rivals.length > 0) duplicates.push({ unit, candidates: rivals, chosen: chosen?.key ?? null });
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
  return { consolidation: { plan, records }, duplicates };
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
