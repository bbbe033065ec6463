import { unitsOf, type Plan } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import { isSamePeriod, type WrittenPeriod } from '../../domain/periods/written-period';
import type { SheetPeriod } from './period-of-sheet';
import { isCommune, isOfPlan, type SheetPlace } from './place-of-sheet';

/** What a sheet says of itself, and how the plan's matcher takes its units' names. */
export interface Subject {
  readonly period: SheetPeriod | null;
  /** The period that an officer named; `isPart`: the sheet holds several, and this one was taken or waits for an answer. */
  readonly asked: { readonly period: WrittenPeriod; readonly isPart: boolean } | null;
  readonly places: readonly SheetPlace[];
  /** An officer chose the plan for this sheet: that its place is another one is told, and not asked. */
  readonly isPlanGiven: boolean;
  /** An officer said whose sheet it is. */
  readonly isUnitGiven: boolean;
  /** Names of units in its rows, and how many of them are none of the plan's, nor like one. */
  readonly units: { readonly all: number; readonly unknown: number };
}

/**
 * Whether a sheet is about the plan at all: its period, and its place. Said before any verdict, once for the sheet: of another
 * place every name would be a question without a right answer.
 */
export function checkSubject(
  { period: said, asked, places, units, isPlanGiven, isUnitGiven }: Subject,
  plan: Plan,
): readonly Problem[] {
  const found: Problem[] = [];
  // An officer's word goes before the sheet's own; that the two are not the same is told.
  const period = asked === null ? said : { period: asked.period, cell: null, other: null, by: 'title' as const };
  if (asked?.isPart === false && said !== null && !isSamePeriod(asked.period, said.period)) {
    const facts = { written: said.period.writtenAs, asked: asked.period.writtenAs };
    found.push(problem('period-not-of-sheet', facts, said.cell === null ? {} : { cell: said.cell }));
  }
  const year = period?.period.year ?? null;
  if (period !== null && year !== null && plan.year > 0 && year !== plan.year) {
    const facts = { written: period.period.writtenAs, year, planYear: plan.year };
    found.push(problem('plan-period-mismatch', facts, period.cell === null ? {} : { cell: period.cell }));
  }
  if (period?.other != null) found.push(otherPeriod(period, period.other));
  const [place = null] = places;
  const isElsewhere = places.length > 0 && !places.some((each) => isOfPlan(each.place, plan));
  const areOthers = units.unknown >= 2 && units.unknown * 2 > units.all;
  if (isElsewhere || areOthers) {
    // One commune's own plan has nothing for the sheet of another, unless an officer says that the two are one.
    // Of the plan's own place the line says nothing against it: the units do.
    const facts = { written: isElsewhere ? (place?.writtenAs ?? null) : null, issuer: plan.issuer, ...units };
    const isAnothers = isElsewhere && !isUnitGiven && place !== null && isCommune(place.place);
    // Where no unit is even like one of the plan's, a plan that was chosen judges nothing: each name would be asked in vain. In the
    // plan's own place a few may be its units by other names, but never more than it has.
    const isOfNone = units.all > 0 && units.unknown === units.all && (isElsewhere || units.all > unitsOf(plan).length);
    const isChosen = isPlanGiven && !isAnothers && !isOfNone;
    found.push(problem('plan-place-mismatch', { ...facts, isPlanGiven: isChosen }, { cell: place?.cell ?? undefined }));
  }
  return found;
}

/**
 * Two lines of a title that cannot both be meant are told; that a name is of another period than the title is asked. Targets are of
 * the whole year, so the figures are judged meanwhile.
 */
function otherPeriod({ period, cell: first }: SheetPeriod, other: NonNullable<SheetPeriod['other']>): Problem {
  const [written, second] = [period.writtenAs, other.period.writtenAs];
  const cell = other.cell ?? first ?? undefined;
  if (other.by === 'title') return problem('period-disagrees', { written, other: second }, { cell });
  const facts = { candidates: [], said: [written, second], by: other.by };
  return problem('period-ambiguous', facts, { cell, severity: 'warning' });
}
