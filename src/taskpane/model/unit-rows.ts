import type { SheetAssessment } from '../../app/assess/assess-sheet';
import type { WorkbookSettings } from '../../app/host/settings';
import { poolCounts, type Status } from '../../domain/verdicts/assessment';
import { displayRate } from '../../domain/rates/display-rate';
import type { Plan } from '../../domain/plans/plan';
import { unitMatcherOf } from '../../domain/units/plan-matcher';
import { foldAccents } from '../../domain/text/vietnamese-text';
import { describeIndicator, exactRate, type IndicatorAssessment, type IndicatorCard } from './indicator-card';

/** What units are found by. */
export interface FoundRow {
  readonly name: string;
  readonly worst: UnitFilter;
}

/** One row of a summary of units. */
export interface UnitRow extends FoundRow {
  /** Unique in the list: a unit may stand in two rows. */
  readonly key: string;
  readonly isKnown: boolean;
  readonly cards: readonly IndicatorCard[];
}

export type UnitFilter = 'missed' | 'near' | 'other' | 'met';

/** The order in which rows stand: who falls behind first. */
const ORDER: readonly UnitFilter[] = ['missed', 'near', 'other', 'met'];

/** The rows of a summary of units, those with the most missed targets first, else in the sheet's order. */
export function unitRows(assessment: SheetAssessment, plan: Plan): readonly UnitRow[] {
  const byRow = new Map<string, IndicatorAssessment[]>();
  for (const one of assessment.assessments) {
    const key = rowKey(one);
    byRow.set(key, [...(byRow.get(key) ?? []), one]);
  }
  const rows = [...byRow].map(([key, list]): UnitRow & { missed: number } => {
    const [first] = list;
    return {
      key,
      name: first?.unit ?? first?.writtenAs ?? '',
      isKnown: first?.unit != null,
      cards: list.map((one) => describeIndicator(one, plan, assessment.settings)),
      worst: worstOf(list.map(({ status }) => status)),
      missed: list.filter(({ status }) => status === 'missed').length,
    };
  });
  return rows.sort((a, b) => ORDER.indexOf(a.worst) - ORDER.indexOf(b.worst) || b.missed - a.missed);
}

/** A row is told by its cells, for a unit may be named twice. */
function rowKey({ cells, unit, writtenAs }: IndicatorAssessment): string {
  const cell = cells.numerator ?? cells.rate ?? cells.denominator ?? '';
  return `${unit ?? writtenAs ?? ''} ${cell.replace(/^[A-Z]+/u, '')}`;
}

/** Where a unit belongs that has these verdicts: the worst of them; without any, among those to be looked at. */
export function worstOf(statuses: readonly Status[]): UnitFilter {
  if (statuses.includes('missed')) return 'missed';
  if (statuses.includes('near')) return 'near';
  return statuses.length > 0 && statuses.every((status) => status === 'met') ? 'met' : 'other';
}

/** Rows that a filter and a search leave; the search takes any spelling of a unit and any part of a name. */
export function chooseRows<R extends FoundRow>(
  rows: readonly R[],
  filter: UnitFilter | 'all',
  isSought: (name: string) => boolean,
): readonly R[] {
  return rows.filter((row) => (filter === 'all' || row.worst === filter) && isSought(row.name));
}

/** Tells whether a unit's name is sought: by its letters in any accents, or as officers abbreviate it. */
export function unitSearch(sought: string, plan: Plan): (name: string) => boolean {
  const folded = foldAccents(sought).trim();
  if (folded === '') return () => true;
  const match = unitMatcherOf(plan)(sought);
  const named =
    match.kind === 'ambiguous' ? match.candidates : match.kind === 'unknown' ? match.suggestions : [match.unit];
  const names = new Set(named.map(({ name }) => name));
  return (name) => names.has(name) || foldAccents(name).includes(folded);
}

/** An indicator over all rows of a summary: counts added up, never rates averaged. */
export interface PooledIndicator {
  readonly number: number;
  readonly heading: string;
  readonly rate: string;
  readonly met: number;
  readonly near: number;
  readonly missed: number;
}

export function poolRows(
  assessments: readonly IndicatorAssessment[],
  plan: Plan,
  { decimals, mode }: WorkbookSettings,
): readonly PooledIndicator[] {
  return plan.indicators.flatMap(({ id, number, heading, kind = 'share' }) => {
    const own = assessments.filter(({ indicator }) => indicator === id);
    if (own.length === 0) return [];
    const count = (status: Status): number => own.filter((one) => one.status === status).length;
    // Rows that cannot be judged have no rate and no part in the sum either.
    const pooled = poolCounts(own.filter((one) => exactRate(one) !== null).map(({ counts }) => counts));
    // Scores make up no common rate.
    const rate = kind === 'share' ? displayRate(pooled, { decimals, mode }) : '–';
    return [{ number, heading, rate, met: count('met'), near: count('near'), missed: count('missed') }];
  });
}
