import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { outlooksOf } from '../../../src/domain/consolidation/outlook';
import { consolidated } from '../../support/consolidated';

const HALF = { numerator: 1, denominator: 2 };

describe('the outlook', () => {
  const figures = consolidated(bacKan2022, (unit) =>
    unit === 'Phòng Nội vụ'
      ? { endToEndProcedureRate: [15, 20], onlineActiveProcedureRate: [7, 10], onlineDossierRate: [10, 100] }
      : { onlineDossierRate: 0.01 },
  );

  it('is told for targets that are not reached so far, where there are counts to go by', () => {
    const outlooks = outlooksOf(figures, HALF, (indicator) => indicator === 'onlineDossierRate');
    expect(outlooks.map(({ unit, figure, forecast }) => [unit, figure.indicator, forecast.needed])).toEqual([
      [
        'Phòng Nội vụ',
        'endToEndProcedureRate',
        { kind: 'needed', rate: { numerator: 1, denominator: 1 }, remaining: 5, fewest: 5 },
      ],
      // 30% of 200 are 60: 50 more of the 100 that are still to come.
      [
        'Phòng Nội vụ',
        'onlineDossierRate',
        { kind: 'needed', rate: { numerator: 1, denominator: 2 }, remaining: 100, fewest: 50 },
      ],
    ]);
  });

  it('is not guessed where it is not known how the denominator goes on', () => {
    expect(outlooksOf(figures, HALF, () => null)).toEqual([]);
  });

  it('is none before the period has begun', () => {
    expect(outlooksOf(figures, { numerator: 0, denominator: 365 }, () => true)).toEqual([]);
  });
});
