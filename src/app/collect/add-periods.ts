import type { UnitFigure } from '../../domain/consolidation/consolidation';
import type { WrittenPeriod } from '../../domain/periods/written-period';
import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import { assessCounts } from '../../domain/verdicts/assessment';
import type { Definition, PlanVocabulary } from '../../sheets/headings/plan-vocabulary';
import type { Candidate } from './candidate';

/**
 * A unit's months (or quarters) added up, where its sheets are of periods that follow each other within a year: one more
 * answer to the question which of them counts. Dossiers and answers of citizens add up; procedures do not, for one that is
 * active in two months is one procedure: such an indicator has no figure then.
 * @param candidates the sheets of one unit
 * @returns null where they are not of such periods, or nothing in them adds up
 * @example addPeriods(sheets of "Tháng 7/2026", "Tháng 8/2026" and "Tháng 9/2026", …) // their dossiers together
 */
export function addPeriods(
  candidates: readonly Candidate[],
  plan: Plan,
  near: Ratio,
  { definitions, measures }: PlanVocabulary,
): Candidate | null {
  const inOrder = [...candidates].sort((a, b) => (a.source.period?.index ?? 0) - (b.source.period?.index ?? 0));
  const periods = inOrder.flatMap(({ source }) => source.period ?? []);
  const [first] = inOrder;
  if (first === undefined || periods.length !== candidates.length || !followEachOther(periods)) return null;
  const figures = plan.indicators.flatMap(({ id }) => {
    const definition = definitions.find((each) => each.id === id);
    return definition === undefined ? [] : (addFigures(definition, measures, inOrder, near) ?? []);
  });
  if (figures.every(({ counts }) => counts.numerator === null)) return null;
  return {
    key: inOrder.map(({ key }) => key).join(' + '),
    source: first.source,
    unit: first.unit,
    figures,
    added: periods,
  };
}

function followEachOther(periods: readonly WrittenPeriod[]): boolean {
  const [first] = periods;
  if (first === undefined || periods.length < 2 || first.year === null) return false;
  return periods.every(
    ({ kind, year, index, isCumulative }, at) =>
      (kind === 'month' || kind === 'quarter') &&
      kind === first.kind &&
      year === first.year &&
      index === first.index + at &&
      !isCumulative,
  );
}

/** Null where no sheet tells the indicator. */
function addFigures(
  { id, numerator, better }: Definition,
  measures: PlanVocabulary['measures'],
  candidates: readonly Candidate[],
  near: Ratio,
): UnitFigure | null {
  const own = candidates.map(({ figures }) => figures.find(({ indicator }) => indicator === id));
  const known = own.find((figure) => figure !== undefined);
  if (known === undefined) return null;
  // A score of months is no sum of theirs: it is left open.
  const open: UnitFigure = {
    indicator: id,
    counts: { numerator: null, denominator: null },
    rate: null,
    target: known.target,
    status: 'no-data',
    shortfall: null,
    source: { ...known.source, cells: {} },
  };
  // What a plan alone words may count procedures, too.
  const isOfProcedures = numerator.some(
    ({ measure }) => measure === null || measures[measure]?.counts === 'procedures',
  );
  if (isOfProcedures) return open;
  let [top, bottom] = [0, 0];
  for (const figure of own) {
    if (figure === undefined || figure.status === 'invalid') return open;
    const { numerator: n, denominator: d } = figure.counts;
    if (n === null || d === null) return open;
    [top, bottom] = [top + n, bottom + d];
  }
  const counts = { numerator: top, denominator: bottom };
  const { rate, status, shortfall } = assessCounts(counts, known.target?.value, { near, better });
  return { ...open, counts, rate, status, shortfall };
}
