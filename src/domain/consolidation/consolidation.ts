import { poolCounts, type Counts, type PooledCounts, type Status } from '../verdicts/assessment';
import type { Group, IndicatorId, Plan, Target } from '../plans/plan';
import { ratioOfDecimal, type Ratio } from '../rates/ratio';

/** Where a figure was read. */
export interface FigureSource {
  /** The file's name; null for a worksheet of the workbook itself. */
  readonly file: string | null;
  readonly sheet: string;
  /** A1 addresses, ranges where a count is pooled over rows. */
  readonly cells: { readonly rate?: string; readonly numerator?: string; readonly denominator?: string };
}

/** One indicator of one unit in the period, judged. */
export interface UnitFigure {
  readonly indicator: IndicatorId;
  readonly counts: Counts;
  /** From 0 to 1, unrounded; null where there is none. */
  readonly rate: number | null;
  /** A score or a number as it stands, where the indicator is no share: then there is no rate. */
  readonly figure?: number;
  readonly target: Target | null;
  readonly status: Status;
  readonly shortfall: number | null;
  readonly source: FigureSource;
}

/**
 * How far a unit's figures are in. `open`: they came from several sources that say different things, or its sheet asks
 * something, and an officer has not settled it yet: nothing of it is counted meanwhile.
 */
export type Collected = 'in' | 'missing' | 'open';

export interface UnitRecord {
  /** The plan's own spelling. */
  readonly unit: string;
  /** Id of its group. */
  readonly group: string;
  readonly collected: Collected;
  /** In the plan's order, those that the unit's sources have; none while it is missing or open. */
  readonly figures: readonly UnitFigure[];
}

/** All units of a plan with their figures of one period, in the plan's order. */
export interface Consolidation {
  readonly plan: Plan;
  readonly records: readonly UnitRecord[];
}

/** The unit's figure of an indicator; undefined where no source has it. */
export function figureOf(record: UnitRecord, indicator: IndicatorId): UnitFigure | undefined {
  return record.figures.find((figure) => figure.indicator === indicator);
}

/** The exact rate: of the counts where there are any, else of the rate as it was written; null where there is none. */
export function exactRateOf({ counts, rate }: Pick<UnitFigure, 'counts' | 'rate'>): Ratio | null {
  if (rate === null) return null;
  const { numerator, denominator } = counts;
  return numerator === null || denominator === null ? ratioOfDecimal(rate) : { numerator, denominator };
}

/**
 * What of a figure is compared, with its target and between units: the exact rate, or a score or number as it stands.
 * @example valueOf({ counts, rate: null, figure: 92 }) // { numerator: 92, denominator: 1 }
 */
export function valueOf(of: Pick<UnitFigure, 'counts' | 'rate' | 'figure'>): Ratio | null {
  return of.figure === undefined ? exactRateOf(of) : ratioOfDecimal(of.figure);
}

/** The scores or numbers of an indicator that is no share, in the order of the records; they make up no rate. */
export function scoresOf(records: readonly UnitRecord[], indicator: IndicatorId): readonly number[] {
  return records.flatMap((record) => figureOf(record, indicator)?.figure ?? []);
}

/** A total of one indicator: pooled counts, and what of the units has no part in it. */
export interface Total extends PooledCounts {
  /** Units whose sheet has a rate without counts: they can be judged, but not added. */
  readonly rateOnly: number;
}

/**
 * The total of an indicator over units: sums of numerators and denominators, never an average of rates. Figures that
 * are blank or cannot be right are left out of both sums and told. No target is set for a total.
 * @example totalOf(records, 'onlineDossierRate') // { numerator: 1234, denominator: 4567, pooled: 18, blank: 1, … }
 */
export function totalOf(records: readonly UnitRecord[], indicator: IndicatorId): Total {
  return totalOfFigures(records.flatMap((record) => figureOf(record, indicator) ?? []));
}

/** What of a figure is added up; of an earlier period's too. */
interface Addend {
  readonly counts: Counts;
  readonly status: Status;
  /** Null where there is none. */
  readonly rate: unknown;
}

/** {@link totalOf} of figures that were chosen already. */
export function totalOfFigures(figures: readonly Addend[]): Total {
  const rateOnly = figures.filter(isRateOnly).length;
  const counted = figures.filter((figure) => !isRateOnly(figure)).map(addedCounts);
  return { ...poolCounts(counted), rateOnly };
}

/** The verdict goes before the counts: a sheet's figure may be wrong, or unread, for a reason that they do not show. */
function addedCounts({ counts, status }: Addend): Counts {
  if (status === 'invalid') return WRONG;
  return status === 'no-data' ? BLANK : counts;
}

const WRONG: Counts = { numerator: 1, denominator: 0 };
const BLANK: Counts = { numerator: null, denominator: null };

function isRateOnly({ counts, rate }: Addend): boolean {
  return rate !== null && (counts.numerator === null || counts.denominator === null);
}

/** The groups of the plan with their records, in its order. */
export function recordsByGroup({ plan, records }: Consolidation): readonly { group: Group; records: UnitRecord[] }[] {
  return plan.groups.map((group) => ({ group, records: records.filter((record) => record.group === group.id) }));
}

/** How many units have each verdict on an indicator; units without the figure are counted as `absent`. */
export type Verdicts = { readonly [S in Status | 'absent']: number };

/** @example verdictsOn(records, 'onlineDossierRate').met // 12 */
export function verdictsOn(records: readonly UnitRecord[], indicator: IndicatorId): Verdicts {
  const counts: { -readonly [S in keyof Verdicts]: number } = {
    met: 0,
    near: 0,
    missed: 0,
    'not-applicable': 0,
    'no-data': 0,
    invalid: 0,
    'no-target': 0,
    absent: 0,
  };
  for (const record of records) counts[figureOf(record, indicator)?.status ?? 'absent'] += 1;
  return counts;
}
