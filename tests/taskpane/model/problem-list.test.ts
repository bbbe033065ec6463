import { expect, test } from 'vitest';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { listProblems } from '../../../src/taskpane/model/problem-list';
import { assessRows, procedures } from '../support/assess-rows';

test('errors stand first, each with its cell apart from its sentence', async () => {
  const assessment = await assessRows(
    procedures([
      [null, 'x', 'x', 10, 4],
      ['x', 'x', 'x', 3, 9],
    ]),
  );
  const listed = listProblems(assessment, plan);
  expect(listed.map(({ severity, cell }) => [severity, cell])).toEqual([
    ['error', 'G5'],
    ['warning', 'D4'],
  ]);
  expect(listed[0]?.sentence).toMatch(/^“?Số hồ sơ trực tuyến”? \(9\) lớn hơn/);
});

test('why nothing was recognised is told elsewhere', async () => {
  expect(listProblems(await assessRows([['Kính gửi: Phòng Nội vụ']]), plan)).toEqual([]);
});
