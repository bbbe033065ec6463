import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { UnitRecord } from '../../../src/domain/consolidation/consolidation';
import { ranksBy, standings } from '../../../src/domain/consolidation/ranks';
import { unitsOf } from '../../../src/domain/plans/plan';
import { consolidated, type Sent, type Written } from '../../support/consolidated';

const DOSSIERS = 'onlineDossierRate';
const units = unitsOf(bacKan2022).map(({ name }) => name);
const sentInOrder = (list: readonly Sent[]): readonly UnitRecord[] =>
  consolidated(bacKan2022, (unit) => list[units.indexOf(unit)]).records;
const dossiers = (...list: readonly Written[]) => sentInOrder(list.map((written) => ({ [DOSSIERS]: written })));
const overall = (records: readonly UnitRecord[]) =>
  units.map((unit) => ranksBy(records, DOSSIERS).get(unit)?.overall ?? null);

const someFigures = fc.array(
  fc.oneof(
    fc
      .integer({ min: 0, max: 12 })
      .chain((d) => fc.tuple(fc.nat({ max: d }), fc.constant(d)) as fc.Arbitrary<readonly [number, number]>),
    fc.constant<Written>([null, 4]),
    fc.constant<Written>([5, 4]),
    fc.constantFrom<Written>(0.25, 0.5, 0.125),
  ),
  { minLength: 1, maxLength: 19 },
);

describe('places by a rate', () => {
  it('are shared by equal rates, and the next place counts them all', () => {
    // 1/2 and 50/100 are one rate; 0,5 that is written alone is, too.
    const places = overall(dossiers([1, 2], [9, 10], [50, 100], 0.5, [1, 3]));
    expect(places.slice(0, 5)).toEqual([2, 1, 2, 2, 5]);
  });

  it('are none for units where nothing arose, that are blank, wrong, or missing', () => {
    expect(overall(dossiers([0, 0], [null, 3], [4, 3], [0, 9])).slice(0, 5)).toEqual([null, null, null, 1, null]);
  });

  it('do not depend on how a rate comes out in floating point', () => {
    // In doubles 0,1 + 0,2 is not 0,3; as rates of counts 3/10 and 30/100 are equal.
    expect(overall(dossiers([3, 10], [30, 100], [29_999_999, 100_000_000])).slice(0, 3)).toEqual([1, 1, 3]);
  });

  it('within the group count its units only', () => {
    const ranks = ranksBy(dossiers([1, 10], [2, 10], [3, 10], [4, 10], [5, 10], [9, 10]), DOSSIERS);
    expect(ranks.get('Phòng Nội vụ')).toEqual({ inGroup: 1, overall: 2 });
    expect(ranks.get('Văn phòng HĐND-UBND')).toEqual({ inGroup: 1, overall: 1 });
  });

  it('do not depend on the order of the units', () => {
    fc.assert(
      fc.property(someFigures, fc.array(fc.nat(), { minLength: 19, maxLength: 19 }), (figures, keys) => {
        const records = dossiers(...figures);
        const shuffled = [...records]
          .map((record, at) => ({ record, key: keys[at] ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ record }) => record);
        for (const unit of units) {
          expect(ranksBy(shuffled, DOSSIERS).get(unit)).toEqual(ranksBy(records, DOSSIERS).get(unit));
        }
      }),
    );
  });

  it('are one more than how many units are better', () => {
    fc.assert(
      fc.property(someFigures, (figures) => {
        const exact = (written: Written): [bigint, bigint] | null => {
          if (typeof written === 'number') return [BigInt(written * 1000), 1000n];
          const [n, d] = written;
          return n === null || d === null || d === 0 || n > d ? null : [BigInt(n), BigInt(d)];
        };
        const rates = figures.map(exact);
        const places = overall(dossiers(...figures));
        rates.forEach((rate, at) => {
          const better = rates.filter((other) => other && rate && other[0] * rate[1] > rate[0] * other[1]).length;
          expect(places[at]).toBe(rate === null ? null : better + 1);
        });
      }),
    );
  });
});

describe('standings over all targets', () => {
  const met: Written = [10, 10];
  const missed: Written = [0, 10];
  const sent = (one?: Written, two?: Written, three?: Written): Sent => ({
    ...(one === undefined ? {} : { endToEndProcedureRate: one }),
    ...(two === undefined ? {} : { onlineActiveProcedureRate: two }),
    ...(three === undefined ? {} : { onlineDossierRate: three }),
  });

  it('go by the share of judged targets that are met, then by how many were judged', () => {
    const list = standings(
      sentInOrder([
        sent(met, met, met),
        sent(met),
        sent(met, missed, missed),
        sent(met, met, missed),
        sent(missed, [0, 0]),
      ]),
    );
    expect(list.slice(0, 5).map((one) => [one.met, one.judged, one.rank.overall])).toEqual([
      [3, 3, 1],
      [1, 1, 2],
      [1, 3, 4],
      [2, 3, 3],
      [0, 1, 5],
    ]);
  });

  it('are none for a unit of which nothing could be judged', () => {
    const [first, second] = standings(sentInOrder([sent([0, 0], [null, 3], [9, 3]), sent(met)]));
    expect(first).toMatchObject({ met: 0, judged: 0, rank: { inGroup: null, overall: null } });
    expect(second?.rank).toEqual({ inGroup: 1, overall: 1 });
  });

  it('are shared by units that stand alike', () => {
    const list = standings(sentInOrder([sent(met, missed), sent(missed, met), sent(missed, missed)]));
    expect(list.slice(0, 3).map(({ rank }) => rank.overall)).toEqual([1, 1, 3]);
  });
});
