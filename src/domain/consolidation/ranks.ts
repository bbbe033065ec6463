import type { Better, IndicatorId } from '../plans/plan';
import { compareRatios, type Ratio } from '../rates/ratio';
import { figureOf, valueOf, type UnitRecord } from './consolidation';

/** A place from 1; units with the same rate share the better one (1, 1, 3). Null: not ranked. */
export interface Rank {
  readonly inGroup: number | null;
  readonly overall: number | null;
}

/**
 * The places of units by their exact rate of an indicator, or by their score. Units where nothing arose, without figures, or with figures
 * that cannot be right are not ranked: they have no rate. Where lower is better, the lowest rate has the first place.
 * @example ranksBy(records, 'onlineDossierRate').get('Phòng Nội vụ') // { inGroup: 2, overall: 5 }
 */
export function ranksBy(
  records: readonly UnitRecord[],
  indicator: IndicatorId,
  better: Better = 'higher',
): ReadonlyMap<string, Rank> {
  const ahead = better === 'lower' ? -1 : 1;
  const rated = records.flatMap((record) => {
    const figure = figureOf(record, indicator);
    const rate = figure === undefined ? null : valueOf(figure);
    return rate === null ? [] : [{ unit: record.unit, group: record.group, rate }];
  });
  const ranks = new Map<string, Rank>(records.map(({ unit }) => [unit, { inGroup: null, overall: null }]));
  for (const { unit, group, rate } of rated) {
    const place = (others: readonly { rate: Ratio }[]): number =>
      1 + others.filter((other) => compareRatios(other.rate, rate) === ahead).length;
    ranks.set(unit, { inGroup: place(rated.filter((other) => other.group === group)), overall: place(rated) });
  }
  return ranks;
}

/** How a unit stands over all its targets. */
export interface Standing {
  readonly unit: string;
  /** Targets met, of those that could be judged. */
  readonly met: number;
  readonly judged: number;
  readonly rank: Rank;
}

/**
 * The places of units over all indicators: by the share of their judged targets that are met, then by how many were
 * judged. Rates of different indicators are never averaged. Units of which nothing was judged are not ranked.
 * @example standings(records)[0] // { unit: 'Phòng Nội vụ', met: 3, judged: 3, rank: { inGroup: 1, overall: 1 } }
 */
export function standings(records: readonly UnitRecord[]): readonly Standing[] {
  const counted = records.map(({ unit, group, figures }) => {
    const judged = figures.filter(({ status }) => status === 'met' || status === 'near' || status === 'missed');
    return { unit, group, met: judged.filter(({ status }) => status === 'met').length, judged: judged.length };
  });
  const isBefore = (one: { met: number; judged: number }, other: { met: number; judged: number }): boolean => {
    const difference = one.met * other.judged - other.met * one.judged;
    return difference > 0 || (difference === 0 && one.judged > other.judged);
  };
  return counted.map(({ group, ...one }) => {
    const place = (others: typeof counted): number | null =>
      one.judged === 0 ? null : 1 + others.filter((other) => other.judged > 0 && isBefore(other, one)).length;
    return {
      ...one,
      rank: { inGroup: place(counted.filter((other) => other.group === group)), overall: place(counted) },
    };
  });
}
