import type { Plan } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import type { SheetPeriod } from './period-of-sheet';
import { isOfIssuer, type SheetPlace } from './place-of-sheet';

/** What a sheet says of itself, and how the plan's matcher takes its units' names. */
export interface Subject {
  readonly period: SheetPeriod | null;
  readonly place: SheetPlace | null;
  /** Names of units in its rows, and how many of them are none of the plan's, nor like one. */
  readonly units: { readonly all: number; readonly unknown: number };
}

/**
 * Whether a sheet is about the plan at all: its period, and its place. Said before any verdict, once for the sheet: of another
 * place every name would be a question without a right answer.
 */
export function checkSubject({ period, place, units }: Subject, plan: Plan): readonly Problem[] {
  const found: Problem[] = [];
  const year = period?.period.year ?? null;
  if (period !== null && year !== null && plan.year > 0 && year !== plan.year) {
    const facts = { written: period.period.writtenAs, year, planYear: plan.year };
    found.push(problem('plan-period-mismatch', facts, period.cell === null ? {} : { cell: period.cell }));
  }
  const isElsewhere = place !== null && !isOfIssuer(place.place, plan.issuer);
  const areOthers = units.unknown >= 2 && units.unknown * 2 > units.all;
  if (isElsewhere || areOthers) {
    const facts = { written: place?.writtenAs ?? null, issuer: plan.issuer, ...units };
    found.push(problem('plan-place-mismatch', facts, place === null ? {} : { cell: place.cell }));
  }
  return found;
}
