import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/app/report/report';
import { reportSheet } from '../../../src/app/report/report-sheet';
import { reportWord } from '../../../src/app/report/report-word';
import { periodOf } from '../../../src/domain/periods/period';
import { readDocx } from '../../../src/files/docx/read-docx';
import { writeDocx } from '../../../src/files/docx/write-docx';
import { anyPlan } from '../../support/any-plan';
import { consolidated, pastOf, type Sent, type Written } from '../../support/consolidated';
import { requestOf } from '../../support/report-request';

const written: fc.Arbitrary<Written> = fc.oneof(
  fc.tuple(fc.option(fc.nat()), fc.option(fc.nat())),
  fc.double({ min: 0, max: 1.5, noNaN: true }),
  fc.tuple(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
);
const sent: fc.Arbitrary<Sent | null> = fc.oneof(
  fc.constantFrom('missing', 'open'),
  fc.array(written, { minLength: 4, maxLength: 4 }).map((list) => Object.fromEntries(list.map((one, at) => [at, one]))),
);

/** What each unit of a plan has sent, the first figure for its first indicator. */
const request = fc
  .record({ plan: anyPlan, sent: fc.array(sent, { minLength: 1, maxLength: 12 }), decimals: fc.nat({ max: 4 }) })
  .map(({ plan, sent: list, decimals }) => {
    let next = 0;
    const figures = () =>
      consolidated(plan, () => {
        const one = list[next++ % list.length] ?? 'missing';
        if (typeof one === 'string') return one;
        return Object.fromEntries(plan.indicators.map(({ id }, at) => [id, one[at] ?? [null, null]]));
      });
    return requestOf(plan, {
      consolidation: figures(),
      previous: pastOf(figures()),
      period: periodOf('half', 2022, 1, 'day-14'),
      display: { decimals, mode: decimals % 2 === 0 ? 'cut' : 'round' },
    });
  });

test('any plan with any figures makes a report that can be laid out, written and read back', () => {
  fc.assert(
    fc.property(request, (one) => {
      const report = buildReport(one);
      const { rows, look, widths } = reportSheet(report);
      expect(look?.heights).toHaveLength(rows.length);
      for (const row of rows) expect(row).toHaveLength(widths.length);
      for (const { points } of look?.heights ?? []) expect(points).toBeLessThanOrEqual(409);
      expect(readDocx(writeDocx(reportWord(report))).length).toBeGreaterThan(10);
      expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/u);
    }),
    { numRuns: 60 },
  );
});
