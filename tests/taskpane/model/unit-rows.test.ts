import { expect, test } from 'vitest';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { chooseRows, poolRows, unitRows, unitSearch } from '../../../src/taskpane/model/unit-rows';
import { assessRows, units } from '../support/assess-rows';

const summary = assessRows(
  units([
    ['Phòng Nội vụ', 40, 100],
    ['Phòng Kinh tế', 5, 100],
    ['Phường Đức Xuân', 12, 100],
    ['Phòng Tư pháp', 0, 0],
    ['Phòng Kinh tế', 29, 100],
  ]),
);

test('who falls behind stands first; a unit in two rows has both', async () => {
  const rows = unitRows(await summary, plan);
  expect(rows.map(({ name, worst }) => `${name} ${worst}`)).toEqual([
    'Phòng Kinh tế missed',
    'Phường Đức Xuân near',
    'Phòng Kinh tế near',
    'Phòng Tư pháp other',
    'Phòng Nội vụ met',
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(5);
});

test('rows are chosen by verdict and by any spelling of a unit', async () => {
  const rows = unitRows(await summary, plan);
  const found = (filter: 'all' | 'near', sought: string): string[] =>
    chooseRows(rows, filter, unitSearch(sought, plan)).map(({ name }) => name);
  expect(found('near', '')).toEqual(['Phường Đức Xuân', 'Phòng Kinh tế']);
  expect(found('all', 'duc xuan')).toEqual(['Phường Đức Xuân']);
  expect(found('all', 'P. KT')).toEqual(['Phòng Kinh tế', 'Phòng Kinh tế']);
  expect(found('all', 'không có đâu')).toEqual([]);
});

test('the whole table is counts added up, never an average of rates', async () => {
  const { assessments, settings } = await summary;
  expect(poolRows(assessments, plan, settings)).toMatchObject([
    { number: 3, rate: '21,5%', met: 1, near: 2, missed: 1 },
  ]);
});
