import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { colourSheet, type SheetAssessment } from '../../../src/app/assess/assess-sheet';
import type { Colours } from '../../../src/app/host/host';
import { readSheetArguments } from '../../../src/cli/arguments';
import { defaultPlan } from '../../../src/data/plans/index';
import type { Status } from '../../../src/domain/verdicts/assessment';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { cellAddress } from '../../../src/sheets/cells/grid';
import { readGoldenCases, type GoldenCase } from '../../support/compare-assess';
import { startExcel, type TestedExcel } from '../support/excel';

const TONES: Readonly<Record<Status, string | null>> = {
  met: 'met',
  near: 'near',
  missed: 'missed',
  'not-applicable': 'neutral',
  'no-data': 'neutral',
  invalid: 'neutral',
  'no-target': null,
};

/** Every verdict of every golden workbook of a folder: its cell shows the tone of its status and no other. */
export function examineFills(folder: string): void {
  let tested: TestedExcel;
  beforeAll(async () => {
    tested = await startExcel();
  });
  const cases = readGoldenCases(folder).filter((one) => isColoured(folder, one));
  describe.each(cases)('$name', ({ name, expected }) => {
    test('each verdict shows its tone', async () => {
      const { sheet, unit } = readSheetArguments([fileOf(folder, name, expected), ...(expected.args ?? [])]);
      const { data } = readXlsx(readFileSync(fileOf(folder, name, expected)));
      await tested.excel.openWorkbook(data);
      tested.excel.resetRoundTrips();
      const result = await colourSheet(tested.host, { plan: defaultPlan, sheet, unit });
      expect(tested.excel.roundTrips).toBeLessThanOrEqual(6);
      // No verdict of a golden workbook is left out.
      expect(result.uncoloured).toEqual([]);
      const shown: unknown[] = [];
      const wanted: unknown[] = [];
      for (const one of result.assessments) {
        const tone = one.target?.value ? TONES[one.status] : null;
        const cells = verdictCells(result, one, tested.planned());
        if (tone !== null) expect(cells, `${one.indicator} ${one.writtenAs ?? ''}`).not.toEqual([]);
        for (const cell of cells) {
          const where = { cell, indicator: one.indicator, status: one.status };
          wanted.push({ ...where, tone });
          shown.push({ ...where, tone: await tested.toneAt(result.sheet, cell) });
        }
      }
      expect(shown).toEqual(wanted);
    });
  });
}

/** Workbooks that can be read, of sheets that exist and may be changed, under the plan that comes with the add-in. */
function isColoured(folder: string, { name, expected }: GoldenCase): boolean {
  const args = expected.args ?? [];
  if (expected.exit === 2 || args.includes('--plan') || !existsSync(fileOf(folder, name, expected))) return false;
  const { data } = readXlsx(readFileSync(fileOf(folder, name, expected)));
  const wanted = readSheetArguments(['x.xlsx', ...args]).sheet ?? data.activeSheet;
  return data.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase() && !sheet.isProtected);
}

/** In a summary the rate's or the numerator's cell; in a unit's sheet the headings and totals that the plan colours. */
function verdictCells(
  { layout }: SheetAssessment,
  { cells, indicator }: SheetAssessment['assessments'][number],
  { rules }: Colours,
): string[] {
  if (layout === 'units-summary' || layout === 'unit-summary') return [cells.rate ?? cells.numerator ?? []].flat();
  const number = defaultPlan.indicators.find(({ id }) => id === indicator)?.number ?? 0;
  const headlines = rules.filter(({ formula }) => formula.includes(`DVCTT_TuSo_${number}`));
  return [...new Set(headlines.map(({ area }) => cellAddress(area.top, area.left)))];
}

function fileOf(folder: string, name: string, expected: GoldenCase['expected']): string {
  return join(folder, expected.file ?? `${name}.xlsx`);
}
