import { describe, expect, test } from 'vitest';
import { assessSource, type CollectBasis } from '../../../src/app/collect/assess-source';
import { mergeSources } from '../../../src/app/collect/merge-sources';
import type { UnitFigure } from '../../../src/domain/consolidation/consolidation';
import { defaultNear } from '../../../src/domain/verdicts/assessment';
import type { Plan } from '../../../src/domain/plans/plan';
import type { PlanProvider } from '../../../src/functions/function-entry';
import { statusLabels } from '../../../src/text/vi/status-labels';
import { callWith } from '../../functions/call-function';
import { gridOf } from '../../sheets/support/grid-of';
import { plan766, set766, type AssignedIndicator } from '../../support/plan-766';
import { layouts, type LaidOut } from '../../support/sheets-766';

const UNIT = 'Phòng Nội vụ';
const basis: CollectBasis = { plan: plan766, near: defaultNear, settings: new Map(), toldNames: undefined };
const provider: PlanProvider = {
  planInForce: () => plan766,
  findPlan: (): Plan | null => null,
  planIds: () => [plan766.id],
};

const gridIn = ({ rows, merges }: LaidOut, sheet = 'Báo cáo') =>
  gridOf(rows, { sheet, ...(merges === undefined ? {} : { merges }) });

/** The unit's figure of an indicator, in a consolidation of workbooks with a sheet each. */
async function collected(id: string, sheets: readonly LaidOut[]): Promise<UnitFigure | undefined> {
  const sources = await Promise.all(
    sheets.map((sheet, index) =>
      assessSource(gridIn(sheet), { file: `bieu-${String(index + 1)}.xlsx`, sheet: 'Báo cáo' }, basis),
    ),
  );
  const { consolidation } = mergeSources(sources, plan766);
  const record = consolidation.records.find(({ unit }) => unit === UNIT);
  return record?.figures.find(({ indicator }) => indicator === id);
}

/** The row of DVCTT.TONGHOP for the unit and the indicator, from its counts on. */
async function summarised({ heading }: AssignedIndicator, { rows, merges }: LaidOut): Promise<readonly unknown[]> {
  // A function gets the values alone: where cells are merged it sees blanks.
  const table = await callWith(provider, 'TONGHOP', [rows], merges === undefined ? undefined : "'Báo cáo'!A1");
  const found = (table as unknown[][]).filter((row) => row[0] === UNIT || (table as unknown[][])[0]?.[0] !== 'Đơn vị');
  const row = found.find((cells) => cells.some((cell) => cell === heading || cell === labelOf(heading)));
  return row?.slice(row.findIndex((cell) => typeof cell === 'number')) ?? [];
}

/** The three of 2022 go by their short names. */
function labelOf(heading: string): string {
  return heading === 'Tỷ lệ hồ sơ trực tuyến' ? 'Hồ sơ trực tuyến' : heading;
}

describe.each(Object.entries(layouts))('a sheet with %s', (_, lay) => {
  describe.each(set766)('of $heading', (indicator) => {
    test.each(indicator.judged)('%j is %s in the consolidation, too', async (counts, status, shortfall) => {
      const figure = await collected(indicator.id, [lay(indicator, counts)]);
      expect(figure).toMatchObject({
        counts: { numerator: counts[0], denominator: counts[1] },
        ...{ status, shortfall },
        source: { file: 'bieu-1.xlsx', sheet: 'Báo cáo' },
      });
    });

    test.each(indicator.judged)('%j is %s in DVCTT.TONGHOP, too', async (counts, status, shortfall) => {
      const [top, bottom] = counts;
      const row = await summarised(indicator, lay(indicator, counts));
      expect(row).toEqual([top, bottom, top / bottom, indicator.target / 100, statusLabels[status], shortfall]);
    });
  });
});

test('workbooks of several indicators make one record of the unit', async () => {
  // A sheet of late dossiers tells those in time, too: two files would tell the same.
  const sent = set766.filter(({ id }) => id !== 'dung-han');
  const sheets = sent.map((indicator, index) => {
    const [judged] = indicator.judged;
    const lay = Object.values(layouts)[index % Object.keys(layouts).length];
    if (lay === undefined || judged === undefined) throw new Error('No layout');
    return lay(indicator, judged[0]);
  });
  for (const { id, judged } of sent) {
    const figure = await collected(id, sheets);
    expect([id, figure?.counts]).toEqual([id, { numerator: judged[0]?.[0][0], denominator: judged[0]?.[0][1] }]);
  }
});
