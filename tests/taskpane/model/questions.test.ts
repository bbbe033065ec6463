import { expect, test } from 'vitest';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { listProblems } from '../../../src/taskpane/model/problem-list';
import { questionsOf } from '../../../src/taskpane/model/questions';
import { assessRows, procedures, units } from '../support/assess-rows';

const row = ['x', 'x', 'x', 10, 4];

test('a sheet that names no unit asks whose it is, of all units of the plan', async () => {
  const [question] = questionsOf(await assessRows(procedures([row], 'BÁO CÁO')), plan);
  expect(question).toMatchObject({ text: 'Trang tính này là của đơn vị nào?', asksUnit: true, choices: [] });
  expect(question?.answerOf('Phòng Kinh tế')).toEqual({ kind: 'unit', unit: 'Phòng Kinh tế' });
});

test('a name that fits two units asks which, with both as choices', async () => {
  const assessment = await assessRows(procedures([row], 'Đơn vị: P. Xuân'));
  const [question] = questionsOf(assessment, plan);
  expect(question?.text).toContain('P. Xuân');
  expect(question?.asksUnit).toBe(true);
});

test('a name in a row is asked about with its cell, and the answer is for that name', async () => {
  const assessment = await assessRows(
    units([
      ['Phòng Nội vụ', 3, 10],
      ['Phường Đức Xuan', 3, 10],
    ]),
  );
  const [question] = questionsOf(assessment, plan);
  expect(question).toMatchObject({ cell: 'B3', text: 'Tên “Phường Đức Xuan” là đơn vị nào?' });
  expect(question?.choices[0]).toMatchObject({
    label: 'Phường Đức Xuân',
    answer: { kind: 'name', writtenAs: 'Phường Đức Xuan', unit: 'Phường Đức Xuân' },
  });
  expect(listProblems(assessment, plan).filter(({ cell }) => cell === 'B3')).toEqual([]);
});

test('columns that fit equally well are asked about, each with its heading and a place to look at', async () => {
  const rows = units([['Phòng Nội vụ', 3, 10, 4]]).map((each, index) =>
    index === 0 ? [...each, 'Số hồ sơ trực tuyến'] : each,
  );
  const [question] = questionsOf(await assessRows(rows), plan);
  expect(question?.text).toContain('Cột nào là');
  expect(question?.choices.map(({ label, cell }) => [label, cell])).toEqual([
    ['Cột C', 'C:C'],
    ['Cột E', 'E:E'],
  ]);
});
