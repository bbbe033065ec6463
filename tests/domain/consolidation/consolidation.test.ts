import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import {
  exactRateOf,
  figureOf,
  recordsByGroup,
  totalOf,
  verdictsOn,
  type UnitFigure,
} from '../../../src/domain/consolidation/consolidation';
import { unitsOf } from '../../../src/domain/plans/plan';
import { consolidated, figureOfWritten, type Sent, type Written } from '../../support/consolidated';

const DOSSIERS = 'onlineDossierRate';
const units = unitsOf(bacKan2022).map(({ name }) => name);
const sentInOrder = (list: readonly (Sent | undefined)[]) =>
  consolidated(bacKan2022, (unit) => list[units.indexOf(unit)]).records;
const dossiers = (...list: readonly Written[]) => sentInOrder(list.map((written) => ({ [DOSSIERS]: written })));

const aCount = fc
  .nat({ max: 1_000_000_000 })
  .chain((d) => fc.tuple(fc.nat({ max: d }), fc.constant(d)) as fc.Arbitrary<readonly [number, number]>);

describe('a total', () => {
  it('is sums of counts, not an average of rates', () => {
    // 8/10 and 1/90: the average of the rates would be 40,6%.
    expect(totalOf(dossiers([8, 10], [1, 90]), DOSSIERS)).toMatchObject({ numerator: 9, denominator: 100, pooled: 2 });
  });

  it('leaves blanks, figures that cannot be right and rates without counts out of both sums, and tells them', () => {
    const records = dossiers([8, 10], [null, 90], [12, 10], 0.5, [0, 0]);
    expect(totalOf(records, DOSSIERS)).toEqual({
      ...{ numerator: 8, denominator: 10 },
      ...{ pooled: 2, blank: 1, invalid: 1, rateOnly: 1 },
    });
  });

  it('leaves out counts that a sheet calls wrong or unread for another reason, though they could be right', () => {
    const [first] = dossiers([8, 10]);
    if (first === undefined) throw new Error('no record');
    const called = (status: UnitFigure['status']) => ({
      ...first,
      figures: first.figures.map((figure) => ({ ...figure, status, rate: null })),
    });
    expect(totalOf([called('invalid')], DOSSIERS)).toMatchObject({ numerator: null, pooled: 0, invalid: 1 });
    expect(totalOf([called('no-data')], DOSSIERS)).toMatchObject({ numerator: null, pooled: 0, blank: 1 });
  });

  it('is none, and not 0, where nothing could be added', () => {
    expect(totalOf(sentInOrder([]), DOSSIERS)).toEqual({
      ...{ numerator: null, denominator: null },
      ...{ pooled: 0, blank: 0, invalid: 0, rateOnly: 0 },
    });
  });

  it('is the exact sum whatever the counts, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(aCount, { minLength: 1, maxLength: 19 }), (pairs) => {
        const sum = (at: 0 | 1): bigint => pairs.reduce((whole, pair) => whole + BigInt(pair[at]), 0n);
        const total = totalOf(dossiers(...pairs), DOSSIERS);
        expect([BigInt(total.numerator ?? -1), BigInt(total.denominator ?? -1)]).toEqual([sum(0), sum(1)]);
        expect(totalOf(dossiers(...[...pairs].reverse()), DOSSIERS)).toEqual(total);
      }),
    );
  });

  it('of the groups together is the total of all', () => {
    fc.assert(
      fc.property(fc.array(aCount, { maxLength: 19 }), (pairs) => {
        const consolidation = { plan: bacKan2022, records: dossiers(...pairs) };
        const parts = recordsByGroup(consolidation).map(({ records }) => totalOf(records, DOSSIERS));
        const whole = totalOf(consolidation.records, DOSSIERS);
        expect(parts.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(whole.numerator ?? 0);
        expect(parts.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)).toBe(whole.denominator ?? 0);
      }),
    );
  });
});

describe('a consolidation', () => {
  it('counts each unit once under its verdict; without the figure it is absent', () => {
    // The first five have a target of 30%.
    const records = dossiers([30, 100], [24, 100], [23, 100], [0, 0], [null, 5]);
    expect(verdictsOn(records, DOSSIERS)).toEqual({
      ...{ met: 1, near: 1, missed: 1, 'not-applicable': 1, 'no-data': 1, invalid: 0, 'no-target': 0 },
      absent: 14,
    });
    const counted = Object.values(verdictsOn(records, DOSSIERS)).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(19);
  });

  it('keeps the groups of the plan, also one of which nobody has sent anything', () => {
    const groups = recordsByGroup({ plan: bacKan2022, records: sentInOrder([]) });
    expect(groups.map(({ group, records }) => [group.id, records.length])).toEqual([
      ['I.1', 5],
      ['I.2', 3],
      ['I.3', 3],
      ['II.1', 4],
      ['II.2', 4],
    ]);
  });

  it('finds a figure by its indicator', () => {
    const [first] = dossiers([8, 10]);
    expect(first && figureOf(first, DOSSIERS)?.counts).toEqual({ numerator: 8, denominator: 10 });
    expect(first && figureOf(first, 'endToEndProcedureRate')).toBeUndefined();
  });

  it('takes the exact rate from the counts, else as it was written', () => {
    const figure = (written: Written) => figureOfWritten(bacKan2022, 'Phòng Nội vụ', DOSSIERS, written);
    expect(exactRateOf(figure([1, 3]))).toEqual({ numerator: 1, denominator: 3 });
    expect(exactRateOf(figure(0.135))).toEqual({ numerator: 135, denominator: 1000 });
    expect(exactRateOf(figure([0, 0]))).toBeNull();
    expect(exactRateOf(figure([12, 10]))).toBeNull();
  });
});
