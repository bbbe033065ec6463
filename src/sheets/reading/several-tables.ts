import { problem, type Problem } from '../../domain/problem';
import type { Entry, Reading } from '../observations/reading';

/**
 * Which of a sheet's tables are read: of units all that name units; of one unit the fullest, and of the others what it does not
 * tell itself ("I. Hồ sơ" by fields, "II. TTHC" by its counts). Where two tables count one indicator differently that is told.
 * @param best the fullest of the readings
 */
export function readTogether(best: Reading, readings: readonly Reading[]): readonly Reading[] {
  return best.layout === 'units-summary' ? ofUnits(best, readings) : ofOneUnit(best, readings);
}

function ofUnits(best: Reading, readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    // A list of procedures below a summary says the same units' figures once more, in part.
    (reading) =>
      reading.layout === 'units-summary' &&
      reading.isList === best.isList &&
      (reading === best || reading.ambiguous.length === 0),
  );
}

const NOT_BESIDE: ReadonlySet<Reading['layout']> = new Set<Reading['layout']>(['units-summary', 'dossier-list']);

function ofOneUnit(best: Reading, readings: readonly Reading[]): readonly Reading[] {
  const taken: Reading[] = [best];
  for (const reading of readings) {
    // A second list of dossiers is told as one that is not counted.
    if (reading === best || NOT_BESIDE.has(reading.layout) || reading.ambiguous.length > 0) continue;
    const known = new Map(taken.flatMap(({ entries }) => entries.map((entry) => [entry.indicator, entry] as const)));
    const asked = taken.some(({ ambiguous }) => ambiguous.length > 0);
    const disagreeing = reading.entries.flatMap((entry) => disagreement(known.get(entry.indicator), entry));
    if (disagreeing.length > 0) taken[0] = { ...best, problems: [...(taken[0]?.problems ?? []), ...disagreeing] };
    // What waits for an answer may be what the other table holds: the answer goes first.
    const more = asked
      ? []
      : reading.entries.filter(({ indicator, state }) => !known.has(indicator) && state === 'read');
    const ids = new Set(more.map(({ indicator }) => indicator));
    if (ids.size === 0) continue;
    const indicators = reading.indicators.filter(({ indicator }) => ids.has(indicator));
    taken.push({ ...reading, entries: more, indicators });
  }
  return taken;
}

/** Two tables of one sheet that give an indicator other counts: the fuller one is judged, and the other one told. */
function disagreement(taken: Entry | undefined, other: Entry): readonly Problem[] {
  if (taken === undefined) return [];
  const [one, two] = [taken.counts, other.counts];
  if (one.numerator === null || one.denominator === null || two.numerator === null || two.denominator === null)
    return [];
  if (one.numerator === two.numerator && one.denominator === two.denominator) return [];
  const facts = {
    taken: { numerator: one.numerator, denominator: one.denominator },
    other: { numerator: two.numerator, denominator: two.denominator },
  };
  const cell = other.cells.numerator ?? other.cells.rate;
  return [problem('tables-disagree', facts, { ...(cell === undefined ? {} : { cell }), indicator: other.indicator })];
}
