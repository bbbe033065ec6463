import { describe, expect, it } from 'vitest';
import { assessFigure, displayTargetOf } from '../../../src/domain/verdicts/figure';

const ratio = (numerator: number, denominator = 1) => ({ numerator, denominator });

describe('a score', () => {
  it('is compared as it stands, without points or shortfall', () => {
    expect(assessFigure(ratio(85), ratio(80))).toEqual({ status: 'met', rate: 85, gap: null, shortfall: null });
    expect(assessFigure(ratio(855, 10), ratio(86)).status).toBe('near');
    expect(assessFigure(ratio(64), ratio(80)).status).toBe('near');
    expect(assessFigure(ratio(63), ratio(80)).status).toBe('missed');
    expect(assessFigure(ratio(5), ratio(4), { better: 'lower' }).status).toBe('near');
    expect(assessFigure(ratio(6), ratio(4), { better: 'lower' }).status).toBe('missed');
    expect(assessFigure(null, ratio(80)).status).toBe('no-data');
    expect(assessFigure(ratio(85), null)).toMatchObject({ status: 'no-target', rate: 85 });
  });

  it('is shown as a number of points', () => {
    expect(displayTargetOf(ratio(855, 10), 'score')).toBe('85,5 điểm');
    expect(displayTargetOf(ratio(3), 'count')).toBe('3');
    expect(displayTargetOf(ratio(13, 100))).toBe('13%');
  });
});
