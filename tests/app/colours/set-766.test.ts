import { beforeAll, describe, expect, test } from 'vitest';
import { colourSheet, type SheetAssessment } from '../../../src/app/assess/assess-sheet';
import { cellAddress, type Area } from '../../../src/sheets/cells/grid';
import { workbook } from '../../emulator/support/workbook';
import { plan766, set766 } from '../../support/plan-766';
import { layouts } from '../../support/sheets-766';
import { startExcel, type TestedExcel } from '../support/excel';
import { areaOf } from '../../sheets/support/grid-of';
import { sheetOfRows } from '../support/sheets';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

const at = ({ top, left }: Area): string => cellAddress(top, left);

/** Where a verdict may be shown: the rate or the counts in a summary, else what is above the counted rows; of several units, in them. */
function verdictCells({ assessments, layout }: SheetAssessment, indicator: string): readonly string[] {
  const found = assessments.find((one) => one.indicator === indicator && one.unit === 'Phòng Nội vụ');
  if (found === undefined) return [];
  const { rate, numerator, denominator } = found.cells;
  if (rate !== undefined) return [rate];
  return [numerator, denominator].flatMap((cells) => {
    if (cells === undefined) return [];
    const area = areaOf(cells);
    const isAbove = area.bottom > area.top && layout !== 'units-summary';
    return [isAbove ? cellAddress(area.top - 1, area.left) : at(area)];
  });
}

describe.each(Object.entries(layouts))('a sheet with %s', (_, lay) => {
  describe.each(set766)('of $heading', (indicator) => {
    test.each(indicator.judged)('%j shows %s', async (counts, status) => {
      const { rows, merges } = lay(indicator, counts);
      const sheet = sheetOfRows('Báo cáo', rows, merges === undefined ? {} : { merges: merges.map(areaOf) });
      await tested.excel.openWorkbook(workbook([sheet]));
      const coloured = await colourSheet(tested.host, { plan: plan766, sheet: 'Báo cáo' });
      const [first, ...others] = verdictCells(coloured, indicator.id);
      expect(await tested.toneAt('Báo cáo', first ?? 'A1')).toBe(status);
      // The other side of the indicator shows nothing, or what another indicator makes of it.
      if (indicator.id !== 'tre-han')
        for (const cell of others) expect(await tested.toneAt('Báo cáo', cell)).toBeNull();
    });
  });
});
