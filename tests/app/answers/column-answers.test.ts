import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../../src/app/plans/load-plan';
import { withColumn } from '../../../src/app/plans/plan-draft';
import { targetFor, unitsOf, type Plan } from '../../../src/domain/plans/plan';
import { buildPackage, worksheet } from '../../files/xlsx/build-package';

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...values: string[]): string => `<row>${values.map(text).join('')}</row>`;
const sheet = (...rows: string[]): Uint8Array => buildPackage({ sheets: [worksheet(rows.join(''))] });

function onlineTargets(plan: Plan): Record<string, string | undefined> {
  return Object.fromEntries(unitsOf(plan).map(({ name }) => [name, targetFor(plan, name, 'onlineDossierRate')?.text]));
}

describe('two columns of one indicator', () => {
  const quarters = sheet(
    row('STT', 'Đơn vị', 'Chỉ tiêu tỷ lệ hồ sơ trực tuyến Quý I', 'Chỉ tiêu tỷ lệ hồ sơ trực tuyến Quý II'),
    row('1', 'Sở Y tế', '50%', '60%'),
    row('2', 'Sở Tư pháp', '40%', '45%'),
  );

  it('are a question, and neither is taken', async () => {
    const { problems } = await loadPlan(quarters, 'quy.xlsx');
    expect(problems.map(({ code, indicator }) => [code, indicator])).toContainEqual([
      'column-ambiguous',
      'onlineDossierRate',
    ]);
  });

  it('the one that an officer names is taken, and the question is gone', async () => {
    const asked = await loadPlan(quarters, 'quy.xlsx');
    const question = asked.problems.find(({ code }) => code === 'column-ambiguous')!;
    const { plan, problems } = await loadPlan(quarters, 'quy.xlsx', withColumn(new Map(), question, 'D'));
    expect(plan && onlineTargets(plan)).toEqual({ 'Sở Y tế': '60%', 'Sở Tư pháp': '45%' });
    expect(problems.map(({ code }) => code)).not.toContain('column-ambiguous');
  });
});
