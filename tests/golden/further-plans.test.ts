import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/app/plans/load-plan';
import { indicatorOf } from '../../src/domain/indicators/indicators';
import { targetFor, unitsOf, type Plan, type PlanIndicator } from '../../src/domain/plans/plan';
import { toNumber } from '../../src/domain/rates/ratio';
import { meets } from '../../src/domain/verdicts/assessment';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { runAssess } from '../support/run-assess';

const plans = join(import.meta.dirname, 'plans');
const scratch = mkdtempSync(join(tmpdir(), 'further-plans-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const RATE = 0.5;

/** What a report heads the rates of an indicator with. */
const headingOf = ({ id, heading }: PlanIndicator): string => `${indicatorOf(id)?.fullLabel ?? heading} (%)`;

/** A summary in which every unit of the plan has 50% everywhere. */
async function summaryOf(plan: Plan): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Tổng hợp');
  sheet.addRow(['KẾT QUẢ THỰC HIỆN']);
  sheet.addRow(['STT', 'Đơn vị', ...plan.indicators.map(headingOf)]);
  unitsOf(plan).forEach(({ name }, index) => sheet.addRow([index + 1, name, ...plan.indicators.map(() => 100 * RATE)]));
  const file = join(scratch, `${plan.id}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}

interface Reported {
  readonly unit: string;
  readonly indicator: string;
  readonly target: number | null;
  readonly status: string;
}

describe('a workbook assessed against a plan of another shape', () => {
  it.each(['ke-hoach-tinh-2026.docx', 'theo-quy-2026.xlsx', 'theo-cap-2023.xls'])(
    '%s: every unit by its own targets, in colours',
    async (name) => {
      const { plan } = await loadPlan(readFileSync(join(plans, name)), name);
      if (plan === null) throw new Error(`${name} is no plan`);
      const { exit, report, out } = await runAssess(await summaryOf(plan), ['--plan', join(plans, name)]);
      expect(exit).toBe(0);
      const reported = report.assessments as readonly Reported[];
      const assigned = unitsOf(plan).flatMap(({ name: unit }) =>
        plan.indicators.map(({ id }) => ({ unit, indicator: id, target: targetFor(plan, unit, id)?.value ?? null })),
      );
      for (const { unit, indicator, target } of assigned) {
        const found = reported.find((one) => one.unit === unit && one.indicator === indicator);
        const isMet = target !== null && meets({ numerator: 1, denominator: 2 }, target);
        expect(found, `${unit} ${indicator}`).toMatchObject({ target: target === null ? null : toNumber(target) });
        if (target === null) expect(found?.status).toBe('no-target');
        else expect(found?.status === 'met', `${unit} ${indicator}`).toBe(isMet);
      }
      const [sheet] = readXlsx(out()).data.sheets;
      expect(sheet?.conditionalFormats.length).toBeGreaterThan(0);
    },
  );
});
