import { describe, expect, test } from 'vitest';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766, set766 } from '../../support/plan-766';
import { layouts } from '../../support/sheets-766';
import { gridOf } from '../support/grid-of';

describe.each(Object.entries(layouts))('a sheet with %s', (_, lay) => {
  describe.each(set766)('of $heading', (indicator) => {
    test.each(indicator.judged)('%j is %s, %d away from the target', (counts, status, shortfall) => {
      const { layout, rows, merges } = lay(indicator, counts);
      const assessed = assessGrid(gridOf(rows, merges === undefined ? {} : { merges }), plan766);
      expect(assessed.layout).toBe(layout);
      const ofUnit = assessed.assessments.filter(({ unit }) => unit === 'Phòng Nội vụ');
      // Where all settled and the late ones are known, those in time are, too.
      const own = ofUnit.filter((one) => indicator.id !== 'tre-han' || one.indicator !== 'dung-han');
      expect(own.map((one) => [one.indicator, one.counts, one.status, one.shortfall])).toEqual([
        [indicator.id, { numerator: counts[0], denominator: counts[1] }, status, shortfall],
      ]);
    });
  });
});
