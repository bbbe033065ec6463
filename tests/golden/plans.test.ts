import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import { planToJson } from '../../src/files/plan-json/plan-to-json';
import { runAssess } from '../support/run-assess';

const plans = join(import.meta.dirname, 'plans');
const sheet = join(import.meta.dirname, '../../samples/tong-hop-19-don-vi.xlsx');
const scratch = mkdtempSync(join(tmpdir(), 'plans-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function written(name: string, content: string): string {
  writeFileSync(join(scratch, name), content);
  return join(scratch, name);
}

interface ReportedProblem {
  readonly code: string;
  readonly message: string;
}

function isNotMisspelt(assessment: unknown): boolean {
  return !(assessment as { writtenAs: string }).writtenAs.includes('Huyền Tụng');
}

describe('assess --plan FILE', () => {
  it.each(['bac-kan-2022.docx', 'bac-kan-2022.xlsx'])('judges by %s as by the built-in plan', async (name) => {
    const builtIn = await runAssess(sheet, []);
    const loaded = await runAssess(sheet, ['--plan', join(plans, name)]);
    expect(loaded.exit).toBe(0);
    expect(loaded.report.assessments).toHaveLength(57);
    expect(loaded.report.assessments.filter(isNotMisspelt)).toEqual(builtIn.report.assessments.filter(isNotMisspelt));
  });

  it('asks about the ward that the document misspells, for only our built-in plan knows its real name', async () => {
    const { report } = await runAssess(sheet, ['--plan', join(plans, 'bac-kan-2022.docx')]);
    const messages = (report.problems as ReportedProblem[]).map(({ message }) => message);
    expect(messages.filter((message) => message.includes('Huyền Tụng'))).toEqual([
      expect.stringContaining('Có phải “phường Huyền Tung”?'),
    ]);
  });

  it("tells the plan's own doubts before those of the sheet, and whose they are", async () => {
    const { report } = await runAssess(sheet, ['--plan', join(plans, 'bac-kan-2022.docx')]);
    const [first] = report.problems as ReportedProblem[];
    expect(first?.code).toBe('plan-unit-count-mismatch');
    expect(first?.message).toMatch(/^Kế hoạch bac-kan-2022\.docx: Ô B2: .* 10 đơn vị .* 11 đơn vị/u);
  });

  it('takes a plan that the add-in wrote', async () => {
    const file = written('ke-hoach.json', planToJson({ ...bacKan2022, id: 'cua-toi' }));
    const { exit, report } = await runAssess(sheet, ['--plan', file]);
    expect([exit, report.plan?.id]).toEqual([0, 'cua-toi']);
  });

  it('says in one problem why a plan cannot be used, and assesses nothing', async () => {
    const files = [join(plans, 'khong-co.docx'), written('ke-hoach.json', '{}'), sheet];
    for (const file of files) {
      const { exit, report } = await runAssess(sheet, ['--plan', file]);
      expect(exit).toBe(1);
      expect(report).toMatchObject({ plan: null, assessments: [], problems: [{ severity: 'error' }] });
    }
  });
});
