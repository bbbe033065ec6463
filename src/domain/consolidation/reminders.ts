import { shortfallOfNewDossiers, type Counts } from '../verdicts/assessment';
import { groupOf, type Better, type FigureKind, type IndicatorId, type PlanIndicator } from '../plans/plan';
import type { Bound, Ratio } from '../rates/ratio';
import { figureOf, valueOf, type Collected, type Consolidation, type UnitFigure } from './consolidation';

/** One thing that a unit lacks. */
export type Lack =
  /** The target is not reached. */
  | {
      readonly kind: 'below';
      readonly indicator: IndicatorId;
      readonly status: 'near' | 'missed';
      readonly counts: Counts;
      /** Of a score or a count the figure itself. */
      readonly rate: Ratio;
      /** A share where it is absent. */
      readonly figureKind?: FigureKind | undefined;
      readonly target: Bound;
      /** Lower where the figures are above what the target allows; higher where it is absent. */
      readonly better?: Better | undefined;
      /**
       * The fewest further units of the numerator at this denominator, or, where lower is better, the fewest that are
       * too many; null where the sheet has a rate only.
       */
      readonly shortfall: number | null;
      /** The fewest further ones where each adds to the denominator too, as new dossiers do; null where none are enough. */
      readonly furtherNew: number | null;
    }
  /** The sheet has the indicator, but a count is blank. */
  | {
      readonly kind: 'blank';
      readonly indicator: IndicatorId;
      readonly blank: readonly ('numerator' | 'denominator')[];
    }
  | { readonly kind: 'invalid'; readonly indicator: IndicatorId; readonly counts: Counts }
  /** No sheet of the unit has the indicator although the plan assigns it a target. */
  | { readonly kind: 'absent'; readonly indicator: IndicatorId };

/** What a unit is to be reminded of. */
export interface Reminder {
  readonly unit: string;
  /** Id of its group. */
  readonly group: string;
  /** `missing` and `open`: nothing of the unit is counted, and nothing is said of its indicators. */
  readonly collected: Collected;
  /** In the plan's order of indicators; none while nothing of the unit is counted. */
  readonly lacks: readonly Lack[];
}

/**
 * What each unit lacks: targets that are not reached, with the shortfall, figures that are blank or cannot be right,
 * indicators that its sheets leave out, and units that are missing altogether. Units that lack nothing are left out.
 * Where the plan assigns a unit no target for an indicator, only figures that cannot be right are told.
 * Source: section VI.2 of the plan of Bắc Kạn: the lead unit follows and reminds the others.
 * @example remindersOf(consolidation)[0]
 * // { unit: 'Phòng Nội vụ', group: 'I.1', collected: 'in', lacks: [{ kind: 'below', shortfall: 5, … }] }
 */
export function remindersOf({ plan, records }: Consolidation): readonly Reminder[] {
  return records.flatMap((record): Reminder[] => {
    const { unit, group, collected } = record;
    if (collected !== 'in') return [{ unit, group, collected, lacks: [] }];
    const targets = groupOf(plan, unit)?.targets ?? {};
    const lacks = plan.indicators.flatMap(
      (indicator) =>
        lackOf(indicator, figureOf(record, indicator.id), (targets[indicator.id]?.value ?? null) !== null) ?? [],
    );
    return lacks.length === 0 ? [] : [{ unit, group, collected, lacks }];
  });
}

function lackOf(
  { id: indicator, better, kind = 'share' }: Pick<PlanIndicator, 'id' | 'better' | 'kind'>,
  figure: UnitFigure | undefined,
  isAssigned: boolean,
): Lack | null {
  if (figure === undefined) return isAssigned ? { kind: 'absent', indicator } : null;
  const { status, counts, shortfall, target } = figure;
  if (status === 'invalid') return { kind: 'invalid', indicator, counts };
  if (status === 'no-data')
    return isAssigned ? { kind: 'blank', indicator, blank: kind === 'share' ? blankOf(counts) : [] } : null;
  const rate = valueOf(figure);
  if ((status !== 'near' && status !== 'missed') || rate === null || !target?.value) return null;
  const { numerator, denominator } = counts;
  const hasCounts = numerator !== null && denominator !== null;
  const furtherNew = hasCounts ? shortfallOfNewDossiers(numerator, denominator, target.value, better) : null;
  const of = { indicator, status, counts, rate, target: target.value, better, shortfall, furtherNew };
  return { kind: 'below', ...of, ...(kind === 'share' ? {} : { figureKind: kind }) };
}

function blankOf({ numerator, denominator }: Counts): readonly ('numerator' | 'denominator')[] {
  return [
    ...(numerator === null ? (['numerator'] as const) : []),
    ...(denominator === null ? (['denominator'] as const) : []),
  ];
}
