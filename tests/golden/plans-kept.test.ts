import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/app/plans/load-plan';
import { planFromJson } from '../../src/files/plan-json/plan-from-json';
import { planToJson } from '../../src/files/plan-json/plan-to-json';

const ROOM = join(import.meta.dirname, 'plans');

test.each([
  ...['nam-chi-tieu.docx', 'ke-hoach-tinh-2026.docx', 'theo-cap-2023.xls', 'theo-cap-2025.xlsx'],
  ...['theo-quy-2026.xlsx', 'theo-tung-don-vi-2026.xlsx', 'xoay-ngang-2024.xlsx', 'bac-kan-2022.docx'],
])('%s is opened again as it was read, with all that was told of it', async (name) => {
  const { plan } = await loadPlan(readFileSync(join(ROOM, name)), name);
  expect(plan).not.toBeNull();
  if (plan !== null) expect(planFromJson(planToJson(plan))).toEqual(plan);
});
