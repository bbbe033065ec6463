import type { Counts } from '../verdicts/assessment';
import { areCounts, strictStep } from '../verdicts/assessment';
import type { Better } from '../plans/plan';
import { daysIn, type Period } from '../periods/period';
import { rateNeeded, type RateNeeded } from '../verdicts/rate-needed';
import { reducedRatio, type Bound, type Ratio } from '../rates/ratio';

/** What the rest of a period must bring. */
export interface Forecast {
  /** How many the denominator is expected to hold at the period's end, if it goes on as it did. */
  readonly expectedDenominator: number;
  readonly needed: RateNeeded;
}

/**
 * What the rest of the period must reach for the target to be met at its end. Dossiers keep coming, as many a day as
 * so far: D = d / (share passed), rounded up. Procedures do not multiply with time: D = d, and what is missing is to be
 * done before the end, of which there is nothing left once the whole period has passed.
 * @param passed the share of the period that has passed, above 0 to 1
 * @param grows whether the denominator grows with time
 * @returns null where there are no counts to go by, nothing arose, or no time has passed yet
 * @example forecast({ numerator: 60, denominator: 400 }, { numerator: 13, denominator: 100 }, { numerator: 2, denominator: 5 }, true)
 * // { expectedDenominator: 1000, needed: { kind: 'needed', rate: 7/60, remaining: 600, fewest: 70 } }
 */
export function forecast(
  { numerator, denominator }: Counts,
  target: Bound,
  passed: Ratio,
  grows: boolean,
  better: Better = 'higher',
): Forecast | null {
  if (numerator === null || denominator === null || !areCounts(numerator, denominator)) return null;
  if (denominator === 0 || passed.numerator === 0) return null;
  const expected = grows
    ? (BigInt(denominator) * BigInt(passed.denominator) + BigInt(passed.numerator) - 1n) / BigInt(passed.numerator)
    : BigInt(denominator);
  const expectedDenominator = Number(expected);
  if (!Number.isSafeInteger(expectedDenominator)) return null;
  // What is too much among procedures that are there already may be put right or not: nothing tells how many.
  if (!grows && better === 'lower') return null;
  if (grows) {
    const needed = rateNeeded(numerator, denominator, target, expectedDenominator, better);
    return { expectedDenominator, needed };
  }
  return { expectedDenominator, needed: ofProcedures(numerator, denominator, target, passed) };
}

/** Among procedures that are there already, those that lack it can all still get it, as long as there is time. */
function ofProcedures(numerator: number, denominator: number, target: Bound, passed: Ratio): RateNeeded {
  const least = BigInt(target.numerator) * BigInt(denominator) + BigInt(strictStep(target));
  const wanted = (least + BigInt(target.denominator) - 1n) / BigInt(target.denominator);
  const isOver = passed.numerator >= passed.denominator;
  const [fewest, remaining] = [Math.max(0, Number(wanted) - numerator), isOver ? 0 : denominator - numerator];
  if (fewest === 0) return { kind: 'assured', rate: { numerator: 0, denominator: 1 }, remaining, fewest };
  const rate = fewest > remaining ? null : reducedRatio(BigInt(fewest), BigInt(remaining));
  return rate === null ? { kind: 'impossible', remaining, fewest } : { kind: 'needed', rate, remaining, fewest };
}

/**
 * The share of a period that has passed at the end of a day, by days; 1 from its last day on, 0 before it begins.
 * @param date yyyy-mm-dd
 * @example sharePassed(yearOf2022, '2022-09-30') // { numerator: 273, denominator: 365 }
 */
export function sharePassed(period: Period, date: string): Ratio {
  const denominator = daysIn(period.from, period.to);
  if (date < period.from) return { numerator: 0, denominator };
  return { numerator: Math.min(denominator, daysIn(period.from, date)), denominator };
}
