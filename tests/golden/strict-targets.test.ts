import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../../src/domain/plans/plan';
import { planToJson } from '../../src/files/plan-json/plan-to-json';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { toldPlan } from '../sheets/support/told-plan';
import { runAssess } from '../support/run-assess';

const scratch = mkdtempSync(join(tmpdir(), 'strict-targets-'));
const workbook = join(scratch, 'ket-qua.xlsx');
afterAll(() => rmSync(scratch, { recursive: true }));

const ONLINE = 'Tỷ lệ hồ sơ trực tuyến';
const { plan } = toldPlan([
  ['TT', 'Đơn vị', ONLINE],
  [1, 'Sở Nội vụ', 'trên 98%'],
  [2, 'Sở Tư pháp', 'từ 98% trở lên'],
  [3, 'Sở Y tế', 'trên 98%'],
]);

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Tổng hợp');
  sheet.addRow(['KẾT QUẢ NĂM 2025']);
  sheet.addRow(['STT', 'Đơn vị', 'Số hồ sơ trực tuyến', 'Tổng số hồ sơ tiếp nhận']);
  sheet.addRow([1, 'Sở Nội vụ', 98, 100]);
  sheet.addRow([2, 'Sở Tư pháp', 98, 100]);
  sheet.addRow([3, 'Sở Y tế', 99, 100]);
  await book.xlsx.writeFile(workbook);
});

/** The plan as a file of each version of the format; the first does not say what is strict but by its words. */
function planFile(version: 1 | 2): string {
  const alone = ({ value, text }: Target): Target => ({
    value: value && { numerator: value.numerator, denominator: value.denominator },
    text,
  });
  const groups = plan.groups.map((group) => ({
    ...group,
    targets: Object.fromEntries(Object.entries(group.targets).map(([id, target]) => [id, alone(target)])),
  }));
  const file = join(scratch, `ke-hoach-${String(version)}.json`);
  writeFileSync(file, version === 2 ? planToJson(plan) : JSON.stringify({ schemaVersion: 1, ...plan, groups }));
  return file;
}

describe('98/100 at the terminal', () => {
  it.each([1, 2] as const)('is not “trên 98%”, and is “từ 98% trở lên”: by a plan of version %i', async (version) => {
    const { exit, report, out } = await runAssess(workbook, ['--plan', planFile(version)]);
    expect(exit).toBe(0);
    expect(report.assessments).toMatchObject([
      { unit: 'Sở Nội vụ', target: 0.98, targetIsStrict: true, status: 'near', shortfall: 1 },
      { unit: 'Sở Tư pháp', target: 0.98, status: 'met', shortfall: 0 },
      { unit: 'Sở Y tế', target: 0.98, targetIsStrict: true, status: 'met', shortfall: 0 },
    ]);
    expect(report.assessments[1]).not.toHaveProperty('targetIsStrict');
    const notes = (report.problems as readonly { readonly code: string }[]).filter(({ code }) => code === 'on-strict-bound');
    expect(notes).toMatchObject([{ severity: 'info', cell: 'C3' }]);
    // The written rules compare both ways, without the add-in.
    const rules = JSON.stringify(readXlsx(out()).data.sheets[0]?.conditionalFormats);
    expect(rules).toContain('*100>VLOOKUP');
    expect(rules).toContain('*100>=VLOOKUP');
  });
});
