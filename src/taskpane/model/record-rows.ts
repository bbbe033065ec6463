import type { WorkbookSettings } from '../../app/host/settings';
import type { Consolidation, UnitFigure, UnitRecord } from '../../domain/consolidation/consolidation';
import { ranksBy, standings, type Standing } from '../../domain/consolidation/ranks';
import type { Plan } from '../../domain/plans/plan';
import { collectText } from '../../text/vi/pane-collect';
import { describeIndicator, type IndicatorCard } from './indicator-card';
import { worstOf, type FoundRow } from './unit-rows';

/** One unit of the consolidation as the list shows it. */
export interface RecordRow extends FoundRow {
  readonly group: string;
  readonly collected: UnitRecord['collected'];
  readonly standing: Standing | null;
  readonly cards: readonly FigureCard[];
}

export interface FigureCard {
  readonly card: IndicatorCard;
  readonly figure: UnitFigure;
  /** "hạng 2/17, hạng 1 trong nhóm"; null where the unit is not ranked. */
  readonly rank: string | null;
}

/** Units by the plan's groups, in its order. */
export function recordRows({ plan, records }: Consolidation, settings: WorkbookSettings): readonly RecordRow[] {
  const ranks = new Map(plan.indicators.map(({ id, better }) => [id, ranksBy(records, id, better)]));
  const standingOf = new Map(standings(records).map((one) => [one.unit, one]));
  return records.map(({ unit, group, collected, figures }) => ({
    name: unit,
    group,
    collected,
    standing: standingOf.get(unit) ?? null,
    cards: figures.map((figure) => ({
      card: cardOf(figure, unit, plan, settings),
      figure,
      rank: rankText(ranks.get(figure.indicator), unit),
    })),
    worst: worstOf(figures.map(({ status }) => status)),
  }));
}

function cardOf(figure: UnitFigure, unit: string, plan: Plan, settings: WorkbookSettings): IndicatorCard {
  return describeIndicator({ ...figure, unit, writtenAs: null, cells: figure.source.cells }, plan, settings);
}

function rankText(ranks: ReturnType<typeof ranksBy> | undefined, unit: string): string | null {
  const own = ranks?.get(unit);
  if (ranks === undefined || own == null || own.overall === null || own.inGroup === null) return null;
  const ranked = [...ranks.values()].filter(({ overall }) => overall !== null).length;
  return `${collectText.rank(own.overall, ranked)}, ${collectText.inGroup(own.inGroup)}`;
}
