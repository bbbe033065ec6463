import { expect, test } from 'vitest';
import { assessWithAnswers } from '../../../src/app/assess/assess-with-answers';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { gridOf } from '../../sheets/support/grid-of';

/** The rates that are read, and which columns' formats were asked for. */
async function read(figures: readonly number[], format: string) {
  const rows = [
    ['BÁO CÁO QUÝ III NĂM 2022'],
    ['STT', 'Đơn vị', 'Hồ sơ trực tuyến'],
    [1, 'Phòng Nội vụ', figures[0] ?? null],
    [2, 'Phòng Tư pháp', figures[1] ?? null],
  ];
  const asked: number[] = [];
  const known = { plan: bacKan2022, kept: {}, toldNames: undefined, near: { numerator: 9, denominator: 10 } };
  const { assessed } = await assessWithAnswers(gridOf(rows), known, (columns) => {
    asked.push(...columns);
    return Promise.resolve(gridOf(rows, { formats: { C: format } }).formats);
  });
  return { rates: assessed.assessments.map(({ rate }) => rate), asked };
}

test('fractions below the heading of a count are rates where they are formatted as percentages: their formats are asked for', async () => {
  expect(await read([0.35, 0.5], '0.0%')).toEqual({ rates: [0.35, 0.5], asked: [2] });
  expect((await read([0.35, 0.5], 'General')).rates).toEqual([]);
});

test('nothing is asked of counts', async () => {
  expect((await read([1, 0], 'General')).asked).toEqual([]);
});
