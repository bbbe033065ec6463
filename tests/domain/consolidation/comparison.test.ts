import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { compareWith } from '../../../src/domain/consolidation/comparison';
import { unitsOf } from '../../../src/domain/plans/plan';
import { consolidated, pastOf, type Sent } from '../../support/consolidated';

const units = unitsOf(bacKan2022).map(({ name }) => name);
const dossiersOf = (list: readonly Sent[]) =>
  consolidated(bacKan2022, (unit) => list[units.indexOf(unit)] ?? 'missing');
const dossiers = (n: number, d: number): Sent => ({ onlineDossierRate: [n, d] });

describe('figures beside an earlier period', () => {
  const now = dossiersOf([dossiers(30, 100), dossiers(10, 50), { onlineDossierRate: 0.5 }]);
  const before = dossiersOf([dossiers(35, 100), dossiers(5, 100), dossiers(1, 4), dossiers(1, 2)]);
  const third = compareWith(now, pastOf(before))?.[2];

  it('compare the pooled rates exactly', () => {
    // 40/150 after 42/206: (40 * 206 - 42 * 150) / (150 * 206) = 1940/30900, in points 1940/309.
    expect(third).toMatchObject({ now: { numerator: 40, denominator: 150, pooled: 2, rateOnly: 1 } });
    expect(third).toMatchObject({ before: { numerator: 42, denominator: 206, pooled: 4 } });
    expect(third?.change).toMatchObject({ sign: 1, points: { numerator: 1940, denominator: 309 } });
  });

  it('compare the units that have a rate in both, the largest change first', () => {
    expect(third?.units.map(({ unit, change }) => [unit, change.sign * change.size])).toEqual([
      [units[2], 25],
      [units[1], 15],
      [units[0], -5],
    ]);
  });

  it('have no change where one period has no figures', () => {
    expect(compareWith(now, pastOf(before))?.[0]).toMatchObject({ change: null, units: [] });
  });

  it('are not joined over two plans, for a unit belongs to its plan', () => {
    expect(compareWith(now, { ...pastOf(before), planId: 'ke-hoach-2021' })).toBeNull();
  });
});
